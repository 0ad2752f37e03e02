#include "models/security/audittrail.h"

#include "models/common/clearnumbers.h"
#include "models/database/query.h"
#include "models/security/vault.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace {

constexpr qsizetype mostChanges = 200; ///< listed one by one; more are counted
constexpr qsizetype mostProblems = 20;

/// The act of the first entry: the office was made, or came from a version without a trail.
const QString beginning = QStringLiteral("program");

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AuditTrail)
};

const QString columns = QStringLiteral("id, happened_at, account_id, account_name, act, is_refused, record_table, "
                                       "record_id, words, details, chain");

AuditEvent eventFrom(const Query& query)
{
    AuditEvent event;
    event.id = query.integer(0);
    event.happenedAt = query.integer(1);
    event.account = query.id<AccountId>(2);
    event.accountName = query.text(3);
    event.act = query.text(4);
    event.isRefused = query.boolean(5);
    event.table = query.text(6);
    event.record = query.integer(7);
    event.words = query.text(8);
    event.details = query.text(9);
    return event;
}

/// Every field with its length, so that no two rows read alike.
QByteArray bytesOf(const AuditEvent& event)
{
    QByteArray bytes;
    const auto add = [&bytes](const QByteArray& field) { bytes += QByteArray::number(field.size()) + ':' + field; };
    for (const qint64 number :
        {event.id, event.happenedAt, event.account.value(), qint64(event.isRefused), event.record})
        add(QByteArray::number(number));
    for (const QString& text : {event.accountName, event.act, event.table, event.words, event.details})
        add(text.toUtf8());
    return bytes;
}

bool isPersonal(const QString& column)
{
    return column.endsWith(QStringLiteral("_sealed")) || column.endsWith(QStringLiteral("_digest"));
}

/// Sealed values only as changed or empty; notes and addresses with the numbers in them masked.
QJsonObject shownRow(const QJsonObject& row)
{
    QJsonObject shown;
    for (auto field = row.begin(); field != row.end(); ++field) {
        if (!isPersonal(field.key()))
            shown.insert(field.key(),
                field.value().isString() ? QJsonValue(withoutClearNumbers(field.value().toString())) : field.value());
        else if (field.key().endsWith(QStringLiteral("_sealed")))
            shown.insert(field.key(), field.value().isNull() ? QStringLiteral("—") : QStringLiteral("***"));
    }
    shown.remove(QStringLiteral("updated_at"));
    return shown;
}

} // namespace

