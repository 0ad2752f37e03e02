#pragma once

#include "models/common/task.h"
#include "models/security/office.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

/// Opens an office's sealed numbers: account and password, or the recovery code. Wrong ones are said at once.
class SignInDialog final : public QDialog {
    Q_OBJECT

public:
    /// `demoPassword` is shown for sample offices only; empty for real ones.
    SignInDialog(Office& office, const QString& officeName, const QString& demoPassword, QWidget* parent = nullptr);

private:
    void makeFields(const QString& demoPassword);
    void signIn();
    void showProblem(const QString& text);
    void setBusy(bool busy);

    Office& m_office;
    QComboBox* m_account = nullptr;
    QLineEdit* m_password = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_useCode = nullptr;
    QPushButton* m_enter = nullptr;
    QPointer<Task> m_task;
};
