#pragma once

#include "models/database/unitofwork.h"

#include <QStringList>

#include <optional>

class Connection;

/// How far the change of the data key has come.
struct RotationState {
    int toVersion = 0;
    QString table; ///< being moved
    qint64 lastId = 0; ///< the last row that was moved
};

/// The SQL of the change of the data key.
class KeyRotationRepository final {
public:
    [[nodiscard]] std::optional<RotationState> state(Connection& connection) const;
    void save(UnitOfWork& work, const RotationState& state) const;
    void end(UnitOfWork& work) const;

    [[nodiscard]] QList<qint64> idsAfter(Connection& connection, const QString& table, qint64 id, int limit) const;
    [[nodiscard]] qint64 count(Connection& connection, const QString& table) const;
    /// Rows that hold a value sealed under another version than this.
    [[nodiscard]] QList<qint64> idsUnderOthers(
        Connection& connection, const QString& table, const QStringList& columns, int version) const;
};
