// The lists of what happens: rosters, duties, exchanges, handovers.
#include "models/duty/dutyrecords.h"

#include "models/duty/dutyroster.h"
#include "models/records/filterchoices.h"
#include "models/records/recordcondition.h"
#include "models/words/termchoice.h"

namespace {

struct RecordsText {
    Q_DECLARE_TR_FUNCTIONS(DutyRecords)
};

QVariant dayCell(const ListCell& cell)
{
    return cell.text().first(10);
}

/// Two moments of one day.
QVariant hoursCell(const ListCell& cell)
{
    return cell.isNull() ? QVariant() : QVariant(QString(cell.text().mid(11) + u'–' + cell.text(1).mid(11)));
}

} // namespace

RecordBadge dutyRosterBadge(const QString& stateCode)
{
    static constexpr Tone tones[]{Tone::Attention, Tone::Information, Tone::Good, Tone::Neutral, Tone::Neutral};
    const DutyRosterState state = dutyRosterStates().fromCode(stateCode);
    return {dutyRosterStates().title(state), tones[int(state)], state == DutyRosterState::Cancelled};
}

RecordBadge dutyBadge(const QString& stateCode)
{
    static constexpr Tone tones[]{Tone::Information, Tone::Good, Tone::Bad, Tone::Neutral};
    const DutyState state = dutyStates().fromCode(stateCode);
    return {dutyStates().title(state), tones[int(state)], state == DutyState::Cancelled};
}

RecordBadge dutySwapBadge(const QString& stateCode)
{
    static constexpr Tone tones[]{Tone::Attention, Tone::Information, Tone::Good, Tone::Bad, Tone::Neutral};
    const DutySwapState state = dutySwapStates().fromCode(stateCode);
    return {dutySwapStates().title(state), tones[int(state)], state >= DutySwapState::Refused};
}

RecordBadge dutyHandoverBadge(const QString& stateCode)
{
    static constexpr Tone tones[]{Tone::Attention, Tone::Information, Tone::Good, Tone::Neutral};
    const DutyHandoverState state = dutyHandoverStates().fromCode(stateCode);
    return {dutyHandoverStates().title(state), tones[int(state)], state == DutyHandoverState::Withdrawn};
}

QStringList DutyRosterRecords::watchedTables() const
{
    return {table(), QStringLiteral("duties"), QStringLiteral("organisations")};
}

QList<ListColumn> DutyRosterRecords::list() const
{
    using enum ColumnKind;
    const auto month = [](const ListCell& cell) { return QVariant(cell.text().first(7)); };
    const auto state = [](const ListCell& cell) { return QVariant::fromValue(dutyRosterBadge(cell.text())); };
    return {
        ListColumn("month", RecordsText::tr("Month"), Name, 90, {"duty_rosters.month_on"}, month).sorted().important(),
        ListColumn("organisation", RecordsText::tr("Organization"), Text, 160, {"o.name"}).important(),
        ListColumn("seats", RecordsText::tr("Seats"), Integer, 80,
            {"(SELECT COUNT(*) FROM duties d WHERE d.roster_id = duty_rosters.id AND d.state <> 'cancelled')"})
            .important(),
        ListColumn("empty", RecordsText::tr("Empty seats"), Integer, 80,
            {"(SELECT COUNT(*) FROM duties d WHERE d.roster_id = duty_rosters.id AND d.state <> 'cancelled' AND "
             "d.volunteer_id IS NULL)"})
            .important(),
        ListColumn("attended", RecordsText::tr("Was there"), Integer, 80,
            {"(SELECT COUNT(*) FROM duties d WHERE d.roster_id = duty_rosters.id AND d.state = 'attended')"}),
        ListColumn("absent", RecordsText::tr("Absent"), Integer, 80,
            {"(SELECT COUNT(*) FROM duties d WHERE d.roster_id = duty_rosters.id AND d.state = 'absent')"}),
        ListColumn("hours", RecordsText::tr("Hours of duty"), Hours, 90,
            {"(SELECT COALESCE(SUM(d.minutes), 0) FROM duties d WHERE d.roster_id = duty_rosters.id)"}),
        ListColumn("notes", RecordsText::tr("Notes"), Text, 140, {"duty_rosters.notes"}),
        ListColumn("state", RecordsText::tr("State"), Badge, 90, {"duty_rosters.state"}, state).important(),
    };
}

QString DutyRosterRecords::joins() const
{
    return QStringLiteral("JOIN organisations o ON o.id = duty_rosters.organisation_id");
}

QString DutyRosterRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisations(QStringLiteral("duty_rosters.organisation_id"));
    condition.choice(QStringLiteral("state"), QStringLiteral("duty_rosters.state"));
    return condition.sql();
}

