#pragma once

#include "models/volunteers/volunteerid.h"
#include "ui/records/recordpage.h"

class ReportActions;

/// 积分账户: what everybody has.
class PointBalancePage final : public RecordPage {
    Q_OBJECT

public:
    explicit PointBalancePage(Office& office, QWidget* parent = nullptr);

    void enterPoints(VolunteerId volunteer);
    void give(VolunteerId volunteer);
    void showStatement(VolunteerId volunteer);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    void createRecord() override { enterPoints({}); }
    [[nodiscard]] Figures figures() override;

private:
    [[nodiscard]] DetailTab overview(VolunteerId volunteer) const;
    [[nodiscard]] DetailTab entries(VolunteerId volunteer) const;
    [[nodiscard]] DetailTab exchanges(VolunteerId volunteer) const;

    ReportActions* m_reports = nullptr;
};

/// 积分流水: the ledger.
class PointEntryPage final : public RecordPage {
    Q_OBJECT

public:
    explicit PointEntryPage(Office& office, QWidget* parent = nullptr);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    void createRecord() override;
    [[nodiscard]] bool obeysPeriod() const override { return true; }
};
