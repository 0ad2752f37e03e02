// Every page and every form in the sizes, letters and languages that clerks have, with the longest names.
#include "app/pages.h"
#include "models/backups/officebackups.h"
#include "models/database/query.h"
#include "tests/support/clipping.h"
#include "tests/support/kuiwenoffice.h"
#include "tests/support/testregistry.h"
#include "ui/common/dialogs.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/page.h"
#include "ui/common/recordtable.h"
#include "ui/common/statcard.h"
#include "ui/common/theme.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/records/desk.h"
#include "ui/records/recordpage.h"

#include <QApplication>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QThreadPool>
#include <QTranslator>
#include <QtTest>

class ScreenSizesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    void speak(const QString& language);
    [[nodiscard]] std::unique_ptr<MainWindow> makeWindow();
    /// Chooses the first record, so that the details show it.
    static void look(Page& page);
    void check(QWidget& window, const QString& what);
    /// What stands below a figure of the dashboard ends in dots only in large letters.
    void checkCards(QWidget& window);
    /// The form behind the page's first button.
    void checkForms(Page& page, const QString& what);
    /// The form of the first row, and whatever its menu asks before it acts.
    void checkRow(Page& page, const QString& what);
    /// Opens and closes unchanged; while that runs, `atMenu` is called with each menu that comes up.
    void checkDialogs(
        const QString& what, const std::function<void()>& open,
        const std::function<void(QMenu&)>& atMenu = [](QMenu&) {});

    std::unique_ptr<KuiwenOffice> m_kuiwen;
    std::unique_ptr<OfficeBackups> m_backups;
    QTranslator m_translator;
    std::unique_ptr<DialogScript> m_script;
    QStringList m_faults;
    QSet<QString> m_opened; ///< by which way a dialog was reached
};

namespace {

const QList<QSize>& sizes()
{
    static const QList<QSize> sizes{QSize(1280, 720), QSize(1366, 768), QSize(1440, 900), QSize(1920, 1080)};
    return sizes;
}

/// As long as they come: ministries and minorities have long names.
void lengthenNames(UnitOfWork& work)
{
    const QList<QPair<QString, QString>> longer{
        {QStringLiteral("teams"), QStringLiteral("新时代文明实践志愿服务健康义诊与互助养老联合大队")},
        {QStringLiteral("volunteers"), QStringLiteral("·阿卜杜热合曼·买买提")},
        {QStringLiteral("stations"), QStringLiteral("新时代文明实践站暨党群服务中心综合服务大厅")},
        {QStringLiteral("activities"), QStringLiteral("“情暖重阳、孝老爱亲”主题志愿服务系列活动")},
        {QStringLiteral("projects"), QStringLiteral("城乡社区治理与服务创新提升示范项目")},
        {QStringLiteral("estates"), QStringLiteral("国际花园东区回迁安置小区")}};
    for (const auto& [table, tail] : longer) {
        Query query(work.connection(), QStringLiteral("UPDATE %1 SET name = name || ? WHERE id % 2 = 1").arg(table));
        query.bind(tail).run();
    }
}

} // namespace

void ScreenSizesTest::initTestCase()
{
    QSettings().clear();
    m_kuiwen = std::make_unique<KuiwenOffice>();
    m_kuiwen->office.run(&lengthenNames);
    m_backups = std::make_unique<OfficeBackups>(m_kuiwen->office.database(), BackupInspection());
}

void ScreenSizesTest::cleanup()
{
    m_script.reset();
    QCoreApplication::removeTranslator(&m_translator);
    Theme::apply(*qApp);
    QSettings().clear();
}

void ScreenSizesTest::cleanupTestCase()
{
    m_backups.reset();
    m_kuiwen.reset();
}

void ScreenSizesTest::speak(const QString& language)
{
    QVERIFY(m_translator.load(QStringLiteral(":/translations/volunteerdesk_%1.qm").arg(language)));
    QCoreApplication::installTranslator(&m_translator);
    QLocale::setDefault(QLocale(language));
}

std::unique_ptr<MainWindow> ScreenSizesTest::makeWindow()
{
    auto window = std::make_unique<MainWindow>();
    for (const PageEntry& entry :
        allPages({m_kuiwen->office.office(), m_backups.get(), [](const BackupFile&) {}, [] {}, [](QWidget*) {}}))
        window->addPage(entry);
    window->setOfficeName(QStringLiteral("潍坊市奎文区潍州路街道办事处新时代文明实践所"));
    window->setOrganisations({{1, 0, QStringLiteral("潍坊市奎文区潍州路街道办事处")}});
    window->setAccount(QStringLiteral("办事处管理员 · 古丽巴哈尔·阿卜杜热合曼"), new QMenu(window.get()));
    window->setSavedAt(QDateTime::currentDateTime());
    window->setBackupAt(QDateTime::currentDateTime().addDays(-3));
    window->setBackupRemark(QStringLiteral("请把备份复制到 U 盘"), {});
    window->resize(sizes().first());
    window->show();
    return window;
}

void ScreenSizesTest::look(Page& page)
{
    constexpr int moment = 20;
    const auto read = [] {
        QTest::qWait(moment);
        QThreadPool::globalInstance()->waitForDone();
        QTest::qWait(moment);
    };
    read();
    for (auto* table : page.findChildren<RecordTable*>()) {
        if (table->isVisible() && table->model()->rowCount() > 0)
            table->selectRow(0);
    }
    read();
}

