#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class Connection;
class Features;
class Office;
class TaskContext;
class UnitOfWork;

/// Texts of one column, or words for the search, that hold ID or phone numbers in clear; never the numbers.
struct ClearNumberFinding {
    QString table;
    QString column; ///< empty: the words by which the table's records are searched
    qint64 texts = 0;

    /// "Order · Details: 3 texts"
    [[nodiscard]] QString sentence(const Features& features) const;
};

/// Numbers that were entered into texts before forms and imports masked them. Reads every text column that the schema
/// has, but the audit trail, which is never rewritten and masks what it is told.
class ClearNumberCheck final {
public:
    [[nodiscard]] QList<ClearNumberFinding> findings(Connection& connection) const;
    [[nodiscard]] static QStringList sentences(const Features& features, const QList<ClearNumberFinding>& findings);

    /// Masks them all as one audited act with a backup before it, search words too. Returns how many texts changed.
    /// Throws RefusedError when the account may not. Waits for the writer: not from the screen thread.
    qint64 clean(Office& office, TaskContext& task) const;

private:
    qint64 cleanAll(UnitOfWork& work) const;
};
