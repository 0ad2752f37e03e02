#pragma once

#include "models/records/answersums.h"
#include "models/records/listsource.h"

/// The list of estates: name, community, households, position, state.
class EstateRecords final : public ListSource {
public:
    QString table() const override;
    QStringList watchedTables() const override;
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

/// Of the estates in use among those of a list's answer.
[[nodiscard]] qint64 householdsOf(Connection& connection, const ListAnswer& estates);
