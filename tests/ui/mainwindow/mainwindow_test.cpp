#include "models/common/error.h"
#include "tests/support/testregistry.h"
#include "ui/common/dialogs.h"
#include "ui/common/page.h"
#include "ui/common/searchfield.h"
#include "ui/common/taskstrip.h"
#include "ui/common/undobar.h"
#include "ui/mainwindow/helpwindow.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/navigation.h"
#include "ui/mainwindow/navigationbutton.h"
#include "ui/mainwindow/periodchooser.h"
#include "ui/mainwindow/topbar.h"

#include <QApplication>
#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QtTest>

namespace {
class NotePage final : public Page {
public:
    explicit NotePage(const QString& title)
        : Page(title)
    {
    }
    void open(const PagePlace& place) override { opened = place; }

    PagePlace opened;
    int contextChanges = 0;

protected:
    void contextChanged() override { ++contextChanges; }
};

QList<OrganisationNode> tree()
{
    return {{1, 0, QStringLiteral("奎文区")}, {2, 1, QStringLiteral("潍州路街道")}, {3, 2, QStringLiteral("苇湾社区")},
        {4, 2, QStringLiteral("虞新社区")}};
}
} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void pagesAreMadeWhenFirstOpened();
    void numbersSwitchPages();
    void brokenPageIsToldAndTheOldOneStays();
    void organisationReachesThePageInFront();
    void oneLineStandsForTheWholeOffice();
    void enterChoosesTheOrganisationThatFits_data();
    void enterChoosesTheOrganisationThatFits();
    void otherPagesLearnTheContextWhenShown();
    void searchLeadsToARecord();
    void badgesCount();
    void foldedNavigationIsRemembered();
    void narrowWindowFoldsTheNavigation();
    void helpOpensThePagesTopic();
    void helpSpeaksBothLanguages();
    void taskShowsAndCancels();
    void undoRunsOnce();
    void fitsASmallScreen();
    void periodNames_data();
    void periodNames();
    void everyControlHasAName();

private:
    std::unique_ptr<MainWindow> m_window;
    NotePage* m_people = nullptr;
    NotePage* m_teams = nullptr;
};

void MainWindowTest::initTestCase()
{
    Theme::apply(*qApp);
    QSettings().clear();
}

void MainWindowTest::init()
{
    m_people = nullptr;
    m_teams = nullptr;
    QSettings().remove(QStringLiteral("window/period"));
    m_window = std::make_unique<MainWindow>();
    m_window->addPage({QStringLiteral("people"), {}, Icon::Account, QStringLiteral("People"),
        [this] { return m_people = new NotePage(QStringLiteral("People")); }});
    m_window->addPage({QStringLiteral("teams"), QStringLiteral("Group"), Icon::People, QStringLiteral("Teams"),
        [this] { return m_teams = new NotePage(QStringLiteral("Teams")); }});
    m_window->addPage({QStringLiteral("broken"), QStringLiteral("Group"), Icon::Alert, QStringLiteral("Broken"),
        []() -> Page* { throw Error(QStringLiteral("The table is missing.")); }});
    m_window->setOrganisations(tree());
    m_window->resize(1440, 900); // the first size is that of the screen
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showPage(QStringLiteral("people"));
}

void MainWindowTest::pagesAreMadeWhenFirstOpened()
{
    QVERIFY(m_people);
    QVERIFY(!m_teams);
    QTest::mouseClick(m_window->navigation()->button(QStringLiteral("teams")), Qt::LeftButton);
    QVERIFY(m_teams);
    QCOMPARE(m_window->currentPage(), m_teams);
    NotePage* const first = m_teams;
    m_window->showPage(QStringLiteral("people"));
    m_window->showPage(QStringLiteral("teams"));
    QCOMPARE(m_window->currentPage(), first);
}

void MainWindowTest::numbersSwitchPages()
{
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->currentKey(), QStringLiteral("teams"));
    QVERIFY(m_window->navigation()->button(QStringLiteral("teams"))->isChecked());
}

void MainWindowTest::brokenPageIsToldAndTheOldOneStays()
{
    DialogScript script;
    m_window->showPage(QStringLiteral("broken"));
    QCOMPARE(script.asked(), QStringList{QStringLiteral("The table is missing.")});
    QCOMPARE(m_window->currentKey(), QStringLiteral("people"));
    QVERIFY(m_window->navigation()->button(QStringLiteral("people"))->isChecked());
}

void MainWindowTest::organisationReachesThePageInFront()
{
    OrganisationChooser* chooser = m_window->topBar()->organisation();
    QCOMPARE(chooser->chosenName(), QStringLiteral("潍州路街道"));
    QTest::mouseClick(chooser, Qt::LeftButton);
    QVERIFY(chooser->tree());
    auto* search = chooser->tree()->parentWidget()->findChild<SearchField*>();
    QTest::keyClicks(search, QStringLiteral("yxsq"));
    QCOMPARE(chooser->tree()->topLevelItemCount(), 1);
    QTreeWidgetItem* whole = chooser->tree()->topLevelItem(0);
    QVERIFY(!whole->isHidden());
    QVERIFY2(whole->child(0)->isHidden(), "Communities that do not fit are hidden");
    Q_EMIT chooser->tree()->itemActivated(whole->child(1), 0);
    QCOMPARE(m_people->context().organisationName, QStringLiteral("虞新社区"));
    QCOMPARE(m_people->context().organisations, QList<qint64>{4});
}

