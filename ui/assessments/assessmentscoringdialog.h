#pragma once

#include "models/assessments/assessmentstanding.h"
#include "ui/scoring/scoringdialog.h"

class AssessmentRankingModel;

/// The evaluators' sheets of an assessment, with the ranking and the program's figures. Subjects come in and go here;
/// once the result is frozen, what is to be done better is asked for and answered here.
class AssessmentScoringDialog final : public ScoringDialog {
    Q_OBJECT

public:
    AssessmentScoringDialog(Office& office, AssessmentId assessment, UndoHistory& history, QWidget* parent = nullptr);

    [[nodiscard]] AssessmentRankingModel* ranking() const { return m_ranking; }

protected:
    Shown read() override;
    ScoreSheet sheetOf(int evaluator) const override;
    void store(int evaluator, const ScoreSheet& sheet) override;
    /// The workbook of all evaluators: stored at once.
    void take(const QString& path) override;

private:
    void keep(const QList<AssessmentSheet>& sheets, const QString& told);
    void addFitting();
    void addOne();
    void takeOut();
    void askBetter();
    void answerBetter();
    [[nodiscard]] const AssessedStanding* currentSubject() const;

    AssessmentId m_assessment;
    AssessmentStanding m_standing;
    AssessmentRankingModel* m_ranking;
    QList<QPushButton*> m_whileOpen; ///< change who is assessed
    QList<QPushButton*> m_onceDecided;
};
