#pragma once

#include "ui/common/viewframe.h"

struct Desk;
class Office;

/// What surrounds the ledger of hours: supplements, public displays, objections, spot checks, hours of other bodies.
class HoursPage final : public ViewFrame {
    Q_OBJECT

public:
    explicit HoursPage(Office& office, QWidget* parent = nullptr);
};

/// Its pages in the navigation.
[[nodiscard]] QList<PageEntry> hoursPages(const Desk& desk);
