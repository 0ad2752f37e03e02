#include "models/stations/stationimport.h"

#include "models/common/textnormal.h"

#include <QCoreApplication>

bool meansAlwaysOpen(const QString& hours)
{
    static const QStringList words = importWords("24小时 24h 24时 全天 昼夜 00:00-24:00 0:00-24:00");
    const QString text = halfWidth(hours).toLower().remove(u' ');
    return std::any_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word); });
}

StationImport::StationImport(const Vault& vault)
    : CodedImport(vault)
{
    using State = StationState;
    text("code", "站点编号", "编号 阵地编号 站点编码 站点代码 编码 代码", &Station::code);
    name("站点名称", "名称 阵地名称 阵地 站点 服务站名称 服务站 场所名称");
    term("type", "站点类型", "类型 阵地类型 类别 阵地类别 站点类别", &Station::type, Dictionary::StationType);
    organisation("所属社区", "社区 所在社区 村居 所属机构 所属单位 所属街道 机构");
    text("address", "地址", "详细地址 位置 站点地址 所在位置 地点", &Station::address);
    column("openingHours", "开放时间", "服务时间 开放时段 值班时间 营业时间",
        [](const ImportRow& row, Station& station, Problems&) {
            station.openingHours = row.text(QStringLiteral("openingHours"));
            station.isAlwaysOpen = meansAlwaysOpen(station.openingHours);
        });
    coordinates();
    column("managerName", "负责人", "负责人姓名 站长 联系人 管理员 站点负责人",
        [](const ImportRow& row, Station& station, Problems&) {
            station.managerName = cleanedName(row.text(QStringLiteral("managerName"))).text;
            station.manager = {};
        });
    personal("managerPhone", "联系电话", "电话 手机 手机号 手机号码 负责人电话 联系方式", &Station::managerPhone);
    text("services", "服务内容", "服务项目 提供服务 功能", &Station::services);
    state<State>("状态", "站点状态 运行状态",
        {{State::Preparing, "筹建 在建"}, {State::Open, "开放 正常 启用 运行"}, {State::Suspended, "暂停 停用"},
            {State::Closed, "撤销 关闭"}});
    text("notes", "备注", "说明", &Station::notes);
}

QString StationImport::title() const
{
    return QCoreApplication::translate("StationImport", "Stations");
}

void StationImport::keep(const Station& existing, Station& changed) const
{
    if (changed.managerName == existing.managerName && changed.managerPhone == existing.managerPhone)
        changed.manager = existing.manager;
}

void StationImport::finish(UnitOfWork& work)
{
    linkStationManagers(work);
}
