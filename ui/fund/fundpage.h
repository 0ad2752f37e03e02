#pragma once

#include "ui/common/pagecontext.h"
#include "ui/common/viewframe.h"

class Office;
struct Desk;

/// 社区基金: income and spending, and the accounts.
class FundPage final : public ViewFrame {
    Q_OBJECT

public:
    explicit FundPage(Office& office, QWidget* parent = nullptr);
};

[[nodiscard]] QList<PageEntry> fundPages(const Desk& desk);
