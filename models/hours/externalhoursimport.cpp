#include "models/hours/externalhoursimport.h"

#include "models/service/importedperson.h"

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
    return importedPersonColumns()
        + QList<ImportColumn>{required("issuer", "记录单位", "认定单位 出具单位 服务单位 外部单位"),
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

RowOutcome ExternalHoursImport::importRow(UnitOfWork& work, const ImportRow& row, Problems& problems)
{
    ExternalHours hours;
    const auto known = importedPerson(work.connection(), m_vault, m_options, row, problems);
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
