#pragma once

#include "models/orders/orderservice.h"
#include "ui/common/formdialog.h"
#include "ui/service/servicetimes.h"

#include <optional>

class AttendeesField;
class FilesField;
class Office;
struct NewFile;

/// 谁来了，几点到几点: what is told of an order's service, or the correction of what was told.
class OrderServiceDialog final : public FormDialog {
    Q_OBJECT

public:
    OrderServiceDialog(Office& office, const Order& order, QWidget* parent = nullptr);

    [[nodiscard]] OrderReport report() const;
    /// That are kept with the order beside the report.
    [[nodiscard]] const QList<NewFile>& files() const;
    [[nodiscard]] FilesField* filesField() const { return m_files; }
    [[nodiscard]] AttendeesField* attendees() const { return m_people; }

private:
    void makeFields();
    void showStart();
    void timesTyped();
    void showCare();

    Office& m_office;
    Order m_order;
    OrderRound m_round;
    OrderReport m_start;
    std::optional<ServiceTimes> m_times;
    AttendeesField* m_people = nullptr;
    MultiLineField* m_result = nullptr;
    MoneyField* m_cost = nullptr;
    FilesField* m_files = nullptr;
    TextField* m_careReason = nullptr;
    CheckField* m_check = nullptr; ///< only where hours may be checked by who enters them
};
