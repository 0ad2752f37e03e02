#include "models/activities/activityrecords.h"
#include "models/activities/activityrepository.h"
#include "models/projects/projectrepository.h"
#include "models/records/recordlist.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// Each condition of the list of activities narrows it to its own.
class ActivityRecordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_office.reset(); }
    void narrows_data();
    void narrows();

private:
    ActivityId plan(const std::function<void(Activity&)>& edit);

    std::unique_ptr<LedgerOffice> m_office;
    QMap<QString, qint64> m_values; ///< condition → what it asks for
    QMap<QString, ActivityId> m_wanted;
};

ActivityId ActivityRecordsTest::plan(const std::function<void(Activity&)>& edit)
{
    Activity activity;
    activity.name = QStringLiteral("清洁家园");
    activity.organisation = m_office->north;
    activity.start = parseIsoMinute(QStringLiteral("2025-03-01T09:00"));
    activity.end = parseIsoMinute(QStringLiteral("2025-03-01T11:00"));
    edit(activity);
    ActivityId id;
    m_office->office.run([&](UnitOfWork& work) { id = ActivityRepository().insert(work, activity); });
    return id;
}

void ActivityRecordsTest::initTestCase()
{
    m_office = std::make_unique<LedgerOffice>();
    Project project;
    project.code = QStringLiteral("P1");
    project.name = QStringLiteral("银龄课堂");
    project.organisation = m_office->north;
    m_office->office.run([&](UnitOfWork& work) { project.id = ProjectRepository().insert(work, project); });
    (void)plan([](Activity&) {});
    m_wanted[QStringLiteral("team")] = plan([this](Activity& a) { a.team = m_office->team; });
    m_wanted[QStringLiteral("field")] = plan([this](Activity& a) { a.field = m_office->otherField; });
    m_wanted[QStringLiteral("station")] = plan([this](Activity& a) { a.station = m_office->station; });
    m_wanted[QStringLiteral("project")] = plan([&](Activity& a) { a.project = project.id; });
    m_values
        = {{QStringLiteral("team"), m_office->team.value()}, {QStringLiteral("field"), m_office->otherField.value()},
            {QStringLiteral("station"), m_office->station.value()}, {QStringLiteral("project"), project.id.value()}};
}

void ActivityRecordsTest::narrows_data()
{
    QTest::addColumn<QString>("condition");
    for (const char* condition : {"team", "field", "station", "project"})
        QTest::newRow(condition) << QString::fromLatin1(condition);
}

void ActivityRecordsTest::narrows()
{
    QFETCH(QString, condition);
    const auto found = [&](qint64 value) {
        const RecordFilter filter{{}, {}, {{condition, {QString::number(value)}}}};
        return readRecordIds(m_office->reader(), ActivityRecords(), {{}, filter, -1, Qt::AscendingOrder});
    };
    QCOMPARE(found(m_values.value(condition)), std::vector<qint64>{m_wanted.value(condition).value()});
    QVERIFY(found(9'999).empty());
}

VD_TEST(ActivityRecordsTest)
#include "activityrecords_test.moc"
