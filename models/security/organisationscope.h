#pragma once

#include <QList>
#include <QString>

class Connection;
struct Change;

/// The organisations that a noted change concerns: of the row as it was and as it is. Empty for rows that belong to
/// the office as a whole (dictionaries, settings, accounts).
[[nodiscard]] QList<qint64> organisationsOf(Connection& connection, const Change& change);
/// Rows of this table belong to an organisation.
[[nodiscard]] bool hasOrganisation(const QString& table);
