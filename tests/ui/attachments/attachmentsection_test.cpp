#include "ui/attachments/attachmentsection.h"

#include "models/attachments/attachmentcontent.h"
#include "models/attachments/openedfiles.h"
#include "models/office/accountkeeping.h"
#include "models/organisation/organisationrepository.h"
#include "models/security/audittrail.h"
#include "models/visits/visitrepository.h"
#include "tests/support/samplefiles.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"
#include "ui/attachments/filesfield.h"
#include "ui/common/detailpanel.h"
#include "ui/common/dialogs.h"
#include "ui/common/theme.h"
#include "ui/common/undohistory.h"
#include "ui/visits/visitpage.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QtTest>

/// The files of a visit, as a clerk adds, drops, pastes, opens, saves and withdraws them.
class AttachmentSectionTest : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void takeUrl(const QUrl& url) { m_opened << url.toLocalFile(); }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void addsByItsButton();
    void refusesInASentence();
    void takesWhatIsDropped();
    void takesWhatIsPasted();
    void opensCopiesThatGo();
    void savesAndShowsPictures();
    void withdrawsAndTakesBack();
    void whoMayNotLookSeesTheList();
    void formsBringFiles();

private:
    [[nodiscard]] QString file(const QString& name, const QByteArray& content) const;
    [[nodiscard]] QList<Attachment> files() { return AttachmentRepository().of(m_office->reader(), m_subject); }
    [[nodiscard]] int kept() { return AttachmentRepository().keptCount(m_office->reader(), m_subject); }
    void add(const QStringList& paths);
    void showPage();

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<UndoHistory> m_undo;
    std::unique_ptr<VisitPage> m_page;
    AttachmentSection* m_section = nullptr;
    AttachmentSubject m_subject{QStringLiteral("visit"), 0};
    QStringList m_opened;
};

void AttachmentSectionTest::initTestCase()
{
    QSettings().clear();
    Theme::apply(*qApp);
}

void AttachmentSectionTest::init()
{
    m_office = std::make_unique<TestOffice>();
    Visit visit;
    visit.name = QStringLiteral("钱玉梅");
    visit.organisation = OrganisationRepository().root(m_office->reader())->id;
    visit.happenedAt = QDateTime(QDate::currentDate(), QTime(0, 0));
    visit.matter = QStringLiteral("灯坏了");
    m_office->run(
        [&](UnitOfWork& work) { m_subject.id = VisitRepository(m_office->vault()).insert(work, visit).value(); });
    m_opened.clear();
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "takeUrl");
    showPage();
}

void AttachmentSectionTest::cleanup()
{
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    m_page.reset();
    m_office.reset();
}

void AttachmentSectionTest::showPage()
{
    m_undo = std::make_unique<UndoHistory>();
    m_page = std::make_unique<VisitPage>(m_office->office());
    m_page->setUndoHistory(m_undo.get());
    m_page->resize(1280, 720);
    m_page->show();
    m_page->activated();
    QTRY_COMPARE(m_page->model()->total(), 1);
    m_page->select(m_subject.id);
    QTRY_COMPARE(m_page->currentId(), m_subject.id);
    m_section = m_page->findChild<AttachmentSection*>();
    QTRY_VERIFY(m_section->addButton()->isEnabledTo(m_section) || !m_office->office().may(Acts::Import));
    QTabWidget* tabs = m_page->details()->tabs();
    QTRY_COMPARE(tabs->count(), 3);
    QCOMPARE(tabs->currentIndex(), 0); // what the record says comes first
    tabs->setCurrentWidget(m_section);
}

QString AttachmentSectionTest::file(const QString& name, const QByteArray& content) const
{
    const QString path = m_office->path(name);
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
        qFatal("%s", qPrintable(path));
    return path;
}

void AttachmentSectionTest::add(const QStringList& paths)
{
    DialogScript script;
    script.answer(paths);
    const int before = kept();
    QTest::mouseClick(m_section->addButton(), Qt::LeftButton);
    QTRY_COMPARE(kept(), before + paths.size());
    QTRY_COMPARE(m_section->list()->count(), files().size());
}

