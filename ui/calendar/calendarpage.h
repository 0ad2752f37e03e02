#pragma once

#include "models/calendar/calendarday.h"
#include "ui/records/formpage.h"

struct Desk;

/// The calendar of working days: holidays and worked weekend days, year by year.
class CalendarPage final : public FormPage<CalendarDay> {
    Q_OBJECT

public:
    explicit CalendarPage(Office& office, QWidget* parent = nullptr);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] CalendarDay stored(Connection& connection, qint64 id) const override;
    [[nodiscard]] CalendarDay fresh() override;
    [[nodiscard]] qint64 fillIn(const CalendarDay& day) override;
    void save(UnitOfWork& work, const CalendarDay& day) const override;
    [[nodiscard]] Figures figures() override;
};

/// Its pages in the navigation.
[[nodiscard]] QList<PageEntry> calendarPages(const Desk& desk);
