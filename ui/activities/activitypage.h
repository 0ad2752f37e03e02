#pragma once

#include "models/activities/activity.h"
#include "ui/records/formpage.h"

struct Desk;

/// Activities from the plan to the confirmed hours, with their sign-in sheets.
class ActivityPage final : public FormPage<Activity> {
    Q_OBJECT

public:
    explicit ActivityPage(Office& office, QWidget* parent = nullptr);

    void openSheet(ActivityId id);
    [[nodiscard]] QPushButton* sheetButton() const { return m_sheet; }
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

private:
    void openPhones(ActivityId id);

    QPushButton* m_sheet = nullptr;
    QPushButton* m_advance = nullptr;
};

/// Its pages in the navigation.
[[nodiscard]] QList<PageEntry> activitiesPages(const Desk& desk);
