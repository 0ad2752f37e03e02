#pragma once

#include "models/points/pointround.h"
#include "ui/common/formdialog.h"

/// Up to which day points are booked, and what the booking is called.
class BookingDialog final : public FormDialog {
    Q_OBJECT

public:
    explicit BookingDialog(const PointRound& round, QWidget* parent = nullptr);

    [[nodiscard]] PointRound round() const;

private:
    PointRound m_start;
    TextField* m_name = nullptr;
    DateField* m_lastDay = nullptr;
    MultiLineField* m_notes = nullptr;
};
