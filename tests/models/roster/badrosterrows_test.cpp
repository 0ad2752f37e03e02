#include "models/database/connection.h"
#include "models/organisation/organisationimport.h"
#include "models/roster/rosterimport.h"
#include "models/teams/teamimport.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/models/spreadsheets/fixtures.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// What a clerk may find in the cells of a roster, and the answer to each: the rows of the table of bad input.
class BadRosterRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rejectsSayingWhy_data();
    void rejectsSayingWhy();
    void cleansAndCounts_data();
    void cleansAndCounts();
    void understandsDates_data();
    void understandsDates();
    void keepsNamesExactly_data();
    void keepsNamesExactly();
    void showsBothOfTheSamePerson();
    void takesStoredValuesOfFormulas();
    void aFormulaHidesNoError();
    void rejectsHalfACharacter();
    void rejectsTextThatNoCellHolds();
    void showsWhatIsHidden();

private:
    /// The headings and one person of the office's communities and teams; `change` overrides by heading.
    [[nodiscard]] QString csv(const QMap<QString, QString>& change) const;
    [[nodiscard]] ImportReport importText(const QString& text, ImportOptions options = {});
    [[nodiscard]] ImportReport importSheet(const QByteArray& sheet, ImportOptions options = {});

    std::unique_ptr<TestOffice> m_office;
};

namespace {

ImportOptions preview()
{
    ImportOptions options;
    options.dryRun = true;
    return options;
}

QByteArray inlineCell(const char* address, const QString& text)
{
    return QByteArray("<c r='") + address + "' t='inlineStr'><is><t>" + text.toUtf8() + "</t></is></c>";
}

const QByteArray headingRow = "<row r='1'>" + inlineCell("A1", QStringLiteral("姓名"))
    + inlineCell("B1", QStringLiteral("身份证号")) + inlineCell("C1", QStringLiteral("备注")) + "</row>";

} // namespace

void BadRosterRowsTest::initTestCase()
{
    m_office = std::make_unique<TestOffice>();
    OrganisationImport organisations;
    m_office->importFile(organisations, QStringLiteral("01-机构.xlsx"));
    TeamImport teams(m_office->vault());
    m_office->importFile(teams, QStringLiteral("02-队伍.xlsx"));
}

QString BadRosterRowsTest::csv(const QMap<QString, QString>& change) const
{
    const QStringList headings{QStringLiteral("姓名"), QStringLiteral("身份证号"), QStringLiteral("联系电话"),
        QStringLiteral("注册日期"), QStringLiteral("出生日期"), QStringLiteral("所属社区"), QStringLiteral("所属队伍")};
    QStringList cells{QStringLiteral("钱怡超"), QStringLiteral("370705197005144384"), QStringLiteral("19005360000"),
        QStringLiteral("2019-11-08"), QString(), QString(), QString()};
    for (auto it = change.begin(); it != change.end(); ++it)
        cells[headings.indexOf(it.key())] = u'"' + it.value() + u'"';
    return headings.join(u',') + u'\n' + cells.join(u',') + u'\n';
}

ImportReport BadRosterRowsTest::importText(const QString& text, ImportOptions options)
{
    writeFile(m_office->path(QStringLiteral("roster.csv")), text.toUtf8());
    RosterImport importer(m_office->vault());
    return m_office->importFile(importer, m_office->path(QStringLiteral("roster.csv")), std::move(options));
}

ImportReport BadRosterRowsTest::importSheet(const QByteArray& sheet, ImportOptions options)
{
    const QString path = m_office->path(QStringLiteral("roster.xlsx"));
    QFile::remove(path);
    writeZip(path, workbookParts(sheet));
    RosterImport importer(m_office->vault());
    return m_office->importFile(importer, path, std::move(options));
}

void BadRosterRowsTest::rejectsSayingWhy_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const char* heading, const char* value, const char* words) {
        QTest::newRow(name) << QString::fromUtf8(heading) << QString::fromUtf8(value) << QString::fromUtf8(words);
    };
    row("exponent", "身份证号", "3.70702E+17", "Excel may have lost its last digits; set the column to text");
    row("check digit", "身份证号", "370705197005144385", "check digit");
    row("no such birth date", "身份证号", "370705197002304384", "1970-2-30");
    row("born in the future", "身份证号", "370705209005144384", "future");
    row("15 digits", "身份证号", "370705700514438", "15-digit");
    row("no number", "身份证号", "", "missing");
    row("day that is none", "注册日期", "2024.2.30", "“2024.2.30” is no date that exists");
    row("month 13", "注册日期", "2024-13-01", "no date that exists");
    row("words for a date", "注册日期", "去年", "no date that exists");
    row("registered in the future", "注册日期", "2099-01-01", "future");
    row("unknown team", "所属队伍", "没有的队伍", "没有的队伍");
    row("unknown community", "所属社区", "没有的社区", "没有的社区");
    row("no phone", "联系电话", "1234", "number");
}

