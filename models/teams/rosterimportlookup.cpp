#include "models/teams/rosterimportlookup.h"

#include "models/database/unitofwork.h"
#include "models/organisation/organisationrepository.h"
#include "models/teams/teamrepository.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RosterImport", text);
}

} // namespace

RosterImportLookup::RosterImportLookup(const Vault& vault, Connection& connection, bool createMissing)
    : m_vault(vault)
    , m_createMissing(createMissing)
{
    const OrganisationRepository organisations;
    m_communities = organisations.index(connection);
    for (const Organisation& organisation : organisations.all(connection)) {
        if (organisation.kind == OrganisationKind::Street || !m_root.isValid())
            m_root = organisation.id;
    }
    m_teams = TeamRepository(vault).index(connection);
    for (const Team& team : TeamRepository(vault).all(connection))
        m_homes.insert(team.id, team.organisation);
    for (const Dictionary dictionary : {Dictionary::Politics, Dictionary::ProfessionalLevel, Dictionary::Skill})
        m_terms.insert(dictionary, DictionaryRepository().index(connection, dictionary));
}

OrganisationId RosterImportLookup::community(UnitOfWork& work, const QString& name, Problems& problems)
{
    const QString ending = QStringLiteral("社区");
    for (const QString& spelling : {name, name + ending}) {
        if (const auto known = m_communities.constFind(spelling); known != m_communities.constEnd())
            return *known;
    }
    if (!m_createMissing) {
        problems << Problem{QStringLiteral("organisation"),
            tr("The community “%1” does not exist; create it first, or let the import create what is missing.")
                .arg(name)};
        return {};
    }
    Organisation community;
    community.name = name;
    community.kind = OrganisationKind::Community;
    community.parent = m_root;
    const OrganisationId id = OrganisationRepository().insert(work, community);
    m_communities.insert(name, id);
    m_remarks << tr("The community “%1” was created.").arg(name);
    return id;
}

QList<TeamId> RosterImportLookup::teams(
    UnitOfWork& work, const QString& names, OrganisationId community, Problems& problems)
{
    if (names.isEmpty())
        return {};
    if (const auto known = m_teams.constFind(names); known != m_teams.constEnd())
        return {*known};
    static const QRegularExpression separators(QStringLiteral("[、，,;；]+"));
    QList<TeamId> teams;
    for (const QString& name : names.split(separators, Qt::SkipEmptyParts)) {
        const TeamId one = team(work, name.trimmed(), community, problems);
        if (one.isValid() && !teams.contains(one))
            teams << one;
    }
    return teams;
}

TeamId RosterImportLookup::team(UnitOfWork& work, const QString& name, OrganisationId community, Problems& problems)
{
    if (const auto known = m_teams.constFind(name); known != m_teams.constEnd())
        return *known;
    if (m_createMissing)
        return createTeam(work, name, community);
    problems << Problem{QStringLiteral("team"),
        tr("The team “%1” does not exist; create it first, or let the import create what is missing.").arg(name)};
    return {};
}

TeamId RosterImportLookup::createTeam(UnitOfWork& work, const QString& name, OrganisationId community)
{
    Team team;
    team.name = name;
    team.code = TeamRepository(m_vault).nextCode(work.connection());
    team.organisation = community.isValid() ? community : m_root;
    const TeamId id = TeamRepository(m_vault).insert(work, team);
    m_teams.insert(name, id);
    m_homes.insert(id, team.organisation);
    m_remarks << tr("The team “%1” was created.").arg(name);
    return id;
}

TermId RosterImportLookup::term(UnitOfWork& work, Dictionary dictionary, const QString& name)
{
    if (name.isEmpty())
        return {};
    QHash<QString, TermId>& terms = m_terms[dictionary];
    if (const auto known = terms.constFind(name); known != terms.constEnd())
        return *known;
    const TermId id = DictionaryRepository().ensure(work, dictionary, name);
    terms.insert(name, id);
    m_remarks << tr("“%1” was added to the dictionary “%2”.").arg(name, dictionaryTitle(dictionary));
    return id;
}

OrganisationId RosterImportLookup::homeOf(const QList<TeamId>& teams) const
{
    return teams.isEmpty() ? m_root : m_homes.value(teams.first(), m_root);
}
