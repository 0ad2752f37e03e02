#include "models/calendar/calendardayimport.h"

#include "models/common/dates.h"

#include <QCoreApplication>

namespace {

struct CalendarText {
    Q_DECLARE_TR_FUNCTIONS(CalendarDayImport)
};

const QString dayKey = QStringLiteral("day");
const QString kindKey = QStringLiteral("kind");
const QString nameKey = QStringLiteral("name");

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u' ');
}

std::optional<DayKind> kindOf(const QString& word)
{
    if (words("休 休息 休假 放假 假 假期 节假日 节日 法定节假日 off").contains(word))
        return DayKind::Off;
    if (words("班 上班 补班 调班 工作 工作日 调休上班 working").contains(word))
        return DayKind::Working;
    return std::nullopt;
}

} // namespace

QString CalendarDayImport::title() const
{
    return CalendarText::tr("Calendar of working days");
}

QList<ImportColumn> CalendarDayImport::columns() const
{
    ImportColumn day{dayKey, QStringLiteral("日期"), words("日子 放假日期 天")};
    ImportColumn kind{kindKey, QStringLiteral("休/班"), words("休班 类型 类别 性质 安排 是否上班")};
    day.required = true;
    kind.required = true;
    return {day, kind, {nameKey, QStringLiteral("名称"), words("节日 节假日 节日名称 说明 备注")}};
}

void CalendarDayImport::begin(UnitOfWork&, const ImportOptions& options)
{
    m_options = options;
    m_rows.clear();
}

RowOutcome CalendarDayImport::importRow(UnitOfWork& work, const ImportRow& row, Problems& problems)
{
    CalendarDay day;
    day.day = row.date(dayKey, problems);
    day.name = row.text(nameKey);
    if (const auto kind = kindOf(row.text(kindKey)))
        day.kind = *kind;
    else
        problems << Problem{
            kindKey, CalendarText::tr("“%1” is neither 休 (off) nor 班 (working).").arg(row.text(kindKey))};
    if (const qint64 first = m_rows.value(day.day, row.number()); day.day.isValid() && first != row.number())
        problems << Problem{dayKey,
            CalendarText::tr("%1 stands in row %2 of this file already. Keep one of the two rows.")
                .arg(isoDate(day.day))
                .arg(first)};
    problems << m_days.problems(day);
    if (!isAcceptable(problems))
        return RowOutcome::Rejected;
    m_rows.insert(day.day, row.number());
    const std::optional<CalendarDay> known = m_days.findByDay(work.connection(), day.day);
    if (!known) {
        m_days.insert(work, day);
        return RowOutcome::Imported;
    }
    CalendarDay changed = *known;
    changed.kind = day.kind;
    if (!day.name.isEmpty())
        changed.name = day.name;
    if (!m_options.update || changed == *known)
        return RowOutcome::Skipped;
    m_days.update(work, changed);
    return RowOutcome::Updated;
}
