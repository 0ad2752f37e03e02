#include "models/reports/fundreport.h"

#include "models/common/masking.h"
#include "models/common/moneywords.h"
#include "models/database/query.h"
#include "models/fund/fundrepository.h"
#include "models/reports/officescope.h"
#include "models/reports/reporttext.h"

#include <QSet>

namespace {

using Kind = SheetColumnKind;

/// Teams and bodies keep their names; people are masked.
QString beneficiary(const QString& name, const QSet<QString>& bodies)
{
    static const QStringList words
        = QString::fromUtf8("队 团 社区 公司 中心 学校 站 会 局 医院 街道 办 店").split(u' ');
    const bool isBody = bodies.contains(name)
        || std::any_of(words.begin(), words.end(), [&](const QString& word) { return name.endsWith(word); });
    return isBody ? name : publicName(name);
}

QSet<QString> bodiesOf(Connection& connection)
{
    QSet<QString> names;
    Query query(connection, QStringLiteral("SELECT name FROM teams UNION SELECT name FROM organisations"));
    query.run();
    while (query.next())
        names.insert(query.text(0));
    return names;
}

struct Lines {
    QString condition; ///< of booked lines in the period and scope, with alias e
    QVariantList values;
};

Lines linesOf(const OfficeScope& scope, const Period& period, const char* kind)
{
    Lines lines;
    lines.condition
        = QStringLiteral(" WHERE e.state IN %1 AND e.kind = '%2'").arg(bookedStatesSql(), QLatin1String(kind));
    lines.condition += periodCondition(period, QStringLiteral("e.day"), lines.values);
    lines.condition += scope.condition(QStringLiteral("e.organisation_id"), lines.values);
    return lines;
}

qint64 sumOf(Connection& connection, FundAccountId account, const char* kind, const Period& period)
{
    QVariantList values{account.value()};
    QString sql = QStringLiteral("SELECT COALESCE(SUM(e.amount_fen), 0) FROM fund_entries e WHERE e.account_id = ? AND "
                                 "e.state IN %1 AND e.kind = '%2'")
                      .arg(bookedStatesSql(), QLatin1String(kind));
    sql += periodCondition(period, QStringLiteral("e.day"), values);
    return connection.scalar(sql, values).toLongLong();
}

ReportSection accountSection(Connection& connection, const Vault& vault, const OfficeScope& scope, const Period& period)
{
    ReportSection section;
    section.title = ReportText::tr("Accounts of the fund");
    section.landscape = true;
    section.columns = {{ReportText::tr("Fund account"), 26},
        {ReportText::tr("Opening", "of an account"), 14, Kind::Money}, {ReportText::tr("Income"), 14, Kind::Money},
        {ReportText::tr("Spending"), 14, Kind::Money}, {ReportText::tr("Closing", "of an account"), 14, Kind::Money},
        {ReportText::tr("of it for one purpose only"), 14, Kind::Money}, {ReportText::tr("Closing in words"), 34}};
    QVariantList values;
    QString condition = QStringLiteral(" WHERE 1 = 1");
    condition += scope.condition(QStringLiteral("organisation_id"), values);
    Query query(connection,
        QStringLiteral("SELECT id, name FROM fund_accounts") + condition + QStringLiteral(" ORDER BY name_key, id"));
    query.bindAll(values).run();
    while (query.next()) {
        const FundAccountId account(query.integer(0));
        const FundBalance before
            = period.from.isNull() ? FundBalance() : FundRepository(vault).balance(connection, account, period.from);
        const qint64 income = sumOf(connection, account, "income", period);
        const qint64 spent = sumOf(connection, account, "spending", period);
        const Money closing = before.balance() + Money(income) - Money(spent);
        const FundBalance after = FundRepository(vault).balance(connection, account, period.to);
        section.rows << TableRow{query.text(1), before.balance().fen(), income, spent, closing.fen(),
            after.leftRestricted().fen(), moneyInWords(closing)};
    }
    return section;
}

ReportSection incomeSection(Connection& connection, const OfficeScope& scope, const Period& period)
{
    ReportSection section;
    section.title = ReportText::tr("Income");
    section.columns = {{ReportText::tr("Date"), 12}, {ReportText::tr("Donor"), 24},
        {ReportText::tr("Amount", "money"), 14, Kind::Money}, {ReportText::tr("Source"), 18},
        {ReportText::tr("Restricted to"), 18}, {ReportText::tr("Receipt"), 16}};
    const Lines lines = linesOf(scope, period, "income");
    Query query(connection,
        QStringLiteral("SELECT e.day, e.name, e.is_anonymous, e.amount_fen, p.name, r.name, e.paper FROM fund_entries "
                       "e LEFT JOIN fund_purposes p ON p.id = e.purpose_id LEFT JOIN fund_purposes r ON r.id = "
                       "e.restricted_to")
            + lines.condition + QStringLiteral(" ORDER BY e.day, e.id"));
    query.bindAll(lines.values).run();
    while (query.next())
        section.rows << TableRow{query.text(0), query.boolean(2) ? ReportText::tr("A kind person") : query.text(1),
            query.integer(3), query.text(4), query.text(5), query.text(6)};
    section.totals = totalsOf(section.rows, section.columns.size(), 2);
    return section;
}

ReportSection spendingSection(Connection& connection, const OfficeScope& scope, const Period& period)
{
    ReportSection section;
    section.title = ReportText::tr("Spending");
    section.columns = {{ReportText::tr("Date"), 12}, {ReportText::tr("Purpose"), 18},
        {ReportText::tr("Beneficiary"), 26}, {ReportText::tr("Amount", "money"), 14, Kind::Money},
        {ReportText::tr("Resolution"), 18}, {ReportText::tr("Voucher"), 16}};
    const QSet<QString> bodies = bodiesOf(connection);
    const Lines lines = linesOf(scope, period, "spending");
    Query query(connection,
        QStringLiteral("SELECT e.day, p.name, e.name, e.amount_fen, e.resolution, e.paper FROM fund_entries e LEFT "
                       "JOIN fund_purposes p ON p.id = e.purpose_id")
            + lines.condition + QStringLiteral(" ORDER BY e.day, e.id"));
    query.bindAll(lines.values).run();
    while (query.next())
        section.rows << TableRow{query.text(0), query.text(1), beneficiary(query.text(2), bodies), query.integer(3),
            query.text(4), query.text(5)};
    section.totals = totalsOf(section.rows, section.columns.size(), 3);
    return section;
}

ReportSection monthSection(Connection& connection, const OfficeScope& scope, const Period& period)
{
    QMap<QString, std::pair<qint64, qint64>> months;
    const auto read = [&](const char* kind, bool isIncome) {
        const Lines lines = linesOf(scope, period, kind);
        Query query(connection,
            QStringLiteral("SELECT SUBSTR(e.day, 1, 7), SUM(e.amount_fen) FROM fund_entries e") + lines.condition
                + QStringLiteral(" GROUP BY 1"));
        query.bindAll(lines.values).run();
        while (query.next())
            (isIncome ? months[query.text(0)].first : months[query.text(0)].second) = query.integer(1);
    };
    read("income", true);
    read("spending", false);
    ReportSection section;
    section.title = ReportText::tr("Fund by month");
    section.columns = {{ReportText::tr("Month"), 12}, {ReportText::tr("Income"), 14, Kind::Money},
        {ReportText::tr("Spending"), 14, Kind::Money}};
    for (auto it = months.begin(); it != months.end(); ++it)
        section.rows << TableRow{it.key(), it.value().first, it.value().second};
    section.totals = totalsOf(section.rows, section.columns.size(), 1);
    section.charts = {{TableChart::Kind::Column, ReportText::tr("Income and spending of the fund by month"), 0, {1, 2},
        ReportText::tr("yuan")}};
    return section;
}

ReportSection purposeSection(Connection& connection, const OfficeScope& scope, const Period& period)
{
    const Lines lines = linesOf(scope, period, "spending");
    Query query(connection,
        QStringLiteral("SELECT p.name, COUNT(*), SUM(e.amount_fen) FROM fund_entries e LEFT JOIN fund_purposes p ON "
                       "p.id = e.purpose_id")
            + lines.condition + QStringLiteral(" GROUP BY p.id, p.name, p.position ORDER BY p.position, p.name"));
    query.bindAll(lines.values).run();
    ReportSection section;
    section.title = ReportText::tr("Spending by purpose");
    section.columns = {{ReportText::tr("Purpose"), 24}, {ReportText::tr("Payments"), 12, Kind::Integer},
        {ReportText::tr("Amount", "money"), 14, Kind::Money}};
    while (query.next())
        section.rows << TableRow{query.text(0), query.integer(1), query.integer(2)};
    section.totals = totalsOf(section.rows, section.columns.size(), 1);
    section.charts = {{TableChart::Kind::Pie, ReportText::tr("Spending of the fund by purpose"), 0, {2}, {}}};
    return section;
}

} // namespace

QList<ReportSection> fundSections(Connection& connection, const Vault& vault, const ReportRequest& request)
{
    const OfficeScope scope(connection, request.organisation);
    return {accountSection(connection, vault, scope, request.period), incomeSection(connection, scope, request.period),
        spendingSection(connection, scope, request.period), monthSection(connection, scope, request.period),
        purposeSection(connection, scope, request.period)};
}

QList<ReportKind> fundReports()
{
    return {{QStringLiteral("fund"), ReportText::tr("Public notice of the fund"),
        ReportText::tr("What the fund began with, took in, spent and has left, line by line and in words, by month and "
                       "purpose, to hang up: names of people are masked for the public."),
        ReportText::tr("yuan")}};
}
