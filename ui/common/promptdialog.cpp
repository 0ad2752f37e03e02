#include "ui/common/promptdialog.h"

#include <QKeyEvent>

PromptDialog::PromptDialog(const QString& action, const QString& question, Lines lines, Need need, QWidget* parent)
    : FormDialog(QString(action).remove(u'…'), parent)
{
    beginSection(windowTitle(), 1);
    addNote(question);
    const QString label = lines == Lines::One ? tr("Text") : tr("In words");
    if (lines == Lines::One)
        m_line = addWide<TextField>("text", label, need);
    else
        m_lines = addWide<MultiLineField>("text", label, need);
    setSaveText(windowTitle());
    setDismissText(tr("Go back"));
    setSaver([] {}); // who asked does it
}

void PromptDialog::setText(const QString& text)
{
    if (m_line)
        m_line->setText(text);
    else
        m_lines->setText(text);
}

QString PromptDialog::text() const
{
    return m_line ? m_line->text() : m_lines->text();
}

bool PromptDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !key->modifiers().testFlag(Qt::ShiftModifier)) {
            save();
            return true;
        }
    }
    return FormDialog::eventFilter(watched, event);
}
