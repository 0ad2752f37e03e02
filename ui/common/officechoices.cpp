#include "ui/common/officechoices.h"

#include "models/organisation/dictionaryrepository.h"
#include "models/organisation/organisationrepository.h"
#include "models/security/office.h"
#include "models/teams/teamrepository.h"

QList<ChoiceField::Choice> organisationChoices(Office& office)
{
    QList<ChoiceField::Choice> choices;
    for (const Organisation& organisation : OrganisationRepository().visible(office.database().reader()))
        choices.append({organisation.id.value(), organisation.name});
    return choices;
}

QList<ChoiceField::Choice> termChoices(Office& office, Dictionary dictionary, TermId present)
{
    QList<ChoiceField::Choice> choices;
    for (const Term& term : DictionaryRepository().terms(office.database().reader(), dictionary)) {
        if (!term.isRetired || term.id == present)
            choices.append({term.id.value(), term.name});
    }
    return choices;
}

QList<ChoiceField::Choice> workingTeamChoices(Office& office, TeamId except)
{
    QList<ChoiceField::Choice> choices;
    for (const Team& team : TeamRepository(office.vault()).all(office.database().reader())) {
        if (team.id != except && !teamStates().isFinal(team.state))
            choices.append({team.id.value(), team.name});
    }
    return choices;
}
