#include "models/reports/honorreport.h"

#include "models/database/query.h"
#include "models/reports/statistics.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

/// Honors by title and year: each figure is counted again by hand, and the sum is that of the statistics.
class HonorReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsByTitleAndYear();
};

void HonorReportTest::countsByTitleAndYear()
{
    LedgerOffice office;
    QRandomGenerator random(7);
    QMap<QString, QList<qint64>> expected; // "own/other year title" → people, others, granted, revoked
    QList<QString> titles;
    office.office.run([&](UnitOfWork& work) {
        Connection& connection = work.connection();
        Query query(connection, QStringLiteral("SELECT name FROM honor_titles ORDER BY position LIMIT 3"));
        query.run();
        while (query.next())
            titles << query.text(0);
        for (int batch = 1; batch <= 2; ++batch)
            connection.execute(QStringLiteral("INSERT INTO honor_batches (id, name, year, organisation_id, given_by, "
                                              "state, created_at, updated_at) VALUES (%1, '批%1', 2025, %2, '%3', "
                                              "'announced', 0, 0)")
                                   .arg(batch)
                                   .arg(office.north.value())
                                   .arg(batch == 1 ? QString() : QStringLiteral("省文明办")));
        for (int i = 1; i <= 200; ++i) {
            const int batch = 1 + random.bounded(2);
            const int year = 2024 + random.bounded(2);
            const QString title = titles.at(random.bounded(3));
            const bool isPerson = random.bounded(2) == 0;
            const QString state = QStringList{"granted", "revoked", "dropped"}.at(random.bounded(3));
            connection.execute(
                QStringLiteral("INSERT INTO awards (id, batch_id, title_id, year, honoured_kind, honoured_key, "
                               "honoured_name, name_key, state, created_at, updated_at) SELECT %1, %2, id, %3, '%4', "
                               "'=%1', '王%1', '', '%5', 0, 0 FROM honor_titles WHERE name = '%6'")
                    .arg(i)
                    .arg(batch)
                    .arg(year)
                    .arg(isPerson ? QStringLiteral("volunteer") : QStringLiteral("team"), state, title));
            if (state == QStringLiteral("dropped"))
                continue;
            QList<qint64>& counts = expected[QStringLiteral("%1 %2 %3").arg(batch).arg(year).arg(title)];
            counts.resize(4);
            const bool isGranted = state == QStringLiteral("granted");
            ++counts[isGranted ? (isPerson ? 0 : 1) : 3];
            counts[2] += isGranted ? 1 : 0;
        }
    });
    QMap<QString, QList<qint64>> found;
    const auto sections = honorSections(office.reader(), office.office.vault(), {QStringLiteral("honors"), {}, {}, {}});
    for (int section = 0; section < 2; ++section) {
        for (const TableRow& row : sections.at(section).rows)
            found[QStringLiteral("%1 %2 %3")
                      .arg(section + 1)
                      .arg(std::get<QString>(row.at(0)), std::get<QString>(row.at(1)))]
                = {std::get<qint64>(row.at(2)), std::get<qint64>(row.at(3)), std::get<qint64>(row.at(4)),
                    std::get<qint64>(row.at(5))};
    }
    QCOMPARE(found, expected);
    QCOMPARE(
        std::get<qint64>(sections.first().totals.at(4)), statisticsOf(office.reader(), {Period::all(), {}}).honors);
}

VD_TEST(HonorReportTest)
#include "honorreport_test.moc"
