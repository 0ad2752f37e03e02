#pragma once

#include "models/orders/orderboardrepository.h"

#include <QFrame>

/// One order on the board: need, who and where, waiting time with its color at the edge. Reached by Tab and arrows.
class OrderCard final : public QFrame {
    Q_OBJECT

public:
    explicit OrderCard(QWidget* parent = nullptr);

    void setFacts(const OrderCardFacts& facts, const QDateTime& now);
    [[nodiscard]] const OrderCardFacts& facts() const { return m_facts; }
    [[nodiscard]] OrderId id() const { return m_facts.id; }
    [[nodiscard]] const OrderWaiting& waiting() const { return m_waiting; }
    void setChosen(bool chosen);
    [[nodiscard]] bool isChosen() const { return m_chosen; }
    /// One of several that an act is meant for.
    void setMarked(bool marked);
    [[nodiscard]] bool isMarked() const { return m_marked; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(OrderId id);
    void opened(OrderId id);
    void menuRequested(OrderId id, const QPoint& globalPoint);
    void moved(int dx, int dy); ///< an arrow key: to the neighbor
    void extended(int dy); ///< Shift and an arrow key: the neighbor is marked, too
    void toggled(OrderId id); ///< Ctrl+Space, Ctrl and a click
    void reached(OrderId id); ///< Shift and a click: marked up to here
    void unmarked(); ///< Esc

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    [[nodiscard]] bool takesMarkingKey(const QKeyEvent& event);
    void paintLine(QPainter& painter, const QRect& line, const QString& left, const QColor& leftColor, bool bold,
        const QString& right, const QColor& rightColor = {}) const;

    OrderCardFacts m_facts;
    OrderWaiting m_waiting;
    bool m_chosen = false;
    bool m_marked = false;
};
