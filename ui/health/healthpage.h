#pragma once

#include "models/health/finding.h"
#include "ui/records/recordpage.h"
#include "ui/records/statesteps.h"

struct Desk;

/// 台账体检: what an inspector would ask about in the hours, to be explained, corrected or voided.
class HealthPage final : public RecordPage {
    Q_OBJECT

public:
    explicit HealthPage(Office& office, QWidget* parent = nullptr);

    [[nodiscard]] StateSteps& states() { return m_states; }
    [[nodiscard]] QAction* boundsAction() const { return m_bounds; }

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    /// 体检.
    void createRecord() override;
    void openRecord(qint64 id) override;
    void addContextActions(QMenu& menu, const QList<qint64>& ids) override;
    [[nodiscard]] Figures figures() override;

private:
    [[nodiscard]] DetailTab overview(const Finding& finding) const;
    [[nodiscard]] DetailTab hoursOf(FindingId id) const;
    /// The dialog of the correction; the step that saves it.
    [[nodiscard]] std::optional<StateSteps::Work> askCorrection(const QList<qint64>& ids);
    void editBounds();

    StateSteps m_states;
    QAction* m_bounds = nullptr;
};

/// Its pages in the navigation.
[[nodiscard]] QList<PageEntry> healthPages(const Desk& desk);
