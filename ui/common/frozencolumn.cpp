#include "ui/common/frozencolumn.h"

#include "ui/common/recordtable.h"
#include "ui/common/theme.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

FrozenColumn::FrozenColumn(RecordTable& table)
    : QWidget(&table)
    , m_table(table)
    , m_header(new QHeaderView(Qt::Horizontal, &table))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    m_header->setSectionsClickable(true);
    m_header->setHighlightSections(false);
    m_header->setFocusPolicy(Qt::NoFocus);
    m_header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_header->setContextMenuPolicy(Qt::NoContextMenu);
    hide();
    m_header->hide();
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumn::follow);
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenColumn::follow);
    connect(table.horizontalHeader(), &QHeaderView::sectionMoved, this, &FrozenColumn::follow);
    connect(table.horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &FrozenColumn::follow);
    connect(m_header, &QHeaderView::sectionClicked, this, [this](int column) {
        const QHeaderView* head = m_table.horizontalHeader();
        const bool isSame = head->sortIndicatorSection() == column;
        const bool isDown = isSame && head->sortIndicatorOrder() == Qt::AscendingOrder;
        m_table.sortByColumn(column, isDown ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

void FrozenColumn::setColumn(int column)
{
    m_column = column;
    if (m_header->model() != m_table.model())
        m_header->setModel(m_table.model());
    for (int section = 0; section < m_header->count(); ++section)
        m_header->setSectionHidden(section, section != column);
    follow();
}

void FrozenColumn::follow()
{
    const bool isPassed
        = m_column >= 0 && !m_table.isColumnHidden(m_column) && m_table.columnViewportPosition(m_column) < 0;
    setVisible(isPassed);
    m_header->setVisible(isPassed);
    if (!isPassed)
        return;
    const QRect rows = m_table.viewport()->geometry();
    const int width = qMin(m_table.columnWidth(m_column), rows.width() / 2);
    setGeometry(rows.left(), rows.top(), width + 1, rows.height());
    followHeader({rows.left(), m_table.horizontalHeader()->y(), width, m_table.horizontalHeader()->height()});
    raise();
    update();
}

void FrozenColumn::followHeader(const QRect& place)
{
    const QHeaderView* head = m_table.horizontalHeader();
    const QSignalBlocker quiet(m_header);
    m_header->setFont(head->font());
    m_header->setMinimumSectionSize(1);
    m_header->setGeometry(place);
    m_header->resizeSection(m_column, place.width());
    m_header->setSortIndicatorShown(true);
    m_header->setSortIndicator(head->sortIndicatorSection(), head->sortIndicatorOrder());
    m_header->raise();
}

void FrozenColumn::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors colors = Theme::colors();
    painter.fillRect(rect(), colors.surface);
    const int first = qMax(0, m_table.rowAt(0));
    const int rows = m_table.model() ? m_table.model()->rowCount() : 0;
    for (int row = first; row < rows && m_table.rowViewportPosition(row) < height(); ++row) {
        const QRect cell(0, m_table.rowViewportPosition(row), width() - 1, m_table.rowHeight(row));
        m_table.paintCell(painter, cell, m_table.model()->index(row, m_column));
    }
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colors.line);
}
