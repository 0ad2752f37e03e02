#include "ui/certificates/certificatespage.h"

#include "models/certificates/checkcode.h"
#include "tests/support/certificateoffice.h"
#include "tests/support/pdftext.h"
#include "tests/support/testregistry.h"
#include "ui/certificates/certificatedialog.h"
#include "ui/certificates/certificatepage.h"
#include "ui/certificates/certificateprint.h"
#include "ui/certificates/certificatesettingsdialog.h"
#include "ui/certificates/ledgerrootpage.h"
#include "ui/common/detailpanel.h"
#include "ui/common/dialogs.h"
#include "ui/common/taskdialog.h"
#include "ui/common/theme.h"
#include "ui/printing/printpreview.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

/// Certificates as a clerk asks for, issues and checks them.
class CertificatesPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp); }
    void init();
    void cleanup();
    void requestSaysWhatCounts();
    void stepsLeadToThePaper();
    void codeIsCheckedWithTheLastDigit();
    void manyAreIssuedIntoOneFile();
    void missingFileIsTold_data();
    void missingFileIsTold();
    void settingsAreKept();
    void monthIsClosed();

private:
    template <class PageClass> PageClass* view(const char* key)
    {
        m_page->open({QStringLiteral("certificates"), 0, {}, {{QStringLiteral("view"), {QString::fromLatin1(key)}}}});
        auto* page = qobject_cast<PageClass*>(m_page->current());
        page->activated();
        return page;
    }
    [[nodiscard]] CertificatePage* registerPage() { return view<CertificatePage>("certificates"); }

    std::unique_ptr<CertificateOffice> m_office;
    std::unique_ptr<CertificatesPage> m_page;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// Clicks Cancel as soon as the task with this title is on the screen.
class DialogCanceler final {
public:
    explicit DialogCanceler(const QString& title)
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this, title] {
            auto* dialog = qobject_cast<TaskDialog*>(QApplication::activeModalWidget());
            if (!dialog || dialog->windowTitle() != title)
                return;
            m_timer.stop();
            dialog->cancelButton()->click();
        });
        m_timer.start(0);
    }
    [[nodiscard]] bool hasClicked() const { return !m_timer.isActive(); }

private:
    QTimer m_timer;
};

TextField* textField(const FormDialog& dialog, const char* name)
{
    return qobject_cast<TextField*>(dialog.field(QString::fromLatin1(name)));
}

} // namespace

void CertificatesPageTest::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_office = std::make_unique<CertificateOffice>();
    m_page = std::make_unique<CertificatesPage>(m_office->ledger.office.office());
    m_page->resize(1220, 780);
    m_page->show();
}

void CertificatesPageTest::cleanup()
{
    m_page.reset();
    m_office.reset();
}

void CertificatesPageTest::requestSaysWhatCounts()
{
    const VolunteerId id = m_office->person(QStringLiteral("李雷"));
    Certificate asked;
    asked.volunteer = id;
    CertificateDialog dialog(m_office->ledger.office.office(), asked);
    const auto* hours = dialog.findChild<QLabel*>(QStringLiteral("hours"));
    QVERIFY(hours->text().contains(QStringLiteral("7.6"))); // 3 times 2.5 hours and three minutes
    textField(dialog, "to")->setText(QStringLiteral("2025-01-10"));
    Q_EMIT dialog.field(QStringLiteral("to"))->edited();
    QVERIFY(hours->text().contains(QStringLiteral("2.5")));
    dialog.save();
    QVERIFY(dialog.savedId().isValid());
    QCOMPARE(m_office->stored(dialog.savedId()).to, QDate(2025, 1, 10));
    QCOMPARE(m_office->stored(dialog.savedId()).organisation, m_office->ledger.north);
}

void CertificatesPageTest::stepsLeadToThePaper()
{
    const CertificateId id = m_office->ask(m_office->person(QStringLiteral("李雷")));
    CertificatePage* page = registerPage();
    page->select(id.value());
    QTRY_COMPARE(page->currentId(), id.value());
    page->states().takeNext(id.value());
    QTRY_COMPARE(m_office->stored(id).state, CertificateState::Approved);
    DialogScript script;
    script.answer(true); // it cannot be undone
    page->states().takeNext(id.value());
    QTRY_COMPARE(m_office->stored(id).state, CertificateState::Issued);
    QVERIFY(script.isUsedUp());
    QVERIFY(!m_office->stored(id).proof.isEmpty());
    const std::unique_ptr<PrintPreview> preview(makeCertificatePreview(nullptr, m_office->ledger.office.office(), id));
    QSignalSpy saved(preview.get(), &PrintPreview::saved);
    QCOMPARE(m_office->stored(id).copies, 0); // only looked at
    const QString path = m_folder->filePath(QStringLiteral("one.pdf"));
    preview->saveAs(path);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(m_office->stored(id).copies, 1);
    QVERIFY(pdfText(path).contains(m_office->stored(id).number));
}

void CertificatesPageTest::codeIsCheckedWithTheLastDigit()
{
    const CertificateId id = m_office->issued(QStringLiteral("李雷"));
    CertificatePage* page = registerPage();
    for (const QString& typed : {shownCheckCode(m_office->stored(id).code).toLower(), m_office->sheet(id).proof}) {
        DialogScript script;
        script.answer(typed);
        script.answer(QStringLiteral("1"));
        page->checkCode();
        const QString told = script.asked().join(u'\n');
        QVERIFY(told.contains(m_office->stored(id).number));
        QVERIFY(!told.contains(QStringLiteral("李雷")));
    }
    DialogScript wrong;
    wrong.answer(m_office->stored(id).code);
    wrong.answer(QStringLiteral("2"));
    QVERIFY_THROWS_EXCEPTION(Error, page->checkCode());
    (void)m_office->step(id, CertificateState::Void);
    wrong.answer(m_office->stored(id).code);
    wrong.answer(QStringLiteral("1"));
    page->checkCode();
    QVERIFY(wrong.asked().join(u'\n').contains(certificateStates().title(CertificateState::Void)));
    QCOMPARE(
        m_office->scalar(QStringLiteral("SELECT COUNT(*) FROM audit_events WHERE act = 'check_certificates'")).toInt(),
        4);
}

