#include "ui/common/recordtable.h"

#include "ui/common/celldelegate.h"
#include "ui/common/checkheader.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>

namespace {
/// Raised when columns change their meaning so much that remembered widths no longer serve.
constexpr int settingsVersion = 1;
} // namespace

RecordTable::RecordTable(QWidget* parent)
    : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setItemDelegate(new CellDelegate(this));
    setVerticalHeader(new CheckHeader(this));
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setFixedHeight(Theme::scaled(35));
    header->setMinimumSectionSize(Theme::scaled(44));
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setFont(Theme::font(12, true));
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint& point) {
        QMenu menu(this);
        fillColumnMenu(menu);
        menu.exec(horizontalHeader()->mapToGlobal(point));
    });
    const auto changed = [this] {
        if (m_fitting || m_columns.isEmpty())
            return;
        m_customised = true;
        save();
    };
    connect(header, &QHeaderView::sectionMoved, this, changed);
    connect(header, &QHeaderView::sectionResized, this, changed);
    connect(
        this, &QAbstractItemView::activated, this, [this](const QModelIndex& index) { Q_EMIT opened(index.row()); });
}

void RecordTable::setColumns(const QList<RecordColumn>& columns, const QString& settingsKey)
{
    m_key = QStringLiteral("lists/%1/columns%2").arg(settingsKey).arg(settingsVersion);
    m_columns = columns;
    restore();
}

void RecordTable::setSortMark(int column, Qt::SortOrder order)
{
    const QSignalBlocker quiet(horizontalHeader());
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicator(column, order);
}

QList<int> RecordTable::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QList<int> RecordTable::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns << column;
    }
    return columns;
}

void RecordTable::showColumn(int column, bool shown)
{
    if (!shown && shownColumns().size() <= 1)
        return;
    setColumnHidden(column, !shown);
    if (shown && columnWidth(column) < horizontalHeader()->minimumSectionSize())
        setColumnWidth(column, Theme::scaled(m_columns.at(column).width));
    save();
    fitColumns();
}

void RecordTable::fillColumnMenu(QMenu& menu)
{
    for (int column = 0; column < m_columns.size(); ++column) {
        QAction* action = menu.addAction(m_columns.at(column).title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { showColumn(column, shown); });
    }
    menu.addSeparator();
    menu.addAction(tr("Columns as at the beginning"), this, &RecordTable::resetColumns);
}

void RecordTable::resetColumns()
{
    QSettings().remove(m_key);
    m_customised = false;
    m_fitting = true;
    for (int column = 0; column < m_columns.size(); ++column) {
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
        setColumnHidden(column, !m_columns.at(column).visible);
        setColumnWidth(column, Theme::scaled(m_columns.at(column).width));
    }
    m_fitting = false;
    fitColumns();
}

/// Until the clerk widens a column, those shown share the width of the window.
void RecordTable::fitColumns()
{
    if (m_customised || m_columns.isEmpty())
        return;
    const QList<int> shown = shownColumns();
    int natural = 0;
    for (const int column : shown)
        natural += Theme::scaled(m_columns.at(column).width);
    const int room = viewport()->width();
    constexpr double tightest = 0.9;
    const double share = natural > 0 ? double(room) / natural : 1.0;
    const double factor = share >= tightest ? share : 1.0;
    m_fitting = true;
    int used = 0;
    for (const int column : shown) {
        int width = int(Theme::scaled(m_columns.at(column).width) * factor);
        if (column == shown.last() && share >= tightest)
            width = room - used;
        setColumnWidth(column, width);
        used += width;
    }
    m_fitting = false;
}

void RecordTable::save() const
{
    QStringList words;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (column < m_columns.size())
            words << QStringLiteral("%1:%2:%3")
                         .arg(m_columns.at(column).key)
                         .arg(isColumnHidden(column) ? 0 : 1)
                         .arg(m_customised ? columnWidth(column) : 0);
    }
    QSettings().setValue(m_key, words);
}

void RecordTable::restore()
{
    const QStringList words = QSettings().value(m_key).toStringList();
    m_customised = false;
    m_fitting = true;
    for (int column = 0; column < m_columns.size(); ++column) {
        setColumnHidden(column, !m_columns.at(column).visible);
        setColumnWidth(column, Theme::scaled(m_columns.at(column).width));
    }
    int visual = 0;
    for (const QString& word : words) {
        const QStringList parts = word.split(u':');
        const auto known = std::find_if(m_columns.begin(), m_columns.end(),
            [&parts](const RecordColumn& column) { return column.key == parts.first(); });
        if (known == m_columns.end() || parts.size() != 3)
            continue;
        const int column = int(known - m_columns.begin());
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), visual++);
        setColumnHidden(column, parts.at(1) == QLatin1String("0"));
        if (const int width = parts.at(2).toInt(); width > 0) {
            setColumnWidth(column, width);
            m_customised = true;
        }
    }
    m_fitting = false;
    fitColumns();
}

void RecordTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void RecordTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return Q_EMIT copyRequested();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        return Q_EMIT opened(currentIndex().row());
    QTableView::keyPressEvent(event);
}

void RecordTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    verticalHeader()->viewport()->update();
    Q_EMIT selectedRowsChanged();
}
