#pragma once

#include <QStyledItemDelegate>

/// Draws one cell by its kind (RecordModel::KindRole and ValueRole): bold names, quiet secondary text, numbers to the
/// right, states as badges, ★. A model without these roles gets plain text. Draws the thin line under each row.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};
