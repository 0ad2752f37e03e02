#pragma once

#include "models/hours/hourdisplay.h"
#include "ui/records/formpage.h"

/// 时长公示: what hangs out, until when, and who objected.
class HourDisplayPage final : public FormPage<HourDisplay> {
    Q_OBJECT

public:
    explicit HourDisplayPage(Office& office, QWidget* parent = nullptr);

    /// Asks for the usual number of working days.
    void editDays();

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] HourDisplay stored(Connection& connection, qint64 id) const override;
    [[nodiscard]] HourDisplay fresh() override;
    [[nodiscard]] qint64 fillIn(const HourDisplay& display) override;
    void save(UnitOfWork& work, const HourDisplay& display) const override;

private:
    [[nodiscard]] DetailTab overview(const HourDisplay& display) const;
    [[nodiscard]] DetailTab list(const HourDisplay& display) const;
    [[nodiscard]] DetailTab objections(const HourDisplay& display) const;
    void object(HourDisplayId id);

    QPushButton* m_next = nullptr; ///< the usual next step
};
