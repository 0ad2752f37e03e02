#include "models/reports/fundregister.h"

#include "models/database/query.h"
#include "models/fund/fundentry.h"
#include "models/reports/officescope.h"
#include "models/reports/reporttext.h"

namespace {

using Kind = SheetColumnKind;

struct Question {
    QString columns; ///< e: the line, p: its purpose, r: to what it is restricted
    QString condition;
    QString tail;
};

void forEachLine(Connection& connection, const OfficeScope& scope, const Period& period, const Question& question,
    const std::function<void(const Query&)>& take)
{
    QVariantList values;
    QString sql = QStringLiteral("SELECT %1 FROM fund_entries e LEFT JOIN fund_purposes p ON p.id = e.purpose_id "
                                 "LEFT JOIN fund_purposes r ON r.id = e.restricted_to WHERE %2")
                      .arg(question.columns, question.condition);
    sql += periodCondition(period, QStringLiteral("e.day"), values);
    sql += scope.condition(QStringLiteral("e.organisation_id"), values);
    Query query(connection, sql + question.tail);
    query.bindAll(values).run();
    while (query.next())
        take(query);
}

QString stateTitle(const QString& code)
{
    return fundStates().title(fundStates().fromCode(code));
}

ReportSection receiptSection(Connection& connection, const OfficeScope& scope, const Period& period)
{
    ReportSection section;
    section.title = ReportText::tr("Register of receipts");
    section.landscape = true;
    section.columns = {{ReportText::tr("Receipt"), 16}, {ReportText::tr("Date"), 12}, {ReportText::tr("Donor"), 24},
        {ReportText::tr("Amount", "money"), 14, Kind::Money}, {ReportText::tr("Gift in kind"), 24},
        {ReportText::tr("Restricted to"), 18}, {ReportText::tr("State"), 14}};
    forEachLine(connection, scope, period,
        {QStringLiteral("e.paper, e.day, e.name, e.amount_fen, e.goods, r.name, e.state"),
            QStringLiteral("e.kind = 'income'"), QStringLiteral(" ORDER BY e.paper, e.day, e.id")},
        [&section](const Query& query) {
            section.rows << TableRow{query.text(0), query.text(1), query.text(2), query.integer(3), query.text(4),
                query.text(5), stateTitle(query.text(6))};
        });
    return section;
}

/// Applications that were never paid have no voucher.
ReportSection voucherSection(Connection& connection, const OfficeScope& scope, const Period& period)
{
    ReportSection section;
    section.title = ReportText::tr("Register of vouchers");
    section.landscape = true;
    section.columns
        = {{ReportText::tr("Voucher"), 16}, {ReportText::tr("Date"), 12}, {ReportText::tr("Beneficiary"), 24},
            {ReportText::tr("Purpose"), 18}, {ReportText::tr("Amount", "money"), 14, Kind::Money},
            {ReportText::tr("Resolution"), 22}, {ReportText::tr("State"), 14}};
    forEachLine(connection, scope, period,
        {QStringLiteral("e.paper, e.day, e.name, p.name, e.amount_fen, e.resolution, e.state"),
            QStringLiteral("e.kind = 'spending' AND (e.paper <> '' OR e.state IN %1)").arg(bookedStatesSql()),
            QStringLiteral(" ORDER BY e.paper, e.day, e.id")},
        [&section](const Query& query) {
            section.rows << TableRow{query.text(0), query.text(1), query.text(2), query.text(3), query.integer(4),
                query.text(5), stateTitle(query.text(6))};
        });
    return section;
}

ReportSection donorSection(Connection& connection, const OfficeScope& scope, const Period& period)
{
    ReportSection section;
    section.title = ReportText::tr("Donor roll");
    section.columns = {{ReportText::tr("Donor"), 30}, {ReportText::tr("Number of gifts"), 10, Kind::Integer},
        {ReportText::tr("Amount", "money"), 16, Kind::Money}, {ReportText::tr("Latest gift"), 14}};
    forEachLine(connection, scope, period,
        {QStringLiteral("CASE WHEN e.is_anonymous = 1 THEN '' ELSE e.name END AS donor, COUNT(*), SUM(e.amount_fen), "
                        "MAX(e.day)"),
            QStringLiteral("e.kind = 'income' AND e.state IN %1").arg(bookedStatesSql()),
            QStringLiteral(" GROUP BY 1 ORDER BY 3 DESC, 1")},
        [&section](const Query& query) {
            section.rows << TableRow{query.text(0).isEmpty() ? ReportText::tr("A kind person") : query.text(0),
                query.integer(1), query.integer(2), query.text(3)};
        });
    section.totals = totalsOf(section.rows, section.columns.size(), 1);
    return section;
}

} // namespace

QList<ReportSection> fundRegisterSections(Connection& connection, const Vault&, const ReportRequest& request)
{
    const OfficeScope scope(connection, request.organisation);
    return {receiptSection(connection, scope, request.period), voucherSection(connection, scope, request.period),
        donorSection(connection, scope, request.period)};
}

QList<ReportKind> fundRegisterReports()
{
    return {{QStringLiteral("fund_register"), ReportText::tr("Receipts and vouchers of the fund"),
        ReportText::tr("For the office itself: every receipt and voucher by its number with whole names, the reversed "
                       "ones too, and the donor roll."),
        ReportText::tr("yuan")}};
}
