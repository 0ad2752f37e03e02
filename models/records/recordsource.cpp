#include "models/records/recordsource.h"

QStringList RecordSource::searchDigests(const QString&) const
{
    return {};
}

QList<FilterChoice> RecordSource::filterChoices(Connection&) const
{
    return {};
}
