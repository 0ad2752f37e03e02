#pragma once

#include "models/common/act.h"
#include "models/scoring/scoresheet.h"
#include "ui/common/icons.h"

#include <QDialog>

#include <functional>

class Office;
class ScoreSheetModel;
class ScoreTable;
class UndoBar;
class UndoHistory;
class UnitOfWork;
class QAbstractTableModel;
class QComboBox;
class QLabel;
class QModelIndex;
class QPushButton;
class QTableView;
class QTabWidget;

/// Sheets of marks, one for each person who judges: typed, pasted or read from a file, with the ranking beside them.
/// What is judged, and how its sheets are stored, a feature says.
class ScoringDialog : public QDialog {
    Q_OBJECT

public:
    [[nodiscard]] ScoreSheetModel* sheet() const { return m_sheet; }
    [[nodiscard]] QTableView* places() const { return m_places; }
    [[nodiscard]] QString person() const { return m_shown.people.value(m_person).first; } ///< whose sheet is shown
    /// What stands below the tables: how many sheets are missing.
    [[nodiscard]] QString summary() const;
    void readFile(const QString& path);

    void reject() override;

Q_SIGNALS:
    void printRankingRequested();
    /// `blank`: to be filled in.
    void printSheetsRequested(bool blank);
    void saveSheetsRequested(bool blank);

protected:
    /// The words in which the feature speaks.
    struct Words {
        QString subject; ///< heading of what is marked
        QString person; ///< "&Judge"
        QString file; ///< what a file of marks is to hold
    };
    /// How things stand.
    struct Shown {
        QString title;
        QList<std::pair<QString, int>> people; ///< with how many sheets each still owes
        bool isOpen = false; ///< marks may be given
        bool isPrepared = false; ///< marks are given later
        QString subjects; ///< "12 project(s)"
        int missing = 0;
        int wanted = 0;
    };
    /// Acts are kept in `history`, which outlives the dialog.
    ScoringDialog(Office& office, const Act& act, UndoHistory& history, const Words& words,
        QAbstractTableModel* ranking, QWidget* parent);

    /// Reads how things stand and fills in the ranking.
    [[nodiscard]] virtual Shown read() = 0;
    [[nodiscard]] virtual ScoreSheet sheetOf(int person) const = 0;
    /// Stores what was changed of the sheet of this person, with its way back.
    virtual void store(int person, const ScoreSheet& sheet) = 0;
    virtual void take(const QString& path) = 0;

    /// Reads again and shows it; call once built.
    void refresh();
    /// Pastes lines into the shown sheet; says what was not taken.
    void pasteLines(const QString& lines, const QModelIndex& from, const QString& nothingThere);
    void tellProblems(const ScoreSheet::Pasted& pasted);
    bool save();
    /// A button above the tables, for who may give marks.
    QPushButton* addButton(Icon sign, const QString& text, const std::function<void()>& work);
    /// The first mark has the focus.
    void begin();
    /// The rows that are selected, each once; `isRanking`: of the ranking. Throws Error when none is.
    [[nodiscard]] QList<int> chosenRows(bool& isRanking) const;
    void setPlaceWidths(const QList<int>& widths, int others);
    /// The ranking comes first, or stands alone where people give no marks.
    void showRanking(bool first, bool hasMarks);
    void offer(const QString& told, const std::function<void(UnitOfWork&)>& back);
    [[nodiscard]] Office& office() const { return m_office; }

private:
    void makeTables(QAbstractTableModel* ranking);
    [[nodiscard]] QWidget* makeHead(const Words& words);
    [[nodiscard]] QWidget* makeFoot();
    QPushButton* makeButton(QWidget* line, Icon sign, const QString& text, const std::function<void()>& work);
    void personChosen();
    void paste();
    void askForFile();
    void saveChosen();
    void undoLast();
    void showSummary();

    Office& m_office;
    Act m_act;
    UndoHistory& m_history;
    Shown m_shown;
    ScoreSheetModel* m_sheet = nullptr;
    QComboBox* m_people = nullptr;
    ScoreTable* m_marks = nullptr;
    QTableView* m_places = nullptr;
    QTabWidget* m_tabs = nullptr;
    QWidget* m_head = nullptr;
    QLabel* m_summary = nullptr;
    QPushButton* m_save = nullptr;
    QList<QPushButton*> m_marking; ///< paste, read a file
    UndoBar* m_undo = nullptr;
    int m_person = 0;
};
