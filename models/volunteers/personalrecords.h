#pragma once

#include "models/records/listsource.h"

/// A list about volunteers: found by what the volunteer is found by. Its table has a column volunteer_id.
class PersonalRecords : public ListSource {
public:
    QString searchTable() const override { return QStringLiteral("volunteers"); }
    QString searchColumn() const override { return QStringLiteral("volunteer_id"); }
};
