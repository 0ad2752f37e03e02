#pragma once

#include "models/organisation/codedimport.h"
#include "models/stations/estaterepository.h"

/// File 09: 小区名称, 所属社区, 纬度, 经度, 户数. An estate is known by its name within its community.
class EstateImport final : public CodedImport<Estate, EstateRepository> {
public:
    EstateImport();

    QString kind() const override { return QStringLiteral("estates"); }
    QString title() const override;

protected:
    QString identity(const ImportRow& row) const override;
    std::optional<Estate> known(Connection& connection, const ImportRow& row) const override;
};
