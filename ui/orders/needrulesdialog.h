#pragma once

#include "models/orders/needrule.h"
#include "ui/common/formdialog.h"

class Office;
class QTableWidget;

/// 时限: for each need, until when it is answered and done by urgency, and which credential it asks for.
class NeedRulesDialog final : public FormDialog {
    Q_OBJECT

public:
    explicit NeedRulesDialog(Office& office, QWidget* parent = nullptr);

    [[nodiscard]] QTableWidget* table() const { return m_table; }
    /// What was stored of those that were changed; empty when nothing was.
    [[nodiscard]] const QList<NeedRule>& before() const { return m_before; }

private:
    void fill();
    void fillRow(int row, const NeedRule& rule);
    [[nodiscard]] NeedRule typed(int row) const;
    [[nodiscard]] QString spanText(int row, int column) const;
    [[nodiscard]] Problems problems() const;
    void keep();

    Office& m_office;
    QTableWidget* m_table = nullptr;
    QList<NeedRule> m_rules; ///< as they are stored, by row
    QList<std::pair<TermId, QString>> m_credentials; ///< none first
    QList<NeedRule> m_before;
};
