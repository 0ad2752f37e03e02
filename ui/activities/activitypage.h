#pragma once

#include "models/activities/activity.h"
#include "ui/common/recordpage.h"

class Office;

/// Activities with their sign-in sheets; 核定 turns attendance into hours.
class ActivityPage final : public RecordPage {
    Q_OBJECT

public:
    explicit ActivityPage(Office& office, QWidget* parent = nullptr);

    [[nodiscard]] QPushButton* advanceButton() const { return m_advance; }
    [[nodiscard]] QPushButton* sheetButton() const { return m_sheet; }

    void openSheet(ActivityId id);
    /// 电话名单: whoever signed up, with whole numbers, for a purpose.
    void openPhones(ActivityId id);
    /// Leads the activity to its next state: publish, begin, end, confirm.
    void advance(ActivityId id);
    void cancelActivity(ActivityId id);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    void createRecord() override;
    void openRecord(qint64 id) override;
    void importRecords() override;
    void printRecords() override;
    void addContextActions(QMenu& menu, const QList<qint64>& ids) override;
    [[nodiscard]] bool obeysPeriod() const override { return true; }

private:
    [[nodiscard]] Activity require(qint64 id) const;
    void confirm(const Activity& activity);
    void edit(const Activity& activity);
    void refreshButtons(const Activity& activity);

    Office& m_office;
    QPushButton* m_sheet = nullptr;
    QPushButton* m_advance = nullptr;
};
