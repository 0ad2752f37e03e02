#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

class Connection;

/// One numbered schema step. A file `NNNN_name.sql` holds one statement per paragraph (blank lines part them);
/// `@search NAME` makes a full-text table, `@append_only TABLE` forbids deleting from a
/// table, `@allow TABLE COLUMN WORD` lets a list of words hold one more.
struct Migration {
    int version = 0;
    QString name;
    QStringList statements;

    [[nodiscard]] static Migration parse(int version, const QString& name, const QString& text);
};

/// Brings an office to the newest schema: in order, in one transaction, version last; newer files are refused
/// untouched.
class Migrator final {
public:
    explicit Migrator(QList<Migration> migrations);
    /// The migrations built into the program.
    [[nodiscard]] static Migrator builtIn();

    [[nodiscard]] int newestVersion() const;
    /// Throws Error for an office of a newer program.
    void requireKnown(int version) const;
    /// Calls `beforeChange` (the backup) when there is something to migrate in an office that holds data, and
    /// `afterChange` with the former version before the commit: what it writes comes with the new schema or not at all.
    void migrate(Connection& connection, const std::function<void()>& beforeChange = {},
        const std::function<void(int formerVersion)>& afterChange = {}) const;

private:
    QList<Migration> m_migrations;
};
