#pragma once

#include "models/health/ledgerrules.h"
#include "ui/common/formdialog.h"

class NumberField;
class Office;

/// The office's own bounds for the ledger check.
class BoundsDialog final : public FormDialog {
    Q_OBJECT

public:
    explicit BoundsDialog(Office& office, QWidget* parent = nullptr);

    [[nodiscard]] LedgerBounds bounds() const;

private:
    void addNumber(const char* name, const QString& label, int LedgerBounds::*member, const QString& hint);

    Office& m_office;
    LedgerBounds m_start;
    struct Line {
        NumberField* field;
        int LedgerBounds::*member;
    };
    QList<Line> m_lines;
    TextField* m_packaged = nullptr;
    TextField* m_donations = nullptr;
};
