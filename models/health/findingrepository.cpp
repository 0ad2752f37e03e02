#include "models/health/findingrepository.h"

#include "models/database/query.h"
#include "models/records/readscope.h"

#include <QCoreApplication>

template class Table<Finding>;

namespace {

struct Known {
    FindingId id;
    FindingState state = FindingState::Open;
    qint64 amount = 0;
    qint64 usual = 0;
};

QHash<QString, Known> knownFindings(Connection& connection)
{
    Query query(connection, QStringLiteral("SELECT key, id, state, amount, usual FROM findings"));
    query.run();
    QHash<QString, Known> known;
    while (query.next())
        known.insert(query.text(0),
            {query.id<FindingId>(1), findingStates().fromCode(query.text(2)), query.integer(3), query.integer(4)});
    return known;
}

} // namespace

const Table<Finding>& findingTable()
{
    static const Table<Finding> table("findings", [](Table<Finding>& t) {
        TableField<Finding> key{
            {{"key"}}, [](Query& query, const Finding& finding, const RowContext&) { query.bind(finding.key()); }, {}};
        t.add(key.once());
        t.word("rule", &Finding::rule, findingRuleCode, findingRuleFromCode, QT_TRANSLATE_NOOP("Column", "Rule"));
        t.value("day", &Finding::day, QT_TRANSLATE_NOOP("Column", "Date"));
        t.reference(
            "organisation_id", &Finding::organisation, "organisations", QT_TRANSLATE_NOOP("Column", "Organization"));
        t.reference("volunteer_id", &Finding::volunteer, "volunteers", QT_TRANSLATE_NOOP("Column", "Volunteer"));
        t.reference("other_id", &Finding::other, "volunteers", QT_TRANSLATE_NOOP("Column", "Second volunteer"));
        t.reference("activity_id", &Finding::activity, "activities", QT_TRANSLATE_NOOP("Column", "Activity"));
        t.reference("team_id", &Finding::team, "teams", QT_TRANSLATE_NOOP("Column", "Team"));
        t.reference("clerk_id", &Finding::clerk, "accounts", QT_TRANSLATE_NOOP("Column", "Entered by"));
        t.value("amount", &Finding::amount, QT_TRANSLATE_NOOP("Column", "Found"));
        t.value("usual", &Finding::usual, QT_TRANSLATE_NOOP("Column", "Usual"));
        t.text("word", &Finding::word, QT_TRANSLATE_NOOP("Column", "Word"));
        t.state("state", &Finding::state, findingStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &Finding::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.stamps();
        t.setOrder("day DESC, id");
    });
    return table;
}

QList<qint64> FindingRepository::records(Connection& connection, FindingId id) const
{
    Query query(
        connection, QStringLiteral("SELECT record_id FROM finding_records WHERE finding_id = ? ORDER BY record_id"));
    query.bind(id).run();
    QList<qint64> records;
    while (query.next())
        records << query.integer(0);
    return records;
}

FindingRepository::Outcome FindingRepository::merge(UnitOfWork& work, const QList<Finding>& findings) const
{
    Connection& connection = work.connection();
    QHash<QString, Known> known = knownFindings(connection);
    const QString again = QCoreApplication::translate("Finding", "Found again");
    const QString gone = QCoreApplication::translate("Finding", "Found no more");
    connection.execute(QStringLiteral("DELETE FROM finding_records"));
    Query part(connection, QStringLiteral("INSERT INTO finding_records (finding_id, record_id) VALUES (?, ?)"));
    Query amounts(connection, QStringLiteral("UPDATE findings SET amount = ?, usual = ? WHERE id = ?"));
    Outcome outcome;
    for (const Finding& finding : findings) {
        const auto found = known.constFind(finding.key());
        FindingId id;
        if (found == known.cend()) {
            id = insertQuick(work, finding);
            ++outcome.fresh;
        } else {
            id = found->id;
            if (found->amount != finding.amount || found->usual != finding.usual)
                amounts.bind(finding.amount).bind(finding.usual).bind(id).run();
            if (found->state == FindingState::Corrected || found->state == FindingState::Voided) {
                takeStateBack(work, id, found->state, FindingState::Open, again);
                ++outcome.reopened;
            }
            known.erase(found);
        }
        for (const qint64 record : finding.records)
            part.bind(id).bind(record).run();
    }
    for (const Known& one : std::as_const(known)) {
        if (one.state != FindingState::Open)
            continue;
        changeState(work, one.id, FindingState::Corrected, gone);
        ++outcome.gone;
    }
    work.changes().touch(QStringLiteral("findings"));
    outcome.open = int(open(connection, {}));
    return outcome;
}

std::optional<int> FindingRepository::cleanPerMille(
    Connection& connection, const QList<qint64>& organisations, const Period& period) const
{
    constexpr int perMille = 1000;
    QVariantList values;
    QString days;
    if (!period.from.isNull()) {
        days += QStringLiteral(" AND r.started_at >= ?");
        values << isoDate(period.from);
    }
    if (!period.to.isNull()) {
        days += QStringLiteral(" AND r.started_at < ?");
        values << isoDate(period.to);
    }
    const QString own = andReadable(connection, QStringLiteral("r.organisation_id"), organisations, values);
    const QString checked = QStringLiteral("FROM service_records r WHERE r.state = 'checked'") + days + own;
    const qint64 all = connection.scalar(QStringLiteral("SELECT COUNT(*) ") + checked, values).toLongLong();
    if (all == 0)
        return std::nullopt;
    const qint64 open = connection
                            .scalar(QStringLiteral("SELECT COUNT(DISTINCT p.record_id) FROM findings f JOIN "
                                                   "finding_records p ON p.finding_id = f.id JOIN service_records r ON "
                                                   "r.id = p.record_id WHERE f.state = 'open' AND r.state = 'checked'")
                                    + days + own,
                                values)
                            .toLongLong();
    return int((all - open) * perMille / all);
}

qint64 FindingRepository::open(Connection& connection, const QList<qint64>& organisations) const
{
    QVariantList values;
    const QString own = andReadable(connection, QStringLiteral("organisation_id"), organisations, values);
    return connection.scalar(QStringLiteral("SELECT COUNT(*) FROM findings WHERE state = 'open'") + own, values)
        .toLongLong();
}

QDateTime FindingRepository::lastCheck(Connection& connection) const
{
    const qint64 moment = connection.scalar(QStringLiteral("SELECT MAX(checked_at) FROM ledger_checks")).toLongLong();
    return moment > 0 ? QDateTime::fromMSecsSinceEpoch(moment) : QDateTime();
}
