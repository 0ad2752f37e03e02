#include "models/activities/attendanceperiods.h"

#include "models/service/servicerepository.h"

#include <algorithm>

PeriodRelation relationOf(Connection& connection, const Attendance& existing, const Attendance& again)
{
    if (existing.in == again.in && existing.out == again.out)
        return PeriodRelation::Same;
    if (!existing.out.isValid() || !again.out.isValid() || again.out <= again.in)
        return PeriodRelation::Contradicts;
    const auto isOfActivity = [&existing](const ServiceRecord& record) {
        return record.source.kind == ServiceSource::Kind::Activity && record.source.id == existing.activity.value();
    };
    const ServiceRepository records{};
    bool hasRecords = false;
    for (const ServiceRecord& record : records.touching(
             connection, existing.volunteer, std::min(existing.in, again.in), std::max(existing.out, again.out))) {
        if (isOfActivity(record) && record.start == again.in && record.end == again.out)
            return PeriodRelation::Same;
        if (record.start < again.out && again.in < record.end)
            return PeriodRelation::Contradicts;
        hasRecords = hasRecords || isOfActivity(record);
    }
    // Without records nobody knows where in the line's times its break lies.
    const bool isBeside = again.out <= existing.in || again.in >= existing.out;
    return hasRecords || isBeside ? PeriodRelation::Another : PeriodRelation::Contradicts;
}

Attendance withPeriod(const Attendance& existing, const Attendance& again)
{
    Attendance line = existing;
    line.in = std::min(existing.in, again.in);
    line.out = std::max(existing.out, again.out);
    const Minutes served = existing.minutes() + again.minutes();
    line.breakMinutes = int(minutesBetween(line.in, line.out).value() - served.value());
    if (line.remark.isEmpty())
        line.remark = again.remark;
    return line;
}
