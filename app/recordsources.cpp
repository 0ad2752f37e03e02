#include "app/recordsources.h"

#include "models/activities/activityrecords.h"
#include "models/honors/honorrecords.h"
#include "models/orders/orderrecords.h"
#include "models/organisation/organisationrecords.h"
#include "models/projects/projectrecords.h"
#include "models/security/office.h"
#include "models/service/servicerecords.h"
#include "models/stations/estaterecords.h"
#include "models/stations/stationrecords.h"
#include "models/teams/teamrecords.h"
#include "models/volunteers/volunteerrecords.h"

#include <functional>

namespace {

struct Kind {
    QString name;
    std::function<std::shared_ptr<const RecordSource>(Office&)> make;
};

const QList<Kind>& kinds()
{
    static const QList<Kind> all{
        {QStringLiteral("organisations"), [](Office&) { return std::make_shared<OrganisationRecords>(); }},
        {QStringLiteral("volunteers"),
            [](Office& office) { return std::make_shared<VolunteerRecords>(office.vault()); }},
        {QStringLiteral("teams"), [](Office& office) { return std::make_shared<TeamRecords>(office.vault()); }},
        {QStringLiteral("stations"), [](Office& office) { return std::make_shared<StationRecords>(office.vault()); }},
        {QStringLiteral("estates"), [](Office&) { return std::make_shared<EstateRecords>(); }},
        {QStringLiteral("projects"), [](Office&) { return std::make_shared<ProjectRecords>(); }},
        {QStringLiteral("activities"), [](Office&) { return std::make_shared<ActivityRecords>(); }},
        {QStringLiteral("hours"), [](Office& office) { return std::make_shared<ServiceRecords>(office.vault()); }},
        {QStringLiteral("orders"), [](Office& office) { return std::make_shared<OrderRecords>(office.vault()); }},
        {QStringLiteral("honors"), [](Office&) { return std::make_shared<HonorRecords>(); }},
    };
    return all;
}

} // namespace

QStringList recordKinds()
{
    QStringList names;
    for (const Kind& kind : kinds())
        names << kind.name;
    return names;
}

std::shared_ptr<const RecordSource> makeRecordSource(const QString& kind, Office& office)
{
    for (const Kind& known : kinds()) {
        if (known.name == kind)
            return known.make(office);
    }
    return nullptr;
}
