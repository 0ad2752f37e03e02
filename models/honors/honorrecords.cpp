#include "models/honors/honorrecords.h"

#include "models/database/query.h"
#include "models/honors/award.h"
#include "models/honors/honortext.h"
#include "models/records/filterchoices.h"
#include "models/records/recordcondition.h"

namespace {

FilterChoice yearChoice(Connection& connection)
{
    FilterChoice choice{QStringLiteral("year"), HonorText::tr("Year"), {}};
    Query query(connection, QStringLiteral("SELECT DISTINCT year FROM awards ORDER BY year DESC"));
    query.run();
    while (query.next())
        choice.options.append({query.text(0), query.text(0)});
    return choice;
}

} // namespace

QString HonorRecords::table() const
{
    return QStringLiteral("awards");
}

QStringList HonorRecords::watchedTables() const
{
    return {QStringLiteral("awards"), QStringLiteral("honor_batches"), QStringLiteral("honor_titles")};
}

QList<ListColumn> HonorRecords::list() const
{
    using enum ColumnKind;
    const auto kind = [](const ListCell& cell) { return kindTitle(honoredKindFromCode(cell.text())); };
    const auto linked
        = [](const ListCell& cell) { return cell.isNull() ? HonorText::tr("by name only") : HonorText::tr("linked"); };
    const auto state = [](const ListCell& cell) {
        const AwardState one = awardStates().fromCode(cell.text());
        return QVariant::fromValue(RecordBadge{awardStates().title(one), stateTone(one), one == AwardState::Revoked});
    };
    return {
        ListColumn("title", HonorText::tr("Title"), Text, 150, {"t.name"})
            .sorted("awards.batch_id, awards.title_id, awards.position")
            .important(),
        ListColumn("name", HonorText::tr("Honored"), Name, 160, {"awards.honoured_name"})
            .sorted("awards.name_key")
            .important(),
        ListColumn("kind", HonorText::tr("Kind"), Text, 90, {"awards.honoured_kind"}, kind),
        ListColumn("team", HonorText::tr("Team or organization"), Text, 180, {"awards.team_name"}),
        ListColumn("deeds", HonorText::tr("Deeds"), Secondary, 200, {"awards.deeds"}),
        ListColumn("year", HonorText::tr("Year"), Text, 70, {"awards.year"}).important(),
        ListColumn("batch", HonorText::tr("Batch"), Text, 200, {"b.name"}),
        ListColumn("granted_on", HonorText::tr("Granted on"), Date, 110, {"awards.granted_on"}).hidden(),
        ListColumn("presented_on", HonorText::tr("Presented on"), Date, 110, {"awards.presented_on"}).hidden(),
        ListColumn("given_by", HonorText::tr("Given by"), Text, 140, {"b.given_by"}).hidden(),
        ListColumn("linked", HonorText::tr("Known to the office"), Secondary, 110,
            {"COALESCE(awards.volunteer_id, awards.team_id, awards.project_id, awards.community_id, "
             "awards.station_id)"},
            linked)
            .hidden(),
        ListColumn("state", HonorText::tr("State"), Badge, 90, {"awards.state"}, state).important(),
    };
}

QString HonorRecords::joins() const
{
    return QStringLiteral(
        "JOIN honor_titles t ON t.id = awards.title_id JOIN honor_batches b ON b.id = awards.batch_id");
}

QString HonorRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisationsOf(QStringLiteral("awards.batch_id"), QStringLiteral("honor_batches"));
    condition.choice(QStringLiteral("batch"), QStringLiteral("awards.batch_id"));
    condition.choice(QStringLiteral("title"), QStringLiteral("awards.title_id"));
    condition.choice(QStringLiteral("kind"), QStringLiteral("awards.honoured_kind"));
    condition.choice(QStringLiteral("state"), QStringLiteral("awards.state"));
    condition.choice(QStringLiteral("year"), QStringLiteral("awards.year"));
    const QStringList presented = filter.conditions.value(QStringLiteral("presented"));
    if (presented == QStringList{QStringLiteral("due")})
        condition.add(QStringLiteral("awards.state = 'granted' AND awards.presented_on IS NULL AND awards.batch_id IN "
                                     "(SELECT n.id FROM honor_batches n WHERE n.notice_from IS NOT NULL)"));
    else if (presented == QStringList{QStringLiteral("done")})
        condition.add(QStringLiteral("awards.presented_on IS NOT NULL"));
    return condition.sql();
}

QList<FilterChoice> HonorRecords::filterChoices(Connection& connection) const
{
    return {nameChoice(connection, "batch", HonorText::tr("Batch"), "honor_batches", "year DESC, id DESC"),
        nameChoice(connection, "title", HonorText::tr("Title"), "honor_titles", "position, id"),
        wordChoice(
            "kind", HonorText::tr("Kind"), allHonoredKinds(), [](HonoredKind kind) { return kindCode(kind); },
            [](HonoredKind kind) { return kindTitle(kind); }),
        FilterChoice{QStringLiteral("presented"), HonorText::tr("Presentation"),
            {{QStringLiteral("due"), HonorText::tr("Still to be presented")},
                {QStringLiteral("done"), HonorText::tr("Presented")}}},
        yearChoice(connection), stateChoice(HonorText::tr("State"), awardStates())};
}
