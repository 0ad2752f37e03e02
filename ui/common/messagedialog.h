#pragma once

#include "ui/common/icons.h"

#include <QDialog>

class QHBoxLayout;
class QPushButton;

/// The one message box: a sign, a sentence, what more is to be said, buttons that name what they do.
class MessageDialog final : public QDialog {
    Q_OBJECT

public:
    MessageDialog(Icon sign, IconColor color, const QString& text, const QString& detail, QWidget* parent = nullptr);

    /// Technical words, shown when they are asked for.
    void setTechnical(const QString& words);
    /// From left to right. Enter presses the last primary one, Esc the one made by addDismissal().
    QPushButton* addButton(const QString& text, bool primary = false);
    QPushButton* addDismissal(const QString& text);
    /// Which ended it; null for Esc without a dismissal.
    [[nodiscard]] QPushButton* pressed() const { return m_pressed; }

private:
    QHBoxLayout* m_buttons = nullptr;
    QPushButton* m_pressed = nullptr;
};
