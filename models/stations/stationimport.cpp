#include "models/stations/stationimport.h"

#include "models/common/textnormal.h"
#include "models/database/unitofwork.h"
#include "models/stations/stationvalidator.h"

#include <QCoreApplication>

namespace {

struct StationText {
    Q_DECLARE_TR_FUNCTIONS(StationImport)
};

const QString code = QStringLiteral("code");
const QString name = QStringLiteral("name");
const QString type = QStringLiteral("type");
const QString organisation = QStringLiteral("organisation");
const QString address = QStringLiteral("address");
const QString openingHours = QStringLiteral("openingHours");
const QString latitude = QStringLiteral("latitude");
const QString longitude = QStringLiteral("longitude");
const QString managerName = QStringLiteral("managerName");
const QString managerPhone = QStringLiteral("managerPhone");
const QString services = QStringLiteral("services");
const QString state = QStringLiteral("state");
const QString notes = QStringLiteral("notes");

std::optional<StationState> stateFromWord(const QString& word)
{
    static const QHash<QString, StationState> words{{QStringLiteral("筹建"), StationState::Preparing},
        {QStringLiteral("在建"), StationState::Preparing}, {QStringLiteral("开放"), StationState::Open},
        {QStringLiteral("正常"), StationState::Open}, {QStringLiteral("启用"), StationState::Open},
        {QStringLiteral("运行"), StationState::Open}, {QStringLiteral("暂停"), StationState::Suspended},
        {QStringLiteral("停用"), StationState::Suspended}, {QStringLiteral("撤销"), StationState::Closed},
        {QStringLiteral("关闭"), StationState::Closed}};
    const auto found = words.constFind(word);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

void setText(QString& target, const ImportRow& row, const QString& key)
{
    if (!row.isEmpty(key))
        target = row.text(key);
}

} // namespace

bool meansAlwaysOpen(const QString& hours)
{
    static const QStringList words = importWords("24小时 24h 24时 全天 昼夜 00:00-24:00 0:00-24:00");
    const QString text = halfWidth(hours).toLower().remove(u' ');
    return std::any_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word); });
}

std::optional<Coordinates> coordinatesOf(const ImportRow& row, Problems& problems)
{
    const auto lat = row.real(latitude, problems);
    const auto lon = row.real(longitude, problems);
    if (row.isEmpty(latitude) != row.isEmpty(longitude)) {
        problems << Problem{row.isEmpty(latitude) ? latitude : longitude,
            StationText::tr("Only one of latitude and longitude is there; fill in both or none.")};
    }
    return lat && lon ? std::optional(Coordinates{*lat, *lon}) : std::nullopt;
}

QList<ImportColumn> coordinateColumns()
{
    return {{latitude, QStringLiteral("纬度"), importWords("北纬 lat latitude Y坐标"), false},
        {longitude, QStringLiteral("经度"), importWords("东经 lng lon longitude X坐标"), false}};
}

QString StationImport::kind() const
{
    return QStringLiteral("stations");
}

QString StationImport::title() const
{
    return StationText::tr("Stations");
}

QList<ImportColumn> StationImport::columns() const
{
    return QList<ImportColumn>{
               {code, QStringLiteral("站点编号"), importWords("编号 阵地编号 站点编码 站点代码 编码 代码"), false},
               {name, QStringLiteral("站点名称"), importWords("名称 阵地名称 阵地 站点 服务站名称 服务站 场所名称"),
                   true},
               {type, QStringLiteral("站点类型"), importWords("类型 阵地类型 类别 阵地类别 站点类别"), false},
               {organisation, QStringLiteral("所属社区"),
                   importWords("社区 所在社区 村居 所属机构 所属单位 所属街道 机构"), false},
               {address, QStringLiteral("地址"), importWords("详细地址 位置 站点地址 所在位置 地点"), false},
               {openingHours, QStringLiteral("开放时间"), importWords("服务时间 开放时段 值班时间 营业时间"), false},
           }
    + coordinateColumns()
        + QList<ImportColumn>{
            {managerName, QStringLiteral("负责人"), importWords("负责人姓名 站长 联系人 管理员 站点负责人"), false},
            {managerPhone, QStringLiteral("联系电话"), importWords("电话 手机 手机号 手机号码 负责人电话 联系方式"),
                false},
            {services, QStringLiteral("服务内容"), importWords("服务项目 提供服务 功能"), false},
            {state, QStringLiteral("状态"), importWords("站点状态 运行状态"), false},
            {notes, QStringLiteral("备注"), importWords("说明"), false},
        };
}

