#include "models/security/auditrecords.h"

#include "models/database/query.h"
#include "models/records/features.h"
#include "models/records/recordcondition.h"
#include "models/security/accountrepository.h"
#include "models/security/auditwords.h"

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AuditRecords)
};

/// Days are the clerk's, moments of the trail are UTC.
qint64 startOf(QDate day)
{
    return day.startOfDay().toMSecsSinceEpoch();
}

} // namespace

QString AuditRecords::table() const
{
    return QStringLiteral("audit_events");
}

QStringList AuditRecords::watchedTables() const
{
    return {QStringLiteral("audit_events")};
}

QList<RecordColumn> AuditRecords::columns() const
{
    return {
        // The office's clock never goes back: entries are numbered as they happened, and the indexes of acts and of
        // accounts hold them in this order.
        {QStringLiteral("time"), Text::tr("Time"), ColumnKind::DateTime, 150, QStringLiteral("audit_events.id")},
        {QStringLiteral("account"), Text::tr("Account"), ColumnKind::Name, 110,
            QStringLiteral("audit_events.account_id")},
        {QStringLiteral("act"), Text::tr("Act"), ColumnKind::Text, 170, QStringLiteral("audit_events.act")},
        {QStringLiteral("outcome"), Text::tr("Outcome"), ColumnKind::Badge, 82, {}},
        {QStringLiteral("record"), Text::tr("Record"), ColumnKind::Text, 150,
            QStringLiteral("audit_events.record_table, audit_events.record_id")},
        {QStringLiteral("words"), Text::tr("In words"), ColumnKind::Text, 330, {}},
        {QStringLiteral("number"), Text::tr("Entry number"), ColumnKind::Integer, 72, {}, false},
    };
}

QString AuditRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    if (!filter.organisations.isEmpty()) {
        QVariantList ids;
        for (const qint64 id : filter.organisations)
            ids << id;
        condition.add(
            QStringLiteral("audit_events.account_id IN (SELECT a.id FROM accounts a WHERE a.organisation_id IN (%1))")
                .arg(placeholders(ids.size())),
            ids);
    }
    condition.choice(QStringLiteral("account"), QStringLiteral("audit_events.account_id"));
    condition.choice(QStringLiteral("act"), QStringLiteral("audit_events.act"));
    // Written out, so that the few refused ones are found by their own index.
    if (filter.conditions.value(QStringLiteral("refused")) == QStringList{QStringLiteral("1")})
        condition.add(QStringLiteral("audit_events.is_refused = 1"));
    else
        condition.choice(QStringLiteral("refused"), QStringLiteral("audit_events.is_refused"));
    condition.choice(QStringLiteral("table"), QStringLiteral("audit_events.record_table"));
    if (filter.period.from.isValid())
        condition.add(QStringLiteral("audit_events.happened_at >= ?"), {startOf(filter.period.from)});
    if (filter.period.to.isValid())
        condition.add(QStringLiteral("audit_events.happened_at < ?"), {startOf(filter.period.to)});
    return condition.sql();
}

QList<RecordRow> AuditRecords::rows(Connection& connection, const QList<qint64>& ids) const
{
    Query query(connection,
        QStringLiteral("SELECT id, happened_at, account_name, act, is_refused, record_table, record_id, words FROM "
                       "audit_events WHERE id IN (%1)")
            .arg(placeholders(ids.size())));
    for (const qint64 id : ids)
        query.bind(id);
    query.run();
    const AuditWords words(m_features);
    QList<RecordRow> rows;
    while (query.next()) {
        const RecordBadge outcome = query.boolean(4) ? RecordBadge{Text::tr("Refused"), Tone::Bad}
                                                     : RecordBadge{Text::tr("Done"), Tone::Good};
        rows << RecordRow{query.integer(0),
            {isoMinute(QDateTime::fromMSecsSinceEpoch(query.integer(1))), AuditWords::accountTitle(query.text(2)),
                words.actTitle(query.text(3)), QVariant::fromValue(outcome),
                words.recordTitle(query.text(5), query.integer(6)), query.text(7), query.integer(0)}};
    }
    return rows;
}

QList<FilterChoice> AuditRecords::filterChoices(Connection& connection) const
{
    FilterChoice account{QStringLiteral("account"), Text::tr("Account"), {}};
    for (const Account& one : AccountRepository().all(connection))
        account.options.append({QString::number(one.id.value()), one.name});
    FilterChoice act{QStringLiteral("act"), Text::tr("Act"), {}};
    const AuditWords words(m_features);
    for (const Act& one : m_features.acts())
        act.options.append({one.code(), one.title()});
    act.options.append({AuditWords::program, words.actTitle(AuditWords::program)});
    FilterChoice refused{QStringLiteral("refused"), Text::tr("Outcome"), {}};
    refused.options.append({QStringLiteral("1"), Text::tr("Refused")});
    refused.options.append({QStringLiteral("0"), Text::tr("Done")});
    FilterChoice table{QStringLiteral("table"), Text::tr("Record"), {}};
    for (const RecordKind& one : m_features.kinds()) {
        if (one.title)
            table.options.append({one.table, words.tableTitle(one.table)});
    }
    return {refused, account, act, table};
}
