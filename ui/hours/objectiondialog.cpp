#include "ui/hours/objectiondialog.h"

#include "ui/attachments/storewithfiles.h"
#include "ui/common/officereferences.h"
#include "ui/hours/hourreferences.h"

ObjectionDialog::ObjectionDialog(Office& office, const Objection& objection, QWidget* parent)
    : RecordDialog(office,
        objection.id.isValid() ? tr("Objection to the hours of %1").arg(objection.name) : tr("New objection"), parent)
    , m_records(std::make_shared<ServiceReferences>(office))
{
    makeHours();
    makeObjector(!objection.id.isValid());
    m_records->narrow(objection.volunteer);
    begin(objection, storeWith(ObjectionRepository(m_office.vault())));
    connect(m_volunteer, &ReferenceField::chosen, this, &ObjectionDialog::personChosen);
}

void ObjectionDialog::makeHours()
{
    beginSection(tr("Whose hours"));
    m_form
        .bind(
            addWide<ReferenceField>("display", tr("Public display"), displayReferences(m_office)), &Objection::display)
        ->setHint(tr("Empty: the volunteer's own request for correction"));
    m_volunteer = m_form.bind(addWide<ReferenceField>("volunteer", tr("Volunteer"),
                                  volunteerReferences(m_office, Offered::All), Need::Required),
        &Objection::volunteer);
    m_record = m_form.bind(
        addWide<ReferenceField>("record", tr("Service record"), std::static_pointer_cast<const References>(m_records)),
        &Objection::record);
    m_record->setHint(tr("Empty where hours are missing"));
}

void ObjectionDialog::makeObjector(bool isNew)
{
    beginSection(tr("Who objects, and why"));
    m_form.bind(add<TextField>("raisedBy", tr("Full name"), Need::Required), &Objection::raisedBy);
    m_form.bindNumber(
        m_office, add<PersonalNumberField>("phone", tr("Phone")), &Objection::phone, PersonalFields::objectorPhone);
    m_form.bind(add<DateField>("raisedOn", tr("Raised on"), Need::Required), &Objection::raisedOn);
    m_form.bind(addWide<MultiLineField>("content", tr("What is doubted"), Need::Required), &Objection::content);
    if (isNew)
        m_files = addWide<FilesField>("files", tr("Attachments"));
}

ObjectionDialog::Store ObjectionDialog::store() const
{
    return storeWithFiles(RecordDialog::store(), m_office, QStringLiteral("objection"), m_files);
}

/// The records are those of the person; another person's goes.
void ObjectionDialog::personChosen()
{
    m_records->narrow(VolunteerId(m_volunteer->id()));
    m_record->setReferences(m_records);
}
