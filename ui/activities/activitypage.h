#pragma once

#include "models/activities/activity.h"
#include "ui/records/formpage.h"

struct Desk;
class ActivityCalendar;

/// Activities from the plan to the confirmed hours, with their sign-in sheets.
class ActivityPage final : public FormPage<Activity> {
    Q_OBJECT

public:
    explicit ActivityPage(Office& office, QWidget* parent = nullptr);

    void openSheet(ActivityId id);
    void openPeople(ActivityId id);
    void copy(ActivityId id); ///< a draft a week later, in the form
    void repeatWeekly(ActivityId id);
    /// 核定 of what was still open on a confirmed activity.
    void confirmRest(ActivityId id);
    enum class View { List, Calendar };
    void setView(View view);
    [[nodiscard]] View view() const { return m_view; }
    [[nodiscard]] ActivityCalendar* calendar() const { return m_calendar; }

    void open(const PagePlace& place) override;
    void activated() override;

    [[nodiscard]] QPushButton* sheetButton() const { return m_sheet; }
    [[nodiscard]] QPushButton* peopleButton() const { return m_people; }
    [[nodiscard]] QPushButton* advanceButton() const { return m_advance; }

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] Activity stored(Connection& connection, qint64 id) const override;
    [[nodiscard]] Activity fresh() override;
    [[nodiscard]] qint64 fillIn(const Activity& activity) override;
    void save(UnitOfWork& work, const Activity& activity) const override;
    void openRecord(qint64 id) override;
    /// The sign-in sheet of the chosen activity.
    void printRecords() override;
    void addContextActions(QMenu& menu, const QList<qint64>& ids) override;
    void contextChanged() override;

private:
    void makeCalendar();
    void reloadCalendar();
    void openCalendarMenu(ActivityId id, const QPoint& point);
    void createOn(QDate day);
    void move(ActivityId id, QDate day);
    void openPhones(ActivityId id);
    [[nodiscard]] std::optional<StateSteps::Work> askBeforeConfirming(const QList<qint64>& ids);
    /// Why rules of care are set aside: "" where none is, nothing when the clerk thinks again.
    [[nodiscard]] std::optional<QString> askCareReason(const QList<qint64>& ids);

    ActivityCalendar* m_calendar = nullptr;
    QPushButton* m_viewButton = nullptr;
    View m_view = View::List;
    QPushButton* m_sheet = nullptr;
    QPushButton* m_people = nullptr;
    QPushButton* m_advance = nullptr;
};

/// Its pages in the navigation.
[[nodiscard]] QList<PageEntry> activitiesPages(const Desk& desk);
