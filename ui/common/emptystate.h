#pragma once

#include "ui/common/icons.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

/// Stands where nothing is yet: a sign, a sentence that says what to do next, and the buttons for it.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    EmptyState(Icon icon, const QString& sentence, QWidget* parent = nullptr);

    void setSentence(const QString& sentence, const QString& more = {});
    [[nodiscard]] QString sentence() const;
    QPushButton* addButton(const QString& text, Icon icon, bool primary = false);

private:
    QLabel* m_sign = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_more = nullptr;
    QHBoxLayout* m_buttons = nullptr;
};
