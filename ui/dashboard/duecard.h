#pragma once

#include "models/orders/dueitems.h"
#include "ui/common/card.h"

class Office;
class QPushButton;

/// What is overdue or due today when the office is opened, each line a link; put away until tomorrow, or for good.
class DueCard final : public Card {
    Q_OBJECT

public:
    explicit DueCard(Office& office, QWidget* parent = nullptr);

    /// Shows what is due in these organizations, or nothing where there is none or it was put away.
    void read(const QList<qint64>& organisations, const QDateTime& now = QDateTime::currentDateTime());
    [[nodiscard]] const QList<QPushButton*>& lines() const { return m_lines; }
    [[nodiscard]] QPushButton* putAwayButton() const { return m_putAway; }

    /// Whether the office's opening shows it at all; remembered on this computer.
    [[nodiscard]] static bool isWanted();
    static void setWanted(bool wanted);

Q_SIGNALS:
    void chosen(OrderId order);
    /// Put away: until tomorrow, or for good.
    void putAway(bool forGood);

private:
    void addLine(const DueItem& item, const QDateTime& now);

    Office& m_office;
    QList<QPushButton*> m_lines;
    QPushButton* m_putAway = nullptr;
    QPushButton* m_never = nullptr;
    QWidget* m_list = nullptr;
};
