#pragma once

#include "models/organisation/importlookup.h"
#include "models/stations/stationrepository.h"

/// File 03: 站点编号, 站点名称, 站点类型, 所属社区, 地址, 开放时间, 纬度, 经度, 负责人, 联系电话. A station is known by
/// its code, else by its name. 24小时 sets the flag.
class StationImport final : public RecordImporter {
public:
    explicit StationImport(const Vault& vault)
        : m_repository(vault)
    {
    }

    QString kind() const override;
    QString title() const override;
    QList<ImportColumn> columns() const override;
    QStringList personalColumns() const override;
    void begin(UnitOfWork& work, const ImportOptions& options) override;
    RowOutcome importRow(UnitOfWork& work, const ImportRow& row, Problems& problems) override;
    void finish(UnitOfWork& work) override;
    QStringList remarks() const override { return m_lookup.remarks(); }

private:
    void read(const ImportRow& row, Station& station, Problems& problems) const;
    void resolve(UnitOfWork& work, const ImportRow& row, Station& station);
    [[nodiscard]] std::optional<Station> known(Connection& connection, const ImportRow& row) const;
    void checkRepeated(const ImportRow& row, Problems& problems);

    StationRepository m_repository;
    ImportLookup m_lookup;
    QHash<QString, StationId> m_byName;
    QHash<QString, qint64> m_rowOfCode;
};

/// 24小时, 全天, 全天候, 7×24 and their like.
[[nodiscard]] bool meansAlwaysOpen(const QString& openingHours);
/// Latitude and longitude of a row; a warning-free pair, or a problem when only one of them is there.
[[nodiscard]] std::optional<Coordinates> coordinatesOf(const ImportRow& row, Problems& problems);
[[nodiscard]] QList<ImportColumn> coordinateColumns();
