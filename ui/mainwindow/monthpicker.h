#pragma once

#include "models/common/dates.h"

#include <QWidget>

class QPushButton;

/// The twelve months of a year to click on, and the year itself between two arrows.
class MonthPicker final : public QWidget {
    Q_OBJECT

public:
    explicit MonthPicker(QWidget* parent = nullptr);

    void showYear(int year);
    [[nodiscard]] QPushButton* button(int month) const { return m_months.at(month - 1); }
    [[nodiscard]] QPushButton* yearButton() const { return m_yearButton; }

Q_SIGNALS:
    void chosen(const Period& period);

private:
    QPushButton* makeArrow(bool forward);

    int m_year = 0;
    QPushButton* m_yearButton = nullptr;
    QList<QPushButton*> m_months;
};
