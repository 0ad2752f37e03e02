#pragma once

#include "models/reports/statisticsrepository.h"

#include <map>

/// The days of a scope that stick out of whole months, each read once however many figures ask for them.
class ServiceEdges final {
public:
    ServiceEdges(Connection& connection, const OfficeScope& scope);
    ~ServiceEdges();

    /// Of days within one month.
    [[nodiscard]] const ServiceDays& of(const Period& days);

private:
    Connection& m_connection;
    const OfficeScope& m_scope;
    std::map<std::pair<QDate, QDate>, ServiceDays> m_days;
};