QList<FilterChoice> DutyRosterRecords::filterChoices(Connection&) const
{
    return {stateChoice(RecordsText::tr("State"), dutyRosterStates())};
}

QStringList DutyRecords::watchedTables() const
{
    return {table(), QStringLiteral("duty_rosters"), QStringLiteral("stations"), QStringLiteral("duty_posts"),
        QStringLiteral("volunteers")};
}

QList<ListColumn> DutyRecords::list() const
{
    using enum ColumnKind;
    const auto turn = [](const ListCell& cell) { return QVariant(turnTitle(turnFromCode(cell.text()))); };
    const auto state = [](const ListCell& cell) { return QVariant::fromValue(dutyBadge(cell.text())); };
    return {
        ListColumn("date", RecordsText::tr("Date"), Date, 96, {"duties.starts_at"}, &dayCell).sorted().important(),
        ListColumn("time", RecordsText::tr("Time"), Secondary, 100, {"duties.starts_at", "duties.ends_at"}, &hoursCell)
            .important(),
        ListColumn("station", RecordsText::tr("Station"), Text, 170, {"s.name"}).important(),
        ListColumn("post", RecordsText::tr("Post"), Text, 90, {"p.name"}).important(),
        ListColumn("volunteer", RecordsText::tr("Volunteer"), Name, 90, {"v.name"}).important(),
        ListColumn("turn", RecordsText::tr("Sort of turn"), Text, 80, {"duties.turn"}, turn),
        ListColumn("stands_in", RecordsText::tr("Stands in for"), Text, 90, {"f.name"}),
        ListColumn("presence", RecordsText::tr("Came and left"), Secondary, 100, {"duties.came_at", "duties.left_at"},
            &hoursCell),
        ListColumn("hours", RecordsText::tr("Hours of duty"), Hours, 80, {"duties.minutes"}),
        ListColumn("notes", RecordsText::tr("Notes"), Text, 140, {"duties.notes"}).hidden(),
        ListColumn("state", RecordsText::tr("State"), Badge, 82, {"duties.state"}, state).important(),
    };
}

QString DutyRecords::joins() const
{
    return QStringLiteral("JOIN stations s ON s.id = duties.station_id JOIN duty_posts p ON p.id = duties.post_id LEFT "
                          "JOIN volunteers v ON v.id = duties.volunteer_id LEFT JOIN volunteers f ON f.id = "
                          "duties.stood_in_for_id");
}

QString DutyRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    QVariantList stations;
    if (const QString inScope = ofStations(table(), filter, stations); !inScope.isEmpty())
        condition.add(inScope, stations);
    condition.add(QStringLiteral("duties.roster_id IN (SELECT id FROM duty_rosters WHERE state <> 'cancelled')"));
    condition.choice(QStringLiteral("state"), QStringLiteral("duties.state"));
    condition.choice(QStringLiteral("station"), QStringLiteral("duties.station_id"));
    condition.choice(QStringLiteral("post"), QStringLiteral("duties.post_id"));
    condition.choice(QStringLiteral("turn"), QStringLiteral("duties.turn"));
    condition.choice(QStringLiteral("roster"), QStringLiteral("duties.roster_id"));
    condition.choice(QStringLiteral("volunteer"), QStringLiteral("duties.volunteer_id"));
    if (!filter.conditions.value(QStringLiteral("seat")).isEmpty())
        condition.add(QStringLiteral("duties.volunteer_id IS NULL"));
    if (!filter.conditions.value(QStringLiteral("unrecorded")).isEmpty())
        condition.add(QStringLiteral("(duties.state = 'planned' AND duties.ends_at < ?)"),
            {isoMinute(QDateTime::currentDateTime())});
    condition.period(QStringLiteral("duties.starts_at"));
    return condition.sql();
}

QList<FilterChoice> DutyRecords::filterChoices(Connection& connection) const
{
    return {stateChoice(RecordsText::tr("State"), dutyStates()),
        nameChoice(connection, "station", RecordsText::tr("Station"), "stations"),
        termChoice(connection, QStringLiteral("post"), RecordsText::tr("Post"), Dictionary::DutyPost),
        wordChoice("turn", RecordsText::tr("Sort of turn"), allTurns(), &turnCode, &turnTitle),
        FilterChoice{QStringLiteral("seat"), RecordsText::tr("Seat"),
            {{QStringLiteral("empty"), RecordsText::tr("nobody sits there")}}},
        FilterChoice{QStringLiteral("unrecorded"), RecordsText::tr("Attendance on duty"),
            {{QStringLiteral("missing"), RecordsText::tr("over and not recorded")}}}};
}

QStringList DutySwapRecords::watchedTables() const
{
    return {table(), QStringLiteral("duties"), QStringLiteral("stations"), QStringLiteral("volunteers")};
}

