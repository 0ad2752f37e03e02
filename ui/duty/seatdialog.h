#pragma once

#include "models/duty/dutyseating.h"
#include "ui/common/formdialog.h"

class Office;
class Page;
class QTreeWidget;

/// Chooses by hand who sits in a seat: those with the fewest turns first, and what the choice does to fairness.
class SeatDialog final : public FormDialog {
    Q_OBJECT

public:
    SeatDialog(Office& office, const Duty& duty, QWidget* parent = nullptr);

    [[nodiscard]] QTreeWidget* people() const { return m_people; }
    [[nodiscard]] QString warning() const; ///< about the chosen person; "" for none
    /// The way back of what was saved.
    [[nodiscard]] const TakenStep& taken() const { return m_taken; }
    void choose(VolunteerId person);

private:
    void fill();
    void showWarning();
    [[nodiscard]] const SeatCandidate* chosen() const;
    [[nodiscard]] QString warningOf(const SeatCandidate& candidate) const;
    void store();

    Office& m_office;
    Duty m_duty;
    std::vector<SeatCandidate> m_candidates;
    QTreeWidget* m_people = nullptr;
    QLabel* m_warning = nullptr;
    TakenStep m_taken;
};

/// Opens the dialog and offers to take the choice back; false when nothing was chosen.
bool chooseSeat(Page& page, Office& office, DutyId duty);
