#pragma once

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

class Query;

/// Values kept in the order in which they were bound: worked out on one thread, bound by the writer when their row's
/// turn comes. See Query's constructor.
class BoundValues final {
public:
    using Value = std::variant<std::monostate, qint64, double, QString, QByteArray>; ///< the first is NULL

    void keep(int position, Value value);
    void bindTo(Query& query) const;

private:
    std::vector<Value> m_values;
};
