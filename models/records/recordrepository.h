#pragma once

#include "models/records/table.h"

/// The usual questions and acts on one table's records; a feature's repository adds its own. The vault, where the table
/// has sealed columns, must outlive it.
template <class Record> class RecordRepository {
public:
    using RecordId = typename Table<Record>::RecordId;
    using State = typename Table<Record>::State;

    [[nodiscard]] std::optional<Record> find(Connection& connection, RecordId id) const
    {
        return m_table.find(connection, id, m_vault);
    }
    /// Throws Error when there is no such record.
    [[nodiscard]] Record require(Connection& connection, RecordId id) const
    {
        return m_table.require(connection, id, m_vault);
    }
    [[nodiscard]] std::optional<Record> findByCode(Connection& connection, const QString& code) const
    {
        return m_table.findByCode(connection, code, m_vault);
    }
    /// In the table's order: by name unless it says otherwise.
    [[nodiscard]] QList<Record> all(Connection& connection) const { return m_table.all(connection, m_vault); }
    /// Name → id, for imports; of two of one name the one whose state is not final, then the older one.
    [[nodiscard]] QHash<QString, RecordId> index(Connection& connection) const { return m_table.index(connection); }
    /// The code that follows the last one in use.
    [[nodiscard]] QString nextCode(Connection& connection) const { return m_table.nextCode(connection); }

    [[nodiscard]] qint64 lastId(Connection& connection) const { return m_table.lastId(connection); }

    /// What is wrong with it; warnings do not keep it from being written.
    [[nodiscard]] Problems problems(const Record& record) const { return m_table.problems(record); }
    /// Validates; throws Error.
    RecordId insert(UnitOfWork& work, const Record& record) const { return m_table.insert(work, record, m_vault); }
    /// Bulk: nothing validated, no row noted, nothing follows; the table counts as touched.
    RecordId insertQuick(UnitOfWork& work, const Record& record, const RowAhead* ahead = nullptr) const
    {
        return m_table.insertQuick(work, record, m_vault, ahead);
    }
    /// Writes what the form holds: neither the state nor what others keep.
    void update(UnitOfWork& work, const Record& record) const { m_table.update(work, record, m_vault); }
    /// As the record's table of states allows, else Error.
    void changeState(UnitOfWork& work, RecordId id, State to, const QString& reason = {}) const
    {
        m_table.changeState(work, id, to, reason);
    }
    /// Throws Error when there is no such record; reads no number.
    [[nodiscard]] State stateOf(Connection& connection, RecordId id) const { return m_table.stateOf(connection, id); }
    [[nodiscard]] const StateTable<State>& states() const { return m_table.states(); }
    /// Leads a record back to the state it had. Throws Error when it is not in state `present` any more.
    void takeStateBack(UnitOfWork& work, RecordId id, State present, State former, const QString& reason) const
    {
        m_table.takeStateBack(work, id, present, former, reason);
    }
    /// Seals the numbers again under the newest key; notes no change.
    void reseal(UnitOfWork& work, RecordId id) const { m_table.reseal(work, id, m_vault); }

protected:
    explicit RecordRepository(const Table<Record>& table, const Vault* vault = nullptr)
        : m_table(table)
        , m_vault(vault)
    {
    }
    [[nodiscard]] QList<Record> select(
        Connection& connection, const QString& rest, const QVariantList& values = {}) const
    {
        return m_table.select(connection, rest, values, m_vault);
    }

    const Table<Record>& m_table;
    const Vault* m_vault;
};
