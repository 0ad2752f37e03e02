#include "ui/settings/sealingcard.h"

#include "models/office/office.h"
#include "models/organisation/detailsealing.h"
#include "models/organisation/organisationfeature.h"
#include "ui/common/attempt.h"
#include "ui/common/dialogs.h"
#include "ui/common/permit.h"
#include "ui/common/taskdialog.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QPushButton>

SealingCard::SealingCard(Office& office, QWidget* parent)
    : Card(tr("Addresses and birth dates"), parent)
    , m_office(office)
    , m_words(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_words->setWordWrap(true);
    Theme::setText(m_words, Theme::Text::Secondary);
    body()->addWidget(m_words);
    body()->addWidget(m_button, 0, Qt::AlignLeft);
    permit(m_button, office, Acts::ChangeSettings);
    connect(m_button, &QPushButton::clicked, this, &SealingCard::change);
    attempt(this, [this] { refresh(); });
}

void SealingCard::refresh()
{
    const bool isOn = DetailSealing(m_office).isOn();
    m_words->setText(isOn
            ? tr("They are sealed in the office file, as ID and phone numbers always are.")
            : tr("They lie open in the office file: whoever steals it can read them. ID and phone numbers are always "
                 "sealed."));
    m_button->setText(isOn ? tr("Stop sealing…") : tr("Seal them…"));
}

void SealingCard::change()
{
    attempt(window(), [this] {
        const bool toSeal = !DetailSealing(m_office).isOn();
        const bool isWanted = toSeal
            ? Dialogs::confirm(window(),
                tr("Seal all addresses and birth dates of volunteers, and all addresses of orders?"), tr("Seal"),
                tr("Backups and the audit trail keep what they hold already; delete old backups yourself. Nothing "
                   "changes on screen. In a large office this takes some minutes, while others cannot save."))
            : Dialogs::confirm(window(), tr("Let addresses and birth dates lie open in the office file?"),
                tr("Stop sealing"), tr("Whoever gets the file can read them then, without a password."));
        if (!isWanted)
            return;
        TaskDialog dialog(
            toSeal ? tr("Sealing addresses and birth dates") : tr("Opening addresses and birth dates"), window());
        (void)dialog.run([this, toSeal](TaskContext& task) { DetailSealing(m_office).set(toSeal, task); });
        refresh();
    });
}
