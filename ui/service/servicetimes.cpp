#include "ui/service/servicetimes.h"

#include "models/activities/signtime.h"
#include "models/common/dates.h"
#include "ui/common/formdialog.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ServiceTimes)
};

/// A time of day as sheets write it.
class DayTimeField final : public TextField {
public:
    using TextField::TextField;
    [[nodiscard]] QString inputProblem() const override
    {
        if (text().isEmpty() || parseSignTime(text()))
            return {};
        return Text::tr("This is not a time of day. Type it like 14:30, or 01:30+1 for the next day.");
    }
};

QDateTime moment(QDate day, const QString& text)
{
    const auto time = parseSignTime(text);
    if (!day.isValid() || !time)
        return {};
    return QDateTime(time->isNextDay ? day.addDays(1) : day, time->time);
}

} // namespace

ServiceTimes::ServiceTimes(FormDialog& form)
    : m_date(form.add<DateField>("date", Text::tr("Date"), Need::Required))
    , m_break(form.add<NumberField>("minutes", Text::tr("Break (minutes)")))
    , m_from(form.add<DayTimeField>("start", Text::tr("From"), Need::Required))
    , m_to(form.add<DayTimeField>("end", Text::tr("To"), Need::Required))
    , m_nextDay(form.addWide<CheckField>(
          "nextDay", Text::tr("Next day"), Text::tr("Ended past midnight, on the next day (also: 01:30+1)")))
{
    m_break->setLimits(0, 1440);
    m_from->setPlaceholder(QStringLiteral("09:00"));
    m_to->setPlaceholder(QStringLiteral("11:30"));
    for (FormField* field : QList<FormField*>{m_from, m_to, m_break, m_nextDay})
        QObject::connect(field, &FormField::edited, m_to, [this] { showHours(); });
}

void ServiceTimes::show(const Span& span)
{
    m_date->setDate(span.start.date());
    m_from->setText(span.start.toString(QStringLiteral("HH:mm")));
    m_to->setText(span.end.toString(QStringLiteral("HH:mm")));
    m_nextDay->setChecked(span.end.date() > span.start.date());
    const qint64 pause = (minutesBetween(span.start, span.end) - span.minutes).value();
    m_break->setNumber(pause > 0 ? std::optional(double(pause)) : std::nullopt);
    m_shown = span;
    m_read = typed();
    showHours();
}

void ServiceTimes::show(QDate day)
{
    m_date->setDate(day);
    m_read = typed();
}

ServiceTimes::Span ServiceTimes::span() const
{
    const Span now = typed();
    return now == m_read ? m_shown : now;
}

ServiceTimes::Span ServiceTimes::typed() const
{
    Span span;
    span.start = moment(m_date->date(), m_from->text());
    span.end = moment(m_date->date(), m_to->text());
    if (m_nextDay->isChecked() && span.end.date() == m_date->date())
        span.end = span.end.addDays(1);
    span.minutes = minutesBetween(span.start, span.end) - Minutes(m_break->integer().value_or(0));
    return span;
}

/// What the times come to, while they are typed.
void ServiceTimes::showHours() const
{
    const Minutes minutes = span().minutes;
    m_to->setHint(minutes.value() > 0 ? Text::tr("= %1 hours").arg(minutes.hoursText()) : QString());
}
