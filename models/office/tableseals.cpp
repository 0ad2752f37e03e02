#include "models/office/tableseals.h"

#include "models/common/error.h"
#include "models/database/query.h"
#include "models/records/features.h"
#include "models/security/vault.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TableSeals)
};

const QString accounts = QStringLiteral("accounts");

QString titleOf(const Features& features, const QString& table)
{
    const char* const title = features.kind(table).title;
    return title ? QCoreApplication::translate("Record", title) : table;
}

} // namespace

TableSeals::TableSeals(const Vault& vault, const Features& features)
    : m_vault(vault)
    , m_features(features)
    , m_trail(vault)
    , m_changes(vault)
{
    for (const RecordKind& kind : features.kinds()) {
        if (kind.isProven())
            m_tables << WatchedTable{kind.table, kind.unproven};
    }
}

TableSeals::~TableSeals() = default;

void TableSeals::begin(Connection& writer)
{
    forget();
    if (!m_vault.isUnlocked() || m_watched == &writer || !RowWatch::isPossible(writer))
        return;
    m_watch = std::make_unique<RowWatch>(writer, m_tables,
        [this](int table, qint64 id, QByteArrayView before, QByteArrayView after) { see(table, id, before, after); });
    m_watched = &writer;
}

void TableSeals::leave()
{
    m_watch.reset();
    m_watched = nullptr;
}

void TableSeals::forget()
{
    m_changes.forget();
    m_accounts.clear();
    m_isBlind = false;
}

void TableSeals::see(int table, qint64 id, QByteArrayView before, QByteArrayView after)
{
    if (before == after)
        return;
    m_isBlind = m_isBlind || !m_vault.isUnlocked();
    if (m_isBlind)
        return;
    const QString& name = m_tables.at(table).name;
    if (!before.isEmpty())
        m_changes.subtract(table, name, before);
    if (!after.isEmpty())
        m_changes.add(table, name, after);
    if (name == accounts && !after.isEmpty())
        m_accounts.insert(id);
}

void TableSeals::requireSeen() const
{
    if (m_isBlind)
        throw Error(Text::tr("The office is locked, so that nothing can be written. Unlock it and try again."));
}

QByteArray TableSeals::sums(UnitOfWork& work)
{
    requireSeen();
    Connection& connection = work.connection();
    TableSums sums = TableSums::fromBytes(m_trail.head(connection).sums);
    if (!m_watch)
        return sums.toBytes();
    if (!sums.contains(accounts)) {
        Query query(connection, QStringLiteral("SELECT id FROM accounts"));
        query.run();
        while (query.next())
            m_accounts.insert(query.integer(0));
    }
    proveAccounts(connection);
    const RowSumming::Sums changes = m_changes.take();
    for (int table = 0; table < m_tables.size(); ++table) {
        const WatchedTable& watched = m_tables.at(table);
        const auto change = changes.find(table);
        if (!sums.contains(watched.name)) // an office, or a table, from before there were sums
            sums.set(watched.name, sumOf(connection, m_vault, watched));
        else if (change != changes.end())
            sums.add(watched.name, change->second);
    }
    forget();
    return sums.toBytes();
}

void TableSeals::proveAccounts(Connection& connection)
{
    const std::set<qint64> changed = m_accounts;
    for (const qint64 account : changed) {
        Query(connection,
            QStringLiteral("INSERT INTO account_proofs (account_id, proof) VALUES (?, ?) ON CONFLICT (account_id) DO "
                           "UPDATE SET proof = excluded.proof"))
            .bind(account)
            .bind(proofOf(connection, account))
            .run();
    }
}

QByteArray TableSeals::proofOf(Connection& connection, qint64 account) const
{
    for (const WatchedTable& table : m_tables) {
        if (table.name == accounts)
            return m_vault.chainMac("account", RowBytes(connection, table).of(connection, account));
    }
    return {};
}

bool TableSeals::fits(Connection& connection, AccountId account) const
{
    if (!TableSums::fromBytes(m_trail.head(connection).sums).contains(accounts))
        return true; // not sealed yet, or an engine that guards its rows itself
    const QByteArray proof
        = connection.scalar(QStringLiteral("SELECT proof FROM account_proofs WHERE account_id = ?"), {account.value()})
              .toByteArray();
    return proof == proofOf(connection, account.value());
}

QStringList TableSeals::forgedTables(Connection& connection) const
{
    const TableSums sums = TableSums::fromBytes(m_trail.head(connection).sums);
    QStringList forged;
    for (const WatchedTable& table : m_tables) {
        if (sums.contains(table.name) && sums.of(table.name) != sumOf(connection, m_vault, table))
            forged << table.name;
    }
    return forged;
}

QStringList TableSeals::problems(Connection& connection) const
{
    const TableSums sums = TableSums::fromBytes(m_trail.head(connection).sums);
    QStringList problems;
    for (const QString& table : forgedTables(connection)) {
        const qint64 more = connection.scalar(QStringLiteral("SELECT COUNT(*) FROM %1").arg(table)).toLongLong()
            - sums.of(table).rows;
        const QString title = titleOf(m_features, table);
        if (more > 0)
            problems << Text::tr("“%1”: %n row(s) were added to the file by another program.", nullptr, int(more))
                            .arg(title);
        else if (more < 0)
            problems << Text::tr("“%1”: %n row(s) were deleted from the file by another program.", nullptr, int(-more))
                            .arg(title);
        else
            problems << Text::tr("“%1”: rows were changed in the file by another program.").arg(title);
    }
    return problems;
}

QStringList TableSeals::rowsUnlike(Connection& connection, Connection& backup, const QString& table, int most) const
{
    const auto watched
        = std::find_if(m_tables.begin(), m_tables.end(), [&](const WatchedTable& one) { return one.name == table; });
    if (watched == m_tables.end() || !RowBytes(connection, *watched).hasIds())
        return {};
    QHash<qint64, QByteArray> former;
    RowBytes(backup, *watched).forEach(backup, [&](qint64 id, QByteArrayView bytes) {
        former.insert(id, rowMac(m_vault, table, bytes).left(8));
    });
    const QSet<qint64> told = m_trail.changedSince(connection, m_trail.head(backup).lastId, table);
    QList<qint64> unlike;
    RowBytes(connection, *watched).forEach(connection, [&](qint64 id, QByteArrayView bytes) {
        if (former.take(id) != rowMac(m_vault, table, bytes).left(8) && !told.contains(id))
            unlike << id;
    });
    for (auto gone = former.keyBegin(); gone != former.keyEnd(); ++gone) {
        if (!told.contains(*gone))
            unlike << *gone;
    }
    std::sort(unlike.begin(), unlike.end());
    QStringList rows;
    for (const qint64 id : unlike.mid(0, most))
        rows << nameOf(connection, table, id);
    if (unlike.size() > most)
        rows << Text::tr("%n more", nullptr, int(unlike.size() - most));
    return rows;
}

/// “Volunteer 王伟 (row 12)”.
QString TableSeals::nameOf(Connection& connection, const QString& table, qint64 id) const
{
    const QString column = m_features.kind(table).nameColumn;
    const QString name = column.isEmpty()
        ? QString()
        : connection.scalar(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(column, table), {id}).toString();
    return Text::tr("%1 %2 (row %3)", "kind of record, its name, its number in the file")
        .arg(titleOf(m_features, table), name)
        .arg(id);
}
