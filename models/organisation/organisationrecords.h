#pragma once

#include "models/records/listsource.h"

/// The list of organizations: code, name, kind, parent, people, teams, stations, state.
class OrganisationRecords final : public ListSource {
public:
    QString table() const override;
    QStringList watchedTables() const override;
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};
