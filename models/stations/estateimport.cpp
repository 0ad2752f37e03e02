#include "models/stations/estateimport.h"

#include <QCoreApplication>

EstateImport::EstateImport()
{
    name("小区名称", "小区 名称 居民小区 楼盘 楼院 住宅小区");
    organisation("所属社区", "社区 所在社区 村居 所属机构 居委会");
    coordinates();
    column("households", "户数", "住户数 总户数 居民户数 住户 居民户",
        [](const ImportRow& row, Estate& estate, Problems& problems) {
            if (const auto count = row.integer(QStringLiteral("households"), problems))
                estate.households = *count;
        });
}

QString EstateImport::title() const
{
    return QCoreApplication::translate("EstateImport", "Estates");
}

QString EstateImport::identity(const ImportRow& row) const
{
    return row.text(nameKey) + u'\n' + row.text(organisationKey);
}

std::optional<Estate> EstateImport::known(Connection& connection, const ImportRow& row) const
{
    return m_repository.findByName(
        connection, row.text(nameKey), m_lookup.knownOrganisation(row.text(organisationKey)));
}
