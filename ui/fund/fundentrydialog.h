#pragma once

#include "models/fund/fundentry.h"
#include "ui/common/recorddialog.h"

/// The form of income, or of an application and what the committee decided.
class FundEntryDialog final : public RecordDialog<FundEntry> {
    Q_OBJECT

public:
    FundEntryDialog(Office& office, const FundEntry& entry, QWidget* parent = nullptr);

private:
    void makeLine(FundKind kind);
    void makeDecision();
};
