#include "models/hours/supplement.h"

#include "models/activities/activityrepository.h"
#include "models/service/serviceentry.h"
#include "models/service/servicefeature.h"
#include "models/service/serviceledger.h"

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Supplement)
};

/// Whoever writes the row last, answers for what it says.
TableField<Supplement> enteredByField()
{
    return {{{"entered_by", QT_TRANSLATE_NOOP("Column", "Entered by"), "accounts"}},
        [](Query& query, const Supplement&, const RowContext& row) { query.bind(row.account); },
        [](const Query& query, int first, Supplement& supplement, const Vault*) {
            supplement.enteredBy = query.id<AccountId>(first);
        }};
}

ServiceRecord plainRecordOf(const Supplement& supplement)
{
    ServiceRecord record;
    record.volunteer = supplement.volunteer;
    record.start = supplement.start;
    record.end = supplement.end;
    record.minutes = supplement.minutes;
    record.field = supplement.field;
    record.servedStation = supplement.servedStation;
    record.content = supplement.content;
    record.careReason = supplement.careReason;
    record.enteredBy = supplement.enteredBy;
    record.enteredAs = EnteredAs::Supplement;
    return record;
}

void requireConfirmed(const Activity& activity)
{
    if (activity.state != ActivityState::Confirmed)
        throw Error(Text::tr("“%1” is “%2”: write the person on its sign-in sheet instead, then its confirmation "
                             "brings the hours.")
                        .arg(activity.name, activityStates().title(activity.state)));
}

} // namespace

