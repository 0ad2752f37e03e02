#pragma once

#include "models/database/rowjournal.h"

#include <functional>

class Features;
class JournaledTable;
class TaskContext;
class Vault;

/// Takes back everything that one use case wrote, an import for example: what it changed gets its former values, what
/// it brought is removed, as far as nobody has changed or used it since. The use case stays in the audit trail. This is
/// the one place where rows of a ledger go: by who wrote them, and before anything stands on them.
class WorkTakeBack final {
public:
    struct Report {
        qint64 removed = 0;
        qint64 restored = 0;
        qint64 changed = 0; ///< stays: somebody changed it since
        qint64 used = 0; ///< stays: another record refers to it

        [[nodiscard]] bool isEmpty() const { return removed + restored == 0; }
        bool operator==(const Report&) const = default;
    };

    /// All of them must outlive it.
    WorkTakeBack(const Features& features, const Vault& vault, const RowJournal& journal)
        : m_features(features)
        , m_vault(vault)
        , m_journal(journal)
    {
    }

    /// Throws RefusedError for another account than the one that wrote it.
    Report run(UnitOfWork& work, TaskContext& task) const;

private:
    struct Reference {
        QString table;
        QString column;
        QString kindColumn = {}; ///< tells of which kind the record is
        QString kind = {};
    };
    using References = QHash<QString, QList<Reference>>;

    struct NewRow {
        const JournaledTable* table;
        qint64 id;
    };

    void restoreChanged(UnitOfWork& work, TaskContext& task, Report& report) const;
    void removeNew(UnitOfWork& work, TaskContext& task, Report& report) const;
    void eachNew(TaskContext& task, const std::function<void(const RowJournal::Rows& rows, qint64 id)>& visit) const;
    void recount(UnitOfWork& work) const;
    [[nodiscard]] QStringList tables() const;
    /// Whose rows belong to rows of the others.
    [[nodiscard]] QSet<QString> partTables() const;
    /// Of those tables that have them: the ones whose rows are never removed else.
    [[nodiscard]] QStringList liftProtection(Connection& connection) const;
    [[nodiscard]] References references() const;
    [[nodiscard]] static bool isUsed(Connection& connection, const QList<Reference>& references, qint64 id);

    const Features& m_features;
    const Vault& m_vault;
    const RowJournal& m_journal;
};
