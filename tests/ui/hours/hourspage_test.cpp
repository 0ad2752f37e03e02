#include "ui/hours/hourspage.h"

#include "models/attachments/attachmentcontent.h"
#include "models/hours/hourdisplay.h"
#include "models/hours/objection.h"
#include "models/hours/spotcheck.h"
#include "models/hours/supplement.h"
#include "models/organisation/settingsrepository.h"
#include "models/reports/dashboardfigures.h"
#include "models/service/servicecorrection.h"
#include "models/service/serviceledger.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/pdftext.h"
#include "tests/support/samplefiles.h"
#include "tests/support/testregistry.h"
#include "ui/attachments/filesfield.h"
#include "ui/common/badge.h"
#include "ui/common/detailpanel.h"
#include "ui/common/dialogs.h"
#include "ui/common/theme.h"
#include "ui/common/undohistory.h"
#include "ui/dashboard/dashboardplaces.h"
#include "ui/hours/displayprint.h"
#include "ui/hours/hourdisplaydialog.h"
#include "ui/hours/hourdisplaypage.h"
#include "ui/hours/objectiondialog.h"
#include "ui/hours/objectionpage.h"
#include "ui/hours/spotcheckdialog.h"
#include "ui/hours/spotchecklinepage.h"
#include "ui/hours/spotcheckprint.h"
#include "ui/hours/supplementdialog.h"
#include "ui/hours/supplementpage.h"
#include "ui/service/servicecorrectiondialog.h"
#include "ui/service/servicepage.h"
#include "ui/volunteers/hourssheet.h"

#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

/// The pages around the ledger of hours, as a clerk uses them.
class HoursPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp); }
    void init();
    void cleanup();
    void todoLeadsToItsList_data();
    void todoLeadsToItsList();
    void supplementIsFilledInAndApproved();
    void recordIsCorrectedAndTakenBack();
    void displayIsPublishedAndPrinted();
    void objectionCorrectsByItsDialog();
    void samplesAreAskedAfter();
    void sheetSumsItsPages();
    void changesTheUsualDays();

private:
    template <class PageClass> PageClass* view(const char* key)
    {
        m_page->open({QStringLiteral("hour_matters"), 0, {}, {{QStringLiteral("view"), {QString::fromLatin1(key)}}}});
        auto* page = qobject_cast<PageClass*>(m_page->current());
        page->activated();
        return page;
    }
    [[nodiscard]] static QString textOf(const PrintDocument& document);
    [[nodiscard]] int minutes()
    {
        return m_office->scalar(QStringLiteral("SELECT SUM(service_minutes) FROM volunteers")).toInt();
    }
    /// Types into the correction that opens next, and saves it.
    static void typeCorrection(const QString& to);

    std::unique_ptr<LedgerOffice> m_office;
    std::unique_ptr<HoursPage> m_page;
    VolunteerId m_wang;
    ServiceRecord m_first;
};

void HoursPageTest::init()
{
    QSettings().clear();
    m_office = std::make_unique<LedgerOffice>();
    m_wang = m_office->addVolunteer(QStringLiteral("王聪聪"), m_office->north);
    m_first = m_office->enterChecked(
        m_office->draft(m_wang, QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T11:00")));
    m_page = std::make_unique<HoursPage>(m_office->office.office());
    m_page->resize(1220, 780);
    m_page->show();
}

void HoursPageTest::cleanup()
{
    m_page.reset();
    m_office.reset();
}

QString HoursPageTest::textOf(const PrintDocument& document)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("paper.pdf"));
    TaskContext task;
    writePdf(document, QPageSize::A4, path, task);
    return pdfText(path);
}

void HoursPageTest::todoLeadsToItsList_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("view");
    QTest::newRow("supplements") << int(TodoKind::SupplementsPending) << "supplements";
    QTest::newRow("objections") << int(TodoKind::ObjectionsOpen) << "objections";
    QTest::newRow("displays") << int(TodoKind::DisplaysOver) << "hour_displays";
}

void HoursPageTest::todoLeadsToItsList()
{
    QFETCH(int, kind);
    QFETCH(QString, view);
    const PagePlace place = todoPlace(TodoKind(kind));
    QCOMPARE(place.page, QStringLiteral("hour_matters"));
    m_page->open(place);
    QCOMPARE(m_page->view(), view);
}

