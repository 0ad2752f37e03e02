#include "models/reports/serviceedges.h"

ServiceEdges::ServiceEdges(Connection& connection, const OfficeScope& scope)
    : m_connection(connection)
    , m_scope(scope)
{
}

ServiceEdges::~ServiceEdges() = default;

const ServiceDays& ServiceEdges::of(const Period& days)
{
    const std::pair key(days.from, days.to);
    const auto found = m_days.find(key);
    if (found != m_days.end())
        return found->second;
    return m_days.emplace(key, StatisticsRepository().service(m_connection, m_scope, days)).first->second;
}
