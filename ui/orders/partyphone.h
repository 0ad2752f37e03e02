#pragma once

#include "models/teams/teamid.h"
#include "models/volunteers/volunteerid.h"

#include <QWidget>

#include <utility>

class Office;
class QLabel;
class RevealButton;

/// The phone of whom an order goes to: of the volunteer, else of the team's leader. Masked until it is asked for.
class PartyPhone final : public QWidget {
    Q_OBJECT

public:
    explicit PartyPhone(Office& office, QWidget* parent = nullptr);

    /// Hides itself where no phone is known.
    void showParty(TeamId team, VolunteerId volunteer);
    [[nodiscard]] RevealButton* button() const { return m_button; }
    [[nodiscard]] QLabel* label() const { return m_label; }

private:
    Office& m_office;
    std::pair<TeamId, VolunteerId> m_party;
    QString m_name;
    QString m_masked;
    QLabel* m_label = nullptr;
    RevealButton* m_button = nullptr;
};