const StateTable<SupplementState>& supplementStates()
{
    using enum SupplementState;
    static const StateTable<SupplementState> table("Supplement",
        {
            {Draft, "draft", QT_TRANSLATE_NOOP("Supplement", "Draft"),
                {{Pending, QT_TRANSLATE_NOOP("Supplement", "Hand in")},
                    {Withdrawn, QT_TRANSLATE_NOOP("Supplement", "Withdraw…"), true}}},
            {Pending, "pending", QT_TRANSLATE_NOOP("Supplement", "To approve"),
                {{Approved, QT_TRANSLATE_NOOP("Supplement", "Approve")},
                    {Returned, QT_TRANSLATE_NOOP("Supplement", "Return…"), true},
                    {Withdrawn, QT_TRANSLATE_NOOP("Supplement", "Withdraw…"), true}}},
            {Approved, "approved", QT_TRANSLATE_NOOP("Supplement", "Approved"), {}},
            {Returned, "returned", QT_TRANSLATE_NOOP("Supplement", "Returned"),
                {{Pending, QT_TRANSLATE_NOOP("Supplement", "Hand in again")},
                    {Withdrawn, QT_TRANSLATE_NOOP("Supplement", "Withdraw…"), true}}},
            {Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Supplement", "Withdrawn"), {}},
        },
        StepsBack::Any);
    return table;
}

const Table<Supplement>& supplementTable()
{
    using S = Supplement;
    static const Table<S> table("supplements", [](Table<S>& t) {
        t.reference("volunteer_id", &S::volunteer, "volunteers", QT_TRANSLATE_NOOP("Column", "Volunteer"));
        t.reference("organisation_id", &S::organisation, "organisations", QT_TRANSLATE_NOOP("Column", "Organization"));
        t.reference("activity_id", &S::activity, "activities", QT_TRANSLATE_NOOP("Column", "Activity"));
        t.freeText("content", &S::content, QT_TRANSLATE_NOOP("Column", "What was done"));
        t.reference("field_id", &S::field, "service_fields", QT_TRANSLATE_NOOP("Column", "Service field"));
        t.reference(
            "served_station_id", &S::servedStation, "stations", QT_TRANSLATE_NOOP("Column", "Served at (station)"));
        t.value("started_at", &S::start, QT_TRANSLATE_NOOP("Column", "Begun"));
        t.value("ended_at", &S::end, QT_TRANSLATE_NOOP("Column", "Ended at"));
        t.value("minutes", &S::minutes, QT_TRANSLATE_NOOP("Column", "Minutes"));
        t.freeText("reason", &S::reason, QT_TRANSLATE_NOOP("Column", "Why it was forgotten"));
        t.freeText("evidence", &S::evidence, QT_TRANSLATE_NOOP("Column", "Evidence"));
        t.freeText("care_reason", &S::careReason, QT_TRANSLATE_NOOP("Column", "Why in spite of a rule of care"));
        t.reference("record_id", &S::record, "service_records", QT_TRANSLATE_NOOP("Column", "Service record")).once();
        t.add(enteredByField());
        t.state("state", &S::state, supplementStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &S::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.stamps();
        t.setOrder("started_at, id");
        t.setValidator(&validate);
    });
    return table;
}

Problems validate(const Supplement& supplement)
{
    Problems problems = validate(plainRecordOf(supplement));
    if (!supplement.activity.isValid() && supplement.content.trimmed().isEmpty())
        problems << Problem{QStringLiteral("content"),
            Text::tr("Say what was done, or choose the activity of which the hours were forgotten.")};
    if (supplement.reason.trimmed().isEmpty())
        problems << Problem{QStringLiteral("reason"), Text::tr("Say why the hours were forgotten.")};
    if (supplement.evidence.trimmed().isEmpty())
        problems << Problem{
            QStringLiteral("evidence"), Text::tr("Say what proves them: where the sheet lies, who witnessed it.")};
    return problems;
}

Supplement SupplementRepository::completed(Connection& connection, Supplement supplement) const
{
    const auto person = ServicePersonRepository().find(connection, supplement.volunteer);
    if (person)
        supplement.organisation = person->organisation;
    return supplement;
}

SupplementId SupplementRepository::insert(UnitOfWork& work, const Supplement& supplement) const
{
    return m_table.insert(work, completed(work.connection(), supplement));
}

void SupplementRepository::update(UnitOfWork& work, const Supplement& supplement) const
{
    const SupplementState state = stateOf(work.connection(), supplement.id);
    if (supplementStates().isFinal(state))
        throw Error(
            Text::tr("This supplement is “%1” and is not changed any more.").arg(supplementStates().title(state)));
    const Supplement before = require(work.connection(), supplement.id);
    m_table.update(
        work, before.volunteer == supplement.volunteer ? supplement : completed(work.connection(), supplement));
}

ServiceRecord SupplementRepository::recordOf(Connection& connection, const Supplement& supplement) const
{
    ServiceRecord record = plainRecordOf(supplement);
    if (const auto activity = ActivityRepository().find(connection, supplement.activity)) {
        record.source = {ServiceSource::Kind::Activity, activity->id.value(), 1};
        record.team = activity->team; // counts only for those who are in it on that day
        if (!record.field.isValid())
            record.field = activity->field;
        if (!record.servedStation.isValid())
            record.servedStation = activity->station;
        record.servedOrganisation = ActivityRepository().servedAt(connection, *activity);
    }
    if (record.servedStation.isValid())
        record.servedOrganisation
            = OrganisationId(connection
                                 .scalar(QStringLiteral("SELECT organisation_id FROM stations WHERE id = ?"),
                                     {record.servedStation.value()})
                                 .toLongLong());
    return record;
}

SupplementId SupplementRepository::ofRecord(Connection& connection, ServiceRecordId record) const
{
    return SupplementId(connection
                            .scalar(QStringLiteral("SELECT id FROM supplements WHERE record_id = ? ORDER BY id DESC "
                                                   "LIMIT 1"),
                                {record.value()})
                            .toLongLong());
}

TakenStep SupplementRepository::approve(UnitOfWork& work, SupplementId id) const
{
    work.require(Acts::CheckHours);
    Connection& connection = work.connection();
    const Supplement supplement = require(connection, id);
    supplementStates().require(supplement.state, SupplementState::Approved);
    if (const auto activity = ActivityRepository().find(connection, supplement.activity))
        requireConfirmed(*activity);
    ServiceRecord record = recordOf(connection, supplement);
    throwIfUnacceptable(ServiceEntry::problems(connection, record));
    const auto care = ServiceEntry::careOf(connection, record);
    record.secondLook << careCodes(care);
    if (care.isEmpty())
        record.careReason.clear();
    ServiceLedger ledger(work);
    record = ledger.enter(record);
    work.inserted(QStringLiteral("service_records"), record.id.value());
    const bool isToSign = ledger.waitsForSignature(record);
    if (!isToSign)
        ledger.check(record.id);
    ledger.close();
    m_table.changeState(work, id, SupplementState::Approved, {}, {{"record_id", record.id}});
    return {
        [id, entered = record.id](UnitOfWork& later) { SupplementRepository().takeApprovalBack(later, id, entered); },
        isToSign ? Text::tr("Approved: %1 hours stand in the ledger and wait for the day's second signature")
                       .arg(record.minutes.hoursText())
                 : Text::tr("Approved: %1 hours stand in the ledger").arg(record.minutes.hoursText())};
}

void SupplementRepository::takeApprovalBack(UnitOfWork& work, SupplementId id, ServiceRecordId record) const
{
    work.require(Acts::CheckHours);
    const ServiceState now = ServiceRepository().require(work.connection(), record).state;
    const Supplement supplement = require(work.connection(), id);
    if (now == ServiceState::Void || supplement.state != SupplementState::Approved || supplement.record != record)
        throw Error(
            Text::tr("This approval cannot be taken back: its service record has gone on since and is “%1” now.")
                .arg(serviceStates().title(now)));
    ServiceLedger ledger(work);
    ledger.voidRecord(record, Text::tr("The approval was taken back"));
    ledger.close();
    m_table.restoreState(work, id, SupplementState::Pending, Text::tr("Undone"), {{"record_id", ServiceRecordId()}});
}

TakenStep takeSupplementStep(UnitOfWork& work, SupplementId id, SupplementState to, const QString& reason)
{
    const SupplementRepository supplements;
    return to == SupplementState::Approved ? supplements.approve(work, id)
                                           : takeStep(work, supplements, id, to, reason);
}

template class Table<Supplement>;