QList<ListColumn> DutySwapRecords::list() const
{
    using enum ColumnKind;
    const auto exchange = [](const ListCell& cell) {
        return QVariant(cell.isNull() ? RecordsText::tr("stand-in") : QString(cell.text()).replace(u'T', u' '));
    };
    const auto state = [](const ListCell& cell) { return QVariant::fromValue(dutySwapBadge(cell.text())); };
    return {
        ListColumn("date", RecordsText::tr("Date"), Date, 96, {"d.starts_at"}, &dayCell)
            .sorted("(SELECT y.starts_at FROM duties y WHERE y.id = duty_swaps.duty_id)")
            .important(),
        ListColumn("time", RecordsText::tr("Time"), Secondary, 100, {"d.starts_at", "d.ends_at"}, &hoursCell),
        ListColumn("station", RecordsText::tr("Station"), Text, 170, {"s.name"}).important(),
        ListColumn("volunteer", RecordsText::tr("Asked by"), Name, 90, {"v.name"}).important(),
        ListColumn("other", RecordsText::tr("Who takes it"), Text, 90, {"w.name"}).important(),
        ListColumn("exchange", RecordsText::tr("In exchange for"), Text, 140, {"e.starts_at"}, exchange),
        ListColumn("notes", RecordsText::tr("Notes"), Text, 140, {"duty_swaps.notes"}),
        ListColumn("state", RecordsText::tr("State"), Badge, 100, {"duty_swaps.state"}, state).important(),
    };
}

QString DutySwapRecords::joins() const
{
    return QStringLiteral(
        "JOIN duties d ON d.id = duty_swaps.duty_id JOIN stations s ON s.id = d.station_id JOIN volunteers v ON v.id = "
        "duty_swaps.volunteer_id JOIN volunteers w ON w.id = duty_swaps.other_id LEFT JOIN duties e ON e.id = "
        "duty_swaps.other_duty_id");
}

QString DutySwapRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    QVariantList stations;
    if (const QString inScope = ofStations(QStringLiteral("duties"), filter, stations); !inScope.isEmpty())
        condition.add(
            QStringLiteral("duty_swaps.duty_id IN (SELECT duties.id FROM duties WHERE %1)").arg(inScope), stations);
    condition.choice(QStringLiteral("state"), QStringLiteral("duty_swaps.state"));
    return condition.sql();
}

QList<FilterChoice> DutySwapRecords::filterChoices(Connection&) const
{
    return {stateChoice(RecordsText::tr("State"), dutySwapStates())};
}

QStringList DutyHandoverRecords::watchedTables() const
{
    return {table(), QStringLiteral("stations"), QStringLiteral("volunteers")};
}

QList<ListColumn> DutyHandoverRecords::list() const
{
    using enum ColumnKind;
    const auto state = [](const ListCell& cell) { return QVariant::fromValue(dutyHandoverBadge(cell.text())); };
    return {
        ListColumn("time", RecordsText::tr("Time"), DateTime, 140, {"duty_handovers.happened_at"}).sorted().important(),
        ListColumn("station", RecordsText::tr("Station"), Name, 170, {"s.name"}).important(),
        ListColumn("giver", RecordsText::tr("Who hands over"), Text, 100, {"g.name"}).important(),
        ListColumn("taker", RecordsText::tr("Who takes over"), Text, 100, {"t.name"}).important(),
        ListColumn("items", RecordsText::tr("Handed over"), Text, 200, {"duty_handovers.items"}),
        ListColumn("open", RecordsText::tr("Open matters"), Text, 200, {"duty_handovers.open_matters"}),
        ListColumn("state", RecordsText::tr("State"), Badge, 120, {"duty_handovers.state"}, state).important(),
    };
}

QString DutyHandoverRecords::joins() const
{
    return QStringLiteral("JOIN stations s ON s.id = duty_handovers.station_id JOIN volunteers g ON g.id = "
                          "duty_handovers.giver_id JOIN volunteers t ON t.id = duty_handovers.taker_id");
}

QString DutyHandoverRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    QVariantList stations;
    if (const QString inScope = ofStations(table(), filter, stations); !inScope.isEmpty())
        condition.add(inScope, stations);
    condition.choice(QStringLiteral("state"), QStringLiteral("duty_handovers.state"));
    condition.choice(QStringLiteral("station"), QStringLiteral("duty_handovers.station_id"));
    return condition.sql();
}

QList<FilterChoice> DutyHandoverRecords::filterChoices(Connection& connection) const
{
    return {stateChoice(RecordsText::tr("State"), dutyHandoverStates()),
        nameChoice(connection, "station", RecordsText::tr("Station"), "stations")};
}
