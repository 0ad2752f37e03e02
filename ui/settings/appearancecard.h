#pragma once

#include "ui/common/card.h"

class QComboBox;
class QLabel;

/// Language, letters and colors of this machine. Letters and colors change at once, the language at the next start.
class AppearanceCard final : public Card {
    Q_OBJECT

public:
    explicit AppearanceCard(QWidget* parent = nullptr);

    [[nodiscard]] QComboBox* language() const { return m_language; }
    [[nodiscard]] QComboBox* fontSize() const { return m_size; }
    [[nodiscard]] QComboBox* theme() const { return m_theme; }

private:
    void addLine(const QString& label, QComboBox* combo);
    void fill();
    void languageChosen();
    void looksChosen();

    QComboBox* m_language = nullptr;
    QComboBox* m_size = nullptr;
    QComboBox* m_theme = nullptr;
    QLabel* m_note = nullptr;
};