void HoursPageTest::supplementIsFilledInAndApproved()
{
    SupplementDialog dialog(m_office->office.office(), Supplement());
    dialog.show();
    static_cast<ReferenceField*>(dialog.field(QStringLiteral("volunteer")))->setId(m_wang.value());
    static_cast<DateField*>(dialog.field(QStringLiteral("date")))->setDate(QDate(2025, 3, 1));
    const auto type = [&](const char* name, const QString& text) {
        static_cast<TextField*>(dialog.field(QString::fromLatin1(name)))->setText(text);
    };
    type("start", QStringLiteral("10点30"));
    type("end", QStringLiteral("下午1:00"));
    type("content", QStringLiteral("打扫楼道"));
    type("reason", QStringLiteral("签到表缺页"));
    static_cast<MultiLineField*>(dialog.field(QStringLiteral("evidence")))->setText(QStringLiteral("照片"));
    dialog.save();
    QCOMPARE(dialog.result(), 0); // overlaps
    QVERIFY(dialog.field(QStringLiteral("start"))->problemText().contains(QStringLiteral("2025-03-01 09:00")));
    type("start", QStringLiteral("1100"));
    static_cast<FilesField*>(dialog.field(QStringLiteral("files")))
        ->add({newFile(QStringLiteral("签到表.png"), samplePng())});
    dialog.save();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    auto* page = view<SupplementPage>("supplements");
    QTRY_COMPARE(page->model()->total(), 1);
    const qint64 id = dialog.savedId().value();
    const AttachmentSubject subject{QStringLiteral("supplement"), id};
    QCOMPARE(AttachmentRepository().keptCount(m_office->reader(), subject), 1);
    page->select(id);
    const auto badges = [page] {
        QStringList names;
        for (const Badge* badge : page->details()->findChildren<Badge*>())
            names << badge->accessibleName();
        return names;
    };
    QTRY_COMPARE(badges(), (QStringList{QStringLiteral("To approve"), QStringLiteral("1 file(s) of evidence")}));
    page->states().take({id}, QStringLiteral("approved"));
    QTRY_COMPARE(minutes(), 240);
    QTRY_VERIFY(page->undoHistory()->lastText().contains(QStringLiteral("2.0 hours stand in the ledger")));
    QVERIFY(page->undoHistory()->undoLast());
    QTRY_COMPARE(minutes(), 120);
}

void HoursPageTest::typeCorrection(const QString& to)
{
    QTimer::singleShot(0, qApp, [to] {
        auto* dialog = qobject_cast<ServiceCorrectionDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        static_cast<TextField*>(dialog->field(QStringLiteral("end")))->setText(to);
        static_cast<TextField*>(dialog->field(QStringLiteral("reason")))->setText(QStringLiteral("签退看错"));
        dialog->save();
        if (dialog->isVisible())
            dialog->done(QDialog::Rejected);
    });
}

void HoursPageTest::recordIsCorrectedAndTakenBack()
{
    ServicePage page(m_office->office.office());
    page.show();
    page.activated();
    QTRY_COMPARE(page.model()->total(), 1);
    typeCorrection(QStringLiteral("12:00"));
    page.correct(m_first.id);
    QTRY_COMPARE(minutes(), 180);
    const ServiceLinks links = ServiceCorrectionRepository().linksOf(m_office->reader(), m_first.id);
    QVERIFY(links.to.isValid());
    QTRY_COMPARE(page.currentId(), links.to.value());
    QVERIFY(!page.undoHistory()->lastText().isEmpty());
    QVERIFY(page.undoHistory()->undoLast());
    QTRY_COMPARE(minutes(), 120);
    page.select(m_first.id.value());
    QTRY_COMPARE(page.currentId(), m_first.id.value());
    QTRY_VERIFY(page.correctButton()->isEnabled());
    page.select(links.to.value());
    QTRY_VERIFY(!page.correctButton()->isEnabled()); // void
}

void HoursPageTest::displayIsPublishedAndPrinted()
{
    HourDisplayDialog dialog(m_office->office.office(), HourDisplay());
    dialog.show();
    static_cast<TextField*>(dialog.field(QStringLiteral("name")))->setText(QStringLiteral("三月时长"));
    static_cast<ReferenceField*>(dialog.field(QStringLiteral("organisation")))->setId(m_office->north.value());
    static_cast<DateField*>(dialog.field(QStringLiteral("from")))->setDate(QDate(2025, 3, 1));
    static_cast<DateField*>(dialog.field(QStringLiteral("to")))->setDate(QDate(2025, 3, 31));
    static_cast<NumberField*>(dialog.field(QStringLiteral("days")))->setNumber(5);
    dialog.save();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    auto* page = view<HourDisplayPage>("hour_displays");
    QTRY_COMPARE(page->model()->total(), 1);
    const HourDisplayId id = dialog.savedId();
    page->states().take({id.value()}, QStringLiteral("published"));
    QTRY_COMPARE(HourDisplayRepository().stateOf(m_office->reader(), id), DisplayState::Published);
    const QString notice = textOf(displayNotice(m_office->office.office(), id));
    QVERIFY2(notice.contains(QStringLiteral("王**")) && notice.contains(QStringLiteral("120")), qPrintable(notice));
    QVERIFY(!notice.contains(QStringLiteral("王聪聪")));
    QTRY_VERIFY(!page->undoHistory()->lastText().isEmpty());
    QVERIFY(page->undoHistory()->undoLast());
    QTRY_COMPARE(HourDisplayRepository().stateOf(m_office->reader(), id), DisplayState::Draft);
}

