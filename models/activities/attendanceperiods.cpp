#include "models/activities/attendanceperiods.h"

#include "models/service/servicerepository.h"

#include <algorithm>

PeriodRelation relationOf(Connection& connection, const Attendance& existing, const Attendance& again)
{
    const auto periods = existing.periods();
    const AttendancePeriod added{again.in, again.out, again.breakMinutes};
    const auto hasSameTimes = [&](const auto& one) { return one.in == added.in && one.out == added.out; };
    if (std::any_of(periods.begin(), periods.end(), hasSameTimes))
        return PeriodRelation::Same;
    if (!added.out.isValid() || added.out <= added.in)
        return PeriodRelation::Contradicts;
    for (const ServiceRecord& record :
        ServiceRepository().touching(connection, existing.volunteer, added.in, added.out)) {
        const bool isOfActivity
            = record.source.kind == ServiceSource::Kind::Activity && record.source.id == existing.activity.value();
        const bool isSame = record.start == added.in && record.end == added.out;
        return isOfActivity && isSame ? PeriodRelation::Same : PeriodRelation::Contradicts;
    }
    const auto isInTheWay = [&](const auto& one) { return !one.out.isValid() || one.overlaps(added); };
    if (std::any_of(periods.begin(), periods.end(), isInTheWay))
        return PeriodRelation::Contradicts;
    return periods.size() < Attendance::mostPeriods ? PeriodRelation::Another : PeriodRelation::OneTooMany;
}

AttendancePeriod periodInTheWay(const Attendance& existing, const Attendance& again)
{
    const auto periods = existing.periods();
    const AttendancePeriod added{again.in, again.out, again.breakMinutes};
    const auto other = std::find_if(
        periods.begin(), periods.end(), [&](const AttendancePeriod& one) { return one.overlaps(added); });
    return other == periods.end() ? periods.value(0) : *other;
}

Attendance withPeriod(const Attendance& existing, const Attendance& again)
{
    Attendance line = existing;
    line.setPeriods(existing.periods() << AttendancePeriod{again.in, again.out, again.breakMinutes});
    if (line.remark.isEmpty())
        line.remark = again.remark;
    return line;
}

bool isRecorded(const QList<ServiceRecord>& records, VolunteerId volunteer, const AttendancePeriod& period)
{
    const QDateTime end = period.out.isValid() ? period.out : period.in.addSecs(60);
    return std::any_of(records.begin(), records.end(), [&](const ServiceRecord& record) {
        return record.volunteer == volunteer && record.state != ServiceState::Void && record.start < end
            && period.in < record.end;
    });
}
