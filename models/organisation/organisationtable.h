#pragma once

#include "models/organisation/organisation.h"
#include "models/records/table.h"

extern template class Table<Organisation>;

[[nodiscard]] const Table<Organisation>& organisationTable();

/// The columns latitude and longitude of whatever stands somewhere.
template <class Record> TableField<Record> coordinatesField(std::optional<Coordinates> Record::*member)
{
    return placeField({"latitude", QT_TRANSLATE_NOOP("Column", "Latitude")},
        {"longitude", QT_TRANSLATE_NOOP("Column", "Longitude")}, member);
}
