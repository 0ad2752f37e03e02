#include "ui/stations/stationduty.h"

#include "models/common/shownmoment.h"
#include "models/duty/dutylines.h"
#include "models/visits/visitrecords.h"

namespace {

struct StationText {
    Q_DECLARE_TR_FUNCTIONS(StationDuty)
};

constexpr int mostShown = 12;

} // namespace

QList<DetailTab> stationDuty(Connection& connection, StationId station)
{
    DetailTab tab;
    tab.title = StationText::tr("Duty");
    for (const DutyLine& duty : comingDuties(connection, station, QDate::currentDate(), mostShown))
        tab.rows.append({duty.start.first(10) + u' ' + duty.start.mid(11) + u'–' + duty.end.mid(11),
            duty.post + u' ' + duty.person});
    for (const VisitLine& visit : latestVisits(connection, station, mostShown)) {
        const RecordBadge badge = visitBadge(visit.state);
        tab.events.append({shownMoment(visit.happenedAt), visit.matter, badge.text, badge.tone});
    }
    return tab.rows.isEmpty() && tab.events.isEmpty() ? QList<DetailTab>() : QList{tab};
}
