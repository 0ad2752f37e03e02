#include "models/records/recordsource.h"

QList<QByteArray> RecordSource::searchDigests(const SearchTerm&) const
{
    return {};
}

QList<FilterChoice> RecordSource::filterChoices(Connection&) const
{
    return {};
}
