#include "ui/common/recordtable.h"

#include "ui/common/celldelegate.h"
#include "ui/common/checkheader.h"
#include "ui/common/frozencolumn.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>
#include <cmath>

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
    m_frozen = new FrozenColumn(*this);
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
        for (const int column : shownColumns()) // with widths of their own none needs to give way
            setChosen(column, true);
        save();
        followNames();
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
        if (!m_unchosen.contains(column))
            columns << column;
    }
    return columns;
}

void RecordTable::setChosen(int column, bool chosen)
{
    if (chosen)
        m_unchosen.remove(column);
    else
        m_unchosen.insert(column);
    const QScopedValueRollback fitting(m_fitting, true);
    setColumnHidden(column, !chosen);
}

void RecordTable::showColumn(int column, bool shown)
{
    if (!shown && shownColumns().size() <= 1)
        return;
    setChosen(column, shown);
    if (shown)
        m_asked.insert(column);
    else
        m_asked.remove(column);
    if (shown && columnWidth(column) < horizontalHeader()->minimumSectionSize()) {
        const QScopedValueRollback fitting(m_fitting, true);
        setColumnWidth(column, naturalWidth(column));
    }
    save();
    fitColumns();
}

void RecordTable::fillColumnMenu(QMenu& menu)
{
    for (int column = 0; column < m_columns.size(); ++column) {
        QAction* action = menu.addAction(m_columns.at(column).title);
        action->setCheckable(true);
        action->setChecked(!m_unchosen.contains(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { showColumn(column, shown); });
    }
    menu.addSeparator();
    menu.addAction(tr("Columns as at the beginning"), this, &RecordTable::resetColumns);
}

void RecordTable::resetColumns()
{
    QSettings().remove(m_key);
    m_customised = false;
    m_asked.clear();
    m_fitting = true;
    for (int column = 0; column < m_columns.size(); ++column) {
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
        setChosen(column, m_columns.at(column).visible);
        setColumnWidth(column, naturalWidth(column));
    }
    m_fitting = false;
    fitColumns();
}

/// No heading is cut, the arrow of the sorted one included.
int RecordTable::headingWidth(int column) const
{
    const RecordColumn& known = m_columns.at(column);
    constexpr int around = 21;
    constexpr int arrow = 13;
    const int words = QFontMetrics(Theme::font(12, true)).horizontalAdvance(known.title);
    return qMax(words + Theme::scaled(around + (known.orderBy.isEmpty() ? 0 : arrow)),
        horizontalHeader()->minimumSectionSize());
}

int RecordTable::naturalWidth(int column) const
{
    return qMax(Theme::scaled(m_columns.at(column).width), headingWidth(column));
}

/// Figures, states and what the list is about are worth nothing when they are cut; other words can be.
int RecordTable::smallestWidth(int column) const
{
    const RecordColumn& known = m_columns.at(column);
    constexpr double tightest = 0.9;
    constexpr double tightestText = 0.55;
    constexpr int fourCharacters = 76; // most fields and communities; one and dots tell nothing
    const int natural = Theme::scaled(known.width);
    const bool canBeCut = known.kind == ColumnKind::Text && !known.important;
    const int text = qMax(int(natural * tightestText), qMin(natural, Theme::scaled(fourCharacters)));
    return qMax(canBeCut ? text : int(natural * tightest), headingWidth(column));
}

/// The chosen columns, without those that give way: from the right, neither important nor asked for by the clerk.
QList<int> RecordTable::fittingColumns(int room) const
{
    QList<int> columns = shownColumns();
    int needed = 0;
    for (const int column : std::as_const(columns))
        needed += smallestWidth(column);
    for (qsizetype i = columns.size() - 1; i >= 0 && needed > room; --i) {
        const int column = columns.at(i);
        if (m_columns.at(column).important || m_asked.contains(column) || columns.size() == 1)
            continue;
        needed -= smallestWidth(column);
        columns.removeAt(i);
    }
    return columns;
}

/// Until the clerk widens a column, those shown share the width of the window.
void RecordTable::fitColumns()
{
    if (m_customised || m_columns.isEmpty())
        return followNames();
    const bool hasImportant
        = std::any_of(m_columns.begin(), m_columns.end(), [](const RecordColumn& column) { return column.important; });
    const int room = viewport()->width();
    const QList<int> shown = hasImportant ? fittingColumns(room) : shownColumns();
    int natural = 0;
    int slack = 0; // what the columns can give
    for (const int column : shown) {
        natural += naturalWidth(column);
        slack += naturalWidth(column) - smallestWidth(column);
    }
    const int missing = natural - room;
    const bool fits = missing <= slack;
    m_fitting = true;
    int used = 0;
    for (int column = 0; column < m_columns.size(); ++column)
        setColumnHidden(column, !shown.contains(column));
    for (const int column : shown) {
        const int give = naturalWidth(column) - smallestWidth(column);
        int width = naturalWidth(column);
        if (missing < 0)
            width = int(double(width) * room / natural);
        else if (fits && slack > 0)
            width -= int(std::ceil(double(missing) * give / slack)); // the last gets what is over
        else if (!fits)
            width = smallestWidth(column);
        if (fits && column == shown.last())
            width = room - used;
        setColumnWidth(column, width);
        used += width;
    }
    m_fitting = false;
    followNames();
}

void RecordTable::followNames()
{
    const auto name = std::find_if(
        m_columns.begin(), m_columns.end(), [](const RecordColumn& column) { return column.kind == ColumnKind::Name; });
    m_frozen->setColumn(name == m_columns.end() ? -1 : int(name - m_columns.begin()));
}

void RecordTable::paintCell(QPainter& painter, const QRect& place, const QModelIndex& index) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = place;
    if (selectionModel() && selectionModel()->isSelected(index))
        option.state |= QStyle::State_Selected;
    else
        option.state &= ~QStyle::State_Selected;
    option.state &= ~QStyle::State_HasFocus;
    itemDelegate()->paint(&painter, option, index);
}

void RecordTable::save() const
{
    QStringList words;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (column < m_columns.size())
            words << QStringLiteral("%1:%2:%3")
                         .arg(m_columns.at(column).key)
                         .arg(m_unchosen.contains(column)   ? 0
                                 : m_asked.contains(column) ? 2
                                                            : 1)
                         .arg(m_customised ? columnWidth(column) : 0);
    }
    QSettings().setValue(m_key, words);
}

void RecordTable::restore()
{
    const QStringList words = QSettings().value(m_key).toStringList();
    m_customised = false;
    m_asked.clear();
    m_fitting = true;
    for (int column = 0; column < m_columns.size(); ++column) {
        setChosen(column, m_columns.at(column).visible);
        setColumnWidth(column, naturalWidth(column));
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
        setChosen(column, parts.at(1) != QLatin1String("0"));
        if (parts.at(1) == QLatin1String("2"))
            m_asked.insert(column);
        if (const int width = parts.at(2).toInt(); width > 0) {
            setColumnWidth(column, width);
            m_customised = true;
        }
    }
    m_fitting = false;
    fitColumns();
}

void RecordTable::dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles)
{
    QTableView::dataChanged(first, last, roles);
    m_frozen->update();
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
    m_frozen->update();
    Q_EMIT selectedRowsChanged();
}
