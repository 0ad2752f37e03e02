#pragma once

#include "models/activities/activitymoving.h"

#include <QFrame>

class QLabel;
class QListWidget;

/// One day of the calendar with its activities: they can be dragged to another day.
class CalendarCell final : public QFrame {
    Q_OBJECT

public:
    explicit CalendarCell(QWidget* parent = nullptr);

    /// `mark`: "" or why the day is off or worked; `isFaint`: of another month. `isDetailed`: with place and people.
    void setDay(QDate day, const QString& mark, bool isOff, bool isFaint);
    void setActivities(const QList<PlannedActivity>& activities, bool isDetailed);
    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] QListWidget* list() const { return m_list; }
    [[nodiscard]] ActivityId current() const;
    /// False when it is not on this day.
    bool choose(ActivityId id);
    void clearChoice();

Q_SIGNALS:
    void chosen(ActivityId id);
    void opened(ActivityId id);
    void menuRequested(ActivityId id, const QPoint& point);
    /// On an empty place of the day.
    void newRequested(QDate day);
    void dropped(ActivityId id, QDate day);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] static QString lines(const PlannedActivity& activity, bool isDetailed);
    void startDrag();

    QLabel* m_head;
    QListWidget* m_list;
    QDate m_day;
};