void ScreenSizesTest::check(QWidget& window, const QString& what)
{
    // Notes that wrap ask for their height once they know their width: a round of the event loop or two.
    constexpr int rounds = 5;
    constexpr int pause = 10;
    QStringList faults = clippedIn(window);
    for (int round = 0; round < rounds && !faults.isEmpty(); ++round) {
        QTest::qWait(pause);
        faults = clippedIn(window);
    }
    for (const QString& fault : std::as_const(faults))
        m_faults << QStringLiteral("%1: %2").arg(what, fault);
}

void ScreenSizesTest::checkDialogs(
    const QString& what, const std::function<void()>& open, const std::function<void(QMenu&)>& atMenu)
{
    QPointer<QWidget> found;
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [&] {
        if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget()))
            return atMenu(*menu);
        QWidget* form = QApplication::activeModalWidget();
        if (!form)
            return;
        if (std::exchange(found, form) != form)
            return; // until it has found its size
        if (form->width() >= int(form->screen()->availableSize().width() * 0.92)) // the test's own is narrow
            form->resize(int(sizes().first().width() * 0.92), form->height());
        m_opened << what;
        if (!form->inherits("QFileDialog")) // the system's
            check(*form, what + u' ' + form->windowTitle());
        if (m_script)
            m_script->answer(Dialogs::Choice::Discard);
        form->close();
    });
    watch.start(20);
    open();
    if (m_script) // an answer that no form asked for is none for the next page's file
        m_script = std::make_unique<DialogScript>();
}

void ScreenSizesTest::checkCards(QWidget& window)
{
    for (auto* card : window.findChildren<StatCard*>()) {
        for (auto* words : card->findChildren<ElidedLabel*>()) {
            const int needed = QFontMetrics(words->font()).horizontalAdvance(words->text());
            if (words->isVisible() && needed > words->width())
                m_faults << QStringLiteral("card “%1” has %2 of %3").arg(words->text()).arg(words->width()).arg(needed);
        }
    }
}

void ScreenSizesTest::checkForms(Page& page, const QString& what)
{
    for (auto* button : page.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->isEnabled() && button->property("vdButton") == QStringLiteral("primary")
            && !button->menu() && qobject_cast<Page*>(button->parentWidget()))
            return checkDialogs(what + QStringLiteral(" form"), [button] { button->click(); });
    }
}

/// The entries that ask something first, those of menus within it, too.
static QList<QAction*> askingEntries(const QMenu& menu)
{
    QList<QAction*> entries;
    for (QAction* action : menu.actions()) {
        if (action->menu())
            entries << askingEntries(*action->menu());
        else if (action->isEnabled() && action->text().contains(u'…'))
            entries << action;
    }
    return entries;
}

void ScreenSizesTest::checkRow(Page& page, const QString& what)
{
    auto* list = qobject_cast<RecordPage*>(&page);
    for (auto* part : page.findChildren<RecordPage*>())
        list = part->isVisible() ? part : list;
    if (!list || !list->table()->isVisible() || list->model()->rowCount() == 0)
        return;
    m_script.reset(); // questions are widgets here
    checkDialogs(what + QStringLiteral(" row"), [list] { QTest::keyClick(list->table(), Qt::Key_Return); });
    bool isThere = true;
    for (int entry = 0; isThere; ++entry) {
        isThere = false;
        const auto chooseNext = [&](QMenu& menu) {
            const QList<QAction*> entries = askingEntries(menu);
            if (isThere || entry >= entries.size()) {
                menu.hide();
                return;
            }
            isThere = true;
            QTimer::singleShot(0, &menu, [&menu, action = entries.at(entry)] { // not within the watch, which goes on
                menu.hide();
                action->trigger();
            });
        };
        checkDialogs(
            what + QStringLiteral(" menu"),
            [list] { Q_EMIT list->table()->customContextMenuRequested(QPoint(40, 10)); }, chooseNext);
    }
    m_script = std::make_unique<DialogScript>();
}

void ScreenSizesTest::nothingIsCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Theme::FontSize>("letters");
    for (const char* language : {"zh_CN", "en"}) {
        for (const auto letters : {Theme::FontSize::Standard, Theme::FontSize::Large, Theme::FontSize::ExtraLarge})
            QTest::addRow("%s %d", language, int(letters)) << QString::fromLatin1(language) << letters;
    }
}

void ScreenSizesTest::nothingIsCut()
{
    QFETCH(QString, language);
    QFETCH(Theme::FontSize, letters);
    m_faults.clear();
    m_opened.clear();
    m_script = std::make_unique<DialogScript>(); // messages stay away, forms are closed unchanged
    speak(language);
    Theme::apply(*qApp, Theme::Mode::Light, letters);
    const auto window = makeWindow();
    for (const QString& key : window->pageKeys()) {
        window->showPage(key);
        look(*window->currentPage());
        for (const QSize& size : sizes()) {
            window->resize(size);
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            check(*window, QStringLiteral("%1 %2x%3").arg(key).arg(size.width()).arg(size.height()));
            if (letters == Theme::FontSize::Standard)
                checkCards(*window);
        }
        checkForms(*window->currentPage(), key);
        checkRow(*window->currentPage(), key);
    }
    for (const char* page : {"volunteers", "teams", "stations", "projects", "activities", "honors", "accounts"})
        QVERIFY2(m_opened.contains(QString::fromLatin1(page) + QStringLiteral(" row")), page);
    m_faults.removeDuplicates();
    for (const QString& fault : std::as_const(m_faults))
        qWarning().noquote() << fault; // QtTest shortens a long message
    QVERIFY2(m_faults.isEmpty(), qPrintable(u'\n' + m_faults.join(u'\n')));
}

VD_TEST(ScreenSizesTest)
#include "screensizes_test.moc"
