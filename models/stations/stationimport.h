#pragma once

#include "models/organisation/codedimport.h"
#include "models/stations/stationrepository.h"

/// File 03: 站点编号, 站点名称, 站点类型, 所属社区, 地址, 开放时间, 纬度, 经度, 负责人, 联系电话. A station is known by
/// its code, else by its name. 24小时 sets the flag.
class StationImport final : public CodedImport<Station, StationRepository> {
public:
    explicit StationImport(const Vault& vault);

    QString kind() const override { return QStringLiteral("stations"); }
    QString title() const override;
    void finish(UnitOfWork& work) override;

protected:
    void keep(const Station& existing, Station& changed) const override;
};

/// 24小时, 全天, 全天候, 7×24 and their like.
[[nodiscard]] bool meansAlwaysOpen(const QString& openingHours);