void BadRosterRowsTest::rejectsSayingWhy()
{
    QFETCH(QString, heading);
    QFETCH(QString, value);
    QFETCH(QString, words);
    const ImportReport report = importText(csv({{heading, value}}), preview());
    QCOMPARE(report.read, 1);
    QCOMPARE(report.rejected, 1);
    QCOMPARE(report.problems.first().row, 2); // named: row, column and reason
    QCOMPARE(report.problems.first().column, heading);
    QVERIFY2(report.rows.first().reason.contains(words), qPrintable(report.rows.first().reason));
}

void BadRosterRowsTest::cleansAndCounts_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* name, const char* heading, const QString& value) {
        QTest::newRow(name) << QString::fromUtf8(heading) << value;
    };
    row("full-width digits", "身份证号", QStringLiteral("３７０７０５１９７００５１４４３８４"));
    row("blanks inside", "身份证号", QStringLiteral(" 370705 19700514 4384　"));
    row("tab", "身份证号", QStringLiteral("\t370705197005144384\t"));
    row("text mark", "身份证号", QStringLiteral("'370705197005144384"));
    row("+86", "联系电话", QStringLiteral("+86 190-0536-0000"));
    row("dashes", "联系电话", QStringLiteral("190-0536-0000"));
    row("full-width phone", "联系电话", QStringLiteral("１９００５３６００００"));
    row("blanks in the name", "姓名", QStringLiteral(" 钱 怡超　"));
}

void BadRosterRowsTest::cleansAndCounts()
{
    QFETCH(QString, heading);
    QFETCH(QString, value);
    const ImportReport report = importText(csv({{heading, value}}), preview());
    QVERIFY2(report.imported == 1, qPrintable(report.rows.first().reason));
    QCOMPARE(report.cleaned, 1);
    TestOffice office;
    RosterImport importer(office.vault());
    writeFile(office.path(QStringLiteral("roster.csv")), csv({{heading, value}}).toUtf8());
    office.importFile(importer, office.path(QStringLiteral("roster.csv")));
    const auto person
        = VolunteerRepository(office.vault()).findByIdNumber(office.reader(), QStringLiteral("370705197005144384"));
    QVERIFY(person);
    QCOMPARE(person->name, QStringLiteral("钱怡超"));
    QCOMPARE(person->phone, QStringLiteral("19005360000"));
}

void BadRosterRowsTest::understandsDates_data()
{
    QTest::addColumn<QString>("value");
    for (const char* value : {"2019-11-08", "2019.11.8", "2019/11/8", "2019年11月8日", "20191108", "43777"})
        QTest::newRow(value) << QString::fromUtf8(value);
}

void BadRosterRowsTest::understandsDates()
{
    QFETCH(QString, value);
    TestOffice office;
    RosterImport importer(office.vault());
    writeFile(office.path(QStringLiteral("roster.csv")), csv({{QStringLiteral("注册日期"), value}}).toUtf8());
    const ImportReport report = office.importFile(importer, office.path(QStringLiteral("roster.csv")));
    QVERIFY2(report.imported == 1, qPrintable(report.rows.first().reason));
    const bool isNoted = std::any_of(report.problems.begin(), report.problems.end(),
        [](const ImportProblem& problem) { return problem.text.contains(u"taken as 2019-11-08"); });
    QCOMPARE(isNoted, value == u"43777"); // as text a serial is no date by itself: the clerk is told
    QCOMPARE(office.reader().scalar(QStringLiteral("SELECT registered_on FROM volunteers")).toString(),
        QStringLiteral("2019-11-08"));
}

void BadRosterRowsTest::keepsNamesExactly_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"𠮷野太郎", "阿卜杜拉·买买提", "㐂田", "𫍯", "=HYPERLINK(1)", "+王伟", "-王伟", "@王伟"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void BadRosterRowsTest::keepsNamesExactly()
{
    QFETCH(QString, name);
    TestOffice office;
    RosterImport importer(office.vault());
    writeFile(office.path(QStringLiteral("roster.csv")), csv({{QStringLiteral("姓名"), name}}).toUtf8());
    const ImportReport report = office.importFile(importer, office.path(QStringLiteral("roster.csv")));
    QCOMPARE(report.imported, 1);
    const auto person
        = VolunteerRepository(office.vault()).findByIdNumber(office.reader(), QStringLiteral("370705197005144384"));
    QVERIFY(person);
    QCOMPARE(person->name, name);
}

