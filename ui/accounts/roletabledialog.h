#pragma once

#include <QDialog>

class Features;
class QTableWidget;

/// The table of roles and acts as the models check it, to read.
class RoleTableDialog final : public QDialog {
    Q_OBJECT

public:
    explicit RoleTableDialog(const Features& features, QWidget* parent = nullptr);

    [[nodiscard]] QTableWidget* table() const { return m_table; }

private:
    void fill();

    const Features& m_features;
    QTableWidget* m_table = nullptr;
};
