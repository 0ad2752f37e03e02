#include "ui/start/passwordprompt.h"

#include "models/common/error.h"
#include "ui/common/theme.h"
#include "ui/start/passwordline.h"

#include <QLabel>
#include <QPushButton>

PasswordPrompt::PasswordPrompt(const QString& enterText, QWidget* parent)
    : QDialog(parent)
    , m_password(new PasswordLine(this))
    , m_note(new QLabel(this))
    , m_enter(new QPushButton(enterText, this))
    , m_enterText(enterText)
{
    setProperty("vdBeforeCurtains", true);
    m_password->setAccessibleName(tr("Password"));
    m_note->setWordWrap(true);
    m_note->hide();
    Theme::setButton(m_enter, Theme::Button::Primary);
    m_enter->setDefault(true);
    connect(m_password, &PasswordLine::capsLockSeen, this, &PasswordPrompt::showNote);
    connect(m_password, &QLineEdit::textEdited, this, [this] {
        m_problem.clear();
        showNote();
    });
}

QString PasswordPrompt::problemText() const
{
    return m_note->isHidden() ? QString() : m_note->text();
}

void PasswordPrompt::perform(const QString& title, const std::function<void(const QString& password)>& work)
{
    const QString secret = m_password->text();
    if (secret.isEmpty() || m_task)
        return;
    setBusy(true);
    m_task = runTask(
        this, title, [work, secret](TaskContext&) { work(secret); }, [this] { accept(); });
    connect(m_task, &Task::finished, this, [this](const std::exception_ptr& error) {
        m_task = nullptr;
        setBusy(false);
        if (!error)
            return;
        try {
            std::rethrow_exception(error);
        } catch (const Error& wrong) {
            showProblem(wrong.message());
        } catch (const std::exception& wrong) {
            showProblem(QString::fromUtf8(wrong.what()));
        }
    });
}

void PasswordPrompt::setBusy(bool busy)
{
    m_password->setEnabled(!busy);
    m_enter->setEnabled(!busy);
    m_enter->setText(busy ? tr("Opening…") : m_enterText);
}

void PasswordPrompt::showProblem(const QString& text)
{
    m_problem = text;
    showNote();
    m_password->selectAll();
    m_password->setFocus();
}

void PasswordPrompt::setRemark(const QString& text)
{
    m_remark = text;
    showNote();
}

void PasswordPrompt::showNote()
{
    const QString caps
        = m_password->seemsCapsLocked() ? tr("Caps Lock seems to be on: letters come out in capitals.") : QString();
    const QString text = !m_problem.isEmpty() ? m_problem : !caps.isEmpty() ? caps : m_remark;
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    Theme::setText(m_note,
        !m_problem.isEmpty()  ? Theme::Text::Problem
            : !caps.isEmpty() ? Theme::Text::Warning
                              : Theme::Text::Secondary);
}