void CertificatesPageTest::manyAreIssuedIntoOneFile()
{
    QList<qint64> ids;
    for (int i = 0; i < 5; ++i) {
        ids << m_office->ask(m_office->person(QStringLiteral("志愿者%1").arg(i))).value();
        if (i < 4)
            (void)m_office->step(CertificateId(ids.last()), CertificateState::Approved);
    }
    CertificatePage* page = registerPage();
    const QString path = m_folder->filePath(QStringLiteral("many.pdf"));
    DialogScript script;
    script.answer(QString()); // thought again
    page->issueMany(ids);
    QCOMPARE(m_office->stored(CertificateId(ids.first())).state, CertificateState::Approved);
    script.answer(path);
    page->issueMany(ids);
    const QString text = pdfText(path);
    for (int i = 0; i < 4; ++i) {
        const Certificate one = m_office->stored(CertificateId(ids.at(i)));
        QCOMPARE(one.state, CertificateState::Issued);
        QCOMPARE(one.copies, 1);
        QVERIFY(text.contains(one.number));
    }
    QCOMPARE(m_office->stored(CertificateId(ids.last())).state, CertificateState::Applied);
    QCOMPARE(m_office->scalar(QStringLiteral("SELECT COUNT(*) FROM ledger_roots WHERE kind = 'issue'")).toInt(), 1);
    QVERIFY_THROWS_EXCEPTION(Error, page->issueMany(ids)); // nothing left
}

void CertificatesPageTest::missingFileIsTold_data()
{
    QTest::addColumn<bool>("isCanceled");
    QTest::newRow("canceled while it is written") << true;
    QTest::newRow("cannot be written") << false;
}

/// The certificates stand, no copy is counted, and the clerk hears how many there are and how they are printed.
void CertificatesPageTest::missingFileIsTold()
{
    QFETCH(bool, isCanceled);
    constexpr int records = 60; // many pages
    QList<qint64> ids;
    for (int i = 0; i < 3; ++i) {
        ids << m_office->ask(m_office->person(QStringLiteral("志愿者%1").arg(i), records), true).value();
        (void)m_office->step(CertificateId(ids.last()), CertificateState::Approved);
    }
    CertificatePage* page = registerPage();
    const QString path = m_folder->filePath(isCanceled ? QStringLiteral("many.pdf") : QStringLiteral("none/many.pdf"));
    DialogScript script;
    script.answer(path);
    QString told;
    if (isCanceled) {
        DialogCanceler canceler(CertificatePage::tr("Writing certificates"));
        page->issueMany(ids);
        QVERIFY(canceler.hasClicked());
        told = script.asked().join(u'\n');
    } else {
        try {
            page->issueMany(ids);
        } catch (const Error& error) {
            told = error.message();
        }
    }
    QVERIFY2(
        told.contains(QStringLiteral("3")) && told.contains(CertificatePage::tr("Save as one PDF…")), qPrintable(told));
    QVERIFY(!QFile::exists(path));
    for (const qint64 id : ids) {
        QCOMPARE(m_office->stored(CertificateId(id)).state, CertificateState::Issued);
        QCOMPARE(m_office->stored(CertificateId(id)).copies, 0);
    }
    const QString later = m_folder->filePath(QStringLiteral("later.pdf"));
    script.answer(later);
    page->printMany(ids);
    QVERIFY(pdfText(later).contains(m_office->stored(CertificateId(ids.last())).number));
    QCOMPARE(m_office->stored(CertificateId(ids.last())).copies, 1);
    const qint64 open = m_office->ask(m_office->person(QStringLiteral("韩梅梅"))).value();
    QVERIFY_THROWS_EXCEPTION(Error, page->printMany({open}));
}

void CertificatesPageTest::settingsAreKept()
{
    CertificateSettingsDialog dialog(m_office->ledger.office.office());
    QCOMPARE(textField(dialog, "word")->text(), QStringLiteral("潍州路志证"));
    textField(dialog, "word")->setText(QStringLiteral("奎文志证"));
    textField(dialog, "days")->setText(QStringLiteral("10"));
    dialog.save();
    const CertificateId id = m_office->issued(QStringLiteral("李雷"));
    QVERIFY(m_office->stored(id).number.startsWith(QStringLiteral("奎文志证〔")));
    (void)m_office->step(id, CertificateState::OnNotice);
    QCOMPARE(m_office->stored(id).noticeUntil, QDate::currentDate().addDays(9));
}

void CertificatesPageTest::monthIsClosed()
{
    (void)m_office->person(QStringLiteral("李雷"));
    auto* page = view<LedgerRootPage>("ledger_roots");
    DialogScript script;
    script.answer(QStringLiteral("2025-01"));
    page->closeMonth();
    QTRY_COMPARE(page->model()->rowCount(), 1);
    script.answer(QStringLiteral("2024-01"));
    QVERIFY_THROWS_EXCEPTION(Error, page->closeMonth());
    QCOMPARE(LedgerRoots().newestOf(m_office->reader(), QStringLiteral("2025-01"))->leaves, 1);
}

VD_TEST(CertificatesPageTest)
#include "certificatespage_test.moc"
