#pragma once

#include "models/duty/dutyroster.h"
#include "models/duty/rosterplanning.h"
#include "ui/records/formpage.h"

/// Rosters by month: planned, published, run and closed here.
class DutyRosterPage final : public FormPage<DutyRoster> {
    Q_OBJECT

public:
    explicit DutyRosterPage(Office& office, QWidget* parent = nullptr);

    /// Makes the seats that are missing and shares them out, off the screen thread; what stays empty is told.
    void plan(DutyRosterId id);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] DutyRoster stored(Connection& connection, qint64 id) const override;
    [[nodiscard]] DutyRoster fresh() override;
    [[nodiscard]] qint64 fillIn(const DutyRoster& record) override;
    void save(UnitOfWork& work, const DutyRoster& record) const override;
    void addContextActions(QMenu& menu, const QList<qint64>& ids) override;

private:
    [[nodiscard]] DetailTab fairness(const DutyRoster& roster);
    void tell(const RosterOutcome& outcome, const QList<SeatChange>& changes);
    void printFairness(DutyRosterId id);
    void showWeek(DutyRosterId id);

    QPushButton* m_next = nullptr; ///< the usual next step of the chosen roster
};
