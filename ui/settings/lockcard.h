#pragma once

#include "ui/common/card.h"

class QComboBox;

/// When this machine locks itself.
class LockCard final : public Card {
    Q_OBJECT

public:
    explicit LockCard(QWidget* parent = nullptr);

    [[nodiscard]] QComboBox* minutes() const { return m_minutes; }

private:
    QComboBox* m_minutes = nullptr;
};
