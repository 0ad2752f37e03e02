// The lists of what is planned with: weekly duties, who may sit, wishes.
#include "models/duty/dutyplan.h"
#include "models/duty/dutyrecords.h"
#include "models/records/filterchoices.h"
#include "models/records/recordcondition.h"
#include "models/words/termchoice.h"

namespace {

struct RecordsText {
    Q_DECLARE_TR_FUNCTIONS(DutyRecords)
};

QVariant timesCell(const ListCell& cell)
{
    return QString(timeOfDayText(Minutes(cell.integer())) + u'–' + timeOfDayText(Minutes(cell.integer(1))));
}

} // namespace

RecordBadge dutyTemplateBadge(const QString& stateCode)
{
    const DutyTemplateState state = dutyTemplateStates().fromCode(stateCode);
    const bool isInUse = state == DutyTemplateState::InUse;
    return {dutyTemplateStates().title(state), isInUse ? Tone::Good : Tone::Neutral, !isInUse};
}

RecordBadge dutyMemberBadge(const QString& stateCode)
{
    const DutyMemberState state = dutyMemberStates().fromCode(stateCode);
    const bool isInUse = state == DutyMemberState::InUse;
    return {dutyMemberStates().title(state), isInUse ? Tone::Good : Tone::Neutral, !isInUse};
}

RecordBadge dutyWishBadge(const QString& stateCode)
{
    const DutyWishState state = dutyWishStates().fromCode(stateCode);
    const bool isKept = state == DutyWishState::Kept;
    return {dutyWishStates().title(state), isKept ? Tone::Good : Tone::Neutral, !isKept};
}

QString ofStations(const QString& table, const RecordFilter& filter, QVariantList& values)
{
    if (filter.organisations.isEmpty())
        return {};
    for (const qint64 id : filter.organisations)
        values << id;
    return QStringLiteral("%1.station_id IN (SELECT id FROM stations WHERE organisation_id IN (%2))")
        .arg(table, placeholders(filter.organisations.size()));
}

QStringList DutyTemplateRecords::watchedTables() const
{
    return {table(), QStringLiteral("stations"), QStringLiteral("duty_posts"), QStringLiteral("credential_kinds")};
}

QList<ListColumn> DutyTemplateRecords::list() const
{
    using enum ColumnKind;
    const auto days = [](const ListCell& cell) { return QVariant(weekdaysText(cell.text())); };
    const auto rule = [](const ListCell& cell) { return QVariant(holidayRuleTitle(holidayRuleFromCode(cell.text()))); };
    const auto state = [](const ListCell& cell) { return QVariant::fromValue(dutyTemplateBadge(cell.text())); };
    return {
        ListColumn("station", RecordsText::tr("Station"), Name, 236, {"s.name"})
            .sorted("duty_templates.station_id, duty_templates.begin_minutes")
            .important(),
        ListColumn("post", RecordsText::tr("Post"), Text, 84, {"p.name"}).important(),
        ListColumn("weekdays", RecordsText::tr("Weekdays"), Text, 156, {"duty_templates.weekdays"}, days).important(),
        ListColumn("time", RecordsText::tr("Time"), Text, 110,
            {"duty_templates.begin_minutes", "duty_templates.end_minutes"}, &timesCell)
            .important(),
        ListColumn("people", RecordsText::tr("People"), Integer, 70, {"duty_templates.people"}).summed(),
        ListColumn("credential", RecordsText::tr("Credential asked"), Text, 130, {"k.name"}),
        ListColumn("holidays", RecordsText::tr("On holidays"), Text, 150, {"duty_templates.holiday_rule"}, rule),
        ListColumn("first_day", RecordsText::tr("First day"), Date, 96, {"duty_templates.first_day"}).hidden(),
        ListColumn("last_day", RecordsText::tr("Last day"), Date, 96, {"duty_templates.last_day"}).hidden(),
        ListColumn("state", RecordsText::tr("State"), Badge, 82, {"duty_templates.state"}, state).important(),
    };
}

QString DutyTemplateRecords::joins() const
{
    return QStringLiteral("JOIN stations s ON s.id = duty_templates.station_id JOIN duty_posts p ON p.id = "
                          "duty_templates.post_id LEFT JOIN credential_kinds k ON k.id = "
                          "duty_templates.credential_kind_id");
}

QString DutyTemplateRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    QVariantList stations;
    if (const QString inScope = ofStations(table(), filter, stations); !inScope.isEmpty())
        condition.add(inScope, stations);
    condition.choice(QStringLiteral("state"), QStringLiteral("duty_templates.state"));
    condition.choice(QStringLiteral("station"), QStringLiteral("duty_templates.station_id"));
    condition.choice(QStringLiteral("post"), QStringLiteral("duty_templates.post_id"));
    return condition.sql();
}

QList<FilterChoice> DutyTemplateRecords::filterChoices(Connection& connection) const
{
    return {stateChoice(RecordsText::tr("State"), dutyTemplateStates()),
        nameChoice(connection, "station", RecordsText::tr("Station"), "stations"),
        termChoice(connection, QStringLiteral("post"), RecordsText::tr("Post"), Dictionary::DutyPost)};
}

QStringList DutyMemberRecords::watchedTables() const
{
    return {table(), QStringLiteral("stations"), QStringLiteral("duty_posts"), QStringLiteral("teams"),
        QStringLiteral("volunteers"), QStringLiteral("memberships"), QStringLiteral("organisations")};
}

