#include "models/organisation/organisationrecords.h"

#include "models/organisation/organisation.h"
#include "models/records/filterchoices.h"
#include "models/records/recordcondition.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Organisation)
};

} // namespace

QString OrganisationRecords::table() const
{
    return QStringLiteral("organisations");
}

QStringList OrganisationRecords::watchedTables() const
{
    return {QStringLiteral("organisations"), QStringLiteral("volunteers"), QStringLiteral("teams"),
        QStringLiteral("stations")};
}

QList<ListColumn> OrganisationRecords::list() const
{
    using enum ColumnKind;
    const auto kind = [](const ListCell& cell) { return kindTitle(organisationKindFromCode(cell.text())); };
    const auto state = [](const ListCell& cell) {
        const OrganisationState one = organisationStateFromCode(cell.text());
        return QVariant::fromValue(
            RecordBadge{stateTitle(one), one == OrganisationState::Active ? Tone::Good : Tone::Neutral});
    };
    return {
        ListColumn("code", Words::tr("Code"), Text, 130, {"organisations.code"}).sorted(),
        ListColumn("name", Words::tr("Name"), Name, 180, {"organisations.name"})
            .sorted("organisations.name_key")
            .important(),
        ListColumn("kind", Words::tr("Level"), Text, 90, {"organisations.kind"}, kind),
        ListColumn("parent", Words::tr("Belongs to"), Text, 150, {"p.name"}),
        ListColumn("volunteers", Words::tr("Volunteers"), Integer, 90,
            {"(SELECT COUNT(*) FROM volunteers v WHERE v.organisation_id = organisations.id AND v.state = "
             "'registered')"})
            .important()
            .summed(),
        ListColumn("teams", Words::tr("Teams"), Integer, 80,
            {"(SELECT COUNT(*) FROM teams t WHERE t.organisation_id = organisations.id AND t.state = 'active')"})
            .summed(),
        ListColumn("stations", Words::tr("Stations"), Integer, 80,
            {"(SELECT COUNT(*) FROM stations s WHERE s.organisation_id = organisations.id AND s.state = 'open')"})
            .summed(),
        ListColumn("residents", Words::tr("Residents"), Integer, 90, {"organisations.residents"}).hidden(),
        ListColumn("state", Words::tr("State"), Badge, 90, {"organisations.state"}, state).important(),
    };
}

QString OrganisationRecords::joins() const
{
    return QStringLiteral("LEFT JOIN organisations p ON p.id = organisations.parent_id");
}

QString OrganisationRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisations(QStringLiteral("organisations.id"));
    condition.choice(QStringLiteral("kind"), QStringLiteral("organisations.kind"));
    condition.choice(QStringLiteral("state"), QStringLiteral("organisations.state"));
    return condition.sql();
}

QList<FilterChoice> OrganisationRecords::filterChoices(Connection&) const
{
    using Kind = OrganisationKind;
    using State = OrganisationState;
    return {wordChoice(
                "kind", Words::tr("Level"), QList{Kind::District, Kind::Street, Kind::Community, Kind::Grid},
                [](Kind kind) { return kindCode(kind); }, [](Kind kind) { return kindTitle(kind); }),
        wordChoice(
            "state", Words::tr("State"), QList{State::Active, State::Suspended},
            [](State state) { return stateCode(state); }, [](State state) { return stateTitle(state); })};
}
