#include "models/reports/pointsreport.h"

#include "models/points/goodsstore.h"
#include "models/points/pointbook.h"
#include "models/points/pointrule.h"
#include "models/records/readscope.h"
#include "models/reports/officescope.h"
#include "models/reports/reporttext.h"
#include "models/reports/statisticsrepository.h"
#include "models/service/servicepersonrepository.h"

namespace {

using Kind = SheetColumnKind;

const QString spentSql = QStringLiteral("CASE WHEN e.kind IN ('redeem', 'return') THEN -e.amount ELSE 0 END");
const QString earnedSql
    = QStringLiteral("CASE WHEN e.kind IN ('earn', 'opening', 'grant', 'reverse') THEN e.amount ELSE 0 END");

ReportSection monthSection(Connection& connection, const OfficeScope& scope, const Period& period)
{
    const StatisticsRepository repository;
    const PeriodParts parts = PeriodParts::of(period);
    QMap<QString, PointDays> months;
    if (parts.months) {
        const auto figures
            = repository.months(connection, scope, {Figure::PointsEarned, Figure::PointsSpent}, *parts.months);
        const auto earned = figures.value(Figure::PointsEarned);
        for (auto it = earned.begin(); it != earned.end(); ++it)
            months[it.key()].earned += it.value();
        const auto spent = figures.value(Figure::PointsSpent);
        for (auto it = spent.begin(); it != spent.end(); ++it)
            months[it.key()].spent += it.value();
    }
    for (const Period& edge : parts.edges) {
        for (QDate day = edge.from; day < edge.to; day = Period::monthOf(day).to) {
            const Period part{day, qMin(edge.to, Period::monthOf(day).to)};
            const PointDays days = repository.points(connection, scope, part);
            months[monthKey(day)].earned += days.earned;
            months[monthKey(day)].spent += days.spent;
        }
    }
    ReportSection section;
    section.title = ReportText::tr("Points by month");
    section.columns = {{ReportText::tr("Month"), 14}, {ReportText::tr("Points earned"), 14, Kind::Integer},
        {ReportText::tr("Points exchanged"), 14, Kind::Integer}};
    for (auto it = months.begin(); it != months.end(); ++it)
        section.rows << TableRow{it.key(), it.value().earned, it.value().spent};
    section.totals = totalsOf(section.rows, section.columns.size(), 1);
    section.charts = {{TableChart::Kind::Column, ReportText::tr("Points earned and exchanged by month"), 0, {1, 2},
        ReportText::tr("points")}};
    return section;
}

ReportSection kindSection(Connection& connection, const OfficeScope& scope, const Period& period)
{
    QVariantList values;
    QString condition = QStringLiteral(" WHERE e.source_kind = 'exchange_line'");
    condition += periodCondition(period, QStringLiteral("e.day"), values);
    condition += scope.condition(QStringLiteral("e.organisation_id"), values);
    Query query(connection,
        QStringLiteral("SELECT k.name, COUNT(DISTINCT l.exchange_id), -SUM(e.amount) FROM point_entries e JOIN "
                       "exchange_lines l ON l.id = e.source_id LEFT JOIN exchange_kinds k ON k.id = l.kind_id%1 GROUP "
                       "BY k.id, k.name, k.position ORDER BY k.position, k.name")
            .arg(condition));
    query.bindAll(values).run();
    ReportSection section;
    section.title = ReportText::tr("By kind of exchange");
    section.columns = {{ReportText::tr("Kind"), 24}, {ReportText::tr("Exchanges", "of points"), 12, Kind::Integer},
        {ReportText::tr("Points exchanged"), 14, Kind::Integer}};
    while (query.next())
        section.rows << TableRow{
            query.isNull(0) ? ReportText::tr("without a kind") : query.text(0), query.integer(1), query.integer(2)};
    section.totals = totalsOf(section.rows, section.columns.size(), 1);
    section.charts = {{TableChart::Kind::Pie, ReportText::tr("Points by kind of exchange"), 0, {2}, {}}};
    return section;
}

ReportSection storeSection(Connection& connection, const OfficeScope& scope)
{
    QVariantList values;
    const QString inScope = scope.condition(QStringLiteral("g.organisation_id"), values);
    Query query(connection,
        QStringLiteral("SELECT g.name, g.unit, g.points, g.stock, g.reserved, g.stock * g.value_fen FROM point_goods g "
                       "WHERE g.has_stock = 1 AND (g.stock > 0 OR g.state <> 'retired')%1 ORDER BY g.name_key, g.id")
            .arg(inScope));
    query.bindAll(values).run();
    ReportSection section;
    section.title = ReportText::tr("Goods in store");
    section.columns = {{ReportText::tr("Goods"), 24}, {ReportText::tr("Unit"), 8},
        {ReportText::tr("Points for a piece"), 12, Kind::Integer}, {ReportText::tr("In store"), 10, Kind::Integer},
        {ReportText::tr("Reserved"), 10, Kind::Integer}, {ReportText::tr("Value (yuan)"), 14, Kind::Money}};
    qint64 value = 0;
    while (query.next()) {
        section.rows << TableRow{
            query.text(0), query.text(1), query.integer(2), query.integer(3), query.integer(4), query.integer(5)};
        value += query.integer(5);
    }
    section.totals = TableRow(section.columns.size());
    section.totals[0] = ReportText::tr("Total");
    section.totals.last() = value;
    return section;
}

/// Points in circulation by their worth, beside the store and what is set aside.
ReportSection coverSection(Connection& connection, const OfficeScope& scope)
{
    const qint64 points = PointBook::inCirculation(connection, scope.ids());
    const auto rule = PointRuleRepository().on(connection, QDate::currentDate());
    const qint64 worth = rule ? points * rule->pointValue.fen() : 0;
    const qint64 stock = GoodsStore::stockValue(connection, scope.ids()).fen();
    const qint64 reserve = rule ? rule->reserve.fen() : 0;
    ReportSection section;
    section.title = ReportText::tr("Points in circulation");
    section.columns = {{ReportText::tr("Points in circulation"), 16, Kind::Integer},
        {ReportText::tr("Their worth (yuan)"), 16, Kind::Money},
        {ReportText::tr("Goods in store (yuan)"), 16, Kind::Money},
        {ReportText::tr("Money set aside (yuan)"), 16, Kind::Money}, {ReportText::tr("Covered"), 24}};
    const QString covered = worth == 0 ? ReportText::tr("the rule does not say what a point is worth")
        : worth <= stock + reserve
        ? ReportText::tr("yes")
        : ReportText::tr("no: %1 yuan are missing").arg(Money(worth - stock - reserve).plainText());
    section.rows << TableRow{points, worth, stock, reserve, covered};
    return section;
}

} // namespace

