#pragma once

#include "models/service/servicerecord.h"

#include <QHash>
#include <QMap>

#include <compare>

/// What one checked record counts for, cheap enough for millions.
struct ServiceLine {
    qint64 volunteer = 0;
    qint64 organisation = 0;
    qint64 field = 0; ///< 0 for none
    qint64 team = 0; ///< 0 for none
    QString start; ///< yyyy-MM-ddTHH:mm
    QString end;
    qint64 minutes = 0;

    [[nodiscard]] static ServiceLine of(const ServiceRecord& record);
};

struct ServiceSum {
    qint64 minutes = 0;
    qint64 records = 0;

    [[nodiscard]] bool isNothing() const { return minutes == 0 && records == 0; }
    bool operator==(const ServiceSum&) const = default;
    ServiceSum& operator+=(const ServiceSum& other);
};

/// Key of service_months.
struct FieldMonth {
    qint64 organisation = 0;
    QString month; ///< 2025-01
    qint64 field = 0;
    qint64 team = 0;

    bool operator==(const FieldMonth&) const = default;
    friend size_t qHash(const FieldMonth& key, size_t seed = 0)
    {
        return qHashMulti(seed, key.organisation, key.month, key.field, key.team);
    }
};

/// Key of a person's row in volunteer_months.
struct PersonMonth {
    QString month;
    qint64 organisation = 0;

    auto operator<=>(const PersonMonth& other) const
    {
        const int months = month.compare(other.month);
        return months != 0 ? months <=> 0 : organisation <=> other.organisation;
    }
    bool operator==(const PersonMonth&) const = default;
};
using PersonMonths = QMap<PersonMonth, ServiceSum>;

/// Key of active_counts; the period is a month 2025-01, a quarter 2025-Q1, a year 2025 or all.
struct ActivePeriod {
    qint64 organisation = 0;
    QString period;

    bool operator==(const ActivePeriod&) const = default;
    friend size_t qHash(const ActivePeriod& key, size_t seed = 0)
    {
        return qHashMulti(seed, key.organisation, key.period);
    }
};
using ActiveCounts = QHash<ActivePeriod, qint64>;
/// The same for a day, 2025-01-31.
using OrganisationDay = ActivePeriod;
using MinutesByDay = QHash<OrganisationDay, qint64>;
using OrganisationAncestors = QHash<OrganisationId, QList<OrganisationId>>;

/// Minutes of a record by month: minute by minute, a break taken off before the month's end first. They add up to the
/// record's.
[[nodiscard]] QList<MonthShare> monthShares(const ServiceLine& line);

/// Sums of checked records: the one calculation behind roll-ups, their recomputation and their check.
class ServiceSums final {
public:
    /// `sign` -1 takes a voided record away.
    void add(const ServiceLine& line, int sign = 1);
    void clearPeople()
    {
        m_people.clear();
        m_personMonths = 0;
    }
    [[nodiscard]] qsizetype personMonths() const { return m_personMonths; } ///< how many people() holds

    [[nodiscard]] const QHash<FieldMonth, ServiceSum>& fieldMonths() const { return m_fieldMonths; }
    [[nodiscard]] const MinutesByDay& days() const { return m_days; }
    [[nodiscard]] const QHash<qint64, PersonMonths>& people() const { return m_people; }
    [[nodiscard]] const QHash<qint64, qint64>& teams() const { return m_teams; } ///< team → minutes
    [[nodiscard]] bool isEmpty() const { return m_fieldMonths.isEmpty(); }

private:
    QHash<FieldMonth, ServiceSum> m_fieldMonths;
    MinutesByDay m_days;
    QHash<qint64, PersonMonths> m_people;
    qsizetype m_personMonths = 0;
    QHash<qint64, qint64> m_teams;
};

/// Adds `sign` wherever a person with these months counts as active: once per organization, ancestor and period.
void countActive(const PersonMonths& months, const OrganisationAncestors& ancestors, int sign, ActiveCounts& counts);
[[nodiscard]] qint64 totalMinutes(const PersonMonths& months);
