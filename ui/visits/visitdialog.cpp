#include "ui/visits/visitdialog.h"

#include "models/visits/visitrepository.h"
#include "models/visits/visitsfeature.h"
#include "ui/common/officereferences.h"

VisitDialog::VisitDialog(Office& office, const Visit& visit, QWidget* parent)
    : RecordDialog(office, visit.id.isValid() ? tr("Visit of %1").arg(visit.name) : tr("New visit"), parent)
{
    makeVisit();
    makeOutcome();
    begin(visit, storeWith(VisitRepository(m_office.vault())));
    connect(m_station, &ReferenceField::chosen, this, &VisitDialog::stationChosen);
}

void VisitDialog::makeVisit()
{
    beginSection(tr("Visit"));
    m_form.bind(add<TextField>("name", tr("Visitor"), Need::Required), &Visit::name);
    m_form.bindNumber(
        m_office, add<PersonalNumberField>("phone", tr("Phone")), &Visit::phone, PersonalFields::visitorPhone);
    m_form.bind(add<DateTimeField>("happenedAt", tr("Time"), Need::Required), &Visit::happenedAt);
    m_form.bind(add<ReferenceField>("kind", tr("Kind"), termReferences(m_office, Dictionary::VisitKind)), &Visit::kind);
    m_station
        = m_form.bind(add<ReferenceField>("station", tr("Station"), stationReferences(m_office)), &Visit::station);
    m_organisation = m_form.bind(
        add<ReferenceField>("organisation", tr("Organization"), organisationReferences(m_office), Need::Required),
        &Visit::organisation);
    m_form.bind(add<TextField>("place", tr("Place")), &Visit::place);
    m_form.bind(add<ReferenceField>("receiver", tr("Received by"), volunteerReferences(m_office)), &Visit::receiver);
    m_form.bind(addWide<MultiLineField>("matter", tr("Matter"), Need::Required), &Visit::matter);
}

void VisitDialog::makeOutcome()
{
    beginSection(tr("What became of it"));
    m_form.bind(addWide<MultiLineField>("answer", tr("Answer")), &Visit::answer);
    m_form.bind(add<TextField>("handedTo", tr("Handed on to")), &Visit::handedTo);
    m_form.bind(add<DateField>("dueOn", tr("To be settled by")), &Visit::dueOn);
    m_form.bind(addWide<MultiLineField>("result", tr("Result")), &Visit::result);
    m_form
        .bind(
            add<ChoiceField>("grade", tr("Evaluation")),
            [](ChoiceField& shown, const Visit& visit) {
                shown.setValue(visit.grade > 0 ? QVariant(visit.grade) : QVariant());
            },
            [](const ChoiceField& read, Visit& visit) { visit.grade = read.value().toInt(); })
        ->offer(allGrades(), &gradeTitle);
}

void VisitDialog::stationChosen()
{
    if (m_organisation->isEmpty() && m_station->held().id > 0)
        m_organisation->setId(m_station->held().organisation);
}
