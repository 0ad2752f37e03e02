#include "models/reports/numbersexport.h"

#include "models/common/task.h"
#include "models/reports/reportcatalog.h"
#include "models/reports/reportexport.h"
#include "models/security/audittrail.h"
#include "models/spreadsheets/sheetreader.h"
#include "tests/support/actsuite.h"
#include "tests/support/errorof.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// Workbooks with and without whole numbers, opened with a reader.
class NumbersExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeNumbersComeWithTheReason();
    void maskedWorkbookHoldsNone();
    void isRefusedAndNoted();
    void needsAReason();

private:
    /// Every cell of the roster as text, and the number of text cells that are the volunteer's ID number.
    QStringList cellsOf(ActSuite& suite, Numbers numbers, const QString& note);
};

namespace {

const QString idNumber = QStringLiteral("11010519491231002X");
const QString phone = QStringLiteral("13812345678");

} // namespace

QStringList NumbersExportTest::cellsOf(ActSuite& suite, Numbers numbers, const QString& note)
{
    ReportRequest request{QStringLiteral("volunteers"), Period::all(), {}, QStringLiteral("王主任"), numbers};
    Report report = makeReport(suite.test().reader(), suite.office().vault(), request);
    if (!note.isEmpty())
        report.notes << note;
    const QString path = suite.test().path(QStringLiteral("roster.xlsx"));
    TaskContext context;
    exportReport(suite.office().database(), report, path, context);
    const auto reader = SheetReader::open(path);
    QStringList cells;
    for (SheetRow row; reader->next(row);) {
        for (const SheetCell& cell : row.cells)
            cells << (cell.kind == SheetCell::Kind::Number ? QStringLiteral("number") : cell.text);
    }
    return cells;
}

void NumbersExportTest::wholeNumbersComeWithTheReason()
{
    ActSuite suite;
    const QString note = noteNumbersExport(suite.office(),
        {QStringLiteral("花名册"), QStringLiteral("/media/usb/名册.xlsx"), 1, QStringLiteral("办理保险")});
    QVERIFY2(note.contains(QStringLiteral("王主任")) && note.contains(QStringLiteral("办理保险")), qPrintable(note));
    const QStringList cells = cellsOf(suite, Numbers::Clear, note);
    QVERIFY(cells.contains(idNumber)); // as text
    QVERIFY(cells.contains(phone));
    QVERIFY(cells.contains(note));
    const AuditTrail trail(suite.office().vault());
    const AuditEvent event = trail.find(suite.test().reader(), trail.head(suite.test().reader()).lastId).value();
    QCOMPARE(event.act, QStringLiteral("export_numbers"));
    QCOMPARE(event.words, QStringLiteral("花名册 · 名册.xlsx · 1 rows · reason: 办理保险"));
}

void NumbersExportTest::maskedWorkbookHoldsNone()
{
    ActSuite suite;
    const QString all = cellsOf(suite, Numbers::Masked, {}).join(u'\n');
    QVERIFY(all.contains(QStringLiteral("138****5678")));
    QVERIFY(!all.contains(idNumber));
    QVERIFY(!all.contains(phone));
    QVERIFY(!all.contains(QStringLiteral("1949")));
}

void NumbersExportTest::isRefusedAndNoted()
{
    ActSuite suite;
    suite.become(Role::Review); // may show one, not export all
    const QString sentence = errorOf([&] {
        static_cast<void>(noteNumbersExport(suite.office(), {QStringLiteral("花名册"), {}, 1, phone}));
    });
    QVERIFY2(sentence.contains(QStringLiteral("Export full ID and phone numbers")), qPrintable(sentence));
    const AuditTrail trail(suite.office().vault());
    const AuditEvent event = trail.find(suite.test().reader(), trail.head(suite.test().reader()).lastId).value();
    QCOMPARE(event.act, QStringLiteral("export_numbers"));
    QVERIFY(event.isRefused);
}

void NumbersExportTest::needsAReason()
{
    ActSuite suite;
    const QString sentence = errorOf([&] {
        static_cast<void>(noteNumbersExport(suite.office(), {QStringLiteral("花名册"), {}, 1, QStringLiteral("  ")}));
    });
    QVERIFY(sentence.contains(QStringLiteral("needs a reason")));
}

VD_TEST(NumbersExportTest)
#include "numbersexport_test.moc"
