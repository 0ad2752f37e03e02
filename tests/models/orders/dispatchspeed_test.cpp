#include "models/database/query.h"
#include "models/orders/dispatchsuggestion.h"
#include "models/orders/orderimport.h"
#include "tests/support/ordersoffice.h"
#include "tests/support/testregistry.h"

#include <QElapsedTimer>
#include <QtTest>

/// Suggestions in an office of 120,000 volunteers with the 3,083 orders of file 07.
class DispatchSpeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void suggestsAmongEverybody();

private:
    static void addEverybody(UnitOfWork& work);
};

/// Each in one community and one team, with one of the office's skills, in turn.
void DispatchSpeedTest::addEverybody(UnitOfWork& work)
{
    const QString people
        = QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 120000) ");
    const auto nth = [](const char* table, const char* condition) {
        return QStringLiteral("(SELECT id FROM %1 WHERE %2 ORDER BY id LIMIT 1 OFFSET i % (SELECT COUNT(*) FROM %1 "
                              "WHERE %2))")
            .arg(QString::fromLatin1(table), QString::fromLatin1(condition));
    };
    Connection& connection = work.connection();
    connection.execute(people
        + QStringLiteral("INSERT INTO volunteers (id, number, name, name_key, organisation_id, registered_on, "
                         "service_minutes, created_at, updated_at) SELECT i, 'KW' || i, '某某' || i, 'mm' || i, %1, "
                         "'2020-01-01', i % 60000, 0, 0 FROM n")
              .arg(nth("organisations", "kind = 'community'")));
    connection.execute(people
        + QStringLiteral("INSERT INTO memberships (id, volunteer_id, team_id, joined_on, created_at) SELECT i, i, %1, "
                         "'2020-01-01', 0 FROM n")
              .arg(nth("teams", "state = 'active'")));
    connection.execute(people
        + QStringLiteral("INSERT INTO volunteer_skills (volunteer_id, skill_id) SELECT i, %1 FROM n")
              .arg(nth("skills", "is_retired = 0")));
    for (const char* table : {"volunteers", "memberships", "volunteer_skills"})
        work.changes().touch(QString::fromLatin1(table));
}

void DispatchSpeedTest::suggestsAmongEverybody()
{
    OrdersOffice office;
    OrderImport orders(office.test.vault());
    office.test.importFile(orders, QStringLiteral("07-点单派单结单.xlsx"));
    office.run([](UnitOfWork& work) { addEverybody(work); });
    const Order order = office.stored(office.call(QStringLiteral("王奶奶"), QStringLiteral("理发"), 5));
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 7; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto suggestions = suggestDispatch(office.reader(), order);
        best = std::min(best, timer.nsecsElapsed() / 1000);
        QCOMPARE(suggestions.size(), 6);
        QVERIFY(std::any_of(
            suggestions.begin(), suggestions.end(), [](const auto& one) { return one.volunteer.isValid(); }));
    }
    qInfo("suggestions among 120,000 volunteers: %.1f ms", double(best) / 1000);
    QVERIFY2(best <= 50'000, qPrintable(QStringLiteral("%1 µs").arg(best)));
}

VD_TEST(DispatchSpeedTest)
#include "dispatchspeed_test.moc"
