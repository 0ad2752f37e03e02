#pragma once

#include "models/organisation/organisation.h"

#include <QList>
#include <QVariantList>

class Connection;
struct Period;

/// Whose figures are asked for: an organization with all below it, or the whole office.
class OfficeScope final {
public:
    /// An invalid id is the whole office.
    OfficeScope(Connection& connection, OrganisationId organisation);

    /// Whose rows in roll-ups up the tree add up to the scope: the organization, or the office's top ones.
    [[nodiscard]] const QList<OrganisationId>& heads() const { return m_heads; }
    /// The organization's name; of the whole office, the office's own.
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] bool isWhole() const { return m_ids.isEmpty(); }
    /// Ids of the subtree; empty for the whole office.
    [[nodiscard]] const QList<qint64>& ids() const { return m_ids; }
    /// ` AND column IN (?, …)`, or nothing for the whole office; the values are appended.
    [[nodiscard]] QString condition(const QString& column, QVariantList& values) const;

private:
    QList<OrganisationId> m_heads;
    QList<qint64> m_ids;
    QString m_name;
};

/// ` AND column >= ? AND column < ?` for the days of the period; what has no end asks nothing. The values are appended.
[[nodiscard]] QString periodCondition(const Period& period, const QString& column, QVariantList& values);
