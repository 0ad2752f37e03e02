#include "ui/common/checkheader.h"

#include "ui/common/theme.h"

#include <QItemSelectionModel>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>

CheckHeader::CheckHeader(QWidget* parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1);
    setDefaultSectionSize(Theme::scaled(34));
    setAccessibleName(tr("Selected rows"));
}

QSize CheckHeader::sizeHint() const
{
    return {Theme::scaled(34), 0};
}

void CheckHeader::paintSection(QPainter* painter, const QRect& rect, int row) const
{
    const Colors c = Theme::colors();
    const bool selected = selectionModel() && selectionModel()->isRowSelected(row);
    painter->fillRect(rect, selected ? c.accentSoft : c.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.lineSoft);
    QStyleOptionButton box;
    const int side = Theme::scaled(14);
    box.rect = QRect(0, 0, side, side);
    box.rect.moveCenter(rect.center() + QPoint(Theme::scaled(2), 0));
    box.state = QStyle::State_Enabled | (selected ? QStyle::State_On : QStyle::State_Off);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, this);
}

void CheckHeader::mousePressEvent(QMouseEvent* event)
{
    const int row = logicalIndexAt(event->position().toPoint());
    if (row < 0 || !selectionModel() || event->button() != Qt::LeftButton)
        return;
    const QModelIndex index = model()->index(row, 0);
    const QModelIndex from = selectionModel()->currentIndex();
    const auto rows = QItemSelectionModel::Rows;
    if (event->modifiers().testFlag(Qt::ShiftModifier) && from.isValid()) {
        const QItemSelection range(model()->index(qMin(row, from.row()), 0), model()->index(qMax(row, from.row()), 0));
        selectionModel()->select(range, QItemSelectionModel::Select | rows);
    } else {
        selectionModel()->select(index, QItemSelectionModel::Toggle | rows);
    }
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
}

void CheckHeader::mouseMoveEvent(QMouseEvent*) { }

void CheckHeader::mouseReleaseEvent(QMouseEvent*) { }
