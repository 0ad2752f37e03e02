#pragma once

#include "ui/common/formfield.h"

class QCheckBox;

/// Some of the seven weekdays; held as digits in order, 1 is Monday.
class WeekdaysField final : public FormField {
    Q_OBJECT

public:
    WeekdaysField(const QString& name, const QString& label, Need need = Need::Optional, QWidget* parent = nullptr);

    void setDigits(const QString& digits);
    [[nodiscard]] QString digits() const;
    [[nodiscard]] QVariant content() const override { return digits(); }
    [[nodiscard]] QList<QWidget*> stops() const override;

private:
    QList<QCheckBox*> m_boxes;
};

inline void showIn(WeekdaysField& field, const QString& value)
{
    field.setDigits(value);
}
inline void readFrom(const WeekdaysField& field, QString& value)
{
    value = field.digits();
}
