#pragma once

#include "models/reports/dashboardfigures.h"

#include <QWidget>

class StatCard;

/// The five figures on top: volunteers, hours, closed orders, 好评度, stations — each with its change or what it is
/// made of.
class DashboardCards final : public QWidget {
    Q_OBJECT

public:
    enum class Card { Volunteers, Hours, Orders, Satisfaction, Stations };

    explicit DashboardCards(QWidget* parent = nullptr);

    void setFigures(const DashboardFigures& figures);
    [[nodiscard]] StatCard* card(Card card) const { return m_cards.at(int(card)); }

Q_SIGNALS:
    void chosen(DashboardCards::Card card);

private:
    void setVolunteers(const Statistics& now, bool isAllTime);
    void setHours(const DashboardFigures& figures);
    void setOrders(const Statistics& now);
    void setStations(const Statistics& now);

    QList<StatCard*> m_cards;
};
