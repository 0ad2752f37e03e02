#include "models/database/boundvalues.h"

#include "models/database/query.h"

void BoundValues::keep(int position, Value value)
{
    if (std::size_t(position) >= m_values.size())
        m_values.resize(std::size_t(position) + 1);
    m_values[std::size_t(position)] = std::move(value);
}

void BoundValues::bindTo(Query& query) const
{
    for (const Value& value : m_values) {
        std::visit(
            [&query](const auto& one) {
                if constexpr (std::is_same_v<std::decay_t<decltype(one)>, std::monostate>)
                    query.bindNull();
                else
                    query.bind(one);
            },
            value);
    }
}
