#include "models/duty/dutytables.h"

template class Table<DutyTemplate>;
template class Table<DutyMember>;
template class Table<DutyWish>;
template class Table<DutyRoster>;
template class Table<Duty>;
template class Table<DutySwap>;
template class Table<DutyHandover>;

const Table<DutyTemplate>& dutyTemplateTable()
{
    using T = DutyTemplate;
    static const Table<T> table("duty_templates", [](Table<T>& t) {
        t.reference("station_id", &T::station, "stations", QT_TRANSLATE_NOOP("Column", "Station"));
        t.reference("post_id", &T::post, "duty_posts", QT_TRANSLATE_NOOP("Column", "Post"));
        t.text("weekdays", &T::weekdays, QT_TRANSLATE_NOOP("Column", "Weekdays"));
        t.value("begin_minutes", &T::begin, QT_TRANSLATE_NOOP("Column", "Begins at minute"));
        t.value("end_minutes", &T::end, QT_TRANSLATE_NOOP("Column", "Ends at minute"));
        t.value("people", &T::people, QT_TRANSLATE_NOOP("Column", "People wanted"));
        t.reference("credential_kind_id", &T::credentialKind, "credential_kinds",
            QT_TRANSLATE_NOOP("Column", "Credential asked"));
        t.word("holiday_rule", &T::holidayRule, holidayRuleCode, holidayRuleFromCode,
            QT_TRANSLATE_NOOP("Column", "On holidays"));
        t.value("first_day", &T::firstDay, QT_TRANSLATE_NOOP("Column", "First day"));
        t.value("last_day", &T::lastDay, QT_TRANSLATE_NOOP("Column", "Last day"));
        t.freeText("notes", &T::notes, QT_TRANSLATE_NOOP("Column", "Notes"));
        t.state("state", &T::state, dutyTemplateStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &T::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.stamps();
        t.setOrder("station_id, begin_minutes, id");
        t.setValidator(&validate);
    });
    return table;
}

const Table<DutyMember>& dutyMemberTable()
{
    using M = DutyMember;
    static const Table<M> table("duty_members", [](Table<M>& t) {
        t.reference("organisation_id", &M::organisation, "organisations", QT_TRANSLATE_NOOP("Column", "Organization"));
        t.reference("station_id", &M::station, "stations", QT_TRANSLATE_NOOP("Column", "Station"));
        t.reference("post_id", &M::post, "duty_posts", QT_TRANSLATE_NOOP("Column", "Post"));
        t.reference("team_id", &M::team, "teams", QT_TRANSLATE_NOOP("Column", "Team"));
        t.reference("volunteer_id", &M::volunteer, "volunteers", QT_TRANSLATE_NOOP("Column", "Volunteer"));
        t.freeText("notes", &M::notes, QT_TRANSLATE_NOOP("Column", "Notes"));
        t.state("state", &M::state, dutyMemberStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &M::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.stamps();
        t.setOrder("organisation_id, id");
        t.setValidator(&validate);
    });
    return table;
}

const Table<DutyWish>& dutyWishTable()
{
    using W = DutyWish;
    static const Table<W> table("duty_wishes", [](Table<W>& t) {
        t.reference("volunteer_id", &W::volunteer, "volunteers", QT_TRANSLATE_NOOP("Column", "Volunteer"));
        t.word("kind", &W::kind, wishKindCode, wishKindFromCode, QT_TRANSLATE_NOOP("Column", "Kind"));
        t.value("first_day", &W::firstDay, QT_TRANSLATE_NOOP("Column", "First day"));
        t.value("last_day", &W::lastDay, QT_TRANSLATE_NOOP("Column", "Last day"));
        t.value("begin_minutes", &W::begin, QT_TRANSLATE_NOOP("Column", "Begins at minute"));
        t.value("end_minutes", &W::end, QT_TRANSLATE_NOOP("Column", "Ends at minute"));
        t.freeText("notes", &W::notes, QT_TRANSLATE_NOOP("Column", "Notes"));
        t.state("state", &W::state, dutyWishStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &W::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.stamps();
        t.setOrder("first_day, id");
        t.setValidator(&validate);
    });
    return table;
}

const Table<DutyRoster>& dutyRosterTable()
{
    using R = DutyRoster;
    static const Table<R> table("duty_rosters", [](Table<R>& t) {
        t.reference("organisation_id", &R::organisation, "organisations", QT_TRANSLATE_NOOP("Column", "Organization"));
        t.value("month_on", &R::month, QT_TRANSLATE_NOOP("Column", "Month"));
        t.text("stations", &R::stations, QT_TRANSLATE_NOOP("Column", "Stations (numbers)"));
        t.freeText("notes", &R::notes, QT_TRANSLATE_NOOP("Column", "Notes"));
        t.state("state", &R::state, dutyRosterStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &R::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.stamps();
        t.setOrder("month_on, id");
        t.setValidator(&validate);
    });
    return table;
}

/// Times, post and person are given by acts; a form holds when somebody came and left.
const Table<Duty>& dutyTable()
{
    using D = Duty;
    static const Table<D> table("duties", [](Table<D>& t) {
        t.reference("roster_id", &D::roster, "duty_rosters", QT_TRANSLATE_NOOP("Column", "Roster")).once();
        t.reference("template_id", &D::source, "duty_templates", QT_TRANSLATE_NOOP("Column", "Weekly duty")).once();
        t.value("seat", &D::seat, QT_TRANSLATE_NOOP("Column", "Seat")).once();
        t.reference("station_id", &D::station, "stations", QT_TRANSLATE_NOOP("Column", "Station")).once();
        t.reference("post_id", &D::post, "duty_posts", QT_TRANSLATE_NOOP("Column", "Post")).once();
        t.reference("credential_kind_id", &D::credentialKind, "credential_kinds",
             QT_TRANSLATE_NOOP("Column", "Credential asked"))
            .once();
        t.value("starts_at", &D::start, QT_TRANSLATE_NOOP("Column", "Begins")).once();
        t.value("ends_at", &D::end, QT_TRANSLATE_NOOP("Column", "End")).once();
        t.word("turn", &D::turn, turnCode, turnFromCode, QT_TRANSLATE_NOOP("Column", "Sort of turn")).once();
        t.reference("volunteer_id", &D::volunteer, "volunteers", QT_TRANSLATE_NOOP("Column", "Volunteer")).once();
        t.reference("stood_in_for_id", &D::stoodInFor, "volunteers", QT_TRANSLATE_NOOP("Column", "Stands in for"))
            .once();
        t.value("is_fixed", &D::isFixed, QT_TRANSLATE_NOOP("Column", "Chosen by hand")).once();
        t.value("came_at", &D::came, QT_TRANSLATE_NOOP("Column", "Came"));
        t.value("left_at", &D::left, QT_TRANSLATE_NOOP("Column", "Left"));
        t.value("minutes", &D::minutes, QT_TRANSLATE_NOOP("Column", "Minutes"));
        t.freeText("notes", &D::notes, QT_TRANSLATE_NOOP("Column", "Notes"));
        t.reference(
             "service_record_id", &D::serviceRecord, "service_records", QT_TRANSLATE_NOOP("Column", "Service record"))
            .once();
        t.state("state", &D::state, dutyStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &D::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.stamps();
        t.setOrder("starts_at, id");
        t.setValidator(&validate);
    });
    return table;
}

const Table<DutySwap>& dutySwapTable()
{
    using S = DutySwap;
    static const Table<S> table("duty_swaps", [](Table<S>& t) {
        t.reference("duty_id", &S::duty, "duties", QT_TRANSLATE_NOOP("Column", "Duty"));
        t.reference("volunteer_id", &S::volunteer, "volunteers", QT_TRANSLATE_NOOP("Column", "Asked by"));
        t.reference("other_id", &S::other, "volunteers", QT_TRANSLATE_NOOP("Column", "Who takes it"));
        t.reference("other_duty_id", &S::otherDuty, "duties", QT_TRANSLATE_NOOP("Column", "Duty in exchange"));
        t.freeText("notes", &S::notes, QT_TRANSLATE_NOOP("Column", "Notes"));
        t.state("state", &S::state, dutySwapStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &S::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.stamps();
        t.setOrder("id");
        t.setValidator(&validate);
    });
    return table;
}

const Table<DutyHandover>& dutyHandoverTable()
{
    using H = DutyHandover;
    static const Table<H> table("duty_handovers", [](Table<H>& t) {
        t.reference("station_id", &H::station, "stations", QT_TRANSLATE_NOOP("Column", "Station"));
        t.value("happened_at", &H::happenedAt, QT_TRANSLATE_NOOP("Column", "Time"));
        t.reference("giver_id", &H::giver, "volunteers", QT_TRANSLATE_NOOP("Column", "Who hands over"));
        t.reference("taker_id", &H::taker, "volunteers", QT_TRANSLATE_NOOP("Column", "Who takes over"));
        t.freeText("items", &H::items, QT_TRANSLATE_NOOP("Column", "Handed over"));
        t.freeText("open_matters", &H::openMatters, QT_TRANSLATE_NOOP("Column", "Open matters"));
        t.state("state", &H::state, dutyHandoverStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &H::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.stamps();
        t.setOrder("happened_at, id");
        t.setValidator(&validate);
    });
    return table;
}
