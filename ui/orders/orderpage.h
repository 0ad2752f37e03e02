#pragma once

#include "models/orders/orderboardrepository.h"
#include "ui/records/recordpage.h"

#include <QTimer>

struct Desk;
class Office;
class OrderActions;
class OrderBoard;
class OrderPanel;

/// 点单派单: the orders as a board of three lanes with the dispatch panel, or as a list.
class OrderPage final : public RecordPage {
    Q_OBJECT

public:
    explicit OrderPage(Office& office, QWidget* parent = nullptr);

    inline static const QString boardKey = QStringLiteral("orders/view"); ///< setting and condition: as a board
    enum class View { Board, List };
    void setView(View view);
    [[nodiscard]] View view() const { return m_view; }
    [[nodiscard]] OrderBoard* board() const { return m_board; }
    [[nodiscard]] OrderPanel* panel() const { return m_panel; }
    [[nodiscard]] OrderActions* actions() const { return m_actions; }

    void open(const PagePlace& place) override;
    [[nodiscard]] PagePlace place() const override;
    void comeBack(const PagePlace& place) override;
    void activated() override;

protected:
    DetailContent detailOf(qint64 id) override;
    void createRecord() override;
    void openRecord(qint64 id) override;
    void addContextActions(QMenu& menu, const QList<qint64>& ids) override;
    Figures figures() override;
    bool obeysPeriod() const override { return m_view == View::List; }
    void contextChanged() override;

private:
    void makeHeader();
    void makeBoard();
    void reloadBoard();
    void narrowBoard();
    [[nodiscard]] std::optional<QList<qint64>> fittingIn(OrderLane lane) const;
    void choose(OrderId id);
    void showMarked();
    void openMarkedMenu(const QPoint& point);
    void openBoardMenu(OrderId id, const QPoint& point);
    [[nodiscard]] Order orderOf(qint64 id) const;
    void addStation(DetailTab& facts, const Order& order) const;
    [[nodiscard]] DetailTab factsOf(const Order& order) const;

    Office& m_office;
    OrderActions* m_actions = nullptr;
    OrderBoard* m_board = nullptr;
    OrderPanel* m_panel = nullptr;
    QWidget* m_boardArea = nullptr;
    QPushButton* m_viewButton = nullptr;
    QPushButton* m_handle = nullptr;
    QPushButton* m_forMarked = nullptr; ///< while several cards are marked
    View m_view = View::Board;
    QTimer m_clock; ///< waiting times go on
};

/// Its pages in the navigation.
[[nodiscard]] QList<PageEntry> ordersPages(const Desk& desk);