QList<ReportSection> pointsSections(Connection& connection, const Vault&, const ReportRequest& request)
{
    const OfficeScope scope(connection, request.organisation);
    return {monthSection(connection, scope, request.period), kindSection(connection, scope, request.period),
        storeSection(connection, scope), coverSection(connection, scope)};
}

QList<ReportSection> pointsNoticeSections(Connection& connection, const Vault&, const ReportRequest& request)
{
    const OfficeScope scope(connection, request.organisation);
    QVariantList values;
    QString condition = QStringLiteral(" WHERE 1 = 1");
    condition += periodCondition(request.period, QStringLiteral("e.day"), values);
    condition += scope.condition(QStringLiteral("e.organisation_id"), values);
    Query query(connection,
        QStringLiteral("SELECT v.name, MIN(o.name), (SELECT MIN(h.name) FROM household_members m JOIN households h ON "
                       "h.id = m.household_id AND h.state = 'active' WHERE m.volunteer_id = v.id AND m.state = "
                       "'member'), SUM(%1), SUM(%2), MIN(b.balance) FROM point_entries e JOIN volunteers v ON v.id = "
                       "e.volunteer_id JOIN organisations o ON o.id = v.organisation_id JOIN point_balances b ON b.id "
                       "= v.id%3 GROUP BY v.id, v.name, v.name_key ORDER BY v.name_key, v.id")
            .arg(earnedSql, spentSql, condition));
    query.bindAll(values).run();
    ReportSection section;
    section.title = ReportText::tr("Public notice of points");
    section.columns = {{ReportText::tr("Full name"), 12}, {ReportText::tr("Organization"), 18},
        {ReportText::tr("Household"), 16}, {ReportText::tr("Points earned"), 12, Kind::Integer},
        {ReportText::tr("Points exchanged"), 12, Kind::Integer}, {ReportText::tr("Points left"), 12, Kind::Integer}};
    while (query.next()) {
        const QString household = query.text(2);
        section.rows << TableRow{publicName(query.text(0)), query.text(1),
            household.isEmpty() ? QString() : publicName(household), query.integer(3), query.integer(4),
            query.integer(5)};
    }
    section.totals = totalsOf(section.rows, section.columns.size(), 3);
    return {section};
}

QList<ReportSection> settlementSections(Connection& connection, const Vault&, const ReportRequest& request)
{
    const OfficeScope scope(connection, request.organisation);
    QVariantList values;
    QString condition = QStringLiteral(" WHERE x.state = 'handed_out'");
    condition += periodCondition(request.period, QStringLiteral("x.handed_on"), values);
    condition += scope.condition(QStringLiteral("m.organisation_id"), values);
    Query query(connection,
        QStringLiteral("SELECT m.name, l.name, COUNT(DISTINCT x.id), SUM(l.quantity), SUM(l.points), l.value_fen, "
                       "SUM(l.quantity * l.value_fen) FROM exchange_lines l JOIN exchanges x ON x.id = l.exchange_id "
                       "JOIN point_goods g ON g.id = l.goods_id JOIN merchants m ON m.id = g.merchant_id%1 GROUP BY "
                       "m.id, m.name, m.name_key, l.name, l.value_fen ORDER BY m.name_key, m.id, l.name, l.value_fen")
            .arg(condition));
    query.bindAll(values).run();
    ReportSection section;
    section.title = ReportText::tr("Settlement with merchants");
    section.columns = {{ReportText::tr("Merchant"), 22}, {ReportText::tr("Article"), 22},
        {ReportText::tr("Exchanges", "of points"), 10, Kind::Integer}, {ReportText::tr("Pieces"), 10, Kind::Integer},
        {ReportText::tr("Points", "of the bank"), 10, Kind::Integer},
        {ReportText::tr("Paid for a piece (yuan)"), 14, Kind::Money},
        {ReportText::tr("Amount (yuan)"), 14, Kind::Money}};
    qint64 pieces = 0;
    qint64 points = 0;
    qint64 amount = 0;
    while (query.next()) {
        section.rows << TableRow{query.text(0), query.text(1), query.integer(2), query.integer(3), query.integer(4),
            query.integer(5), query.integer(6)};
        pieces += query.integer(3);
        points += query.integer(4);
        amount += query.integer(6);
    }
    section.totals = {ReportText::tr("Total"), {}, {}, pieces, points, {}, amount};
    return {section};
}

