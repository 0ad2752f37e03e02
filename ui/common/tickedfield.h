#pragma once

#include "ui/common/formfield.h"

class QCheckBox;
class QWidget;

/// Several records, ticked; held as their ids in order, parted by blanks.
class TickedField final : public FormField {
    Q_OBJECT

public:
    TickedField(const QString& name, const QString& label, Need need = Need::Optional, QWidget* parent = nullptr);

    /// What is ticked stays so, also where it is not offered any more.
    void setOffered(const QList<std::pair<qint64, QString>>& records);
    void setIds(const QString& ids);
    [[nodiscard]] QString ids() const;
    [[nodiscard]] QVariant content() const override { return ids(); }
    [[nodiscard]] bool isEmpty() const override { return ids().isEmpty(); }
    [[nodiscard]] QList<QWidget*> stops() const override;
    [[nodiscard]] QCheckBox* box(qint64 record) const; ///< null where it is not offered

private:
    QWidget* m_area = nullptr;
    QList<std::pair<qint64, QCheckBox*>> m_boxes;
    QStringList m_chosen;
};

inline void showIn(TickedField& field, const QString& value)
{
    field.setIds(value);
}
inline void readFrom(const TickedField& field, QString& value)
{
    value = field.ids();
}
