#pragma once

#include "models/orders/orderservice.h"
#include "ui/common/formfield.h"
#include "ui/service/servicetimes.h"

class Office;
class PersonEdit;
class QTableWidget;

/// Who came to an order: people of the register, each with the common times or with times of their own.
class AttendeesField final : public FormField {
    Q_OBJECT

public:
    AttendeesField(const QString& name, const QString& label, Office& office, QWidget* parent = nullptr);

    /// Shows people; whose times are those of `common` follow them.
    void show(const QList<OrderAttendance>& people, const ServiceTimes::Span& common);
    /// The common times were typed anew.
    void setCommon(const ServiceTimes::Span& common);
    void add(VolunteerId volunteer);
    void remove(int row);
    [[nodiscard]] QList<OrderAttendance> people() const;

    [[nodiscard]] QVariant content() const override;
    [[nodiscard]] QString inputProblem() const override;
    void settle() override;
    [[nodiscard]] QList<QWidget*> stops() const override;
    [[nodiscard]] PersonEdit* personEdit() const { return m_edit; }
    [[nodiscard]] QTableWidget* table() const { return m_table; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line {
        OrderAttendance attendance;
        QString name;
        QString from;
        QString to;
        bool hasOwnTimes = false;
    };

    void takeTyped();
    void readCell(int row, int column);
    void showLines();

    Office& m_office;
    ServiceTimes::Span m_common;
    QList<Line> m_lines;
    PersonEdit* m_edit = nullptr;
    QTableWidget* m_table = nullptr;
};
