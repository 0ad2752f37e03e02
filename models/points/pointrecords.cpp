#include "models/points/pointrecords.h"

#include "models/points/pointentry.h"
#include "models/points/pointround.h"
#include "models/points/pointrule.h"
#include "models/records/filterchoices.h"
#include "models/records/recordcondition.h"

namespace {

struct RecordsText {
    Q_DECLARE_TR_FUNCTIONS(PointRecords)
};

QVariant kindCell(const ListCell& cell)
{
    const PointKind kind = pointKindFromCode(cell.text());
    static constexpr Tone tones[]{Tone::Good, Tone::Good, Tone::Good, Tone::Good, Tone::Information, Tone::Information,
        Tone::Neutral, Tone::Attention, Tone::Neutral, Tone::Attention};
    return QVariant::fromValue(RecordBadge{pointKindTitle(kind), tones[int(kind)], false});
}

QVariant sourceCell(const ListCell& cell)
{
    return pointSourceTitle(cell.text());
}

} // namespace

RecordBadge pointRuleBadge(const QString& stateCode)
{
    const PointRuleState state = pointRuleStates().fromCode(stateCode);
    static constexpr Tone tones[]{Tone::Attention, Tone::Good, Tone::Neutral};
    return {pointRuleStates().title(state), tones[int(state)], state == PointRuleState::Withdrawn};
}

RecordBadge pointRoundBadge(const QString& stateCode)
{
    const PointRoundState state = pointRoundStates().fromCode(stateCode);
    return {pointRoundStates().title(state), state == PointRoundState::Booked ? Tone::Good : Tone::Neutral,
        state == PointRoundState::TakenBack};
}

QStringList PointBalanceRecords::watchedTables() const
{
    return {table(), QStringLiteral("volunteers"), QStringLiteral("organisations")};
}

QList<ListColumn> PointBalanceRecords::list() const
{
    using enum ColumnKind;
    return {
        ListColumn("name", RecordsText::tr("Volunteer"), Name, 100, {"v.name"}).important(),
        ListColumn("number", RecordsText::tr("Volunteer no."), Secondary, 110, {"v.number"}),
        ListColumn("organisation", RecordsText::tr("Organization"), Text, 130, {"o.name"}),
        ListColumn("balance", RecordsText::tr("Balance"), Integer, 90, {"point_balances.balance"})
            .sorted("point_balances.balance")
            .important()
            .summed(),
        ListColumn("frozen", RecordsText::tr("Frozen"), Integer, 80, {"point_balances.frozen"}).important().summed(),
        ListColumn(
            "usable", RecordsText::tr("Can be used"), Integer, 90, {"(point_balances.balance - point_balances.frozen)"})
            .summed(),
        ListColumn("earned", RecordsText::tr("Earned in all"), Integer, 90, {"point_balances.earned"}).summed(),
        ListColumn("spent", RecordsText::tr("Exchanged in all"), Integer, 90, {"point_balances.spent"}).summed(),
    };
}

QString PointBalanceRecords::joins() const
{
    return QStringLiteral(
        "JOIN volunteers v ON v.id = point_balances.id JOIN organisations o ON o.id = v.organisation_id");
}

QString PointBalanceRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisationsOf(QStringLiteral("point_balances.id"), QStringLiteral("volunteers"));
    const QStringList have = filter.conditions.value(QStringLiteral("have"));
    if (have.contains(QStringLiteral("below")))
        condition.add(QStringLiteral("point_balances.balance < 0"));
    else if (have.contains(QStringLiteral("some")))
        condition.add(QStringLiteral("point_balances.balance > 0"));
    return condition.sql();
}

QList<FilterChoice> PointBalanceRecords::filterChoices(Connection&) const
{
    return {FilterChoice{QStringLiteral("have"), RecordsText::tr("Balance"),
        {{QStringLiteral("some"), RecordsText::tr("above zero")},
            {QStringLiteral("below"), RecordsText::tr("below zero")}}}};
}

QStringList PointEntryRecords::watchedTables() const
{
    return {table(), QStringLiteral("volunteers"), QStringLiteral("point_rules")};
}

