#pragma once

#include "ui/imports/importpreviewmodel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QTableView;
class StatCard;

/// Step ③: what would happen, row by row, before anything happens. Clicking a figure shows its rows only.
class CheckStep final : public QWidget {
    Q_OBJECT

public:
    explicit CheckStep(QWidget* parent = nullptr);

    void setReport(const ImportReport& report);
    /// Adds the clerk's choices to the options.
    void fill(ImportOptions& options) const;
    void resetOptions();

    [[nodiscard]] ImportPreviewModel* model() const { return m_model; }
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] QLabel* reasonLabel() const { return m_reason; } ///< of the current row, whole
    [[nodiscard]] QComboBox* duplicatesBox() const { return m_duplicates; }
    [[nodiscard]] QCheckBox* createBox() const { return m_create; }
    [[nodiscard]] QCheckBox* upgradeBox() const { return m_upgrade; }
    [[nodiscard]] QList<StatCard*> cards() const { return {m_read, m_importable, m_known, m_rejected}; }

Q_SIGNALS:
    void optionsChanged();

private:
    [[nodiscard]] QWidget* makeCards();
    [[nodiscard]] QWidget* makeOptions();
    void makeTable();
    void showFigures(const ImportReport& report);
    void fitColumns();
    void showReason();

    ImportPreviewModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_reason = nullptr;
    StatCard* m_read = nullptr;
    StatCard* m_importable = nullptr;
    StatCard* m_known = nullptr;
    StatCard* m_rejected = nullptr;
    QComboBox* m_duplicates = nullptr;
    QCheckBox* m_create = nullptr;
    QCheckBox* m_upgrade = nullptr;
};
