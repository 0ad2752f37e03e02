#pragma once

#include "models/common/task.h"

#include <QDialog>
#include <QPointer>

class PasswordLine;
class QLabel;
class QPushButton;

/// A dialog that waits for a password: the sentence about a wrong one, a hint at Caps Lock, keys derived off the screen
/// thread.
class PasswordPrompt : public QDialog {
    Q_OBJECT

public:
    [[nodiscard]] PasswordLine* passwordLine() const { return m_password; }
    [[nodiscard]] QPushButton* enterButton() const { return m_enter; }
    /// What is wrong, or the quiet word that stands there instead.
    [[nodiscard]] QString problemText() const;

protected:
    PasswordPrompt(const QString& enterText, QWidget* parent);

    /// Does the work in the pool with the typed password and accepts the dialog.
    void perform(const QString& title, const std::function<void(const QString& password)>& work);
    /// What else must rest while the work runs.
    virtual void setBusy(bool busy);
    void showProblem(const QString& text);
    /// A quiet word under the line while nothing is wrong.
    void setRemark(const QString& text);
    [[nodiscard]] QLabel* note() const { return m_note; }
    [[nodiscard]] bool isBusy() const { return !m_task.isNull(); }

private:
    void showNote();

    PasswordLine* m_password = nullptr;
    QLabel* m_note = nullptr;
    QPushButton* m_enter = nullptr;
    QString m_enterText;
    QString m_remark;
    QString m_problem;
    QPointer<Task> m_task;
};