void HoursPageTest::objectionCorrectsByItsDialog()
{
    Objection objection;
    objection.raisedOn = QDate(2025, 4, 1);
    ObjectionDialog dialog(m_office->office.office(), objection);
    dialog.show();
    auto* volunteer = static_cast<ReferenceField*>(dialog.field(QStringLiteral("volunteer")));
    volunteer->setId(m_wang.value());
    Q_EMIT volunteer->chosen();
    auto* record = static_cast<ReferenceField*>(dialog.field(QStringLiteral("record")));
    record->openOffers();
    QCOMPARE(record->offers().size(), 1);
    record->setId(m_first.id.value());
    static_cast<TextField*>(dialog.field(QStringLiteral("raisedBy")))->setText(QStringLiteral("王聪聪"));
    static_cast<MultiLineField*>(dialog.field(QStringLiteral("content")))->setText(QStringLiteral("少记一小时"));
    dialog.save();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    auto* page = view<ObjectionPage>("objections");
    QTRY_COMPARE(page->model()->total(), 1);
    const ObjectionId id = dialog.savedId();
    const ObjectionRepository objections(m_office->office.vault());
    page->states().take({id.value()}, QStringLiteral("verifying"));
    QTRY_COMPARE(objections.stateOf(m_office->reader(), id), ObjectionState::Verifying);
    typeCorrection(QStringLiteral("12:00"));
    page->states().take({id.value()}, QStringLiteral("correct"));
    QTRY_COMPARE(objections.stateOf(m_office->reader(), id), ObjectionState::Corrected);
    QCOMPARE(minutes(), 180);
    QTRY_VERIFY(page->undoHistory()->lastText().contains(QStringLiteral("3.0 hours")));
    QVERIFY(page->undoHistory()->undoLast());
    QTRY_COMPARE(objections.stateOf(m_office->reader(), id), ObjectionState::Verifying);
    QCOMPARE(minutes(), 120);
}

void HoursPageTest::samplesAreAskedAfter()
{
    SpotCheck check;
    check.name = QStringLiteral("三月抽查");
    check.organisation = m_office->street;
    check.from = QDate(2025, 3, 1);
    check.to = QDate(2025, 3, 31);
    check.size = 30;
    check.seed = 7;
    SpotCheckDialog dialog(m_office->office.office(), check);
    dialog.show();
    dialog.save();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    auto* page = view<SpotCheckLinePage>("spot_check_lines");
    QTRY_COMPARE(page->model()->total(), 1);
    const qint64 line = page->model()->idAt(0);
    const QString sheet = textOf(spotCheckSheet(m_office->office.office(), dialog.savedId()));
    QVERIFY2(sheet.contains(QStringLiteral("王聪聪")) && sheet.contains(QStringLiteral("□ untrue")), qPrintable(sheet));
    page->states().take({line}, QStringLiteral("true"));
    const auto state = [&] { return SpotCheckLineRepository().stateOf(m_office->reader(), SpotCheckLineId(line)); };
    QTRY_COMPARE(state(), SpotResult::True);
    const SpotOutcome outcome = SpotCheckRepository().outcome(m_office->reader(), dialog.savedId());
    QCOMPARE(outcome.shareText(), QStringLiteral("100.0% (20.7%–100.0%)"));
    QTRY_VERIFY(!page->undoHistory()->lastText().isEmpty());
    QVERIFY(page->undoHistory()->undoLast());
    QTRY_COMPARE(state(), SpotResult::Open);
}

/// Eighty records take several pages; each has its sum, the last one those of the years.
void HoursPageTest::sheetSumsItsPages()
{
    for (int i = 0; i < 80; ++i) {
        const QDateTime start(QDate(2024, 6, 1).addDays(i), QTime(9, 0));
        m_office->enterChecked(m_office->draft(m_wang, isoMinute(start), isoMinute(start.addSecs(3600))));
    }
    const PrintDocument sheet = hoursSheet(m_office->reader(), m_wang, Period::all());
    QVERIFY(sheet.count(QPageSize::A4) > 1);
    const QString text = textOf(sheet);
    QCOMPARE(text.count(QStringLiteral("This page")), sheet.count(QPageSize::A4));
    QVERIFY2(text.contains(QStringLiteral("Year 2024")) && text.contains(QStringLiteral("80.0")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("82.0"))); // in all
}

void HoursPageTest::changesTheUsualDays()
{
    auto* page = view<HourDisplayPage>("hour_displays");
    DialogScript script;
    script.answer(QStringLiteral("7"));
    page->editDays();
    QCOMPARE(SettingsRepository().number(m_office->reader(), HoursSetting::displayDays), 7);
    script.answer(QStringLiteral("99"));
    QVERIFY_THROWS_EXCEPTION(Error, page->editDays());
    page->editDays(); // the clerk thinks again
    QCOMPARE(SettingsRepository().number(m_office->reader(), HoursSetting::displayDays), 7);
}

VD_TEST(HoursPageTest)
#include "hourspage_test.moc"
