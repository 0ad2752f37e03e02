#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class Connection;

/// A table whose rows are watched.
struct WatchedTable {
    QString name;
    QStringList leftOut; ///< columns that are no part of a row's bytes
};

/// The bytes of one row: its columns by name, but for those that hold their default, so that a column which a later
/// version adds changes no row. No two rows of a table have the same bytes.
class RowBytes final {
public:
    RowBytes(Connection& connection, const WatchedTable& table);
    ~RowBytes();
    RowBytes(RowBytes&&) noexcept;

    /// All rows of the table: id (0 where the table has none) and bytes.
    void forEach(Connection& connection, const std::function<void(qint64 id, QByteArrayView bytes)>& visit) const;
    /// Whether the table's rows have ids.
    [[nodiscard]] bool hasIds() const;
    /// One row; empty when it is not there.
    [[nodiscard]] QByteArray of(Connection& connection, qint64 id) const;

private:
    friend class RowWatch;
    struct Layout;
    std::unique_ptr<Layout> m_layout;
};

/// Sees every row that a connection writes, by whatever statement, as it was and as it is. SQLite only: elsewhere it
/// sees nothing. What a rolled back transaction wrote is seen as well: its owner
/// forgets it.
class RowWatch final {
public:
    /// Empty bytes: there was no such row, or there is none any more.
    using Seen = std::function<void(int table, qint64 id, QByteArrayView before, QByteArrayView after)>;

    /// Only SQLite shows its rows.
    [[nodiscard]] static bool isPossible(const Connection& connection);

    RowWatch(Connection& connection, const QList<WatchedTable>& tables, Seen seen);
    ~RowWatch();
    RowWatch(const RowWatch&) = delete;
    RowWatch& operator=(const RowWatch&) = delete;

    [[nodiscard]] const QList<WatchedTable>& tables() const { return m_tables; }
    [[nodiscard]] const RowBytes& bytes(int table) const { return m_bytes.at(std::size_t(table)); }

private:
    struct Hook;
    friend struct Hook;

    Connection& m_connection;
    QList<WatchedTable> m_tables;
    std::vector<RowBytes> m_bytes;
    QHash<QByteArray, int> m_numbers; ///< table → its place
    Seen m_seen;
    QByteArray m_before; ///< kept for their room
    QByteArray m_after;
};
