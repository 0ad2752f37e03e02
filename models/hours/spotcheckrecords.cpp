#include "models/hours/hourrecords.h"
#include "models/hours/spotcheck.h"
#include "models/records/filterchoices.h"
#include "models/records/recordcondition.h"

namespace {

struct HourText {
    Q_DECLARE_TR_FUNCTIONS(HourRecords)
};

QVariant shareCell(const ListCell& cell)
{
    SpotOutcome outcome;
    outcome.real = cell.number(0);
    outcome.untrue = cell.number(1);
    return outcome.shareText();
}

} // namespace

RecordBadge spotCheckBadge(const QString& stateCode)
{
    const SpotCheckState state = spotCheckStates().fromCode(stateCode);
    static constexpr Tone tones[]{Tone::Attention, Tone::Good, Tone::Neutral};
    return {spotCheckStates().title(state), tones[int(state)], state == SpotCheckState::Cancelled};
}

RecordBadge spotResultBadge(const QString& stateCode)
{
    const SpotResult state = spotResultStates().fromCode(stateCode);
    static constexpr Tone tones[]{Tone::Attention, Tone::Good, Tone::Bad, Tone::Neutral};
    return {spotResultStates().title(state), tones[int(state)], false};
}

QStringList SpotCheckRecords::watchedTables() const
{
    return {QStringLiteral("spot_checks"), QStringLiteral("spot_check_lines"), QStringLiteral("organisations")};
}

QList<ListColumn> SpotCheckRecords::list() const
{
    using enum ColumnKind;
    const auto state = [](const ListCell& cell) { return QVariant::fromValue(spotCheckBadge(cell.text())); };
    return {
        ListColumn("from_on", HourText::tr("First day"), Date, 100, {"spot_checks.from_on"}).sorted().important(),
        ListColumn("name", HourText::tr("Spot check"), Name, 180, {"spot_checks.name"}).important(),
        ListColumn("to_on", HourText::tr("Last day"), Date, 100, {"spot_checks.to_on"}),
        ListColumn("organisation", HourText::tr("Organization"), Text, 130, {"o.name"}),
        ListColumn("drawn", HourText::tr("Sample"), Integer, 70,
            {"(SELECT COUNT(*) FROM spot_check_lines l WHERE l.check_id = spot_checks.id)"})
            .important(),
        ListColumn("population", HourText::tr("Out of"), Integer, 70, {"spot_checks.population"}).important(),
        ListColumn("open", HourText::tr("To ask"), Integer, 70,
            {"(SELECT COUNT(*) FROM spot_check_lines l WHERE l.check_id = spot_checks.id AND l.state = 'open')"}),
        ListColumn("share", HourText::tr("Share of true records"), Text, 170,
            {"(SELECT COUNT(*) FROM spot_check_lines l WHERE l.check_id = spot_checks.id AND l.state = 'true')",
                "(SELECT COUNT(*) FROM spot_check_lines l WHERE l.check_id = spot_checks.id AND l.state = 'untrue')"},
            &shareCell)
            .important(),
        ListColumn("seed", HourText::tr("Seed"), Secondary, 90, {"spot_checks.seed"}).hidden(),
        ListColumn("state", HourText::tr("State"), Badge, 84, {"spot_checks.state"}, state).important(),
    };
}

QString SpotCheckRecords::joins() const
{
    return QStringLiteral("JOIN organisations o ON o.id = spot_checks.organisation_id");
}

QString SpotCheckRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisations(QStringLiteral("spot_checks.organisation_id"));
    condition.choice(QStringLiteral("state"), QStringLiteral("spot_checks.state"));
    return condition.sql();
}

QList<FilterChoice> SpotCheckRecords::filterChoices(Connection&) const
{
    return {stateChoice(HourText::tr("State"), spotCheckStates())};
}

QStringList SpotCheckLineRecords::watchedTables() const
{
    return {QStringLiteral("spot_check_lines"), QStringLiteral("spot_checks"), QStringLiteral("volunteers")};
}

QList<ListColumn> SpotCheckLineRecords::list() const
{
    using enum ColumnKind;
    const auto day = [](const ListCell& cell) { return cell.text().first(10); };
    const auto time = [](const ListCell& cell) {
        return QVariant(cell.text(0).mid(11) + QStringLiteral("–") + cell.text(1).mid(11));
    };
    const auto state = [](const ListCell& cell) { return QVariant::fromValue(spotResultBadge(cell.text())); };
    return {
        ListColumn("position", HourText::tr("No."), Integer, 50, {"spot_check_lines.position"})
            .sorted("spot_check_lines.id"),
        ListColumn("volunteer", HourText::tr("Volunteer"), Name, 90, {"v.name"}).important(),
        ListColumn("check", HourText::tr("Spot check"), Text, 150, {"k.name"}),
        ListColumn("date", HourText::tr("Date"), Date, 100, {"r.started_at"}, day).important(),
        ListColumn("time", HourText::tr("Time"), Secondary, 100, {"r.started_at", "r.ended_at"}, time),
        ListColumn("what", HourText::tr("What was done"), Text, 170, {"COALESCE(a.name, r.content)"}).important(),
        ListColumn("minutes", HourText::tr("Hours"), Hours, 70, {"r.minutes"}).important(),
        ListColumn("remark", HourText::tr("Remark"), Text, 150, {"spot_check_lines.state_reason"}),
        ListColumn("state", HourText::tr("Result"), Badge, 84, {"spot_check_lines.state"}, state).important(),
    };
}

QString SpotCheckLineRecords::joins() const
{
    return QStringLiteral("JOIN spot_checks k ON k.id = spot_check_lines.check_id JOIN service_records r ON r.id = "
                          "spot_check_lines.record_id JOIN volunteers v ON v.id = r.volunteer_id LEFT JOIN activities "
                          "a ON r.source_kind = 'activity' AND a.id = r.source_id");
}

QString SpotCheckLineRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisationsOf(QStringLiteral("spot_check_lines.check_id"), QStringLiteral("spot_checks"));
    condition.choice(QStringLiteral("state"), QStringLiteral("spot_check_lines.state"));
    condition.choice(QStringLiteral("check"), QStringLiteral("spot_check_lines.check_id"));
    return condition.sql();
}

QList<FilterChoice> SpotCheckLineRecords::filterChoices(Connection& connection) const
{
    return {stateChoice(HourText::tr("Result"), spotResultStates()),
        nameChoice(connection, "check", HourText::tr("Spot check"), "spot_checks")};
}
