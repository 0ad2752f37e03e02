#pragma once

#include "ui/common/card.h"

class Office;
class QLabel;
class QPushButton;

/// Whether addresses and birth dates are sealed in the office file, as ID and phone numbers always are.
class SealingCard final : public Card {
    Q_OBJECT

public:
    explicit SealingCard(Office& office, QWidget* parent = nullptr);

private:
    void refresh();
    void change();

    Office& m_office;
    QLabel* m_words = nullptr;
    QPushButton* m_button = nullptr;
};
