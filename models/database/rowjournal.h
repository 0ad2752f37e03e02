#pragma once

#include "models/database/unitofwork.h"

#include <QHash>
#include <QSet>
#include <QVariant>

#include <vector>

class JournaledTable;

/// The rows that one use case inserted or changed, each once. Tables note them while the unit of work keeps a journal;
/// WorkTakeBack reads it. Two million new rows take no more room than one, where rows tell when they were changed.
class RowJournal final {
public:
    /// New rows of a table whose ids follow each other, or one that was changed.
    struct Rows {
        const JournaledTable* table = nullptr;
        qint64 first = 0;
        qint64 count = 1;
        size_t last = 0; ///< when the last of them came
        QVariantList before = {}; ///< JournaledTable::values() of before the first change; empty when they are new
        std::vector<size_t> after
            = {}; ///< fingerprints of what was left, where rows do not tell when they were changed

        [[nodiscard]] bool isNew() const { return before.isEmpty(); }
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

    /// In the order in which the last of each came: what it refers to stands before it.
    [[nodiscard]] const std::vector<Rows>& rows() const { return m_rows; }
    [[nodiscard]] AccountId account() const { return m_account; }
    /// Nothing has changed the row since. False when it is gone.
    [[nodiscard]] bool isUntouched(Connection& connection, const Rows& rows, qint64 id) const;

private:
    struct Known {
        std::vector<size_t> inserted; ///< places in m_rows, by rising id
        QSet<qint64> changed;
    };
    [[nodiscard]] bool isKnown(const Known& known, qint64 id) const;

    AccountId m_account;
    qint64 m_moment;
    std::vector<Rows> m_rows;
    size_t m_count = 0;
    QHash<const JournaledTable*, Known> m_known;
};