static ReportSection statementOf(Connection& connection, const ReportRequest& request)
{
    const auto person = ServicePersonRepository().find(connection, request.volunteer);
    const QList<qint64> readable = readableOrganisations(connection, {});
    if (!person || (!readable.isEmpty() && !readable.contains(person->organisation.value())))
        throw Error(ReportText::tr("There is no such volunteer here."));
    ReportSection section;
    section.title = ReportText::tr("Statement of points");
    section.columns = {{ReportText::tr("Date"), 12, Kind::Date}, {ReportText::tr("Kind"), 12},
        {ReportText::tr("For"), 12}, {ReportText::tr("Remark"), 30}, {ReportText::tr("Valid until"), 12, Kind::Date},
        {ReportText::tr("Points", "of the bank"), 10, Kind::Integer}, {ReportText::tr("Balance"), 10, Kind::Integer}};
    qint64 balance = 0;
    for (const PointEntry& entry : PointEntryRepository().ofVolunteer(connection, request.volunteer)) {
        balance += entry.amount;
        if (!request.period.contains(entry.day))
            continue;
        section.rows << TableRow{entry.day, pointKindTitle(entry.kind), pointSourceTitle(entry.sourceKind),
            entry.remark, entry.expiresOn.isValid() ? TableValue(entry.expiresOn) : TableValue(), entry.amount,
            balance};
    }
    section.totals = TableRow(section.columns.size());
    section.totals[0] = ReportText::tr("Total");
    section.totals.last() = balance;
    return section;
}

QList<ReportSection> pointsStatementSections(Connection& connection, const Vault&, const ReportRequest& request)
{
    if (request.volunteer.isValid())
        return {statementOf(connection, request)};
    QVariantList values;
    const QString inScope
        = OfficeScope(connection, request.organisation).condition(QStringLiteral("v.organisation_id"), values);
    Query query(connection,
        QStringLiteral("SELECT v.number, v.name, o.name, b.earned, b.spent, b.frozen, b.balance FROM point_balances b "
                       "JOIN volunteers v ON v.id = b.id JOIN organisations o ON o.id = v.organisation_id WHERE 1 = "
                       "1%1 ORDER BY v.name_key, v.id")
            .arg(inScope));
    query.bindAll(values).run();
    ReportSection section;
    section.title = ReportText::tr("Points of each volunteer");
    section.columns = {{ReportText::tr("Number"), 14}, {ReportText::tr("Full name"), 12},
        {ReportText::tr("Organization"), 18}, {ReportText::tr("Points earned"), 12, Kind::Integer},
        {ReportText::tr("Points exchanged"), 12, Kind::Integer}, {ReportText::tr("Frozen"), 10, Kind::Integer},
        {ReportText::tr("Balance"), 10, Kind::Integer}};
    while (query.next())
        section.rows << TableRow{query.text(0), query.text(1), query.text(2), query.integer(3), query.integer(4),
            query.integer(5), query.integer(6)};
    section.totals = totalsOf(section.rows, section.columns.size(), 3);
    return {section};
}

QList<ReportKind> pointReports()
{
    return {
        {QStringLiteral("points"), ReportText::tr("Points bank"),
            ReportText::tr("Points earned and exchanged by month and by kind of exchange, goods in store, and whether "
                           "the points in circulation are covered, with charts."),
            ReportText::tr("points, yuan")},
        {QStringLiteral("points_notice"), ReportText::tr("Public notice of points"),
            ReportText::tr(
                "Who earned and exchanged points in the period and what is left, to hang up: names are masked "
                "for the public."),
            ReportText::tr("points"), true, true},
        {QStringLiteral("settlement"), ReportText::tr("Settlement with merchants"),
            ReportText::tr("What each merchant handed out for points in the period, and what is paid for it."),
            ReportText::tr("pieces, yuan")},
        {QStringLiteral("points_statement"), ReportText::tr("Statement of points"),
            ReportText::tr(
                "Everybody's points as they stand today; of one volunteer every entry (from the panel of the "
                "account)."),
            ReportText::tr("points"), true, false, false, true}};
}
