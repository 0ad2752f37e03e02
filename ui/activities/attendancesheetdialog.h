#pragma once

#include "models/activities/activity.h"
#include "ui/common/icons.h"

#include <QDialog>

class AttendanceSheetModel;
class Office;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

/// The sign-in sheet of one activity for forty people: pasted from Excel or typed with initials, the same times for
/// all, minutes and overlaps at once, missing sign-outs marked 待补.
class AttendanceSheetDialog final : public QDialog {
    Q_OBJECT

public:
    AttendanceSheetDialog(Office& office, const Activity& activity, QWidget* parent = nullptr);

    [[nodiscard]] AttendanceSheetModel* model() const { return m_model; }
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] QPushButton* saveButton() const { return m_save; }
    [[nodiscard]] QPushButton* absentButton() const { return m_absent; }
    [[nodiscard]] QPushButton* proposalsButton() const { return m_proposals; }
    [[nodiscard]] QString summary() const;

    void reject() override;

public Q_SLOTS:
    void save();
    void paste();
    void print();
    void toggleAbsent();
    void takeProposals();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeTools();
    QPushButton* makeTool(
        QWidget* tools, Icon sign, const QString& text, const QString& tip, void (AttendanceSheetDialog::*work)());
    [[nodiscard]] QWidget* makeFoot();
    void makeTable();
    void setAllTimes();
    void goDown();
    void goOn();
    void removeLines();
    void restoreLine();
    [[nodiscard]] QList<int> chosenRows() const;
    /// Asks why rules of care are set aside; false when the clerk thinks again.
    [[nodiscard]] bool askCareReason();
    void refresh();

    Office& m_office;
    Activity m_activity;
    AttendanceSheetModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QLineEdit* m_in = nullptr;
    QLineEdit* m_out = nullptr;
    QLabel* m_summary = nullptr;
    QPushButton* m_restore = nullptr;
    QPushButton* m_absent = nullptr;
    QPushButton* m_proposals = nullptr;
    QPushButton* m_save = nullptr;
    QString m_reason; ///< why saved lines are taken out
    int m_startColumn = 0; ///< where Enter goes on in the next line, as in Excel
    int m_formerStart = 0; ///< before the last move
};
