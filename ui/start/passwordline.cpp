#include "ui/start/passwordline.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QKeyEvent>

PasswordLine::PasswordLine(QWidget* parent)
    : QLineEdit(parent)
{
    makePasswordLine(this);
}

/// Qt does not tell the state of the key; a capital letter without Shift does.
void PasswordLine::keyPressEvent(QKeyEvent* event)
{
    const QString typed = event->text();
    if (typed.size() == 1 && typed.at(0).isLetter() && typed.at(0).isLower() != typed.at(0).isUpper()) {
        const bool isLocked = typed.at(0).isUpper() != event->modifiers().testFlag(Qt::ShiftModifier);
        if (isLocked != m_isCapsLocked) {
            m_isCapsLocked = isLocked;
            Q_EMIT capsLockSeen(isLocked);
        }
    }
    QLineEdit::keyPressEvent(event);
}

void makePasswordLine(QLineEdit* line)
{
    line->setEchoMode(QLineEdit::Password);
    line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    auto* eye = line->addAction(icon(Icon::Eye, IconColor::Secondary), QLineEdit::TrailingPosition);
    eye->setToolTip(PasswordLine::tr("Show what is typed"));
    QObject::connect(eye, &QAction::triggered, line, [line, eye] {
        const bool shown = line->echoMode() == QLineEdit::Normal;
        line->setEchoMode(shown ? QLineEdit::Password : QLineEdit::Normal);
        eye->setIcon(icon(shown ? Icon::Eye : Icon::EyeOff, IconColor::Secondary));
        eye->setToolTip(shown ? PasswordLine::tr("Show what is typed") : PasswordLine::tr("Hide what is typed"));
    });
}
