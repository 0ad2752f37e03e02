#pragma once

#include "models/activities/activitymoving.h"
#include "models/calendar/workingcalendar.h"

#include <QWidget>

class CalendarCell;
class QGridLayout;
class QLabel;
class QPushButton;

/// Activities by day, a month or a week at a time. They are dragged to another day, or moved with Ctrl and the arrows.
class ActivityCalendar final : public QWidget {
    Q_OBJECT

public:
    enum class Span { Month, Week };

    explicit ActivityCalendar(QWidget* parent = nullptr);

    void setSpan(Span span);
    [[nodiscard]] Span span() const { return m_span; }
    /// Shows the month or week of this day.
    void showDay(QDate day);
    [[nodiscard]] QDate shownDay() const { return m_day; }
    [[nodiscard]] QDate firstDay() const; ///< a Monday
    [[nodiscard]] QDate lastDay() const;
    void setActivities(const QList<PlannedActivity>& activities, const WorkingCalendar& calendar);
    void choose(ActivityId id);
    [[nodiscard]] ActivityId current() const;
    [[nodiscard]] CalendarCell* cell(QDate day) const;

Q_SIGNALS:
    /// Other days are shown: their activities are wanted.
    void daysChanged();
    void chosen(ActivityId id);
    void opened(ActivityId id);
    void menuRequested(ActivityId id, const QPoint& point);
    void newRequested(QDate day);
    void moveRequested(ActivityId id, QDate day);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    CalendarCell* makeCell();
    void arrange();
    void step(int count);
    void chosenIn(CalendarCell* cell, ActivityId id);
    [[nodiscard]] bool arrowPressed(int key, bool moves);

    Span m_span = Span::Month;
    QDate m_day;
    QLabel* m_title = nullptr;
    QPushButton* m_monthButton = nullptr;
    QPushButton* m_weekButton = nullptr;
    QGridLayout* m_grid = nullptr;
    QList<CalendarCell*> m_cells;
};
