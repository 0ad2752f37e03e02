#pragma once

#include "models/database/rowwatch.h"

#include <QByteArray>
#include <QMap>

#include <array>

class Vault;

/// A sum of keyed HMACs over rows, modulo 2^256: the order of the rows does not matter, and a row that comes, goes or
/// changes adds and takes away its own part (an incremental multiset hash, Clarke and others, 2003).
struct RowSum {
    std::array<quint64, 4> words{}; ///< the lowest first
    qint64 rows = 0;

    void add(const QByteArray& mac);
    void subtract(const QByteArray& mac);
    void add(const RowSum& other);
    [[nodiscard]] bool isNothing() const;
    friend bool operator==(const RowSum&, const RowSum&) = default;
};

/// The sums of all tables that count, as the head of the audit trail keeps them.
class TableSums final {
public:
    [[nodiscard]] static TableSums fromBytes(const QByteArray& bytes);
    [[nodiscard]] QByteArray toBytes() const;

    [[nodiscard]] bool isEmpty() const { return m_sums.isEmpty(); }
    [[nodiscard]] bool contains(const QString& table) const { return m_sums.contains(table); }
    [[nodiscard]] RowSum of(const QString& table) const { return m_sums.value(table); }
    void set(const QString& table, const RowSum& sum) { m_sums.insert(table, sum); }
    void add(const QString& table, const RowSum& change) { m_sums[table].add(change); }

private:
    QMap<QString, RowSum> m_sums;
};

/// One row's part in the sum of its table.
[[nodiscard]] QByteArray rowMac(const Vault& vault, const QString& table, QByteArrayView bytes);
/// The sum of a whole table as it stands.
[[nodiscard]] RowSum sumOf(Connection& connection, const Vault& vault, const WatchedTable& table);
