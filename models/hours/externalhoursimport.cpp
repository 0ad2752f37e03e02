#include "models/hours/externalhoursimport.h"

#include "models/common/textnormal.h"
#include "models/service/servicepersonrepository.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExternalHoursImport)
};

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u' ');
}

ImportColumn required(const char* name, const char* heading, const char* others)
{
    ImportColumn column{key(name), QString::fromUtf8(heading), words(others)};
    column.required = true;
    return column;
}

} // namespace

QString ExternalHoursImport::title() const
{
    return Text::tr("Hours of other bodies");
}

QList<ImportColumn> ExternalHoursImport::columns() const
{
    return {required("name", "姓名", "志愿者姓名 志愿者"),
        {key("number"), QStringLiteral("编号"), words("志愿者编号 证件号码 身份证号 身份证号码 手机号")},
        required("issuer", "记录单位", "认定单位 出具单位 服务单位 外部单位"),
        {key("content"), QStringLiteral("服务内容"), words("内容 服务项目 外部服务内容")},
        required("startedOn", "开始日期", "服务日期 起始日期 开始时间"),
        {key("endedOn"), QStringLiteral("结束日期"), words("截止日期 结束时间")},
        required("minutes", "外部时长", "时长 服务时长 小时 小时数"),
        required("proof", "证明材料", "证明 证明编号 证书编号 佐证"),
        {key("notes"), QStringLiteral("备注"), words("说明")}};
}

QStringList ExternalHoursImport::personalColumns() const
{
    return {key("number")};
}

void ExternalHoursImport::begin(UnitOfWork&, const ImportOptions& options)
{
    m_options = options;
}

/// By the number, which the name must fit; without a number the only one of that name.
std::optional<ServicePerson> ExternalHoursImport::person(
    Connection& connection, const ImportRow& row, Problems& problems) const
{
    const ServicePersonRepository people;
    const QString name = cleanedName(row.text(key("name"))).text;
    const QString number = row.text(key("number"));
    QList<ServicePerson> found
        = number.isEmpty() ? people.named(connection, name) : people.numbered(connection, m_vault, number);
    if (!number.isEmpty())
        found.removeIf([&name](const ServicePerson& one) { return one.name != name; });
    if (found.size() == 1
        && (m_options.organisations.isEmpty() || m_options.organisations.contains(found.first().organisation.value())))
        return found.first();
    if (found.size() > 1)
        problems << Problem{key("number"), Text::tr("Several people are called %1; add the number.").arg(name)};
    else if (found.size() == 1)
        problems << Problem{key("name"), Text::tr("Your account does not answer for %1.").arg(name)};
    else
        problems << Problem{
            key("name"), Text::tr("%1 is not registered here; register the volunteer first.").arg(name)};
    return std::nullopt;
}

RowOutcome ExternalHoursImport::importRow(UnitOfWork& work, const ImportRow& row, Problems& problems)
{
    ExternalHours hours;
    const auto known = person(work.connection(), row, problems);
    hours.volunteer = known ? known->id : VolunteerId(1);
    hours.issuer = row.text(key("issuer"));
    hours.content = row.text(key("content"));
    hours.startedOn = row.date(key("startedOn"), problems);
    if (!row.isEmpty(key("endedOn")))
        hours.endedOn = row.date(key("endedOn"), problems);
    if (const auto minutes = parseDuration(row.text(key("minutes"))))
        hours.minutes = *minutes;
    hours.proof = row.text(key("proof"));
    hours.notes = row.text(key("notes"));
    problems << m_repository.problems(hours);
    return isAcceptable(problems) ? take(work, hours) : RowOutcome::Rejected;
}

RowOutcome ExternalHoursImport::take(UnitOfWork& work, const ExternalHours& hours)
{
    const auto same = m_repository.findSame(work.connection(), hours);
    if (!same) {
        m_repository.insert(work, hours);
        return RowOutcome::Imported;
    }
    ExternalHours changed = hours;
    changed.id = same->id;
    changed.state = same->state;
    changed.stateReason = same->stateReason;
    if (!m_options.update || changed == *same)
        return RowOutcome::Skipped;
    m_repository.update(work, changed);
    return RowOutcome::Updated;
}
