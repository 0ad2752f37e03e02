#include "models/calendar/workingtime.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace {

constexpr int minutesPerHour = 60;
constexpr int minutesPerDay = 24 * minutesPerHour;
constexpr int mostAmount = 9999;
constexpr qint64 mostDaysAhead = 20'000; ///< a calendar without working days ends the search

QString spanWords(const char* text, int amount)
{
    return QCoreApplication::translate("WorkingTime", text, nullptr, amount);
}

std::optional<WorkingSpan::Unit> unitOf(const QString& word)
{
    using Unit = WorkingSpan::Unit;
    static const QHash<QString, Unit> units{{QString(), Unit::Hours}, {QStringLiteral("h"), Unit::Hours},
        {QStringLiteral("hour"), Unit::Hours}, {QStringLiteral("hours"), Unit::Hours},
        {QStringLiteral("小时"), Unit::Hours}, {QStringLiteral("个小时"), Unit::Hours},
        {QStringLiteral("工作小时"), Unit::Hours}, {QStringLiteral("m"), Unit::Minutes},
        {QStringLiteral("min"), Unit::Minutes}, {QStringLiteral("minute"), Unit::Minutes},
        {QStringLiteral("minutes"), Unit::Minutes}, {QStringLiteral("分"), Unit::Minutes},
        {QStringLiteral("分钟"), Unit::Minutes}, {QStringLiteral("d"), Unit::Days}, {QStringLiteral("day"), Unit::Days},
        {QStringLiteral("days"), Unit::Days}, {QStringLiteral("天"), Unit::Days}, {QStringLiteral("日"), Unit::Days},
        {QStringLiteral("工作日"), Unit::Days}, {QStringLiteral("个工作日"), Unit::Days}};
    const auto found = units.constFind(word);
    return found == units.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

QString workingSpanCode(WorkingSpan span)
{
    static const QString letters = QStringLiteral("mhd");
    return span.isValid() ? QString::number(span.amount) + letters.at(int(span.unit)) : QString();
}

WorkingSpan workingSpanFromCode(const QString& code)
{
    return workingSpanFromWords(code).value_or(WorkingSpan());
}

QString workingSpanText(const WorkingSpan& span)
{
    if (!span.isValid())
        return {};
    switch (span.unit) {
    case WorkingSpan::Unit::Minutes:
        return spanWords(QT_TRANSLATE_N_NOOP("WorkingTime", "%n minutes"), span.amount);
    case WorkingSpan::Unit::Hours:
        return spanWords(QT_TRANSLATE_N_NOOP("WorkingTime", "%n hours"), span.amount);
    case WorkingSpan::Unit::Days:
        break;
    }
    return spanWords(QT_TRANSLATE_N_NOOP("WorkingTime", "%n working days"), span.amount);
}

std::optional<WorkingSpan> workingSpanFromWords(const QString& words)
{
    QString plain = words.normalized(QString::NormalizationForm_KC).simplified().toLower();
    plain.remove(QStringLiteral("working")).remove(u' ');
    if (plain.isEmpty())
        return WorkingSpan();
    static const QRegularExpression pattern(QStringLiteral("^([0-9]{1,4})([^0-9]*)$"));
    const auto match = pattern.match(plain);
    const auto unit = match.hasMatch() ? unitOf(match.captured(2)) : std::nullopt;
    const int amount = match.captured(1).toInt();
    if (!unit || amount < 1 || amount > mostAmount)
        return std::nullopt;
    return WorkingSpan{amount, *unit};
}

WorkingTime::WorkingTime(WorkingCalendar calendar, QList<Part> parts)
    : m_calendar(std::move(calendar))
    , m_parts(std::move(parts))
{
}

std::optional<QList<WorkingTime::Part>> WorkingTime::parse(const QString& text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).simplified();
    plain.replace(QRegularExpression(QStringLiteral(" ?[-–—~～至] ?")), QStringLiteral("-"));
    plain.replace(QRegularExpression(QStringLiteral("[,;、，；]")), QStringLiteral(" "));
    static const QRegularExpression pattern(QStringLiteral("^([0-9]{1,2}):([0-5][0-9])-([0-9]{1,2}):([0-5][0-9])$"));
    QList<Part> parts;
    for (const QString& one : plain.split(u' ', Qt::SkipEmptyParts)) {
        const auto match = pattern.match(one);
        if (!match.hasMatch())
            return std::nullopt;
        const auto number = [&match](int group) { return match.captured(group).toInt(); };
        const Part part{number(1) * minutesPerHour + number(2), number(3) * minutesPerHour + number(4)};
        const bool isInOrder = part.begin < part.end && part.end <= minutesPerDay;
        if (!isInOrder || (!parts.isEmpty() && part.begin <= parts.last().end))
            return std::nullopt;
        parts << part;
    }
    return parts;
}

QString WorkingTime::text(const QList<Part>& parts)
{
    const auto clock = [](int minutes) {
        return QStringLiteral("%1:%2")
            .arg(minutes / minutesPerHour)
            .arg(minutes % minutesPerHour, 2, 10, QLatin1Char('0'));
    };
    QStringList words;
    for (const Part& part : parts)
        words << clock(part.begin) + u'–' + clock(part.end);
    return words.join(u' ');
}

int WorkingTime::dayMinutes() const
{
    if (isAroundTheClock())
        return minutesPerDay;
    int minutes = 0;
    for (const Part& part : m_parts)
        minutes += part.end - part.begin;
    return minutes;
}

qint64 WorkingTime::minutesOf(const WorkingSpan& span) const
{
    switch (span.unit) {
    case WorkingSpan::Unit::Minutes:
        return span.amount;
    case WorkingSpan::Unit::Hours:
        return qint64(span.amount) * minutesPerHour;
    case WorkingSpan::Unit::Days:
        break;
    }
    return qint64(span.amount) * dayMinutes();
}

QDateTime WorkingTime::after(const QDateTime& from, const WorkingSpan& span) const
{
    return after(from, minutesOf(span));
}

QDateTime WorkingTime::after(const QDateTime& from, qint64 minutes) const
{
    if (isAroundTheClock() || !from.isValid())
        return from.addSecs(minutes * 60);
    qint64 rest = std::max<qint64>(minutes, 1);
    int now = from.time().hour() * minutesPerHour + from.time().minute();
    QDate day = from.date();
    for (qint64 ahead = 0; ahead < mostDaysAhead; ++ahead, day = day.addDays(1), now = 0) {
        if (!m_calendar.isWorkingDay(day))
            continue;
        for (const Part& part : m_parts) {
            const int begin = std::max(part.begin, now);
            if (begin >= part.end)
                continue;
            if (rest <= part.end - begin)
                return QDateTime(day, QTime(0, 0)).addSecs((begin + rest) * 60);
            rest -= part.end - begin;
        }
    }
    return from.addSecs(minutes * 60);
}
