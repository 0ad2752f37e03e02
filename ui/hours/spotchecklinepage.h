#pragma once

#include "models/hours/spotcheck.h"
#include "ui/records/recordpage.h"
#include "ui/records/statesteps.h"

/// The records of spot checks: who was called, and what they said.
class SpotCheckLinePage final : public RecordPage {
    Q_OBJECT

public:
    explicit SpotCheckLinePage(Office& office, QWidget* parent = nullptr);

    [[nodiscard]] StateSteps& states() { return m_states; }

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    void addContextActions(QMenu& menu, const QList<qint64>& ids) override;

private:
    StateSteps m_states;
    QPushButton* m_true = nullptr;
    QPushButton* m_untrue = nullptr;
    QPushButton* m_unreached = nullptr;
};
