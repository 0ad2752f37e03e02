#include "models/attachments/attachment.h"
#include "models/hours/hourdisplay.h"
#include "models/hours/hourrecords.h"
#include "models/hours/objection.h"
#include "models/records/filterchoices.h"
#include "models/records/recordcondition.h"

namespace {

struct HourText {
    Q_DECLARE_TR_FUNCTIONS(HourRecords)
};

/// A display whose last day is over waits to be ended.
QVariant displayCell(const ListCell& cell)
{
    RecordBadge badge = displayBadge(cell.text());
    if (displayStates().fromCode(cell.text()) == DisplayState::Published && cell.date(1) < cell.today())
        badge = {HourText::tr("To be ended"), Tone::Attention, false};
    return QVariant::fromValue(badge);
}

QVariant againstCell(const ListCell& cell)
{
    return cell.isNull() ? HourText::tr("own request") : cell.text();
}

} // namespace

RecordBadge displayBadge(const QString& stateCode)
{
    const DisplayState state = displayStates().fromCode(stateCode);
    static constexpr Tone tones[]{Tone::Neutral, Tone::Information, Tone::Good, Tone::Neutral};
    return {displayStates().title(state), tones[int(state)], state == DisplayState::Withdrawn};
}

RecordBadge objectionBadge(const QString& stateCode)
{
    const ObjectionState state = objectionStates().fromCode(stateCode);
    static constexpr Tone tones[]{Tone::Attention, Tone::Information, Tone::Good, Tone::Good, Tone::Neutral};
    return {objectionStates().title(state), tones[int(state)], state == ObjectionState::Withdrawn};
}

QStringList HourDisplayRecords::watchedTables() const
{
    return {QStringLiteral("hour_displays"), QStringLiteral("objections"), QStringLiteral("organisations")};
}

QList<ListColumn> HourDisplayRecords::list() const
{
    using enum ColumnKind;
    return {
        ListColumn("name", HourText::tr("Public display"), Name, 180, {"hour_displays.name"})
            .sorted("hour_displays.name_key")
            .important(),
        ListColumn("organisation", HourText::tr("Organization"), Text, 120, {"o.name"}),
        ListColumn("activity", HourText::tr("Activity"), Text, 150, {"a.name"}).hidden(),
        ListColumn("days", HourText::tr("Working days"), Integer, 80, {"hour_displays.days"}),
        ListColumn("published_on", HourText::tr("Published on"), Date, 100, {"hour_displays.published_on"})
            .sorted()
            .important(),
        ListColumn("ends_on", HourText::tr("On display until"), Date, 100, {"hour_displays.ends_on"})
            .sorted()
            .important(),
        ListColumn("records", HourText::tr("Records"), Integer, 74, {"hour_displays.records"}),
        ListColumn("minutes", HourText::tr("Hours"), Hours, 74, {"hour_displays.minutes"}),
        ListColumn("objections", HourText::tr("Objections"), Integer, 80,
            {"(SELECT COUNT(*) FROM objections j WHERE j.display_id = hour_displays.id AND j.state <> 'withdrawn')"})
            .important(),
        ListColumn(
            "state", HourText::tr("State"), Badge, 90, {"hour_displays.state", "hour_displays.ends_on"}, &displayCell)
            .important(),
    };
}

QString HourDisplayRecords::joins() const
{
    return QStringLiteral("JOIN organisations o ON o.id = hour_displays.organisation_id LEFT JOIN activities a ON a.id "
                          "= hour_displays.activity_id");
}

QString HourDisplayRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisations(QStringLiteral("hour_displays.organisation_id"));
    condition.choice(QStringLiteral("state"), QStringLiteral("hour_displays.state"));
    if (filter.conditions.contains(QStringLiteral("due")))
        condition.add(QStringLiteral("hour_displays.state = 'published' AND hour_displays.ends_on < ?"),
            {isoDate(QDate::currentDate())});
    return condition.sql();
}

QList<FilterChoice> HourDisplayRecords::filterChoices(Connection&) const
{
    return {stateChoice(HourText::tr("State"), displayStates()),
        FilterChoice{QStringLiteral("due"), HourText::tr("To be done"),
            {{QStringLiteral("1"), HourText::tr("The last day is over")}}}};
}

QStringList ObjectionRecords::watchedTables() const
{
    return {QStringLiteral("objections"), QStringLiteral("volunteers"), QStringLiteral("hour_displays"),
        QStringLiteral("attachments")};
}

QList<ListColumn> ObjectionRecords::list() const
{
    using enum ColumnKind;
    const auto state = [](const ListCell& cell) { return QVariant::fromValue(objectionBadge(cell.text())); };
    return {
        ListColumn("raised_on", HourText::tr("Raised on"), Date, 100, {"objections.raised_on"}).sorted().important(),
        ListColumn("volunteer", HourText::tr("Whose hours"), Name, 90, {"v.name"}).important(),
        ListColumn("raised_by", HourText::tr("Raised by"), Text, 90, {"objections.raised_by"}).important(),
        ListColumn("display", HourText::tr("Against"), Text, 150, {"d.name"}, &againstCell),
        ListColumn("content", HourText::tr("What is doubted"), Text, 200, {"objections.content"}).important(),
        ListColumn("result", HourText::tr("Result"), Text, 160, {"objections.state_reason"}),
        ListColumn("files", HourText::tr("Attachments"), Text, 60, fileCounts(QStringLiteral("objection"))).hidden(),
        ListColumn("organisation", HourText::tr("Organization"), Text, 110, {"o.name"}).hidden(),
        ListColumn("state", HourText::tr("State"), Badge, 90, {"objections.state"}, state).important(),
    };
}

QString ObjectionRecords::joins() const
{
    return QStringLiteral("JOIN volunteers v ON v.id = objections.volunteer_id JOIN organisations o ON o.id = "
                          "objections.organisation_id LEFT JOIN hour_displays d ON d.id = objections.display_id");
}

QString ObjectionRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisations(QStringLiteral("objections.organisation_id"));
    condition.choice(QStringLiteral("state"), QStringLiteral("objections.state"));
    condition.choice(QStringLiteral("display"), QStringLiteral("objections.display_id"));
    condition.choice(QStringLiteral("volunteer"), QStringLiteral("objections.volunteer_id"));
    if (filter.conditions.contains(QStringLiteral("own")))
        condition.add(QStringLiteral("objections.display_id IS NULL"));
    return condition.sql();
}

QList<FilterChoice> ObjectionRecords::filterChoices(Connection&) const
{
    return {stateChoice(HourText::tr("State"), objectionStates()),
        FilterChoice{
            QStringLiteral("own"), HourText::tr("Against"), {{QStringLiteral("1"), HourText::tr("own request")}}}};
}
