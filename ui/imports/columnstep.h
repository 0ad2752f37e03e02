#pragma once

#include "models/spreadsheets/importrunner.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QScrollArea;

/// Step ②: each column of the file with its first values, and the field that it fills.
class ColumnStep final : public QWidget {
    Q_OBJECT

public:
    explicit ColumnStep(QWidget* parent = nullptr);

    void setInspection(const ImportInspection& inspection, const QList<ImportColumn>& columns);
    [[nodiscard]] ColumnMatch match() const;
    /// Required fields that no column fills yet.
    [[nodiscard]] QList<ImportColumn> missing() const;
    [[nodiscard]] QString sheet() const;
    [[nodiscard]] QComboBox* fieldBox(int column) const { return m_fields.value(column); }

Q_SIGNALS:
    void matchChanged();
    void sheetChosen(const QString& sheet);

private:
    void addRow(int column);
    void choose(int column);
    void showState();

    ImportInspection m_inspection;
    QList<ImportColumn> m_columns;
    QComboBox* m_sheet = nullptr;
    QWidget* m_sheetRow = nullptr;
    QLabel* m_state = nullptr;
    QScrollArea* m_area = nullptr;
    QGridLayout* m_grid = nullptr;
    QList<QComboBox*> m_fields;
    QList<QLabel*> m_notes;
};
