#include "ui/stations/stationduty.h"

#include "models/common/shownmoment.h"
#include "models/database/query.h"
#include "models/duty/dutyrecords.h"
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
    Query duties(connection,
        QStringLiteral("SELECT d.starts_at, d.ends_at, p.name, COALESCE(v.name, '') FROM duties d JOIN duty_rosters r "
                       "ON r.id = d.roster_id JOIN duty_posts p ON p.id = d.post_id LEFT JOIN volunteers v ON v.id = "
                       "d.volunteer_id WHERE d.station_id = ? AND d.starts_at >= ? AND d.state = 'planned' AND r.state "
                       "IN ('published', 'running') ORDER BY d.starts_at, d.id LIMIT ?"));
    duties.bind(station).bind(isoDate(QDate::currentDate())).bind(mostShown).run();
    while (duties.next())
        tab.rows.append({duties.text(0).first(10) + u' ' + duties.text(0).mid(11) + u'–' + duties.text(1).mid(11),
            duties.text(2) + u' ' + duties.text(3)});
    Query visits(connection,
        QStringLiteral("SELECT happened_at, matter, state FROM visits WHERE station_id = ? AND state <> 'withdrawn' "
                       "ORDER BY happened_at DESC, id DESC LIMIT ?"));
    visits.bind(station).bind(mostShown).run();
    while (visits.next()) {
        const RecordBadge badge = visitBadge(visits.text(2));
        tab.events.append({shownMoment(parseIsoMinute(visits.text(0))), visits.text(1), badge.text, badge.tone});
    }
    return tab.rows.isEmpty() && tab.events.isEmpty() ? QList<DetailTab>() : QList{tab};
}