QList<ListColumn> PointEntryRecords::list() const
{
    using enum ColumnKind;
    return {
        ListColumn("day", RecordsText::tr("Day"), Date, 100, {"point_entries.day"}).sorted().important(),
        ListColumn("volunteer", RecordsText::tr("Volunteer"), Name, 90, {"v.name"}).important(),
        ListColumn("kind", RecordsText::tr("Kind"), Badge, 96, {"point_entries.kind"}, &kindCell).important(),
        ListColumn("amount", RecordsText::tr("Points", "of the bank"), Integer, 80, {"point_entries.amount"})
            .important()
            .summed(),
        ListColumn("source", RecordsText::tr("For"), Text, 90, {"point_entries.source_kind"}, &sourceCell),
        ListColumn("remark", RecordsText::tr("Remark"), Text, 180, {"point_entries.remark"}),
        ListColumn("rule", RecordsText::tr("Rule"), Text, 120, {"r.name"}),
        ListColumn("expires_on", RecordsText::tr("Valid until"), Date, 100, {"point_entries.expires_on"}),
        ListColumn("organisation", RecordsText::tr("Organization"), Text, 110, {"o.name"}).hidden(),
        ListColumn("clerk", RecordsText::tr("Entered by"), Secondary, 80, {"c.name"}).hidden(),
    };
}

QString PointEntryRecords::joins() const
{
    return QStringLiteral(
        "JOIN volunteers v ON v.id = point_entries.volunteer_id JOIN organisations o ON o.id = "
        "point_entries.organisation_id LEFT JOIN point_rules r ON r.id = point_entries.rule_id LEFT JOIN accounts c ON "
        "c.id = point_entries.created_by");
}

QString PointEntryRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisations(QStringLiteral("point_entries.organisation_id"));
    condition.choice(QStringLiteral("volunteer"), QStringLiteral("point_entries.volunteer_id"));
    condition.choice(QStringLiteral("kind"), QStringLiteral("point_entries.kind"));
    condition.choice(QStringLiteral("round"), QStringLiteral("point_entries.round_id"));
    condition.period(QStringLiteral("point_entries.day"));
    return condition.sql();
}

QList<FilterChoice> PointEntryRecords::filterChoices(Connection&) const
{
    return {wordChoice("kind", RecordsText::tr("Kind"), allPointKinds(), &pointKindCode, &pointKindTitle)};
}

QList<ListColumn> PointRuleRecords::list() const
{
    using enum ColumnKind;
    const auto state = [](const ListCell& cell) { return QVariant::fromValue(pointRuleBadge(cell.text())); };
    return {
        ListColumn("name", RecordsText::tr("Rule"), Name, 180, {"point_rules.name"}).important(),
        ListColumn("valid_from", RecordsText::tr("Valid from"), Date, 110, {"point_rules.valid_from"})
            .sorted()
            .important(),
        ListColumn("per_hour", RecordsText::tr("Points an hour"), Integer, 90, {"point_rules.per_hour"}).important(),
        ListColumn("month_cap", RecordsText::tr("Most a month"), Integer, 90, {"point_rules.month_cap"}),
        ListColumn("expiry_months", RecordsText::tr("Months valid"), Integer, 90, {"point_rules.expiry_months"}),
        ListColumn("state", RecordsText::tr("State"), Badge, 90, {"point_rules.state"}, state).important(),
    };
}

QString PointRuleRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.choice(QStringLiteral("state"), QStringLiteral("point_rules.state"));
    return condition.sql();
}

QList<FilterChoice> PointRuleRecords::filterChoices(Connection&) const
{
    return {stateChoice(RecordsText::tr("State"), pointRuleStates())};
}

QList<ListColumn> PointRoundRecords::list() const
{
    using enum ColumnKind;
    const auto state = [](const ListCell& cell) { return QVariant::fromValue(pointRoundBadge(cell.text())); };
    return {
        ListColumn("name", RecordsText::tr("Booking"), Name, 200, {"point_rounds.name"})
            .sorted("point_rounds.name_key")
            .important(),
        ListColumn("booked_on", RecordsText::tr("Booked on"), Date, 100, {"point_rounds.booked_on"})
            .sorted()
            .important(),
        ListColumn("last_day", RecordsText::tr("Up to"), Date, 100, {"point_rounds.last_day"}),
        ListColumn("people", RecordsText::tr("People"), Integer, 80, {"point_rounds.people"}),
        ListColumn("entries", RecordsText::tr("Entries"), Integer, 80, {"point_rounds.entries"}),
        ListColumn("points", RecordsText::tr("Points", "of the bank"), Integer, 90, {"point_rounds.points"})
            .important()
            .summed(),
        ListColumn("state", RecordsText::tr("State"), Badge, 90, {"point_rounds.state"}, state).important(),
    };
}

QString PointRoundRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisations(QStringLiteral("point_rounds.organisation_id"));
    condition.choice(QStringLiteral("state"), QStringLiteral("point_rounds.state"));
    return condition.sql();
}

QList<FilterChoice> PointRoundRecords::filterChoices(Connection&) const
{
    return {stateChoice(RecordsText::tr("State"), pointRoundStates())};
}