QStringList StationImport::personalColumns() const
{
    return {managerPhone};
}

void StationImport::begin(UnitOfWork& work, const ImportOptions& options)
{
    m_lookup.begin(work.connection(), options);
    m_byName = m_repository.index(work.connection());
    m_rowOfCode.clear();
}

void StationImport::checkRepeated(const ImportRow& row, Problems& problems)
{
    const QString key = row.isEmpty(code) ? row.text(name) : row.text(code);
    const qint64 first = m_rowOfCode.value(key, row.number());
    if (first != row.number()) {
        problems << Problem{row.isEmpty(code) ? name : code,
            StationText::tr("“%1” stands in row %2 of this file already. Keep one of the two rows.")
                .arg(key)
                .arg(first)};
    }
    m_rowOfCode.insert(key, first);
}

std::optional<Station> StationImport::known(Connection& connection, const ImportRow& row) const
{
    if (!row.isEmpty(code))
        return m_repository.findByCode(connection, row.text(code));
    return m_repository.find(connection, m_byName.value(row.text(name)));
}

void StationImport::read(const ImportRow& row, Station& station, Problems& problems) const
{
    setText(station.code, row, code);
    station.name = row.text(name);
    m_lookup.checkOrganisation(row.text(organisation), organisation, problems);
    setText(station.address, row, address);
    setText(station.services, row, services);
    setText(station.notes, row, notes);
    if (!row.isEmpty(openingHours)) {
        station.openingHours = row.text(openingHours);
        station.isAlwaysOpen = meansAlwaysOpen(station.openingHours);
    }
    if (const auto position = coordinatesOf(row, problems))
        station.coordinates = position;
    if (!row.isEmpty(managerName)) {
        station.managerName = cleanedName(row.text(managerName)).text;
        station.manager = {};
    }
    setText(station.managerPhone, row, managerPhone);
    if (row.isEmpty(state) || station.id.isValid())
        return;
    if (const auto word = stateFromWord(row.text(state)))
        station.state = *word;
    else
        problems << Problem{state,
            StationText::tr("The state “%1” is not known; write 筹建, 开放, 暂停 or 撤销.").arg(row.text(state))};
}

void StationImport::resolve(UnitOfWork& work, const ImportRow& row, Station& station)
{
    if (!row.isEmpty(organisation) || !station.organisation.isValid())
        station.organisation = m_lookup.organisation(work, row.text(organisation));
    if (!row.isEmpty(type))
        station.type = m_lookup.term(work, Dictionary::StationType, row.text(type));
    if (station.code.isEmpty())
        station.code = m_repository.nextCode(work.connection());
}

RowOutcome StationImport::importRow(UnitOfWork& work, const ImportRow& row, Problems& problems)
{
    const std::optional<Station> existing = known(work.connection(), row);
    checkRepeated(row, problems);
    Station station = existing.value_or(Station());
    read(row, station, problems);
    Station checked = station;
    checked.code = station.code.isEmpty() ? station.name : station.code; // made when the row is written
    checked.organisation = OrganisationId(1); // looked up above
    problems << validate(checked);
    if (!isAcceptable(problems))
        return RowOutcome::Rejected;
    if (existing && !m_lookup.options().update)
        return RowOutcome::Skipped;
    resolve(work, row, station);
    if (!existing) {
        m_byName.insert(station.name, m_repository.insert(work, station));
        return RowOutcome::Imported;
    }
    if (station.managerName == existing->managerName && station.managerPhone == existing->managerPhone)
        station.manager = existing->manager;
    if (station == *existing)
        return RowOutcome::Skipped;
    m_repository.update(work, station);
    return RowOutcome::Updated;
}

void StationImport::finish(UnitOfWork& work)
{
    linkStationManagers(work);
}