QList<ListColumn> DutyMemberRecords::list() const
{
    using enum ColumnKind;
    const auto kind = [](const ListCell& cell) {
        return QVariant(cell.isNull() ? RecordsText::tr("One person") : RecordsText::tr("Team"));
    };
    const auto station
        = [](const ListCell& cell) { return QVariant(cell.isNull() ? RecordsText::tr("all stations") : cell.text()); };
    const auto post
        = [](const ListCell& cell) { return QVariant(cell.isNull() ? RecordsText::tr("any post") : cell.text()); };
    const auto state = [](const ListCell& cell) { return QVariant::fromValue(dutyMemberBadge(cell.text())); };
    return {
        ListColumn("name", RecordsText::tr("Who may sit"), Name, 180, {"COALESCE(t.name, v.name)"}).important(),
        ListColumn("kind", RecordsText::tr("Kind"), Text, 80, {"duty_members.team_id"}, kind),
        ListColumn("people", RecordsText::tr("People"), Integer, 70,
            {"(SELECT CASE WHEN duty_members.team_id IS NULL THEN 1 ELSE COUNT(*) END FROM memberships m WHERE "
             "m.team_id = duty_members.team_id AND m.left_on IS NULL)"}),
        ListColumn("organisation", RecordsText::tr("Organization"), Text, 140, {"o.name"})
            .sorted("duty_members.organisation_id")
            .important(),
        ListColumn("station", RecordsText::tr("Station"), Text, 160, {"s.name"}, station).important(),
        ListColumn("post", RecordsText::tr("Post"), Text, 110, {"p.name"}, post).important(),
        ListColumn("state", RecordsText::tr("State"), Badge, 90, {"duty_members.state"}, state).important(),
    };
}

QString DutyMemberRecords::joins() const
{
    return QStringLiteral(
        "JOIN organisations o ON o.id = duty_members.organisation_id LEFT JOIN stations s ON s.id = "
        "duty_members.station_id LEFT JOIN duty_posts p ON p.id = duty_members.post_id LEFT JOIN teams t ON t.id = "
        "duty_members.team_id LEFT JOIN volunteers v ON v.id = duty_members.volunteer_id");
}

QString DutyMemberRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisations(QStringLiteral("duty_members.organisation_id"));
    condition.choice(QStringLiteral("state"), QStringLiteral("duty_members.state"));
    condition.choice(QStringLiteral("post"), QStringLiteral("duty_members.post_id"));
    return condition.sql();
}

QList<FilterChoice> DutyMemberRecords::filterChoices(Connection& connection) const
{
    return {stateChoice(RecordsText::tr("State"), dutyMemberStates()),
        termChoice(connection, QStringLiteral("post"), RecordsText::tr("Post"), Dictionary::DutyPost)};
}

QStringList DutyWishRecords::watchedTables() const
{
    return {table(), QStringLiteral("volunteers")};
}

QList<ListColumn> DutyWishRecords::list() const
{
    using enum ColumnKind;
    const auto kind = [](const ListCell& cell) {
        const WishKind one = wishKindFromCode(cell.text());
        return QVariant::fromValue(
            RecordBadge{wishKindTitle(one), one == WishKind::Willing ? Tone::Good : Tone::Attention});
    };
    const auto state = [](const ListCell& cell) { return QVariant::fromValue(dutyWishBadge(cell.text())); };
    return {
        ListColumn("first_day", RecordsText::tr("First day"), Date, 96, {"duty_wishes.first_day"}).sorted().important(),
        ListColumn("last_day", RecordsText::tr("Last day"), Date, 96, {"duty_wishes.last_day"}).sorted().important(),
        ListColumn("time", RecordsText::tr("Time"), Text, 110, {"duty_wishes.begin_minutes", "duty_wishes.end_minutes"},
            &timesCell),
        ListColumn("volunteer", RecordsText::tr("Volunteer"), Name, 100, {"v.name"}).important(),
        ListColumn("kind", RecordsText::tr("Kind"), Badge, 110, {"duty_wishes.kind"}, kind).important(),
        ListColumn("notes", RecordsText::tr("Notes"), Text, 160, {"duty_wishes.notes"}),
        ListColumn("state", RecordsText::tr("State"), Badge, 82, {"duty_wishes.state"}, state).important(),
    };
}

QString DutyWishRecords::joins() const
{
    return QStringLiteral("JOIN volunteers v ON v.id = duty_wishes.volunteer_id");
}

QString DutyWishRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisationsOf(table() + QStringLiteral(".volunteer_id"), QStringLiteral("volunteers"));
    condition.choice(QStringLiteral("state"), QStringLiteral("duty_wishes.state"));
    condition.choice(QStringLiteral("kind"), QStringLiteral("duty_wishes.kind"));
    condition.choice(QStringLiteral("volunteer"), QStringLiteral("duty_wishes.volunteer_id"));
    return condition.sql();
}

QList<FilterChoice> DutyWishRecords::filterChoices(Connection&) const
{
    return {stateChoice(RecordsText::tr("State"), dutyWishStates()),
        wordChoice("kind", RecordsText::tr("Kind"), allWishKinds(), &wishKindCode, &wishKindTitle)};
}
