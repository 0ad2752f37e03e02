#include "models/service/servicetable.h"

template class Table<ServiceRecord>;

namespace {

/// A manual record is its own source.
TableField<ServiceRecord> sourceIdField()
{
    return {{{"source_id", QT_TRANSLATE_NOOP("Column", "Source")}},
        [](Query& query, const ServiceRecord& record, const RowContext& row) {
            query.bind(record.source.kind == ServiceSource::Kind::Manual ? row.id : record.source.id);
        },
        [](const Query& query, int first, ServiceRecord& record, const Vault*) {
            record.source.id = query.integer(first);
        }};
}

void addWhatWasDone(Table<ServiceRecord>& t)
{
    using R = ServiceRecord;
    t.reference("volunteer_id", &R::volunteer, "volunteers", QT_TRANSLATE_NOOP("Column", "Volunteer"));
    t.word(
        "source_kind", [](auto& record) -> auto& { return record.source.kind; }, kindCode, sourceKindFromCode,
        QT_TRANSLATE_NOOP("Column", "Kind"));
    t.add(sourceIdField());
    t.value(
        "round", [](auto& record) -> auto& { return record.source.round; }, QT_TRANSLATE_NOOP("Column", "Round"));
    t.value("started_at", &R::start, QT_TRANSLATE_NOOP("Column", "Begun"));
    t.value("ended_at", &R::end, QT_TRANSLATE_NOOP("Column", "Ended at"));
    t.value("minutes", &R::minutes, QT_TRANSLATE_NOOP("Column", "Minutes"));
    t.reference("field_id", &R::field, "service_fields", QT_TRANSLATE_NOOP("Column", "Service field"));
    t.reference("team_id", &R::team, "teams", QT_TRANSLATE_NOOP("Column", "Team"));
    t.reference("organisation_id", &R::organisation, "organisations", QT_TRANSLATE_NOOP("Column", "Organization"));
    t.reference("served_station_id", &R::servedStation, "stations", QT_TRANSLATE_NOOP("Column", "Served at (station)"));
    t.reference("served_organisation_id", &R::servedOrganisation, "organisations",
        QT_TRANSLATE_NOOP("Column", "Served in (organization)"));
    t.freeText("content", &R::content, QT_TRANSLATE_NOOP("Column", "What was done"));
}

} // namespace

const Table<ServiceRecord>& serviceTable()
{
    static const Table<ServiceRecord> table("service_records", [](Table<ServiceRecord>& t) {
        using R = ServiceRecord;
        addWhatWasDone(t);
        t.state("state", &R::state, serviceStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.value("is_self_checked", &R::isSelfChecked, QT_TRANSLATE_NOOP("Column", "Checked by who entered it"));
        t.list("second_look", &R::secondLook, u' ', QT_TRANSLATE_NOOP("Column", "Flagged for review"));
        t.freeText("care_reason", &R::careReason, QT_TRANSLATE_NOOP("Column", "Why in spite of a rule of care"));
        t.reference("entered_by", &R::enteredBy, "accounts", QT_TRANSLATE_NOOP("Column", "Entered by"));
        t.reference("checked_by", &R::checkedBy, "accounts", QT_TRANSLATE_NOOP("Column", "Checked by"));
        t.freeText("void_reason", &R::voidReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.word(
            "entered_as", &R::enteredAs, enteredAsCode, enteredAsFromCode, QT_TRANSLATE_NOOP("Column", "Entered as"));
        t.stamps();
    });
    return table;
}
