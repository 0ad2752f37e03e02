#include "ui/common/celldelegate.h"

#include "models/records/recordmodel.h"
#include "ui/common/badge.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace {
void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const Colors c = Theme::colors();
    const QVariant own = index.data(Qt::BackgroundRole);
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, c.accentSoft);
    else if (own.canConvert<QBrush>())
        painter.fillRect(option.rect, own.value<QBrush>());
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.lineSoft);
    const bool current = option.state.testFlag(QStyle::State_HasFocus);
    if (current && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter.setPen(c.accent);
        painter.drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
}

void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, ColumnKind kind)
{
    const Colors c = Theme::colors();
    const QRect box = option.rect.adjusted(Theme::scaled(10), 0, -Theme::scaled(10), -1);
    QFont font = option.font;
    font.setBold(kind == ColumnKind::Name);
    const QVariant own = index.data(Qt::ForegroundRole);
    QColor ink = kind == ColumnKind::Secondary ? c.faint : c.text;
    if (own.canConvert<QBrush>())
        ink = own.value<QBrush>().color();
    if (index.data(RecordModel::OverRole).toBool()) {
        ink = c.faint;
        font.setStrikeOut(kind == ColumnKind::Hours);
    }
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment
        = wanted.isValid() ? Qt::Alignment(wanted.toInt()) : Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter);
    painter.setFont(font);
    painter.setPen(ink);
    // Of a masked number the tail counts.
    const auto elide = kind == ColumnKind::Secondary ? Qt::ElideLeft : Qt::ElideRight;
    const QString text = index.data(Qt::DisplayRole).toString();
    painter.drawText(box, int(alignment) | Qt::TextSingleLine, QFontMetrics(font).elidedText(text, elide, box.width()));
}
} // namespace

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto kind = ColumnKind(index.data(RecordModel::KindRole).toInt());
    const QRect box = option.rect.adjusted(Theme::scaled(10), 0, -Theme::scaled(4), -1);
    painter->save();
    paintGround(*painter, option, index);
    if (kind == ColumnKind::Badge) {
        const auto badge = index.data(RecordModel::ValueRole).value<RecordBadge>();
        Badge::paint(*painter, box, badge.text, badge.tone);
    } else if (kind == ColumnKind::Stars) {
        paintStars(*painter, box, index.data(RecordModel::ValueRole).toInt());
    } else {
        paintText(*painter, option, index, kind);
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width() + Theme::scaled(12), Theme::scaled(34)};
}