void AttachmentSectionTest::addsByItsButton()
{
    QVERIFY(m_section->list()->isHidden());
    add({file(QStringLiteral("签到表.pdf"), samplePdf(2000)), file(QStringLiteral("现场.png"), samplePng())});
    QCOMPARE(contentOf(m_office->reader(), m_office->vault(), files().last()), samplePng());
    const QString shown = m_section->list()->item(0)->text();
    for (const QString& part :
        {QStringLiteral("签到表.pdf"), QStringLiteral("2.0 kB"), m_office->office().account().name})
        QVERIFY2(shown.contains(part, Qt::CaseInsensitive), qPrintable(shown));
    QTabWidget* tabs = m_page->details()->tabs();
    QCOMPARE(tabs->tabText(tabs->indexOf(m_section)), QStringLiteral("Attachments 2"));
    QVERIFY(m_undo->undoLast());
    QCOMPARE(kept(), 0);
    QTRY_COMPARE(tabs->tabText(tabs->indexOf(m_section)), QStringLiteral("Attachments"));
    QCOMPARE(tabs->currentWidget(), m_section); // the tab stays when the record is shown again
}

/// One bad file among good ones does not keep those out.
void AttachmentSectionTest::refusesInASentence()
{
    DialogScript script;
    script.answer(QStringList{
        file(QStringLiteral("程序.exe"), "MZ"), file(QStringLiteral("好.txt"), "good"), m_office->path({})});
    QTest::mouseClick(m_section->addButton(), Qt::LeftButton);
    QTRY_COMPARE(kept(), 1);
    QVERIFY2(script.asked().last().contains(QStringLiteral("程序.exe")), qPrintable(script.asked().join(u'|')));
    QVERIFY(script.asked().last().contains(QStringLiteral("is a folder")));
    script.answer(QStringList{file(QStringLiteral("再.txt"), "good")});
    QTest::mouseClick(m_section->addButton(), Qt::LeftButton);
    QTRY_VERIFY(script.asked().last().contains(QStringLiteral("already")));
    QCOMPARE(kept(), 1);
}

void AttachmentSectionTest::takesWhatIsDropped()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file(QStringLiteral("签到表.pdf"), samplePdf(2000)))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_section, &enter);
    QVERIFY(enter.isAccepted());
    QCOMPARE(enter.dropAction(), Qt::CopyAction);
    QDropEvent drop(QPointF(5, 5), Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_section, &drop);
    QTRY_COMPARE(kept(), 1);
    QMimeData words;
    words.setText(QStringLiteral("签到表"));
    QDragEnterEvent other(QPoint(5, 5), Qt::CopyAction, &words, Qt::LeftButton, {});
    other.ignore();
    QApplication::sendEvent(m_section, &other);
    QVERIFY(!other.isAccepted());
}

void AttachmentSectionTest::takesWhatIsPasted()
{
    QImage picture(30, 20, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QApplication::clipboard()->setImage(picture);
    m_section->addButton()->setFocus();
    QTest::keyClick(m_section->addButton(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(kept(), 1);
    QVERIFY(files().first().name.startsWith(QStringLiteral("Picture of ")));
    const QImage back = QImage::fromData(contentOf(m_office->reader(), m_office->vault(), files().first()));
    QCOMPARE(back.convertToFormat(QImage::Format_RGB32), picture);
    DialogScript script;
    QApplication::clipboard()->setText(QStringLiteral("字"));
    QTest::mouseClick(m_section->pasteButton(), Qt::LeftButton);
    QVERIFY(script.asked().last().contains(QStringLiteral("no picture")));
    QCOMPARE(kept(), 1);
}

void AttachmentSectionTest::opensCopiesThatGo()
{
    add({file(QStringLiteral("签到表13812345678.pdf"), samplePdf(2000))});
    QTest::keyClick(m_section->list(), Qt::Key_Return);
    QCOMPARE(m_opened.size(), 1);
    const QString path = m_opened.first();
    QFile copy(path);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), samplePdf(2000));
    QVERIFY(path.startsWith(OpenedFiles::base()) && path.endsWith(QStringLiteral(".pdf")));
    QVERIFY(!path.contains(u'*') && !path.contains(QStringLiteral("13812345678")));
    const AuditEvent noted = AuditTrail(m_office->vault())
                                 .of(m_office->reader(), QStringLiteral("attachments"), files().first().id.value(), 1)
                                 .first();
    QCOMPARE(noted.act, QStringLiteral("open_files"));
    m_page.reset();
    QVERIFY(!QFile::exists(path));
}

void AttachmentSectionTest::savesAndShowsPictures()
{
    add({file(QStringLiteral("现场.png"), samplePng(0x225588, 900))});
    QVERIFY(m_section->preview()->isHidden()); // nothing is shown that nobody asked for
    QTest::mouseClick(m_section->previewButton(), Qt::LeftButton);
    const QPixmap shown = m_section->preview()->pixmap(Qt::ReturnByValue);
    QVERIFY(!shown.isNull() && shown.width() <= m_section->width());
    QCOMPARE(shown.toImage().pixelColor(5, 5), QColor(0x225588));
    DialogScript script;
    const QString path = m_office->path(QStringLiteral("出.png"));
    script.answer(path);
    QTest::mouseClick(m_section->saveButton(), Qt::LeftButton);
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), samplePng(0x225588, 900));
    add({file(QStringLiteral("字.txt"), "a")});
    m_section->list()->setCurrentRow(1);
    QVERIFY(m_section->previewButton()->isHidden());
    QVERIFY(m_section->preview()->isHidden());
}

