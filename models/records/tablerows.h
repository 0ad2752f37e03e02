#pragma once

#include "models/database/journaledtable.h"
#include "models/database/storedvalue.h"
#include "models/database/tableinfo.h"

#include <QJsonObject>

#include <functional>
#include <vector>

/// One column and what is to stand in it.
struct Assignment {
    template <class Value>
    Assignment(const char* name, const Value& to)
        : column(name)
        , value(storedValue(to))
    {
    }

    const char* column;
    QVariant value;
};

/// What every table does with its rows, whatever they hold.
class TableRows : public TableInfo, public JournaledTable {
public:
    /// What follows from a row that was inserted (`before` is empty) or changed: sums, for instance.
    using Following = std::function<void(UnitOfWork& work, const QJsonObject& before, const QJsonObject& after)>;

    /// Runs `write`, notes which columns of the row it changed, and does what follows. Throws Error when there is no
    /// such row.
    void change(UnitOfWork& work, qint64 id, const std::function<void()>& write) const;
    /// Writes these columns and notes what changed.
    void set(UnitOfWork& work, qint64 id, const QList<Assignment>& values) const;
    /// Bulk: the same without a note of the row; the table counts as touched.
    void setQuick(UnitOfWork& work, qint64 id, const QList<Assignment>& values) const;
    // For WorkTakeBack; who else writes goes the ways above.

    [[nodiscard]] const QString& tableName() const final { return name(); }
    [[nodiscard]] QVariantList values(Connection& connection, qint64 id) const final;
    void eachValues(Connection& connection, qint64 first, qint64 last,
        const std::function<void(const QVariantList& values)>& visit) const final;
    void restore(UnitOfWork& work, qint64 id, const QVariantList& values, const Vault* vault) const final;
    void remove(UnitOfWork& work, qint64 id) const final;
    [[nodiscard]] bool hasStamp() const final { return m_hasUpdatedAt; }
    [[nodiscard]] qint64 changedAt(Connection& connection, qint64 id) const final;
    [[nodiscard]] QStringList partTables() const final;

    /// The code that follows the longest and last one in use.
    [[nodiscard]] QString nextCode(Connection& connection) const;
    [[nodiscard]] qint64 count(Connection& connection) const;
    [[nodiscard]] qint64 lastId(Connection& connection) const; ///< 0 of an empty table
    /// The id of the row with this value in this column, 0 when there is none.
    [[nodiscard]] qint64 idWhere(Connection& connection, const char* column, const QVariant& value) const;

    /// "stations.id, stations.code, …": what a record is read from, for a SELECT that joins other tables.
    [[nodiscard]] const QString& selection() const { return m_selection; }
    /// How many columns selection() has: further ones follow behind.
    [[nodiscard]] int width() const { return m_width; }

protected:
    explicit TableRows(QByteArray name)
        : TableInfo(std::move(name))
    {
    }
    [[noreturn]] static void throwMissing();
    [[noreturn]] static void throwGoneOn(const QString& state);
    void journalInserted(UnitOfWork& work, qint64 id) const;
    void journalChanging(UnitOfWork& work, qint64 id) const;
    void noteInserted(UnitOfWork& work, qint64 id) const;
    /// One step in the row's life: the state with its reason, and a line in the log of states.
    void writeState(UnitOfWork& work, qint64 id, const QString& from, const QString& to, const QString& reason,
        QList<Assignment> others) const;
    [[nodiscard]] QString storedState(Connection& connection, qint64 id) const;
    /// Name and id of all rows: first those whose state is not among `last`, then by age.
    [[nodiscard]] QList<std::pair<QString, qint64>> names(Connection& connection, const QStringList& last) const;
    void writeSearch(Connection& connection, qint64 id, const QString& tokens) const;

    /// Statement texts from the columns that are read, inserted, updated and sealed.
    void compose(
        const QStringList& read, const QStringList& inserted, const QStringList& updated, const QStringList& sealed);

    QString m_selectSql; ///< without conditions, with a blank at its end
    QString m_insertSql;
    QString m_updateSql;
    QString m_resealSql;
    const char* m_stateColumn = nullptr;
    const char* m_reasonColumn = nullptr; ///< null where no reason is kept
    const char* m_codeColumn = "code";
    const char* m_firstCode = ""; ///< of a table without rows
    Following m_following;
    std::function<void(UnitOfWork&, qint64 id, const Vault*)> m_rewriteSearch; ///< none: not searched
    /// Rows of another table that belong to a row of this one; `value`: the column to be restored.
    struct Part {
        const char* table;
        const char* owner;
        const char* value = nullptr;
    };
    std::vector<Part> m_parts;

private:
    void writeColumns(UnitOfWork& work, qint64 id, const QList<Assignment>& values) const;
    [[nodiscard]] static QVariantList partValues(Connection& connection, const Part& part, qint64 id);

    QString m_selection;
    QStringList m_written; ///< columns that insert and update write
    int m_width = 0;
    bool m_hasUpdatedAt = false;
};
