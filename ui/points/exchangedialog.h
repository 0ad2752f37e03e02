#pragma once

#include "models/points/exchangedesk.h"
#include "ui/common/formdialog.h"

class Office;
class QLabel;
class QTreeWidget;

/// 兑换台: who exchanges, what goes into the basket, and what it comes to. Saving freezes points and pieces, and hands
/// out at once where that is ticked.
class ExchangeDialog final : public FormDialog {
    Q_OBJECT

public:
    ExchangeDialog(Office& office, VolunteerId volunteer, QWidget* parent = nullptr);

    [[nodiscard]] ExchangeId savedId() const { return m_savedId; }
    /// Takes the article and quantity of the fields into the basket. Throws Error when none is chosen.
    void addLine();
    void removeLine();
    [[nodiscard]] const QList<BasketLine>& basket() const { return m_basket; }
    [[nodiscard]] QTreeWidget* lines() const { return m_lines; }
    [[nodiscard]] QPushButton* addButton() const { return m_add; }
    [[nodiscard]] QPushButton* removeButton() const { return m_remove; }
    [[nodiscard]] QString sumText() const;

private:
    void makeBasket();
    void store();
    void showPerson();
    void showBasket();
    [[nodiscard]] qint64 sum() const;

    Office& m_office;
    QList<BasketLine> m_basket;
    ReferenceField* m_volunteer = nullptr;
    ReferenceField* m_goods = nullptr;
    NumberField* m_quantity = nullptr;
    CheckField* m_atOnce = nullptr;
    TextField* m_remark = nullptr;
    QTreeWidget* m_lines = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    QLabel* m_sum = nullptr;
    ExchangeId m_savedId;
};
