#pragma once

#include "models/orders/order.h"

#include <memory>

class Connection;

/// A team, or a volunteer of it, that an order could go to, with the reasons in words.
struct DispatchSuggestion {
    TeamId team;
    VolunteerId volunteer; ///< none: the team as a whole
    QString name;
    int score = 0; ///< 0…100, the best first
    QStringList reasons; ///< translated: skill, distance, load, evaluations

    [[nodiscard]] QString reasonText() const;
};

/// Ranks for any number of orders: what does not depend on the order is read once.
class DispatchRanking final {
public:
    explicit DispatchRanking(Connection& connection, const QDateTime& now = QDateTime::currentDateTime());
    ~DispatchRanking();
    Q_DISABLE_COPY_MOVE(DispatchRanking)

    /// All that could take the order, the best first.
    [[nodiscard]] QList<DispatchSuggestion> of(const Order& order);

private:
    struct Facts;
    std::unique_ptr<Facts> m_facts;
};

/// Ranks active teams, and skilled volunteers of the order's community, by need and skill, walking time, load in the
/// last 30 days and past evaluations (spec 1, matching).
[[nodiscard]] QList<DispatchSuggestion> suggestDispatch(
    Connection& connection, const Order& order, const QDateTime& now = QDateTime::currentDateTime(), int limit = 6);

/// What stands against the chosen one of a ranked list: the second best, or the best, with the difference in points. ""
/// where there is nothing to choose.
[[nodiscard]] QString secondBestText(const QList<DispatchSuggestion>& suggestions, qsizetype chosen);
