#pragma once

#include <QHeaderView>

/// The row heads of a table as check boxes: a tick shows that the row is selected, a click adds or removes it.
class CheckHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit CheckHeader(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int row) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
};
