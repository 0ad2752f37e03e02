#include "models/common/idnumber.h"
#include "models/common/task.h"
#include "models/database/connection.h"
#include "models/organisation/organisationimport.h"
#include "models/roster/rosterimport.h"
#include "models/volunteers/volunteerrepository.h"
#include "models/volunteers/volunteersearch.h"
#include "tests/support/engine.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// Thousands of people at once: their rows are prepared ahead of their turn, on another thread.
class RosterBulkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }
    void sealsEverybodyForTheirOwnRow_data();
    void sealsEverybodyForTheirOwnRow();
    void leavesNothingWhenCancelledHalfWay();

private:
    ImportReport importText(const QStringList& lines);

    std::unique_ptr<TestOffice> m_office;
};

namespace {

const QString rosterHeadings = QStringLiteral("姓名,身份证号,联系电话,所属社区,志愿者编号");

QString idNumberOf(int person)
{
    const QString seventeen = QStringLiteral("370705")
        + QDate(1960, 1, 1).addDays(person).toString(QStringLiteral("yyyyMMdd")) + QStringLiteral("001");
    return seventeen + idNumberCheckCharacter(seventeen);
}

QString phoneOf(int person)
{
    return QStringLiteral("190%1").arg(person, 8, 10, QLatin1Char('0'));
}

QString rosterLine(int person, const QString& number = {})
{
    static const QString given = QStringLiteral("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平");
    const QString name = QStringLiteral("王") + given.at(person % 20) + given.at(person / 20 % 20);
    return QStringList{name, idNumberOf(person), phoneOf(person), QStringLiteral("苇湾社区"), number}.join(u',');
}

/// Somebody cancels while rows come in.
class CancelingImport final : public RecordImporter {
public:
    CancelingImport(const Vault& vault, TaskContext& task)
        : m_roster(vault)
        , m_task(task)
    {
    }
    QString kind() const override { return m_roster.kind(); }
    QString title() const override { return m_roster.title(); }
    QList<ImportColumn> columns() const override { return m_roster.columns(); }
    void scan(const ImportRow& row) override { m_roster.scan(row); }
    void begin(UnitOfWork& work, const ImportOptions& options) override { m_roster.begin(work, options); }
    std::unique_ptr<PreparedRow> prepare(const ImportRow& row, Problems& problems) override
    {
        return m_roster.prepare(row, problems);
    }
    RowOutcome importRow(UnitOfWork& work, const ImportRow& row, Problems& problems) override
    {
        if (row.number() == 1'500)
            m_task.cancel();
        return m_roster.importRow(work, row, problems);
    }

private:
    RosterImport m_roster;
    TaskContext& m_task;
};

} // namespace

void RosterBulkTest::init()
{
    m_office = std::make_unique<TestOffice>();
    OrganisationImport organisations;
    m_office->importFile(organisations, QStringLiteral("01-机构.xlsx"));
}

ImportReport RosterBulkTest::importText(const QStringList& lines)
{
    RosterImport importer(m_office->vault());
    const ImportReport report = m_office->importFile(importer, m_office->write(QStringLiteral("roster.csv"), lines));
    [&] { QCOMPARE(report.imported + report.updated + report.skipped + report.rejected, report.read); }();
    return report;
}

void RosterBulkTest::sealsEverybodyForTheirOwnRow_data()
{
    QTest::addColumn<bool>("isEmpty");
    QTest::newRow("into an office without people") << true;
    QTest::newRow("among people, many of whom come again") << false;
}

/// Numbers are sealed for rows ahead of their turn; whoever is left out moves the rows behind.
void RosterBulkTest::sealsEverybodyForTheirOwnRow()
{
    QFETCH(bool, isEmpty);
    QStringList lines{rosterHeadings};
    if (!isEmpty) {
        for (int i = 0; i < 600; i += 3)
            lines << rosterLine(i);
        QCOMPARE(importText(lines).imported, 200);
        lines.resize(1);
    }
    QHash<QString, QString> phones;
    for (int i = 0; i < 3'000; ++i) {
        phones.insert(idNumberOf(i), phoneOf(i));
        lines << (i % 11 == 5 ? rosterLine(i).replace(QStringLiteral("苇湾"), QStringLiteral("无名"))
                              : rosterLine(i, i % 97 == 1 ? QStringLiteral("OLD-%1").arg(i) : QString()));
        if (i % 7 == 3)
            lines << rosterLine(i - 1); // stands in the file already
    }
    const ImportReport report = importText(lines);
    QVERIFY(report.imported > 2'000);
    QVERIFY(report.skipped > 300);
    QVERIFY(report.rejected > 200);
    QList<Volunteer> all = VolunteerRepository(m_office->vault()).all(m_office->reader()); // opens every number
    QCOMPARE(all.size(), report.imported + (isEmpty ? 0 : 200));
    std::sort(all.begin(), all.end(), [](const Volunteer& a, const Volunteer& b) { return a.id < b.id; });
    qint64 id = 0, running = 0;
    const auto wordsIn = [](const QString& tokens) {
        const QStringList words = tokens.split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(words.begin(), words.end());
    };
    for (const Volunteer& volunteer : std::as_const(all)) {
        QCOMPARE(volunteer.id.value(), ++id);
        QCOMPARE(volunteer.phone, phones.take(volunteer.idNumber));
        if (!volunteer.number.startsWith(u'O'))
            QCOMPARE(volunteer.number.section(u'-', -1).toLongLong(), ++running);
        QCOMPARE(wordsIn(tokensOf(m_office->reader(), QStringLiteral("volunteers"), volunteer.id.value())),
            wordsIn(volunteerTokens(m_office->vault(), volunteer)));
    }
}

void RosterBulkTest::leavesNothingWhenCancelledHalfWay()
{
    QStringList lines{rosterHeadings};
    for (int i = 0; i < 3'000; ++i)
        lines << rosterLine(i);
    TaskContext task;
    CancelingImport importer(m_office->vault(), task);
    ImportRunner runner(m_office->database(), m_office->office().actor());
    const QString path = m_office->write(QStringLiteral("roster.csv"), lines);
    QVERIFY_THROWS_EXCEPTION(CancelledError, (void)runner.run(path, importer, {}, task));
    QCOMPARE(m_office->reader().scalar(QStringLiteral("SELECT COUNT(*) FROM volunteers")).toLongLong(), 0);
    QCOMPARE(importText(lines).imported, 3'000);
}

VD_TEST(RosterBulkTest)
#include "rosterbulk_test.moc"
