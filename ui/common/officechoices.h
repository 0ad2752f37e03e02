#pragma once

#include "models/organisation/dictionary.h"
#include "models/teams/teamid.h"
#include "ui/common/choicefield.h"

class Office;

/// What choice fields of forms offer; the values are row ids.
[[nodiscard]] QList<ChoiceField::Choice> organisationChoices(Office& office);
/// Words in use; a retired one only while it is the present choice.
[[nodiscard]] QList<ChoiceField::Choice> termChoices(Office& office, Dictionary dictionary, TermId present = {});
/// Teams that still work, by name, without `except`.
[[nodiscard]] QList<ChoiceField::Choice> workingTeamChoices(Office& office, TeamId except = {});

template <typename IdType> void setChosenId(ChoiceField* field, IdType id)
{
    field->setValue(id.isValid() ? QVariant(id.value()) : QVariant());
}
template <typename IdType> [[nodiscard]] IdType chosenId(const ChoiceField* field)
{
    return IdType(field->value().toLongLong());
}
