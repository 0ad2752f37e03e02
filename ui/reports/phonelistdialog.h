#pragma once

#include "models/reports/phonelist.h"

#include <QDialog>

struct PrintTable;
class EmptyState;
class Office;
class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class ReportTableModel;

/// 电话名单: asks what the numbers are needed for, then opens them whole, to be read, printed or saved as Excel.
/// Opening is one act in the audit trail.
class PhoneListDialog final : public QDialog {
    Q_OBJECT

public:
    PhoneListDialog(Office& office, PhoneListRequest request, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit* purpose() const { return m_purpose; }
    [[nodiscard]] QPushButton* openButton() const { return m_open; }
    [[nodiscard]] QPushButton* printButton() const { return m_print; }
    [[nodiscard]] QPushButton* saveButton() const { return m_save; }
    [[nodiscard]] ReportTableModel* table() const { return m_table; }
    void saveAs(const QString& path);

Q_SIGNALS:
    void opened();
    void saved(const QString& path);

private:
    void makeWidgets();
    void makeLayout();
    void openList();
    void showList(const Report& list);
    void print();
    void askAndSave();
    void setBusy(bool busy);

    Office& m_office;
    PhoneListRequest m_request;
    Report m_list;
    QLineEdit* m_purpose = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_save = nullptr;
    QLabel* m_notes = nullptr;
    ReportTableModel* m_table = nullptr;
    QTableView* m_view = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
};

/// Such a list as paper shows it.
[[nodiscard]] PrintTable phoneListPaper(const Report& list);
/// Disables the entry that opens such a list for accounts that may not, and says why.
void guardPhoneListAction(QAction* action, const Office& office);
