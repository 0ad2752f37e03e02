#pragma once

#include "models/database/unitofwork.h"

#include <QHash>
#include <QSet>
#include <QVariant>

#include <vector>

class JournaledTable;

/// The rows that one use case inserted or changed, each once, in their order. Tables note them while the unit of work
/// keeps a journal; WorkTakeBack reads it.
class RowJournal final {
public:
    struct Row {
        const JournaledTable* table = nullptr;
        qint64 id = 0;
        QVariantList before = {}; ///< JournaledTable::values() of before the first change; empty when the row is new
        size_t after = 0; ///< fingerprint of what was left, where the row does not tell when it was changed
    };

    explicit RowJournal(const UnitOfWork& work)
        : m_account(work.actor().account)
        , m_moment(work.now())
    {
    }

    void inserted(const JournaledTable& table, qint64 id);
    /// Called before the row is written.
    void changing(Connection& connection, const JournaledTable& table, qint64 id);
    /// At the end of the use case: what its rows look like now.
    void close(Connection& connection);

    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] AccountId account() const { return m_account; }
    /// Nothing has changed the row since. False when it is gone.
    [[nodiscard]] bool isUntouched(Connection& connection, const Row& row) const;

private:
    AccountId m_account;
    qint64 m_moment;
    std::vector<Row> m_rows;
    QHash<const JournaledTable*, QSet<qint64>> m_known;
};