void BadRosterRowsTest::showsBothOfTheSamePerson()
{
    const QString one = csv({});
    const ImportReport report = importText(one + one.section(u'\n', 1, 1) + u'\n', preview());
    QCOMPARE(report.read, 2);
    QCOMPARE(report.imported, 1);
    QCOMPARE(report.skipped, 1); // the default
    QCOMPARE(report.rows.size(), 2);
    QVERIFY2(report.rows.at(1).reason.contains(u"row 2"), qPrintable(report.rows.at(1).reason));
}

void BadRosterRowsTest::takesStoredValuesOfFormulas()
{
    const ImportReport report
        = importSheet("<sheetData>" + headingRow + "<row r='2'>" + inlineCell("A2", QStringLiteral("钱怡超"))
                + "<c r='B2' t='str'><f>D2</f><v>370705197005144384</v></c></row><row r='3'>"
                + inlineCell("A3", QStringLiteral("石宁平")) + "<c r='B3'><f>D3</f></c></row><row r='4'>"
                + inlineCell("A4", QStringLiteral("史洋瑶"))
                + "<c r='B4' t='e'><f>NA()</f><v>#N/A</v></c></row></sheetData>",
            preview());
    QCOMPARE(report.read, 3);
    QCOMPARE(report.imported, 1);
    QCOMPARE(report.rejected, 2);
    QVERIFY(report.rows.at(0).reason.contains(u"its stored value was taken"));
    QVERIFY(report.rows.at(1).reason.contains(u"without a stored value"));
    QVERIFY(report.rows.at(2).reason.contains(u"#N/A"));
}

/// The remark about the formula once kept the wrong check digit from being looked at.
void BadRosterRowsTest::aFormulaHidesNoError()
{
    const ImportReport report
        = importSheet("<sheetData>" + headingRow + "<row r='2'>" + inlineCell("A2", QStringLiteral("钱怡超"))
                + "<c r='B2' t='str'><f>D2</f><v>370705197005144385</v></c></row></sheetData>",
            preview());
    QCOMPARE(report.rejected, 1);
    QVERIFY2(report.rows.at(0).reason.contains(u"check digit"), qPrintable(report.rows.at(0).reason));
}

/// A lone surrogate, as damaged workbooks hold: stored, it would become another character.
void BadRosterRowsTest::rejectsHalfACharacter()
{
    const ImportReport report
        = importSheet("<sheetData>" + headingRow + "<row r='2'>" + inlineCell("A2", QStringLiteral("钱_xD842_怡超"))
                + inlineCell("B2", QStringLiteral("370705197005144384")) + "</row></sheetData>",
            preview());
    QCOMPARE(report.rejected, 1);
    QVERIFY2(report.rows.at(0).reason.contains(u"half a character"), qPrintable(report.rows.at(0).reason));
}

void BadRosterRowsTest::rejectsTextThatNoCellHolds()
{
    const QString person = csv({}).section(u'\n', 1, 1);
    const QString heading = csv({}).section(u'\n', 0, 0);
    const ImportReport report = importText(heading + QStringLiteral(",备注\n") + person + u',' + QString(32'767, u'长')
            + u'\n' + person + u',' + QString(32'768, u'长') + u'\n',
        preview());
    QCOMPARE(report.imported, 1);
    QCOMPARE(report.rejected, 1);
    QVERIFY(report.rows.at(1).reason.contains(u"32767"));
    for (const ImportPreviewRow& row : report.rows)
        QVERIFY(row.cells.join(QString()).size() < 1000); // the preview shows the beginning
}

void BadRosterRowsTest::showsWhatIsHidden()
{
    const ImportReport report = importSheet("<cols><col min='2' max='2' hidden='1'/></cols><sheetData>" + headingRow
            + "<row r='2' hidden='1'>" + inlineCell("A2", QStringLiteral("钱怡超"))
            + inlineCell("B2", QStringLiteral("370705197005144384")) + "</row></sheetData>",
        preview());
    QCOMPARE(report.imported, 1);
    QCOMPARE(report.problems.size(), 1);
    QCOMPARE(report.problems.first().severity, Problem::Severity::Warning); // asks to be confirmed
    QVERIFY(report.problems.first().text.contains(u"hidden"));
    QCOMPARE(report.remarks.size(), 1);
    QVERIFY(report.remarks.first().contains(QStringLiteral("身份证号")));
}

VD_TEST(BadRosterRowsTest)
#include "badrosterrows_test.moc"
