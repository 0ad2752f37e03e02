#include "models/hours/hoursfeature.h"
#include "models/hours/objection.h"
#include "models/service/servicecorrection.h"
#include "models/service/servicepersonrepository.h"
#include "models/service/servicerepository.h"
#include "models/service/servicevoiding.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Objection)
};

} // namespace

Objection ObjectionRepository::completed(Connection& connection, Objection objection) const
{
    if (const auto person = ServicePersonRepository().find(connection, objection.volunteer))
        objection.organisation = person->organisation;
    const auto record = ServiceRepository().find(connection, objection.record);
    if (record && record->volunteer != objection.volunteer)
        throw Error(Text::tr("The service record that was chosen is another person's. Choose one of this volunteer, or "
                             "none."));
    return objection;
}

ObjectionId ObjectionRepository::insert(UnitOfWork& work, const Objection& objection) const
{
    return m_table.insert(work, completed(work.connection(), objection), m_vault);
}

void ObjectionRepository::update(UnitOfWork& work, const Objection& objection) const
{
    const ObjectionState state = stateOf(work.connection(), objection.id);
    if (objectionStates().isFinal(state))
        throw Error(
            Text::tr("This objection is “%1” and is not changed any more.").arg(objectionStates().title(state)));
    const Objection before = require(work.connection(), objection.id);
    const bool isSame = before.volunteer == objection.volunteer && before.record == objection.record;
    m_table.update(work, isSame ? objection : completed(work.connection(), objection), m_vault);
}

QList<Objection> ObjectionRepository::ofDisplay(Connection& connection, HourDisplayId display) const
{
    return select(connection, QStringLiteral("WHERE display_id = ? ORDER BY raised_on, id"), {display.value()});
}

Objection ObjectionRepository::requireWithRecord(Connection& connection, ObjectionId id) const
{
    Objection objection = require(connection, id);
    objectionStates().require(objection.state, ObjectionState::Corrected);
    if (!objection.record.isValid())
        throw Error(Text::tr("This objection names no service record. Choose it in the form, or enter what is missing "
                             "as a supplement."));
    return objection;
}

TakenStep ObjectionRepository::correct(
    UnitOfWork& work, ObjectionId id, const ServiceRecord& changed, const QString& reason) const
{
    work.require(Acts::DecideObjections);
    const Objection objection = requireWithRecord(work.connection(), id);
    const auto correction = ServiceCorrection(work).correct(objection.record, changed, reason);
    return decided(work, objection, correction.step, correction.record.id, reason);
}

TakenStep ObjectionRepository::take(
    UnitOfWork& work, ObjectionId id, const StateTable<ObjectionState>::Step& step, const QString& reason) const
{
    if (objectionStates().name(step) == ObjectionStep::makeVoid) {
        work.require(Acts::DecideObjections);
        const Objection objection = requireWithRecord(work.connection(), id);
        return decided(
            work, objection, ServiceVoiding(work).take(objection.record, ServiceState::Void, reason), {}, reason);
    }
    if (objectionStates().name(step) == ObjectionStep::correct)
        throw Error(Text::tr("Say what the record is to be corrected to."));
    return takeStep(work, *this, id, step.to, reason);
}

TakenStep ObjectionRepository::decided(UnitOfWork& work, const Objection& before, const TakenStep& hours,
    ServiceRecordId correction, const QString& reason) const
{
    m_table.changeState(work, before.id, ObjectionState::Corrected, reason, {{"correction_id", correction}});
    return {[repository = *this, before, back = hours.back](UnitOfWork& later) {
                later.require(Acts::DecideObjections);
                back(later);
                if (repository.stateOf(later.connection(), before.id) != ObjectionState::Corrected)
                    throw Error(Text::tr("This decision cannot be taken back: the objection has gone on since."));
                repository.m_table.restoreState(
                    later, before.id, before.state, Text::tr("Undone"), {{"correction_id", ServiceRecordId()}});
            },
        hours.told};
}
