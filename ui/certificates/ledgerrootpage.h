#pragma once

#include "ui/records/recordpage.h"

/// Roots of the ledger of hours, to be published, and the close of a month.
class LedgerRootPage final : public RecordPage {
    Q_OBJECT

public:
    explicit LedgerRootPage(Office& office, QWidget* parent = nullptr);

    /// Asks for a month and forms the root of its checked records.
    void closeMonth();

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] bool obeysPeriod() const override { return true; }
};