void MainWindowTest::oneLineStandsForTheWholeOffice()
{
    OrganisationChooser* chooser = m_window->topBar()->organisation();
    m_window->setOfficeName(QStringLiteral("潍州路街道办事处"));
    QCOMPARE(chooser->chosenName(), QStringLiteral("潍州路街道办事处"));
    QTest::mouseClick(chooser, Qt::LeftButton);
    QTreeWidgetItem* whole = chooser->tree()->topLevelItem(0);
    QCOMPARE(chooser->tree()->topLevelItemCount(), 1);
    QCOMPARE(whole->childCount(), 2);
    Q_EMIT chooser->tree()->itemActivated(whole, 0);
    QCOMPARE(m_window->context().organisation, 0);
    QCOMPARE(m_window->context().organisationName, m_window->topBar()->organisation()->text());
}

void MainWindowTest::enterChoosesTheOrganisationThatFits_data()
{
    QTest::addColumn<bool>("throughTheTree");
    QTest::newRow("from the search") << false;
    QTest::newRow("after Down") << true;
}

void MainWindowTest::enterChoosesTheOrganisationThatFits()
{
    QFETCH(bool, throughTheTree);
    OrganisationChooser* chooser = m_window->topBar()->organisation();
    QTest::mouseClick(chooser, Qt::LeftButton);
    auto* search = chooser->tree()->parentWidget()->findChild<SearchField*>();
    QTest::keyClicks(search, QStringLiteral("wwsq"));
    if (throughTheTree)
        QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(throughTheTree ? static_cast<QWidget*>(chooser->tree()) : search, Qt::Key_Return);
    QCOMPARE(chooser->chosenName(), QStringLiteral("苇湾社区"));
}

void MainWindowTest::otherPagesLearnTheContextWhenShown()
{
    m_window->showPage(QStringLiteral("teams"));
    const int before = m_people->contextChanges;
    m_window->topBar()->period()->choosePeriod(Period::month(2025, 1));
    QCOMPARE(m_people->contextChanges, before);
    m_window->showPage(QStringLiteral("people"));
    QCOMPARE(m_people->contextChanges, before + 1);
    QCOMPARE(m_people->context().period, Period::month(2025, 1));
}

void MainWindowTest::searchLeadsToARecord()
{
    QString asked;
    m_window->setSearchProvider([&asked](const QString& words) {
        asked = words;
        PagePlace place;
        place.page = QStringLiteral("teams");
        place.record = 7;
        return QList<SearchHit>{{Icon::Account, QStringLiteral("Wang Wei"), QStringLiteral("KW-1"), {}},
            {Icon::People, QStringLiteral("Warm spring"), QStringLiteral("Team"), place}};
    });
    GlobalSearch* search = m_window->topBar()->search();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(search->field()->hasFocus());
    QTest::keyClicks(search->field(), QStringLiteral("wa"));
    QCOMPARE(asked, QStringLiteral("wa"));
    QVERIFY(search->results()->isVisible());
    QCOMPARE(search->results()->count(), 2);
    QTest::keyClick(search->field(), Qt::Key_Down);
    QTest::keyClick(search->field(), Qt::Key_Return);
    QVERIFY(!search->results()->isVisible());
    QCOMPARE(m_window->currentKey(), QStringLiteral("teams"));
    QCOMPARE(m_teams->opened.record, qint64(7));
}

void MainWindowTest::badgesCount()
{
    Q_EMIT m_people->badgeChanged(7);
    QCOMPARE(m_window->navigation()->badge(QStringLiteral("people")), 7);
    m_window->setBadge(QStringLiteral("people"), 0);
    QCOMPARE(m_window->navigation()->badge(QStringLiteral("people")), 0);
}

void MainWindowTest::foldedNavigationIsRemembered()
{
    const int wide = m_window->navigation()->width();
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(m_window->navigation()->isFolded());
    QVERIFY(m_window->navigation()->maximumWidth() < wide);
    m_window->close();
    const MainWindow again;
    QVERIFY(again.navigation()->isFolded());
    QSettings().clear();
}

void MainWindowTest::narrowWindowFoldsTheNavigation()
{
    m_window->resize(1280, 720);
    m_window->show();
    QTRY_VERIFY(!m_window->navigation()->isFolded());
    m_window->resize(1000, 720);
    QTRY_VERIFY(m_window->navigation()->isFolded());
    m_window->resize(1280, 720);
    QTRY_VERIFY(!m_window->navigation()->isFolded());
    m_window->resize(1000, 720);
    m_window->close(); // what the window did by itself is not remembered
    const MainWindow again;
    QVERIFY(!again.navigation()->isFolded() || again.width() < 1080);
    QVERIFY(!QSettings().value(QStringLiteral("window/folded")).toBool());
    QSettings().clear();
}

