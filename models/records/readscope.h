#pragma once

#include <QList>
#include <QVariantList>

class Connection;

/// Those of the wanted organizations (none = the whole office) that may be read here, by their ids; empty = all.
/// Whoever may read none of them finds nothing, rather than everything.
[[nodiscard]] QList<qint64> readableOrganisations(const Connection& connection, const QList<qint64>& wanted);
/// ` AND column IN (?, …)` for them, their ids appended to `values`; nothing for all.
[[nodiscard]] QString andReadable(
    const Connection& connection, const QString& column, const QList<qint64>& wanted, QVariantList& values);
