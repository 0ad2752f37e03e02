#pragma once

#include "models/points/pointround.h"
#include "ui/records/recordpage.h"
#include "ui/records/statesteps.h"

struct EarningSums;

/// 入账: every booking, what it booked, and the way to take it back.
class PointRoundPage final : public RecordPage {
    Q_OBJECT

public:
    explicit PointRoundPage(Office& office, QWidget* parent = nullptr);

    /// Asks up to which day, shows what would be booked, and books it.
    void book();
    void takeBack(PointRoundId id);
    /// Lets lapse what can no longer be spent.
    void lapse();

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    void createRecord() override { book(); }

private:
    [[nodiscard]] bool isWanted(const PointRound& round, const EarningSums& sums);
    void takeBackBecause(PointRoundId id, const QString& reason);

    StateSteps m_states;
    QPushButton* m_takeBack = nullptr;
};