void MainWindowTest::helpOpensThePagesTopic()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QVERIFY(m_window->helpWindow()->isVisible());
    QVERIFY2(!m_window->helpWindow()->browser()->toPlainText().isEmpty(), "A page without help shows the first page");
}

void MainWindowTest::helpSpeaksBothLanguages()
{
    const QStringList topics = QDir(QStringLiteral(":/help/zh")).entryList();
    QVERIFY(topics.size() >= 13);
    QCOMPARE(QDir(QStringLiteral(":/help/en")).entryList(), topics);
    static const QRegularExpression link(QStringLiteral("href=\"([^\"]+)\""));
    for (const QString& language : {QStringLiteral("zh"), QStringLiteral("en")}) {
        for (const QString& topic : topics) {
            QFile file(QStringLiteral(":/help/%1/%2").arg(language, topic));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto it = link.globalMatch(text); it.hasNext();)
                QVERIFY2(topics.contains(it.next().captured(1)), qPrintable(language + u'/' + topic));
            const bool hasChinese = text.contains(QRegularExpression(QStringLiteral("<h1>[^<]*\\p{Han}")));
            QCOMPARE(hasChinese, language == QStringLiteral("zh"));
        }
    }
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English));
    HelpWindow help;
    help.showTopic(QStringLiteral("imports"));
    QVERIFY(help.browser()->toPlainText().startsWith(QStringLiteral("Import")));
    QLocale::setDefault(before);
}

void MainWindowTest::taskShowsAndCancels()
{
    QSemaphore started;
    Task* task = runTask(
        this, QStringLiteral("Exporting"),
        [&started](TaskContext& context) {
            context.report(62, 100);
            started.release();
            while (true)
                context.checkpoint();
        },
        [] {});
    Q_EMIT m_people->taskStarted(task);
    started.acquire();
    QTRY_VERIFY(m_window->taskStrip()->text().contains(QLatin1String("Exporting")));
    QVERIFY(m_window->taskStrip()->cancelButton()->isVisible());
    DialogScript script;
    QTest::mouseClick(m_window->taskStrip()->cancelButton(), Qt::LeftButton);
    QTRY_COMPARE(m_window->taskStrip()->runningCount(), 0);
    QCOMPARE(script.asked(), QStringList());
    QVERIFY(!m_window->taskStrip()->cancelButton()->isVisible());
}

void MainWindowTest::undoRunsOnce()
{
    int undone = 0;
    m_people->offerUndo(QStringLiteral("3 volunteers suspended"), [&undone] { ++undone; });
    QVERIFY(m_people->undoBar()->isVisible());
    QTest::mouseClick(m_people->undoBar()->button(), Qt::LeftButton);
    QCOMPARE(undone, 1);
    QVERIFY(!m_people->undoBar()->isVisible());
    m_people->undoBar()->setStay(1);
    m_people->offerUndo(QStringLiteral("Saved"), [&undone] { ++undone; });
    QTRY_VERIFY(!m_people->undoBar()->isVisible());
    QCOMPARE(undone, 1);
}

void MainWindowTest::fitsASmallScreen()
{
    QVERIFY(m_window->minimumSizeHint().width() <= 1280);
    QVERIFY(m_window->minimumSizeHint().height() <= 720);
}

void MainWindowTest::periodNames_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QString>("name");
    QTest::newRow("all") << Period::all() << QStringLiteral("All time");
    QTest::newRow("month") << Period::month(2025, 1) << QStringLiteral("2025-01");
    QTest::newRow("year") << Period::year(2025) << QStringLiteral("Year 2025");
    QTest::newRow("ten months") << Period{QDate(2025, 1, 1), QDate(2025, 11, 1)} << QStringLiteral("2025, months 1–10");
    QTest::newRow("over new year") << Period{QDate(2024, 11, 1), QDate(2025, 3, 1)}
                                   << QStringLiteral("2024-11 to 2025-02");
    QTest::newRow("days") << Period::days(QDate(2025, 1, 3), QDate(2025, 2, 7))
                          << QStringLiteral("2025-01-03 to 2025-02-07");
}

void MainWindowTest::periodNames()
{
    QFETCH(Period, period);
    QFETCH(QString, name);
    QCOMPARE(PeriodChooser::nameOf(period), name);
}

void MainWindowTest::everyControlHasAName()
{
    for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
        const bool focusable = (widget->focusPolicy() & Qt::TabFocus) != 0;
        if (!focusable || !widget->isVisible())
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(named, widget->metaObject()->className());
    }
}

VD_TEST(MainWindowTest)
#include "mainwindow_test.moc"
