#pragma once

#include "models/service/stars.h"
#include "ui/common/card.h"

#include <QList>

#include <functional>

class NumberField;
class Office;
class QPushButton;

/// Hours for one to five stars. Everybody's stars follow at once.
class StarsCard final : public Card {
    Q_OBJECT

public:
    explicit StarsCard(Office& office, QWidget* parent = nullptr);

Q_SIGNALS:
    void saved(const QString& text, std::function<void()> undo);

private:
    void fill(const StarThresholds& thresholds);
    [[nodiscard]] StarThresholds typed() const;
    void check();
    void save(const StarThresholds& thresholds, bool isUndo);

    Office& m_office;
    QList<NumberField*> m_hours;
    QPushButton* m_save = nullptr;
};
