#include "app/importers.h"

#include "models/activities/attendanceimport.h"
#include "models/honors/awardrepository.h"
#include "models/honors/honorimport.h"
#include "models/orders/orderimport.h"
#include "models/organisation/organisationimport.h"
#include "models/projects/projectimport.h"
#include "models/security/office.h"
#include "models/service/organisationmove.h"
#include "models/stations/estateimport.h"
#include "models/stations/stationimport.h"
#include "models/stations/stationrepository.h"
#include "models/teams/rosterimport.h"
#include "models/teams/teamimport.h"

namespace {

struct Kind {
    QString name;
    std::function<std::unique_ptr<RecordImporter>(Office&)> make;
};

const QList<Kind>& kinds()
{
    static const QList<Kind> all{
        {QStringLiteral("organisations"), [](Office&) { return std::make_unique<OrganisationImport>(recountActive); }},
        {QStringLiteral("teams"), [](Office& office) { return std::make_unique<TeamImport>(office.vault()); }},
        {QStringLiteral("stations"), [](Office& office) { return std::make_unique<StationImport>(office.vault()); }},
        {QStringLiteral("volunteers"),
            [](Office& office) { return std::make_unique<RosterImport>(office.vault(), arrivalHooks()); }},
        {QStringLiteral("projects"), [](Office& office) { return std::make_unique<ProjectImport>(office.vault()); }},
        {QStringLiteral("attendance"),
            [](Office& office) { return std::make_unique<AttendanceImport>(office.vault()); }},
        {QStringLiteral("orders"), [](Office& office) { return std::make_unique<OrderImport>(office.vault()); }},
        {QStringLiteral("honors"), [](Office& office) { return std::make_unique<HonorImport>(office.vault()); }},
        {QStringLiteral("estates"), [](Office&) { return std::make_unique<EstateImport>(); }},
    };
    return all;
}

} // namespace

QList<std::function<void(UnitOfWork&)>> arrivalHooks()
{
    return {[](UnitOfWork& work) { linkStationManagers(work); }, [](UnitOfWork& work) { linkHonoured(work); }};
}

QStringList importKinds()
{
    QStringList names;
    for (const Kind& kind : kinds())
        names << kind.name;
    return names;
}

std::unique_ptr<RecordImporter> makeImporter(const QString& kind, Office& office)
{
    for (const Kind& known : kinds()) {
        if (known.name == kind)
            return known.make(office);
    }
    return nullptr;
}
