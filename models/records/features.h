#pragma once

#include "models/records/feature.h"

#include <QSet>

class Connection;

/// All features of the program: what permissions, scope, audit, search and imports know of them.
class Features final {
public:
    explicit Features(const QList<Feature>& features);

    [[nodiscard]] const QList<RecordKind>& kinds() const { return m_kinds; }
    /// Null for a table that no feature declares.
    [[nodiscard]] const RecordKind* find(const QString& table) const;
    /// Throws Error for a table that no feature declares: nobody may write it.
    [[nodiscard]] const RecordKind& kind(const QString& table) const;

    /// The organizations that a noted change concerns: of the row as it was and as it is. Empty for rows of the office
    /// as a whole. Throws Error for a table that no feature declares.
    [[nodiscard]] QSet<qint64> organisationsOf(Connection& connection, const Change& change) const;

    /// Every act, the program's own first.
    [[nodiscard]] const QList<Act>& acts() const { return m_acts; }
    /// Its title, or the code itself when another version of the program knew it.
    [[nodiscard]] QString actTitle(const QString& code) const;

    [[nodiscard]] const QList<ListKind>& lists() const { return m_lists; }
    [[nodiscard]] QStringList listKeys() const;
    /// Null for an unknown key.
    [[nodiscard]] std::shared_ptr<const RecordSource> makeList(const QString& key, Office& office) const;

    /// In the order in which a new office needs them.
    [[nodiscard]] const QList<ImportKind>& imports() const { return m_imports; }
    [[nodiscard]] QStringList importKeys() const;
    /// Null for an unknown key.
    [[nodiscard]] std::unique_ptr<RecordImporter> makeImporter(const QString& key, Office& office) const;

    /// Key of the page that shows what such a file brought.
    [[nodiscard]] QString importedPage(const QString& key) const;

    /// Run after volunteers came, by import or form.
    void peopleArrived(UnitOfWork& work) const;
    /// Run after organizations moved in the tree.
    void organisationsMoved(UnitOfWork& work) const;
    /// Run whenever an account begins to act.
    void signedIn(Connection& connection, Vault& vault) const;

private:
    void addOwners(Connection& connection, const QString& table, qint64 id, QSet<qint64>& found) const;

    QList<RecordKind> m_kinds;
    QHash<QString, qsizetype> m_byTable;
    QList<Act> m_acts;
    QList<ListKind> m_lists;
    QList<ImportKind> m_imports;
    QList<std::function<void(UnitOfWork&)>> m_arrivals;
    QList<std::function<void(Connection&, Vault&)>> m_signIns;
    QList<std::function<void(UnitOfWork&)>> m_moves;
};
