#pragma once

#include "ui/common/viewframe.h"

struct Desk;
class Office;

/// 积分银行: accounts, ledger, bookings, rules, households.
class PointsPage final : public ViewFrame {
    Q_OBJECT

public:
    explicit PointsPage(Office& office, QWidget* parent = nullptr);
};

/// 积分兑换: exchanges, catalog, goods store, merchants.
class ExchangesPage final : public ViewFrame {
    Q_OBJECT

public:
    explicit ExchangesPage(Office& office, QWidget* parent = nullptr);
};

/// Their pages in the navigation.
[[nodiscard]] QList<PageEntry> pointsPages(const Desk& desk);
