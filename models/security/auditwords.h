#pragma once

#include <QJsonValue>
#include <QString>

class Connection;
class Features;

/// How the audit trail speaks of what it kept in the words of the database; the features say what they are called.
class AuditWords final {
public:
    explicit AuditWords(const Features& features)
        : m_features(features)
    {
    }

    /// The table itself when no feature gives it a title.
    [[nodiscard]] QString tableTitle(const QString& table) const;
    [[nodiscard]] QString columnTitle(const QString& table, const QString& column) const;
    /// "Volunteer no. 12"; empty for an act on no record.
    [[nodiscard]] QString recordTitle(const QString& table, qint64 id) const;
    /// The name of a record; empty where its table has none or the record is not there.
    [[nodiscard]] QString recordName(Connection& connection, const QString& table, qint64 id) const;
    /// A stored value as the clerk knows it: the title of a state, yes and no, the name behind an id.
    [[nodiscard]] QString value(
        Connection& connection, const QString& table, const QString& column, const QJsonValue& value) const;
    /// As Act::title(), and what the program does by itself.
    [[nodiscard]] QString actTitle(const QString& code) const;
    /// The page that shows records of this table; "" when none does.
    [[nodiscard]] QString pageOf(const QString& table) const;

    /// The program itself has no account.
    [[nodiscard]] static QString accountTitle(const QString& name);
    /// The act of what the program does by itself.
    static inline const QString program = QStringLiteral("program");

private:
    const Features& m_features;
};
