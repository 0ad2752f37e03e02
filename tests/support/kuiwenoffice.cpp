#include "tests/support/kuiwenoffice.h"

#include "models/activities/attendanceimport.h"
#include "models/honors/honorimport.h"
#include "models/interns/internimport.h"
#include "models/orders/orderimport.h"
#include "models/organisation/organisationimport.h"
#include "models/projects/projectimport.h"
#include "models/roster/rosterimport.h"
#include "models/stations/estateimport.h"
#include "models/stations/stationimport.h"
#include "models/teams/teamimport.h"

KuiwenOffice::KuiwenOffice()
{
    const Vault& vault = office.vault();
    const auto take
        = [this](RecordImporter&& importer, const char* file) { office.importFile(importer, QString::fromUtf8(file)); };
    take(OrganisationImport(), "01-机构.xlsx");
    take(TeamImport(vault), "02-队伍.xlsx");
    take(StationImport(vault), "03-阵地.xlsx");
    take(RosterImport(vault), "04-志愿者花名册.xlsx");
    take(ProjectImport(vault), "05-项目库.xlsx");
    take(AttendanceImport(vault), "06-活动签到.xlsx");
    take(OrderImport(vault), "07-点单派单结单.xlsx");
    take(HonorImport(vault), "08-荣誉.xlsx");
    take(EstateImport(), "09-小区.xlsx");
    take(InternImport(), "10-实习社工.xlsx");
}
