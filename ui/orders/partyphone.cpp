#include "ui/orders/partyphone.h"

#include "models/common/phone.h"
#include "models/office/office.h"
#include "models/teams/teamrepository.h"
#include "models/teams/teamsfeature.h"
#include "models/volunteers/volunteerrepository.h"
#include "models/volunteers/volunteersfeature.h"
#include "ui/common/revealbutton.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>

PartyPhone::PartyPhone(Office& office, QWidget* parent)
    : QWidget(parent)
    , m_office(office)
    , m_label(new QLabel(this))
    , m_button(new RevealButton(office, {PersonalFields::volunteerPhone, 0}, tr("Phone of who goes"), this))
{
    m_label->setAccessibleName(tr("Phone of who goes"));
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::scaled(8));
    row->addWidget(m_label, 1);
    row->addWidget(m_button);
    connect(m_button, &RevealButton::revealed, this,
        [this](const QString& number) { m_label->setText(tr("%1: %2", "person, phone").arg(m_name, number)); });
    connect(m_button, &RevealButton::covered, this,
        [this] { m_label->setText(tr("%1: %2", "person, phone").arg(m_name, m_masked)); });
    hide();
}

void PartyPhone::showParty(TeamId team, VolunteerId volunteer)
{
    if (std::pair(team, volunteer) == m_party)
        return; // it may be shown whole
    m_party = {team, volunteer};
    Connection& connection = m_office.database().reader();
    m_name.clear();
    QString phone;
    PersonalNumber number{PersonalFields::volunteerPhone, volunteer.value()};
    if (volunteer.isValid()) {
        if (const auto person = VolunteerRepository(m_office.vault()).find(connection, volunteer)) {
            m_name = person->name;
            phone = person->phone;
        }
    } else if (team.isValid()) {
        if (const auto found = TeamRepository(m_office.vault()).find(connection, team)) {
            m_name = found->leaderName.isEmpty() ? found->name : found->leaderName;
            phone = found->leaderPhone;
            number = {PersonalFields::leaderPhone, team.value()};
        }
    }
    m_masked = maskedPhone(phone);
    m_button->setNumber(number);
    m_label->setText(tr("%1: %2", "person, phone").arg(m_name, m_masked));
    setVisible(!phone.isEmpty());
}
