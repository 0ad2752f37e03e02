#pragma once

#include "models/orders/order.h"
#include "ui/common/recorddialog.h"

class TickedField;

/// 一单多站: what the office asks of several stations at once; each gets an order of its own.
class OrderGroupDialog final : public RecordDialog<Order> {
    Q_OBJECT

public:
    /// Stations of `organisations` are offered; none = all.
    OrderGroupDialog(Office& office, const QList<qint64>& organisations, QWidget* parent = nullptr);

    /// Of the orders that were made.
    [[nodiscard]] const QList<OrderId>& made() const { return m_made; }

protected:
    [[nodiscard]] Store store() const override;
    [[nodiscard]] Problems problems() const override;

private:
    void makeNeed();
    void makeStations(const QList<qint64>& organisations);
    [[nodiscard]] QList<StationId> chosen() const;

    TickedField* m_stations = nullptr;
    CheckField* m_acceptAtOnce = nullptr;
    mutable QList<OrderId> m_made; ///< written by the store
};
