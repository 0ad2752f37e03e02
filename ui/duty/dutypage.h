#pragma once

#include "ui/common/pagecontext.h"
#include "ui/common/viewframe.h"

class Office;
struct Desk;

/// Duty 轮流坐班: the week, rosters, single duties, exchanges and handovers.
class DutyPage final : public ViewFrame {
    Q_OBJECT

public:
    explicit DutyPage(Office& office, QWidget* parent = nullptr);
};

/// What rosters are made of: weekly duties, who may sit, leave and wishes.
class DutyPlanPage final : public ViewFrame {
    Q_OBJECT

public:
    explicit DutyPlanPage(Office& office, QWidget* parent = nullptr);
};

[[nodiscard]] QList<PageEntry> dutyPages(const Desk& desk);
