#include "models/roster/rosterimportlookup.h"

#include "models/database/unitofwork.h"
#include "models/teams/teamrepository.h"
#include "models/volunteers/volunteer.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace {

struct RosterText {
    Q_DECLARE_TR_FUNCTIONS(RosterImport)
};

} // namespace

RosterImportLookup::RosterImportLookup(const Vault& vault, Connection& connection, const ImportOptions& options)
    : m_vault(vault)
    , m_createMissing(options.createMissing)
{
    m_lookup.begin(connection, options);
    const TeamRepository teams(vault);
    m_teams = NameIndex(teams.index(connection));
    for (const Team& team : teams.all(connection))
        m_homes.insert(team.id, team.organisation);
}

QStringList RosterImportLookup::teamNames(const QString& cell) const
{
    if (cell.isEmpty() || m_teams.contains(cell))
        return cell.isEmpty() ? QStringList() : QStringList{cell};
    static const QRegularExpression separators(QStringLiteral("\\s*[、，,;；]+\\s*"));
    return cell.split(separators, Qt::SkipEmptyParts);
}

void RosterImportLookup::check(const RosterWords& words, Problems& problems) const
{
    m_lookup.checkOrganisation(words.community, QStringLiteral("organisation"), problems);
    for (const QString& name : teamNames(words.teams)) {
        if (const TeamId team = m_teams.value(name); team.isValid()) {
            m_lookup.checkOwn(m_homes.value(team), name, QStringLiteral("team"), problems);
        } else if (!m_createMissing) {
            problems << Problem{QStringLiteral("team"),
                RosterText::tr(
                    "The team “%1” does not exist; create it first, or let the import create what is missing.")
                    .arg(name)};
        }
    }
}

void RosterImportLookup::checkKnown(const Volunteer& volunteer, Problems& problems) const
{
    m_lookup.checkOwn(volunteer.organisation, volunteer.name, QStringLiteral("idNumber"), problems);
}

QList<TeamId> RosterImportLookup::resolve(UnitOfWork& work, const RosterWords& words, Volunteer& volunteer)
{
    const OrganisationId named = m_lookup.organisation(work, words.community);
    QList<TeamId> teams;
    for (const QString& name : teamNames(words.teams)) {
        const TeamId one = team(work, name, named);
        if (!teams.contains(one))
            teams << one;
    }
    // Whose row names no community belongs where the team does.
    volunteer.organisation
        = words.community.isEmpty() && !teams.isEmpty() ? m_homes.value(teams.first(), named) : named;
    volunteer.politics = m_lookup.term(work, Dictionary::Politics, words.politics);
    volunteer.level = m_lookup.term(work, Dictionary::ProfessionalLevel, words.level);
    for (const QString& word : words.skills) {
        const TermId skill = m_lookup.term(work, Dictionary::Skill, word);
        if (!volunteer.skills.contains(skill))
            volunteer.skills << skill;
    }
    return teams;
}

TeamId RosterImportLookup::team(UnitOfWork& work, const QString& name, OrganisationId home)
{
    if (const TeamId known = m_teams.value(name); known.isValid())
        return known;
    const TeamRepository repository(m_vault);
    Team team;
    team.name = tightName(name);
    team.code = repository.nextCode(work.connection());
    team.organisation = home;
    const TeamId id = repository.insert(work, team);
    m_teams.insert(name, id);
    m_homes.insert(id, home);
    m_lookup.remark(RosterText::tr("The team “%1” was created.").arg(name));
    return id;
}
