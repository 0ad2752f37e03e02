#pragma once

#include "models/orders/missedcall.h"
#include "models/reports/phonelist.h"

#include <QDialog>

#include <functional>

class EmptyState;
class Office;
class ReportTableModel;
class UndoBar;
class UndoHistory;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

/// 回访: whom to call, with whole numbers opened as one act; what each call brought is noted here. On paper as a list
/// or as slips, as Excel to be filled in and imported back.
class CallBackDialog final : public QDialog {
    Q_OBJECT

public:
    /// Acts are kept in `history`, which outlives the dialog.
    CallBackDialog(Office& office, UndoHistory& history, const QList<qint64>& organisations, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit* purpose() const { return m_purpose; }
    [[nodiscard]] QPushButton* openButton() const { return m_open; }
    [[nodiscard]] QPushButton* evaluateButton() const { return m_evaluate; }
    [[nodiscard]] QPushButton* missedButton() const { return m_missed; }
    [[nodiscard]] QPushButton* slipsButton() const { return m_slips; }
    [[nodiscard]] QTableView* view() const { return m_view; }
    [[nodiscard]] const QList<CallBack>& calls() const { return m_list.calls; }
    void saveAs(const QString& path);

Q_SIGNALS:
    void opened();
    void saved(const QString& path);

private:
    void makeWidgets();
    [[nodiscard]] QPushButton* makeButton(const QString& text, void (CallBackDialog::*work)());
    void makeTop(QVBoxLayout& layout);
    void makeFoot(QVBoxLayout& layout);
    void openList();
    void showList();
    /// What waits still of what was opened.
    void readAgain();
    [[nodiscard]] const CallBack* current() const;
    void evaluate();
    void noteMissed(MissedCallReason reason);
    void offer(const QString& told, const std::function<void(UnitOfWork&)>& back);
    void print();
    void printSlips();
    void askAndSave();
    void showButtons();

    Office& m_office;
    UndoHistory& m_history;
    PhoneListRequest m_request;
    CallBackList m_list;
    QList<OrderId> m_opened; ///< whose numbers were opened
    QLineEdit* m_purpose = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_evaluate = nullptr;
    QPushButton* m_missed = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_slips = nullptr;
    QPushButton* m_save = nullptr;
    QLabel* m_notes = nullptr;
    ReportTableModel* m_table = nullptr;
    QTableView* m_view = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    UndoBar* m_undo = nullptr;
};
