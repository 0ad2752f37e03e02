#include "ui/scoring/scoretable.h"

#include "ui/common/theme.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>

ScoreTable::ScoreTable(ScoreSheetModel* sheet, const QString& name, QWidget* parent)
    : QTableView(parent)
    , m_sheet(sheet)
{
    shape(this, name);
    setModel(sheet);
    setEditTriggers(AnyKeyPressed | DoubleClicked | SelectedClicked | EditKeyPressed);
    const auto bind = [this](const QKeySequence& keys, void (ScoreTable::*work)()) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, work);
    };
    bind(QKeySequence::Paste, &ScoreTable::pasteRequested);
    bind(Qt::Key_Return, &ScoreTable::goDown);
    bind(Qt::Key_Enter, &ScoreTable::goDown);
    connect(itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
        [this](QWidget*, QAbstractItemDelegate::EndEditHint hint) {
            if (hint == QAbstractItemDelegate::SubmitModelCache) // Enter, as in Excel
                goDown();
        });
}

void ScoreTable::shape(QTableView* table, const QString& name)
{
    table->setAccessibleName(name);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->verticalHeader()->setDefaultSectionSize(Theme::scaled(32));
    table->verticalHeader()->setFixedWidth(Theme::scaled(44));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void ScoreTable::begin()
{
    setCurrentIndex(m_sheet->index(0, ScoreSheetModel::firstCriterion));
    setFocus();
}

/// What was chosen before the table had its size has moved the names out of sight.
void ScoreTable::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    horizontalScrollBar()->setValue(0);
}

void ScoreTable::fitColumns()
{
    setColumnWidth(0, Theme::scaled(96));
    setColumnWidth(1, Theme::scaled(210));
    for (int column = ScoreSheetModel::firstCriterion; column < m_sheet->scoreColumn(); ++column)
        setColumnWidth(
            column, std::clamp(horizontalHeader()->sectionSizeHint(column), Theme::scaled(76), Theme::scaled(140)));
    setColumnWidth(m_sheet->scoreColumn(), Theme::scaled(76));
    setColumnWidth(m_sheet->stepsBackColumn(), Theme::scaled(104));
    horizontalHeader()->setStretchLastSection(true);
}

void ScoreTable::goDown()
{
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (below.isValid())
        setCurrentIndex(below);
}
