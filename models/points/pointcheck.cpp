#include "models/points/pointcheck.h"

#include "models/database/query.h"
#include "models/database/unitofwork.h"
#include "models/figures/figurerepository.h"
#include "models/points/pointtext.h"

namespace {

constexpr qsizetype mostProblems = 20;

/// What every person's entries and frozen exchanges say.
const QString countedSql = QStringLiteral(
    "SELECT volunteer_id, SUM(balance) AS balance, SUM(earned) AS earned, SUM(spent) AS spent, SUM(frozen) AS frozen "
    "FROM (SELECT volunteer_id, amount AS balance, CASE WHEN kind IN ('earn', 'opening', 'grant', 'reverse') THEN "
    "amount ELSE 0 END AS earned, CASE WHEN kind IN ('redeem', 'return') THEN -amount ELSE 0 END AS spent, 0 AS frozen "
    "FROM point_entries UNION ALL SELECT p.volunteer_id, 0, 0, 0, p.points FROM exchange_payments p JOIN exchanges x "
    "ON "
    "x.id = p.exchange_id WHERE x.state = 'frozen') AS lines GROUP BY volunteer_id");

class Findings final {
public:
    explicit Findings(Connection& connection)
        : m_connection(connection)
    {
    }
    /// A sentence for each row, made of its columns.
    void add(const QString& sql, const std::function<QString(const Query&)>& sentence)
    {
        if (m_problems.size() >= mostProblems)
            return;
        Query query(m_connection, sql + QStringLiteral(" LIMIT 20"));
        query.run();
        while (query.next() && m_problems.size() < mostProblems)
            m_problems << sentence(query);
    }
    [[nodiscard]] const QStringList& problems() const { return m_problems; }

private:
    Connection& m_connection;
    QStringList m_problems;
};

void checkBalances(Findings& findings)
{
    const QString differs = QStringLiteral(
        "SELECT v.number, b.balance, c.balance, b.frozen, c.frozen FROM point_balances b LEFT JOIN (%1) c ON "
        "c.volunteer_id = b.id JOIN volunteers v ON v.id = b.id WHERE b.balance <> COALESCE(c.balance, 0) OR b.earned "
        "<> COALESCE(c.earned, 0) OR b.spent <> COALESCE(c.spent, 0) OR b.frozen <> COALESCE(c.frozen, 0)");
    findings.add(differs.arg(countedSql), [](const Query& row) {
        return PointText::tr("The points of %1 do not agree with the ledger (%2 stored, %3 counted; frozen %4 and %5).")
            .arg(row.text(0))
            .arg(row.integer(1))
            .arg(row.integer(2))
            .arg(row.integer(3))
            .arg(row.integer(4));
    });
    findings.add(QStringLiteral("SELECT v.number, SUM(e.amount) FROM point_entries e JOIN volunteers v ON v.id = "
                                "e.volunteer_id WHERE NOT EXISTS (SELECT 1 FROM point_balances b WHERE b.id = "
                                "e.volunteer_id) GROUP BY v.id, v.number"),
        [](const Query& row) {
            return PointText::tr("The ledger gives %1 %2 points, and no balance is stored.")
                .arg(row.text(0))
                .arg(row.integer(1));
        });
}

void checkStore(Findings& findings)
{
    findings.add(
        QStringLiteral(
            "SELECT name, stock, moved, reserved, kept FROM (SELECT g.name, g.stock, g.reserved, COALESCE((SELECT "
            "SUM(m.quantity) FROM goods_moves m WHERE m.goods_id = g.id), 0) AS moved, CASE WHEN g.has_stock = 1 THEN "
            "COALESCE((SELECT SUM(l.quantity) FROM exchange_lines l JOIN exchanges x ON x.id = l.exchange_id WHERE "
            "l.goods_id = g.id AND x.state = 'frozen'), 0) ELSE 0 END AS kept FROM point_goods g) AS stores WHERE "
            "stock "
            "<> moved OR reserved <> kept"),
        [](const Query& row) {
            return PointText::tr("The stock of %1 does not agree with its entries (%2 stored, %3 counted; reserved %4 "
                                 "and %5).")
                .arg(row.text(0))
                .arg(row.integer(1))
                .arg(row.integer(2))
                .arg(row.integer(3))
                .arg(row.integer(4));
        });
}

void checkExchanges(Findings& findings)
{
    findings.add(
        QStringLiteral(
            "SELECT number, points, asked, paid FROM (SELECT x.number, x.points, COALESCE((SELECT SUM(l.points) FROM "
            "exchange_lines l WHERE l.exchange_id = x.id), 0) AS asked, COALESCE((SELECT SUM(p.points) FROM "
            "exchange_payments p WHERE p.exchange_id = x.id), 0) AS paid FROM exchanges x) AS sums WHERE points <> "
            "asked "
            "OR points <> paid"),
        [](const Query& row) {
            return PointText::tr("Exchange %1 is for %2 points, its lines for %3, paid with %4.")
                .arg(row.text(0))
                .arg(row.integer(1))
                .arg(row.integer(2))
                .arg(row.integer(3));
        });
    findings.add(
        QStringLiteral("SELECT x.number FROM exchange_payments p JOIN exchanges x ON x.id = p.exchange_id LEFT JOIN "
                       "point_entries e ON e.id = p.entry_id WHERE (x.state = 'handed_out' AND (e.id IS NULL OR "
                       "e.amount <> -p.points OR e.volunteer_id <> p.volunteer_id OR e.source_id <> p.line_id)) OR "
                       "(x.state <> 'handed_out' AND p.entry_id IS NOT NULL)"),
        [](const Query& row) {
            return PointText::tr("What exchange %1 took does not stand in the ledger of points as it should.")
                .arg(row.text(0));
        });
}

void checkSources(Findings& findings)
{
    findings.add(
        QStringLiteral("SELECT e.id, v.number FROM service_records s JOIN point_entries e ON e.source_kind = 'service' "
                       "AND e.source_id = s.id AND e.kind = 'earn' JOIN volunteers v ON v.id = e.volunteer_id WHERE "
                       "s.state = 'void' AND e.amount + COALESCE((SELECT SUM(r.amount) FROM point_entries r WHERE "
                       "r.reversal_of = e.id), 0) <> 0"),
        [](const Query& row) {
            return PointText::tr("Entry %1 pays %2 points for hours that are void.").arg(row.text(0), row.text(1));
        });
    findings.add(
        QStringLiteral("SELECT source_id, SUM(CASE WHEN kind = 'earn' THEN 1 ELSE -1 END) FROM point_entries WHERE "
                       "source_kind = 'service' AND kind IN ('earn', 'reverse') GROUP BY source_id HAVING SUM(CASE "
                       "WHEN kind = 'earn' THEN 1 ELSE -1 END) > 1"),
        [](const Query& row) {
            return PointText::tr("Service record %1 was paid with points %2 times.")
                .arg(row.integer(0))
                .arg(row.integer(1));
        });
    findings.add(
        QStringLiteral("SELECT e.id FROM point_entries e LEFT JOIN service_records s ON s.id = e.source_id WHERE "
                       "e.source_kind = 'service' AND (s.id IS NULL OR s.volunteer_id <> e.volunteer_id)"),
        [](const Query& row) {
            return PointText::tr("Entry %1 names hours of nobody or of another person.").arg(row.text(0));
        });
    findings.add(
        QStringLiteral("SELECT r.id FROM point_entries r JOIN point_entries e ON e.id = r.reversal_of WHERE "
                       "e.volunteer_id <> r.volunteer_id OR (r.kind IN ('reverse', 'expire') AND (e.amount < 0 OR "
                       "r.amount > 0))"),
        [](const Query& row) {
            return PointText::tr("Entry %1 takes back what it cannot take back.").arg(row.text(0));
        });
}

} // namespace

