#include "ui/honors/honorobjectiondialog.h"

HonorObjectionDialog::HonorObjectionDialog(
    Office& office, const HonorObjection& objection, const QString& nominee, QWidget* parent)
    : RecordDialog(office, tr("Objection to %1").arg(nominee), parent)
{
    beginSection(tr("Who objects"));
    m_form.bind(add<TextField>("raisedBy", tr("Full name"), Need::Required), &HonorObjection::raisedBy);
    m_form.bindNumber(m_office, add<PersonalNumberField>("phone", tr("Phone")), &HonorObjection::phone,
        PersonalFields::honorObjectorPhone);
    beginSection(tr("The objection"));
    m_form.bind(add<DateField>("raisedOn", tr("Raised on"), Need::Required), &HonorObjection::raisedOn);
    m_form.bind(add<DateField>("answerBy", tr("To be answered by")), &HonorObjection::answerBy)
        ->setHint(tr("Empty: within five working days."));
    m_form.bind(addWide<MultiLineField>("content", tr("What is doubted"), Need::Required), &HonorObjection::content);
    begin(objection, storeWith(HonorObjectionRepository(m_office.vault())));
}
