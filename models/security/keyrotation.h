#pragma once

#include "models/database/unitofwork.h"

#include <QStringList>

#include <memory>
#include <vector>

class Connection;
class Office;
class TaskContext;

/// A table with sealed values, as the change of the data key meets it.
class SealedRows {
public:
    virtual ~SealedRows() = default;

    [[nodiscard]] virtual QString table() const = 0;
    [[nodiscard]] virtual QStringList sealedColumns() const = 0;
    /// Opens the row's values, seals them under the newest key and writes their digests and search tokens anew.
    virtual void reseal(UnitOfWork& work, qint64 id) const = 0;
};
using SealedTables = std::vector<std::unique_ptr<const SealedRows>>;

/// Changes the office's data key: a new one is granted to every active account and to the recovery code, then all
/// sealed values move to it in small transactions, while the office works on. Cut off at any moment it goes on where it
/// stood. At the end nobody holds the old key any more.
class KeyRotation final {
public:
    KeyRotation(Office& office, const SealedTables& tables)
        : m_office(office)
        , m_tables(tables)
    {
    }

    [[nodiscard]] static bool isPending(Connection& connection);
    /// Starts, or goes on. Cancelling between two transactions leaves it pending. Throws Error or RefusedError.
    void run(TaskContext& task);

private:
    void begin();
    void moveTable(size_t index, qint64 total, qint64& done, TaskContext& task);
    void finish();

    Office& m_office;
    const SealedTables& m_tables;
};
