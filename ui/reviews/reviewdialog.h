#pragma once

#include "models/reviews/reviewstanding.h"
#include "ui/common/icons.h"

#include <QDialog>

#include <functional>

class Office;
class ReviewRankingModel;
class ScoreSheetModel;
class ScoreTable;
class UndoBar;
class UndoHistory;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;
class QTabWidget;

/// The judges' sheets of a round: marks are typed or pasted judge by judge, the ranking follows at once. Projects come
/// in and go here too.
class ReviewDialog final : public QDialog {
    Q_OBJECT

public:
    /// Acts are kept in `history`, which outlives the dialog.
    ReviewDialog(Office& office, ReviewRoundId round, UndoHistory& history, QWidget* parent = nullptr);

    [[nodiscard]] ScoreSheetModel* sheet() const { return m_sheet; }
    [[nodiscard]] ReviewRankingModel* ranking() const { return m_ranking; }
    [[nodiscard]] QString judge() const { return m_standing.judges.value(m_shownJudge); } ///< whose sheet is shown
    /// What stands above the table: how many sheets are missing.
    [[nodiscard]] QString summary() const;

    void reject() override;

Q_SIGNALS:
    void printRankingRequested();
    /// `blank`: to be filled in.
    void printSheetsRequested(bool blank);
    void saveSheetsRequested();

private:
    void makeTables();
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeFoot();
    QPushButton* makeButton(QWidget* line, Icon sign, const QString& text, void (ReviewDialog::*work)());
    void read();
    void setWidths();
    void judgeChosen();
    void paste();
    /// Marks of the shown judge from a file; what does not fit is told line by line.
    void readFile();
    void take(const QString& lines, const QModelIndex& from, const QString& nothingThere);
    bool save();
    void saveChosen();
    void undoLast();
    void addScreened();
    void takeOut();
    void offer(const QString& told, const std::function<void()>& back);
    void showSummary();

    Office& m_office;
    UndoHistory& m_history;
    ReviewRoundId m_round;
    ReviewStanding m_standing;
    ScoreSheetModel* m_sheet;
    ReviewRankingModel* m_ranking;
    QComboBox* m_judge = nullptr;
    ScoreTable* m_marks = nullptr;
    QTableView* m_places = nullptr;
    QTabWidget* m_tabs = nullptr;
    QLabel* m_summary = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    UndoBar* m_undo = nullptr;
    int m_shownJudge = 0;
};
