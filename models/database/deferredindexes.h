#pragma once

#include <QMap>
#include <QStringList>

class Connection;

/// Name and definition of a table's indexes, without those that keep something unique.
[[nodiscard]] QMap<QString, QString> plainIndexes(Connection& connection, const QString& table);

/// Takes the indexes of tables that are about to be filled from nothing away and builds them at once afterwards:
/// sorting a hundred thousand entries costs a third of inserting them one by one. Unique ones stay, and so do those of
/// few rows, for which the whole table would be read. Inside one transaction, whose end without `build` must be a
/// rollback.
class DeferredIndexes final {
public:
    /// `kept`: names of indexes that are needed meanwhile.
    DeferredIndexes(Connection& connection, const QStringList& tables, const QStringList& kept = {});
    /// Builds them; call before the rows are looked up.
    void build();

private:
    Connection& m_connection;
    QStringList m_definitions;
};
