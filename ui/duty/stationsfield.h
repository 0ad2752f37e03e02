#pragma once

#include "ui/common/formfield.h"

class QCheckBox;
class QWidget;

/// Several stations, ticked; held as their ids in order, parted by blanks. None ticked: all of them.
class StationsField final : public FormField {
    Q_OBJECT

public:
    StationsField(const QString& name, const QString& label, Need need = Need::Optional, QWidget* parent = nullptr);

    /// What is ticked stays so, also where it is not offered any more.
    void setOffered(const QList<std::pair<qint64, QString>>& stations);
    void setIds(const QString& ids);
    [[nodiscard]] QString ids() const;
    [[nodiscard]] QVariant content() const override { return ids(); }
    [[nodiscard]] bool isEmpty() const override { return ids().isEmpty(); }
    [[nodiscard]] QList<QWidget*> stops() const override;
    [[nodiscard]] QCheckBox* box(qint64 station) const; ///< null where it is not offered

private:
    QWidget* m_area = nullptr;
    QList<std::pair<qint64, QCheckBox*>> m_boxes;
    QStringList m_chosen;
};

inline void showIn(StationsField& field, const QString& value)
{
    field.setIds(value);
}
inline void readFrom(const StationsField& field, QString& value)
{
    value = field.ids();
}