void AuditTrail::add(UnitOfWork& work, AuditEvent event, const QByteArray& sums) const
{
    Connection& connection = work.connection();
    const AuditHead before = head(connection);
    const qint64 lastRow
        = connection.scalar(QStringLiteral("SELECT COALESCE(MAX(id), 0) FROM audit_events")).toLongLong();
    event.id = std::max(before.lastId, lastRow) + 1; // they differ only where somebody cut or forged
    event.happenedAt = work.now();
    event.account = work.actor().account;
    event.accountName = work.actor().name;
    event.words = withoutClearNumbers(event.words);
    const AuditHead after{event.id, chainOf(before.chain, event), sums};
    const bool isSound = isWhole(connection, before);
    Query query(connection,
        QStringLiteral("INSERT INTO audit_events (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(columns));
    query.bind(event.id).bind(event.happenedAt).bind(event.account).bind(event.accountName).bind(event.act);
    query.bind(event.isRefused).bind(event.table).bind(event.record).bind(event.words).bind(event.details);
    query.bind(after.chain).run();
    store(connection, after, isSound);
    work.changes().touch(QStringLiteral("audit_events"));
}

void AuditTrail::keepSums(UnitOfWork& work, const QByteArray& sums) const
{
    const AuditHead before = head(work.connection());
    if (before.lastId > 0 && before.sums != sums)
        store(work.connection(), {before.lastId, before.chain, sums}, isWhole(work.connection(), before));
}

bool AuditTrail::isWhole(Connection& connection, const AuditHead& head) const
{
    const qint64 lastRow
        = connection.scalar(QStringLiteral("SELECT COALESCE(MAX(id), 0) FROM audit_events")).toLongLong();
    const QByteArray seal = connection.scalar(QStringLiteral("SELECT seal FROM audit_head WHERE id = 1")).toByteArray();
    return head.lastId == lastRow && (lastRow == 0 || seal == sealOf(head));
}

/// An end that somebody forged stays one: a fresh seal would make it good before anybody looked.
void AuditTrail::store(Connection& connection, const AuditHead& head, bool isSound) const
{
    const QByteArray seal = connection.scalar(QStringLiteral("SELECT seal FROM audit_head WHERE id = 1")).toByteArray();
    Query(connection,
        QStringLiteral(
            "INSERT INTO audit_head (id, last_id, chain, sums, seal) VALUES (1, ?, ?, ?, ?) ON CONFLICT (id) "
            "DO UPDATE SET last_id = excluded.last_id, chain = excluded.chain, sums = excluded.sums, seal = "
            "excluded.seal"))
        .bind(head.lastId)
        .bind(head.chain)
        .bind(head.sums.isNull() ? QByteArray("") : head.sums)
        .bind(isSound           ? sealOf(head)
                : seal.isNull() ? QByteArray("")
                                : seal)
        .run();
}

std::optional<AuditEvent> AuditTrail::find(Connection& connection, qint64 id) const
{
    Query query(connection, QStringLiteral("SELECT %1 FROM audit_events WHERE id = ?").arg(columns));
    query.bind(id).run();
    return query.next() ? std::optional(eventFrom(query)) : std::nullopt;
}

QList<AuditEvent> AuditTrail::of(Connection& connection, const QString& table, qint64 id, int most) const
{
    Query query(connection,
        QStringLiteral("SELECT %1 FROM audit_events WHERE record_table = ? AND record_id = ? ORDER BY id DESC LIMIT ?")
            .arg(columns));
    query.bind(table).bind(id).bind(most).run();
    QList<AuditEvent> events;
    while (query.next())
        events << eventFrom(query);
    return events;
}

AuditHead AuditTrail::head(Connection& connection) const
{
    Query query(connection, QStringLiteral("SELECT last_id, chain, sums FROM audit_head WHERE id = 1"));
    query.run();
    return query.next() ? AuditHead{query.integer(0), query.blob(1), query.blob(2)} : AuditHead{};
}

QSet<qint64> AuditTrail::changedSince(Connection& connection, qint64 entry, const QString& table) const
{
    Query query(connection, QStringLiteral("SELECT record_table, record_id, details FROM audit_events WHERE id > ?"));
    query.bind(entry).run();
    QSet<qint64> rows;
    while (query.next()) {
        if (query.text(0) == table)
            rows << query.integer(1);
        const QJsonArray changes = QJsonDocument::fromJson(query.text(2).toUtf8())[QStringLiteral("changes")].toArray();
        for (const QJsonValue& change : changes) {
            if (change[QStringLiteral("table")].toString() == table)
                rows << change[QStringLiteral("id")].toInteger();
        }
    }
    return rows;
}

qint64 AuditTrail::lastTime(Connection& connection, Act act) const
{
    return connection
        .scalar(QStringLiteral("SELECT happened_at FROM audit_events WHERE act = ? AND is_refused = 0 "
                               "ORDER BY id DESC LIMIT 1"),
            {act.code()})
        .toLongLong();
}

QStringList AuditTrail::problems(Connection& connection) const
{
    QStringList problems;
    AuditHead reached;
    Query query(connection, QStringLiteral("SELECT %1 FROM audit_events ORDER BY id").arg(columns));
    query.run();
    while (query.next() && problems.size() < mostProblems) {
        const AuditEvent event = eventFrom(query);
        if (reached.lastId == 0 && event.act != beginning)
            problems << Text::tr("The beginning of the audit trail is missing.");
        if (event.id != reached.lastId + 1)
            problems << Text::tr("The audit trail misses the entries %1 to %2: they were deleted.")
                            .arg(reached.lastId + 1)
                            .arg(event.id - 1);
        const QByteArray chain = query.blob(10);
        // After a gap the chain cannot be followed; the entry is taken as the new start.
        const bool follows = event.id != reached.lastId + 1 || chain == chainOf(reached.chain, event);
        if (!follows)
            problems << Text::tr("Entry %1 of the audit trail is not what was written: it, or the one before it, was "
                                 "edited, inserted or swapped.")
                            .arg(event.id);
        reached = {event.id, chain};
    }
    if (reached.lastId == 0)
        problems << Text::tr("The audit trail is empty; an office has one from its first moment.");
    const AuditHead stored = head(connection);
    const QVariant seal = connection.scalar(QStringLiteral("SELECT seal FROM audit_head WHERE id = 1"));
    if (stored.lastId > 0 && seal.toByteArray() != sealOf(stored))
        problems << Text::tr("The end of the audit trail was rewritten.");
    if (problems.size() < mostProblems
        && (stored.lastId > reached.lastId || (stored.lastId == 0 && reached.lastId > 0)))
        problems << Text::tr("The audit trail was cut: it ends with entry %1 and must end with entry %2.")
                        .arg(reached.lastId)
                        .arg(stored.lastId);
    else if (problems.isEmpty() && (stored.lastId != reached.lastId || stored.chain != reached.chain))
        problems
            << Text::tr("The audit trail does not end as it was written: entries follow entry %1.").arg(stored.lastId);
    return problems;
}

QString AuditTrail::comparedWith(Connection& connection, const AuditHead& backup, const QString& backupName) const
{
    if (backup.lastId == 0)
        return {};
    Query query(connection, QStringLiteral("SELECT chain FROM audit_events WHERE id = ?"));
    query.bind(backup.lastId).run();
    if (query.next() && query.blob(0) == backup.chain)
        return {};
    return Text::tr("The audit trail is not the one of the backup “%1”: entry %2 is missing or different. The office "
                    "was replaced by an older one, or its trail was cut.")
        .arg(backupName)
        .arg(backup.lastId);
}

QByteArray AuditTrail::chainOf(const QByteArray& before, const AuditEvent& event) const
{
    return m_vault.chainMac("row", before + bytesOf(event));
}

QByteArray AuditTrail::sealOf(const AuditHead& head) const
{
    QByteArray bytes = QByteArray::number(head.lastId) + '|' + head.chain;
    if (!head.sums.isEmpty())
        bytes += '|' + head.sums;
    return m_vault.chainMac("head", bytes);
}

QString auditDetails(const ChangeSet& changes)
{
    QJsonArray list;
    for (const Change& change : changes.changes()) {
        if (list.size() >= mostChanges)
            break;
        QJsonObject one{{QStringLiteral("table"), change.table}, {QStringLiteral("id"), change.id}};
        if (change.kind == Change::Kind::Inserted) {
            one.insert(QStringLiteral("new"), true);
        } else {
            one.insert(QStringLiteral("from"), shownRow(change.before));
            one.insert(QStringLiteral("to"), shownRow(change.after));
        }
        list << one;
    }
    if (list.isEmpty())
        return {};
    QJsonObject details{{QStringLiteral("changes"), list}};
    if (changes.changes().size() > list.size())
        details.insert(QStringLiteral("more"), changes.changes().size() - list.size());
    return QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact));
}