void AttachmentSectionTest::withdrawsAndTakesBack()
{
    add({file(QStringLiteral("甲.txt"), "a")});
    DialogScript script;
    script.answer(QVariant()); // thought better of it
    QTest::keyClick(m_section->list(), Qt::Key_Delete);
    QCOMPARE(kept(), 1);
    script.answer(QStringLiteral("放错了"));
    QTest::mouseClick(m_section->withdrawButton(), Qt::LeftButton);
    QTRY_COMPARE(kept(), 0);
    QTRY_VERIFY(m_section->list()->item(0)->text().contains(QStringLiteral("放错了")));
    QVERIFY(!m_section->openButton()->isEnabled() && !m_section->saveButton()->isEnabled());
    QVERIFY(m_undo->undoLast());
    QCOMPARE(kept(), 1);
    script.answer(QStringLiteral("又"));
    QTest::mouseClick(m_section->withdrawButton(), Qt::LeftButton);
    QTRY_COMPARE(m_section->withdrawButton()->text(), QStringLiteral("Keep again"));
    QTest::mouseClick(m_section->withdrawButton(), Qt::LeftButton);
    QTRY_COMPARE(kept(), 1);
    QTRY_VERIFY(m_section->openButton()->isEnabled());
}

void AttachmentSectionTest::whoMayNotLookSeesTheList()
{
    add({file(QStringLiteral("甲.png"), samplePng())});
    Account account{{}, QStringLiteral("查询员"), Role::Query, true};
    AccountKeeping(m_office->office()).add(account, QStringLiteral("query-account-1"));
    m_page.reset();
    m_office->office().signIn(account.name, QStringLiteral("query-account-1"));
    showPage();
    QTRY_COMPARE(m_section->list()->count(), 1);
    for (QPushButton* button : {m_section->addButton(), m_section->pasteButton(), m_section->openButton(),
             m_section->saveButton(), m_section->previewButton(), m_section->withdrawButton()})
        QVERIFY2(!button->isEnabled() && !button->toolTip().isEmpty(), qPrintable(button->text()));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file(QStringLiteral("乙.txt"), "b"))});
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    drop.ignore();
    QApplication::sendEvent(m_section, &drop);
    QVERIFY(!drop.isAccepted());
}

void AttachmentSectionTest::formsBringFiles()
{
    FilesField field(QStringLiteral("files"), QStringLiteral("Attachments"));
    field.show();
    DialogScript script;
    const QString path = file(QStringLiteral("甲.txt"), "a");
    script.answer(QStringList{path, file(QStringLiteral("乙.txt"), "b"), path});
    QTest::mouseClick(field.addButton(), Qt::LeftButton);
    QCOMPARE(field.files().size(), 2);
    QCOMPARE(field.content().toString(), QStringLiteral("甲.txt\n乙.txt"));
    QCOMPARE(field.stops().size(), 2);
    field.list()->setCurrentRow(0);
    QTest::keyClick(field.list(), Qt::Key_Delete);
    QCOMPARE(field.files().first().name, QStringLiteral("乙.txt"));
    QTest::keyClick(field.list(), Qt::Key_Delete);
    field.remove(5);
    QVERIFY(field.isEmpty() && field.files().isEmpty());
    script.answer(QStringList(21, path));
    QTest::mouseClick(field.addButton(), Qt::LeftButton);
    QVERIFY(script.asked().last().contains(QStringLiteral("At most 20")) && field.isEmpty());
}

VD_TEST(AttachmentSectionTest)
#include "attachmentsection_test.moc"
