#include "ui/certificates/certificatedialog.h"

#include "models/certificates/certificaterepository.h"
#include "models/certificates/certificatesfeature.h"
#include "ui/common/officereferences.h"
#include "ui/common/theme.h"

#include <QLabel>

CertificateDialog::CertificateDialog(Office& office, const Certificate& certificate, QWidget* parent)
    : RecordDialog(office,
        certificate.id.isValid() ? tr("Request of %1").arg(certificate.name) : tr("New request for a certificate"),
        parent)
{
    beginSection(tr("Whose service"));
    m_form.bind(addWide<ReferenceField>(
                    "volunteer", tr("Volunteer"), volunteerReferences(m_office, Offered::All), Need::Required),
        &Certificate::volunteer);
    m_form.bind(add<DateField>("from", tr("From")), &Certificate::from)->setHint(tr("Empty: from the first service"));
    m_form.bind(add<DateField>("to", tr("To")), &Certificate::to)->setHint(tr("Empty: up to the last service"));
    m_form.bind(addWide<TextField>("purpose", tr("Purpose")), &Certificate::purpose)
        ->setHint(tr("What it is wanted for; not printed"));
    m_hours = new QLabel(this);
    m_hours->setObjectName(QStringLiteral("hours"));
    m_hours->setWordWrap(true);
    Theme::setText(m_hours, Theme::Text::Secondary);
    addWidget(m_hours);
    beginSection(tr("Who issues it"));
    const bool isNew = !certificate.id.isValid();
    auto* unit = m_form.bind(addWide<ReferenceField>("organisation", tr("Organization"),
                                 organisationReferences(m_office), isNew ? Need::Optional : Need::Required),
        &Certificate::organisation);
    if (isNew)
        unit->setHint(tr("Empty: that of the volunteer"));
    m_form.bind(add<TextField>("personInCharge", tr("Person in charge")), &Certificate::personInCharge);
    m_form.bind(add<TextField>("handler", tr("Handler")), &Certificate::handler);
    m_form.bindNumber(m_office, add<PersonalNumberField>("phone", tr("Phone")), &Certificate::phone,
        PersonalFields::certificatePhone);
    m_form.bind(
        add<CheckField>("isBilingual", tr("In English too"), tr("With a page in English")), &Certificate::isBilingual);
    m_form.bind(addWide<MultiLineField>("notes", tr("Notes")), &Certificate::notes);
    begin(certificate, storeWith(CertificateRepository(m_office.vault())));
    for (const char* name : {"volunteer", "from", "to"})
        connect(field(QString::fromLatin1(name)), &FormField::edited, this, &CertificateDialog::showHours);
    showHours();
}

void CertificateDialog::showHours()
{
    const Certificate asked = record();
    QString text = tr("Only checked hours count, without open findings and without duty.");
    if (asked.volunteer.isValid()) {
        const CertifiableHours hours = CertificateRepository(m_office.vault()).hours(reader(), asked);
        text = tr("%n record(s) with %1 hours", nullptr, int(hours.lines.size())).arg(hours.minutes().hoursText());
        if (hours.withFindings > 0)
            text += tr("; left out: %n with open findings", nullptr, hours.withFindings);
        if (hours.ofDuty > 0)
            text += tr("; left out: %n of duty", nullptr, hours.ofDuty);
    }
    m_hours->setText(text);
}
