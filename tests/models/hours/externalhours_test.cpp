#include "models/hours/externalhours.h"

#include "models/hours/externalhoursimport.h"
#include "models/reports/reportcatalog.h"
#include "models/reports/statistics.h"
#include "models/service/servicerollups.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// 外部时长: kept with their proof, in no sum.
class ExternalHoursTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standApart();
    void validatesWhatIsEntered_data();
    void validatesWhatIsEntered();
    void importsAndUpdates();

private:
    [[nodiscard]] static ExternalHours hours(VolunteerId person);
};

ExternalHours ExternalHoursTest::hours(VolunteerId person)
{
    ExternalHours hours;
    hours.volunteer = person;
    hours.issuer = QStringLiteral("市红十字会");
    hours.content = QStringLiteral("献血车引导");
    hours.startedOn = QDate(2025, 3, 8);
    hours.minutes = Minutes(360);
    hours.proof = QStringLiteral("市红字2025-118");
    return hours;
}

void ExternalHoursTest::standApart()
{
    LedgerOffice office;
    const VolunteerId wang = office.addVolunteer(QStringLiteral("王芳"), office.north);
    const Statistics before = statisticsOf(office.reader(), {});
    ExternalHoursId id;
    office.office.run([&](UnitOfWork& work) { id = ExternalHoursRepository().insert(work, hours(wang)); });
    const auto sum = ExternalHoursRepository().sumOf(office.reader(), wang);
    QCOMPARE(sum.count, 1);
    QCOMPARE(sum.minutes, Minutes(360));
    QVERIFY(statisticsOf(office.reader(), {}) == before);
    QCOMPARE(office.scalar(QStringLiteral("SELECT SUM(service_minutes) FROM volunteers")).toInt(), 0);
    QCOMPARE(rollupProblems(office.reader()), QStringList());
    office.office.run([&](UnitOfWork& work) {
        ExternalHoursRepository().changeState(work, id, ExternalHoursState::Withdrawn, QStringLiteral("证明是假的"));
    });
    QCOMPARE(ExternalHoursRepository().sumOf(office.reader(), wang).count, 0);
}

void ExternalHoursTest::validatesWhatIsEntered_data()
{
    QTest::addColumn<QString>("field");
    for (const char* field : {"volunteer", "issuer", "startedOn", "endedOn", "minutes", "proof"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void ExternalHoursTest::validatesWhatIsEntered()
{
    QFETCH(QString, field);
    ExternalHours one = hours(VolunteerId(1));
    QVERIFY(validate(one).isEmpty());
    if (field == QStringLiteral("volunteer"))
        one.volunteer = {};
    else if (field == QStringLiteral("issuer"))
        one.issuer.clear();
    else if (field == QStringLiteral("startedOn"))
        one.startedOn = {};
    else if (field == QStringLiteral("endedOn"))
        one.endedOn = one.startedOn.addDays(-1);
    else if (field == QStringLiteral("minutes"))
        one.minutes = Minutes(24 * 60 + 1);
    else
        one.proof = QStringLiteral("  ");
    QCOMPARE(validate(one).first().field, field);
}

void ExternalHoursTest::importsAndUpdates()
{
    LedgerOffice office;
    const VolunteerId shi = office.addVolunteer(QStringLiteral("石宁平"), office.north);
    const QString file = QStringLiteral(VD_SOURCE_DIR "/tests/data/hours/external.csv");
    const auto import = [&](bool update) {
        ExternalHoursImport importer(office.office.vault());
        ImportOptions options;
        options.update = update;
        return office.office.importFile(importer, file, options);
    };
    ImportReport report = import(false);
    QCOMPARE(report.imported, 2);
    QCOMPARE(report.rejected, 1);
    QVERIFY(report.problems.value(0).text.contains(QStringLiteral("查无此人")));
    const auto all = ExternalHoursRepository().ofVolunteer(office.reader(), shi);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first().minutes, Minutes(18 * 60));
    QCOMPARE(all.first().endedOn, QDate(2025, 5, 3));
    report = import(false);
    QCOMPARE(report.imported, 0);
    QCOMPARE(report.skipped, 2);
    office.office.run([&](UnitOfWork& work) {
        ExternalHours changed = all.first();
        changed.proof = QStringLiteral("待补");
        ExternalHoursRepository().update(work, changed);
    });
    report = import(true);
    QCOMPARE(report.updated, 1);
    QCOMPARE(ExternalHoursRepository().ofVolunteer(office.reader(), shi).first().proof,
        QStringLiteral("鲁博志愿证明2025-77"));
}

VD_TEST(ExternalHoursTest)

#include "externalhours_test.moc"
