#pragma once

#include "models/duty/dutyweek.h"
#include "ui/common/page.h"

class EmptyState;
class Office;
class QPushButton;
class QTableWidget;

/// The week's table, station × day: a cell opens to choose somebody else, and the week prints.
class DutyWeekPage final : public Page {
    Q_OBJECT

public:
    explicit DutyWeekPage(Office& office, QWidget* parent = nullptr);

    [[nodiscard]] QTableWidget* table() const { return m_table; }
    [[nodiscard]] const DutyWeek& week() const { return m_week; }
    void showDay(QDate day);
    void open(const PagePlace& place) override;
    [[nodiscard]] PagePlace place() const override;
    void activated() override;
    /// Chooses who sits in a seat of the cell; with several seats a menu asks which.
    void openCell(int row, int column);

protected:
    void contextChanged() override;

private:
    void refresh();
    void fillCell(int row, int column, const QList<WeekSeat>& seats);
    void changeSeat(DutyId duty);
    void print();
    [[nodiscard]] QString titleOfWeek() const;

    Office& m_office;
    DutyWeek m_week;
    QTableWidget* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    QPushButton* m_print = nullptr;
};
