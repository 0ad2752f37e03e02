#pragma once

#include "ui/scoring/scoresheetmodel.h"

#include <QTableView>

/// A sheet of marks to type into: Enter goes down as in Excel, Ctrl+V is asked for with pasteRequested.
class ScoreTable final : public QTableView {
    Q_OBJECT

public:
    ScoreTable(ScoreSheetModel* sheet, const QString& name, QWidget* parent = nullptr);

    /// The first mark has the focus.
    void begin();
    void fitColumns();

    /// What the tables of sheets and rankings have in common; `name` is for screen readers.
    static void shape(QTableView* table, const QString& name);

Q_SIGNALS:
    void pasteRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void goDown();

    ScoreSheetModel* m_sheet;
};