QStringList pointProblems(Connection& connection)
{
    Findings findings(connection);
    checkBalances(findings);
    checkStore(findings);
    checkExchanges(findings);
    checkSources(findings);
    return findings.problems();
}

void addPointFigures(Connection& connection, FigureSums& sums)
{
    Query query(connection,
        QStringLiteral("SELECT organisation_id, SUBSTR(day, 1, 7), SUM(CASE WHEN kind IN ('earn', 'opening', 'grant', "
                       "'reverse') THEN amount ELSE 0 END), SUM(CASE WHEN kind IN ('redeem', 'return') THEN -amount "
                       "ELSE 0 END) FROM point_entries GROUP BY organisation_id, SUBSTR(day, 1, 7)"));
    query.run();
    while (query.next()) {
        sums.add(query.id<OrganisationId>(0), Figure::PointsEarned, query.text(1), query.integer(2));
        sums.add(query.id<OrganisationId>(0), Figure::PointsSpent, query.text(1), query.integer(3));
    }
    Query kinds(connection,
        QStringLiteral("SELECT e.organisation_id, SUBSTR(e.day, 1, 7), COALESCE(l.kind_id, 0), -SUM(e.amount) FROM "
                       "point_entries e JOIN exchange_lines l ON l.id = e.source_id WHERE e.source_kind = "
                       "'exchange_line' GROUP BY e.organisation_id, SUBSTR(e.day, 1, 7), COALESCE(l.kind_id, 0)"));
    kinds.run();
    while (kinds.next())
        sums.add(kinds.id<OrganisationId>(0), Figure::PointsByKind, kinds.text(1), kinds.integer(3), kinds.integer(2));
}

void recountPoints(UnitOfWork& work)
{
    Connection& connection = work.connection();
    connection.execute(QStringLiteral("DELETE FROM point_balances"));
    connection.execute(QStringLiteral("INSERT INTO point_balances (id, balance, earned, spent, frozen) ") + countedSql);
    work.changes().touch(QStringLiteral("point_balances"));
    FigureRepository().clear(work, {Figure::PointsEarned, Figure::PointsSpent, Figure::PointsByKind});
    FigureSums sums;
    addPointFigures(connection, sums);
    sums.write(work);
}
