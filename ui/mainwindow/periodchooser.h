#pragma once

#include "models/common/dates.h"
#include "ui/mainwindow/chooserbutton.h"

class MonthPicker;

/// Of which days: this and last month, quarter, year, everything, or any range.
class PeriodChooser final : public ChooserButton {
    Q_OBJECT

public:
    enum class Choice { ThisMonth, LastMonth, ThisQuarter, LastQuarter, ThisYear, LastYear, All, Custom };

    explicit PeriodChooser(QWidget* parent = nullptr);

    void choose(Choice choice);
    void choosePeriod(const Period& period); ///< any range
    [[nodiscard]] Period period() const { return m_period; }
    /// As the button shows it: 2025年1月, 2025年, 2025-01-03 – 2025-02-07.
    [[nodiscard]] QString name() const;
    [[nodiscard]] QMenu* menu() const { return m_menu; }

    /// What was chosen the last time: "last month" is the month before today's.
    void restore();

    [[nodiscard]] static Period periodOf(Choice choice, QDate today);
    [[nodiscard]] static QString nameOf(const Period& period);

Q_SIGNALS:
    void chosenChanged();

private:
    void askRange();
    void showMonths(QAction* before);
    void take(const Period& period, const QString& remembered);

    QMenu* m_menu = nullptr;
    MonthPicker* m_months = nullptr;
    Period m_period;
};
