#include "models/organisation/organisationtable.h"

#include "models/common/searchtokens.h"
#include "models/figures/figurerepository.h"
#include "models/organisation/organisationrepository.h"
#include "models/organisation/organisationvalidator.h"

template class Table<Organisation>;

namespace {

QString organisationTokens(const Organisation& organisation, Connection&, const Vault*)
{
    SearchTokens tokens;
    tokens.addText(organisation.name).addCode(organisation.code);
    return tokens.text();
}

/// An organization that moves takes its figures along.
void moveFigures(UnitOfWork& work, const QJsonObject& before, const QJsonObject& after)
{
    const auto parentOf
        = [](const QJsonObject& row) { return OrganisationId(row.value(QStringLiteral("parent_id")).toInteger()); };
    if (before.isEmpty() || after.isEmpty() || parentOf(before) == parentOf(after))
        return;
    const auto above = OrganisationRepository().ancestors(work.connection());
    FigureRepository().move(work, OrganisationId(after.value(QStringLiteral("id")).toInteger()),
        above.value(parentOf(before)), above.value(parentOf(after)));
}

} // namespace

const Table<Organisation>& organisationTable()
{
    static const Table<Organisation> table("organisations", [](Table<Organisation>& t) {
        t.code("code", &Organisation::code, QT_TRANSLATE_NOOP("Column", "Code"));
        t.name("name", &Organisation::name, QT_TRANSLATE_NOOP("Column", "Name"));
        t.word("kind", &Organisation::kind, kindCode, organisationKindFromCode, QT_TRANSLATE_NOOP("Column", "Kind"));
        t.reference("parent_id", &Organisation::parent, "organisations", QT_TRANSLATE_NOOP("Column", "Belongs to"));
        t.add(coordinatesField(&Organisation::coordinates));
        t.add(otherField<Organisation>({"residents", QT_TRANSLATE_NOOP("Column", "Residents")})); // setResidents()
        t.word(
            "state", &Organisation::state, stateCode, organisationStateFromCode, QT_TRANSLATE_NOOP("Column", "State"));
        t.stamps();
        t.setOrder("code, id");
        t.setValidator(&validate);
        t.setSearch(&organisationTokens);
        t.setFollowing(&moveFigures);
    });
    return table;
}
