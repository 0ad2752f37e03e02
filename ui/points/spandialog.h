#pragma once

#include "ui/common/formdialog.h"

/// Asks for a span of days.
class SpanDialog final : public FormDialog {
    Q_OBJECT

public:
    SpanDialog(const QString& title, QDate first, QDate last, QWidget* parent = nullptr);

    [[nodiscard]] QDate firstDay() const { return m_first->date(); }
    [[nodiscard]] QDate lastDay() const { return m_last->date(); }

private:
    DateField* m_first = nullptr;
    DateField* m_last = nullptr;
};
