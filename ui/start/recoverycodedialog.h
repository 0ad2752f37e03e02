#pragma once

#include "ui/printing/printdocument.h"

#include <QDialog>

class QCheckBox;

/// Shows a new recovery code, once: to print, to copy, to lock away.
class RecoveryCodeDialog final : public QDialog {
    Q_OBJECT

public:
    RecoveryCodeDialog(const QString& officeName, const QString& code, QWidget* parent = nullptr);

    /// Escape and the window's cross: not before the code is kept, for it never comes back.
    void reject() override;

private:
    void print();

    QString m_officeName;
    QString m_code;
    QCheckBox* m_kept = nullptr;
};

/// The sheet with the code, to be locked away.
[[nodiscard]] PrintDocument recoveryCodeDocument(const QString& officeName, const QString& code);
