#pragma once

#include "models/assessments/assessmentstanding.h"
#include "ui/common/icons.h"

#include <QDialog>

#include <functional>

class AssessmentRankingModel;
class Office;
class ScoreSheetModel;
class ScoreTable;
class UndoBar;
class UndoHistory;
class UnitOfWork;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;
class QTabWidget;

/// The evaluators' sheets of an assessment: marks are typed, pasted or read from a workbook, the ranking with the
/// program's figures follows at once. Subjects come in and go here; once the result is frozen, what is to be done
/// better is asked for and answered here.
class AssessmentScoringDialog final : public QDialog {
    Q_OBJECT

public:
    /// Acts are kept in `history`, which outlives the dialog.
    AssessmentScoringDialog(Office& office, AssessmentId assessment, UndoHistory& history, QWidget* parent = nullptr);

    [[nodiscard]] ScoreSheetModel* sheet() const { return m_sheet; }
    [[nodiscard]] AssessmentRankingModel* ranking() const { return m_ranking; }
    [[nodiscard]] QTableView* places() const { return m_places; }
    /// What stands below the table: how many sheets are missing.
    [[nodiscard]] QString summary() const;
    void readFile(const QString& path);

    void reject() override;

Q_SIGNALS:
    void printRankingRequested();
    /// `blank`: to be filled in.
    void printSheetsRequested(bool blank);
    void saveSheetsRequested(bool blank);

private:
    using Work = void (AssessmentScoringDialog::*)();

    void makeTables();
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeFoot();
    QPushButton* makeButton(QWidget* line, Icon sign, const QString& text, Work work);
    void read();
    void showEvaluators();
    void setWidths();
    void evaluatorChosen();
    void paste();
    void askForFile();
    bool save();
    void store(const QList<AssessmentSheet>& sheets, const QString& told);
    void saveChosen();
    void undoLast();
    void addFitting();
    void addOne();
    void takeOut();
    void askBetter();
    void answerBetter();
    [[nodiscard]] const AssessedStanding* currentSubject() const;
    void offer(const QString& told, const std::function<void(UnitOfWork&)>& back);
    void showSummary();

    Office& m_office;
    UndoHistory& m_history;
    AssessmentId m_assessment;
    AssessmentStanding m_standing;
    ScoreSheetModel* m_sheet;
    AssessmentRankingModel* m_ranking;
    QComboBox* m_evaluator = nullptr;
    ScoreTable* m_marks = nullptr;
    QTableView* m_places = nullptr;
    QTabWidget* m_tabs = nullptr;
    QLabel* m_summary = nullptr;
    QPushButton* m_save = nullptr;
    QList<QPushButton*> m_whileOpen; ///< change who is assessed, or marks
    QList<QPushButton*> m_onceDecided;
    UndoBar* m_undo = nullptr;
    int m_shown = 0; ///< evaluator
};
