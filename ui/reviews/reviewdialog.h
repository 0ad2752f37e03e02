#pragma once

#include "models/reviews/reviewstanding.h"
#include "ui/scoring/scoringdialog.h"

class ReviewRankingModel;

/// The judges' sheets of a round. Projects come in and go here too.
class ReviewDialog final : public ScoringDialog {
    Q_OBJECT

public:
    ReviewDialog(Office& office, ReviewRoundId round, UndoHistory& history, QWidget* parent = nullptr);

    [[nodiscard]] ReviewRankingModel* ranking() const { return m_ranking; }

protected:
    Shown read() override;
    ScoreSheet sheetOf(int judge) const override;
    void store(int judge, const ScoreSheet& sheet) override;
    /// Marks of the shown judge; what does not fit is told line by line.
    void take(const QString& path) override;

private:
    void addScreened();
    void takeOut();

    ReviewRoundId m_round;
    ReviewStanding m_standing;
    ReviewRankingModel* m_ranking;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
};
