#pragma once

#include <QDialog>

class QCheckBox;

/// Shows the recovery code of a new office, once: to print, to copy, to lock away.
class RecoveryCodeDialog final : public QDialog {
    Q_OBJECT

public:
    RecoveryCodeDialog(const QString& officeName, const QString& code, QWidget* parent = nullptr);

private:
    void print();

    QString m_officeName;
    QString m_code;
    QCheckBox* m_kept = nullptr;
};
