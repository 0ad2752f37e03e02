#include "ui/activities/placechoices.h"

#include "models/common/pinyin.h"
#include "models/organisation/dictionaryrepository.h"
#include "models/projects/projectrepository.h"
#include "models/security/office.h"
#include "models/stations/stationrepository.h"
#include "models/teams/teamrepository.h"

namespace {

template <typename IdType> QList<ChoiceField::Choice> byName(const QHash<QString, IdType>& index)
{
    QList<ChoiceField::Choice> choices;
    for (auto it = index.begin(); it != index.end(); ++it)
        choices.append({it.value().value(), it.key()});
    std::sort(choices.begin(), choices.end(), [](const auto& a, const auto& b) { return pinyinLess(a.text, b.text); });
    return choices;
}

} // namespace

QList<ChoiceField::Choice> stationChoices(Office& office)
{
    return byName(StationRepository(office.vault()).index(office.database().reader()));
}

QList<ChoiceField::Choice> projectChoices(Office& office)
{
    return byName(ProjectRepository().index(office.database().reader()));
}

QList<ChoiceField::Choice> teamChoices(Office& office)
{
    return byName(TeamRepository(office.vault()).index(office.database().reader()));
}

QList<ChoiceField::Choice> fieldChoices(Office& office, qint64 kept)
{
    QList<ChoiceField::Choice> choices;
    for (const Term& term : DictionaryRepository().terms(office.database().reader(), Dictionary::ServiceField)) {
        if (!term.isRetired || term.id.value() == kept)
            choices.append({term.id.value(), term.name});
    }
    return choices;
}
