#include "ui/certificates/certificatesettingsdialog.h"

#include "models/certificates/certificate.h"
#include "models/office/office.h"
#include "ui/common/commit.h"

CertificateSettingsDialog::CertificateSettingsDialog(Office& office, QWidget* parent)
    : FormDialog(tr("Certificates of service record"), parent)
    , m_office(office)
{
    constexpr int mostDays = 60;
    const SettingsRepository settings;
    Connection& connection = office.database().reader();
    beginSection(tr("Register of certificates"));
    m_word = add<TextField>("word", tr("Word of the number"), Need::Required);
    m_word->setHint(tr("As in 潍州路志证〔2026〕第0001号"));
    m_word->setText(settings.value(connection, CertificateSetting::word));
    m_days = add<NumberField>("days", tr("Days on notice"), Need::Required);
    m_days->setLimits(CertificateSetting::leastNoticeDays, mostDays);
    m_days->setText(QString::number(settings.number(connection, CertificateSetting::noticeDays)));
    beginSection(tr("On paper"));
    m_seal = add<CheckField>("seal", tr("Seal of the unit"), tr("A place for the seal"));
    m_seal->setChecked(settings.flag(connection, CertificateSetting::showsSeal));
    m_signatures = add<CheckField>("signatures", tr("Signatures"), tr("Lines to sign on"));
    m_signatures->setChecked(settings.flag(connection, CertificateSetting::showsSignatures));
    setSaver([this] { store(); });
}

void CertificateSettingsDialog::store()
{
    commitNow(m_office, [this](UnitOfWork& work) {
        const SettingsRepository settings;
        settings.set(work, CertificateSetting::word, m_word->text().trimmed());
        settings.set(work, CertificateSetting::noticeDays, int(m_days->integer().value_or(0)));
        settings.set(work, CertificateSetting::showsSeal, m_seal->isChecked());
        settings.set(work, CertificateSetting::showsSignatures, m_signatures->isChecked());
    });
}
