#include "app/commands/commandline.h"
#include "app/demo/demooffice.h"
#include "app/office/officeopening.h"
#include "models/office/accountkeeping.h"
#include "models/security/audittrail.h"
#include "models/spreadsheets/sheetreader.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

/// --reveal of `query` and `report`: whole numbers for a reason, noted, and not for everybody.
class RevealTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void queryIsMaskedWithoutIt();
    void queryShowsWholeNumbers();
    void reportSaysWhy();
    void isRefusedForOthers_data();
    void isRefusedForOthers();
    void wrongUse_data();
    void wrongUse();

private:
    [[nodiscard]] ExitCode run(const QStringList& arguments);
    [[nodiscard]] QJsonObject firstRow() const;
    /// The last entry of the trail, read by the administrator.
    [[nodiscard]] AuditEvent last();

    QTemporaryDir m_folder;
    QString m_office;
    Volunteer m_person;
    QString m_out;
    QString m_messages;
};

void RevealTest::initTestCase()
{
    m_office = m_folder.filePath(QStringLiteral("demo.vdesk"));
    TaskContext task;
    makeDemoOffice(m_office, DemoSize{20, 3, 10}, task);
    qputenv("VOLUNTEER_DESK_PASSWORD", demoPassword().toUtf8());
    const auto office = openOffice(m_office);
    office->signIn({}, demoPassword());
    AccountKeeping(*office).add({{}, QStringLiteral("查询员"), Role::Query, true}, demoPassword());
    m_person = VolunteerRepository(office->vault())
                   .findByNumber(office->database().reader(), QStringLiteral("KW-000001"))
                   .value_or(Volunteer());
    QVERIFY(!m_person.idNumber.isEmpty());
}

ExitCode RevealTest::run(const QStringList& arguments)
{
    m_out.clear();
    m_messages.clear();
    QTextStream out(&m_out);
    QTextStream messages(&m_messages);
    return CommandLine().run(arguments + QStringList{QStringLiteral("--office"), m_office}, out, messages);
}

QJsonObject RevealTest::firstRow() const
{
    return QJsonDocument::fromJson(m_out.trimmed().toUtf8())
        .object()
        .value(QStringLiteral("rows"))
        .toArray()
        .first()
        .toObject();
}

AuditEvent RevealTest::last()
{
    const auto office = openOffice(m_office);
    office->signIn({}, demoPassword());
    const AuditTrail trail(office->vault());
    Connection& reader = office->database().reader();
    return trail.find(reader, trail.head(reader).lastId - 1).value_or(AuditEvent()); // this sign-in is the last
}

void RevealTest::queryIsMaskedWithoutIt()
{
    QCOMPARE(run({QStringLiteral("query"), QStringLiteral("volunteers"), m_person.number, QStringLiteral("--json")}),
        ExitCode::Done);
    QVERIFY(firstRow().value(QStringLiteral("phone")).toString().contains(QStringLiteral("****")));
    QVERIFY(!m_out.contains(m_person.idNumber));
}

void RevealTest::queryShowsWholeNumbers()
{
    QCOMPARE(run({QStringLiteral("query"), QStringLiteral("volunteers"), m_person.number, QStringLiteral("--json"),
                 QStringLiteral("--reveal"), QStringLiteral("核对保险名单")}),
        ExitCode::Done);
    QCOMPARE(firstRow().value(QStringLiteral("id_number")).toString(), m_person.idNumber);
    QCOMPARE(firstRow().value(QStringLiteral("phone")).toString(), m_person.phone);
    QCOMPARE(firstRow().value(QStringLiteral("birth_date")).toString(), isoDate(m_person.birthDate));
    const AuditEvent event = last();
    QCOMPARE(event.act, QStringLiteral("export_numbers"));
    QVERIFY2(event.words.contains(QStringLiteral("核对保险名单")), qPrintable(event.words));
    QVERIFY(!event.words.contains(m_person.phone));
}

void RevealTest::reportSaysWhy()
{
    const QString path = m_folder.filePath(QStringLiteral("roster.xlsx"));
    QCOMPARE(run({QStringLiteral("report"), QStringLiteral("volunteers"), QStringLiteral("--out"), path,
                 QStringLiteral("--reveal"), QStringLiteral("核对保险名单")}),
        ExitCode::Done);
    const auto reader = SheetReader::open(path);
    QStringList cells;
    for (SheetRow row; reader->next(row);) {
        for (const SheetCell& cell : row.cells)
            cells << cell.text;
    }
    QVERIFY(cells.contains(m_person.idNumber));
    QCOMPARE(cells.filter(QStringLiteral("核对保险名单")).size(), 1);
    QVERIFY(last().words.contains(QStringLiteral("roster.xlsx")));
}

void RevealTest::isRefusedForOthers_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("query") << QStringList{QStringLiteral("query"), QStringLiteral("volunteers")};
    QTest::newRow("report") << QStringList{QStringLiteral("report"), QStringLiteral("volunteers"),
        QStringLiteral("--out"), m_folder.filePath(QStringLiteral("refused.xlsx"))};
}

void RevealTest::isRefusedForOthers()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(arguments
                 + QStringList{QStringLiteral("--reveal"), QStringLiteral("好奇"), QStringLiteral("--account"),
                     QStringLiteral("查询员")}),
        ExitCode::Failed);
    QVERIFY2(m_messages.contains(QStringLiteral("may not")), qPrintable(m_messages));
    QVERIFY(m_out.isEmpty());
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("refused.xlsx"))));
    const AuditEvent event = last();
    QVERIFY(event.isRefused);
    QCOMPARE(event.accountName, QStringLiteral("查询员"));
}

void RevealTest::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no reason") << QStringList{
        QStringLiteral("query"), QStringLiteral("volunteers"), QStringLiteral("--reveal"), QStringLiteral(" ")};
    QTest::newRow("no numbers") << QStringList{
        QStringLiteral("query"), QStringLiteral("projects"), QStringLiteral("--reveal"), QStringLiteral("核对")};
    QTest::newRow("report without numbers") << QStringList{QStringLiteral("report"), QStringLiteral("monthly"),
        QStringLiteral("--out"), QStringLiteral("x.xlsx"), QStringLiteral("--reveal"), QStringLiteral("核对")};
}

void RevealTest::wrongUse()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(arguments), ExitCode::WrongUsage);
}

VD_TEST(RevealTest)
#include "reveal_test.moc"
