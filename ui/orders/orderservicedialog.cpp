#include "ui/orders/orderservicedialog.h"

#include "models/office/office.h"
#include "models/orders/orderrepository.h"
#include "models/organisation/settingsrepository.h"
#include "models/service/servicefeature.h"
#include "ui/attachments/filesfield.h"
#include "ui/common/fieldvalues.h"
#include "ui/orders/attendeesfield.h"

OrderServiceDialog::OrderServiceDialog(Office& office, const Order& order, QWidget* parent)
    : FormDialog(tr("Who came, from when to when: %1").arg(order.number), parent)
    , m_office(office)
    , m_order(order)
{
    Connection& connection = office.database().reader();
    m_round = OrderRepository(office.vault()).round(connection, order.id, order.round).value_or(OrderRound());
    m_start = OrderService::reported(connection, m_order, m_round);
    makeFields();
    showStart();
    for (const char* name : {"date", "start", "end", "minutes", "nextDay"})
        connect(field(QString::fromLatin1(name)), &FormField::edited, this, &OrderServiceDialog::timesTyped);
    connect(m_people, &FormField::edited, this, &OrderServiceDialog::showCare);
    showCare();
    setValidator([this] { return OrderService::problems(m_office.database().reader(), m_order, m_round, report()); });
    setSaver([] {}); // the caller saves: OrderActions posts the report
    const bool isOver = order.state == OrderState::ToEvaluate || order.state == OrderState::Closed;
    setSaveText(isOver ? tr("Correct") : tr("Report the service"));
}

void OrderServiceDialog::makeFields()
{
    beginSection(tr("From when to when"));
    m_times.emplace(*this);
    beginSection(tr("Who came"));
    m_people = addWide<AttendeesField>("people", tr("Volunteers"), std::ref(m_office));
    m_careReason = addWide<TextField>("careReason", tr("Why all the same"));
    beginSection(tr("What came of it"));
    m_result = addWide<MultiLineField>("result", tr("Result"));
    m_cost = add<MoneyField>("cost", tr("Cost in yuan"));
    m_files = addWide<FilesField>("files", tr("Attachments"));
    if (m_office.may(Acts::CheckHours)
        && SettingsRepository().flag(m_office.database().reader(), SettingKey::allowSelfCheck))
        m_check = addWide<CheckField>("check", tr("Check"), tr("Check the hours at once"));
}

/// A service that began by a click is offered as it would be if it ended now.
void OrderServiceDialog::showStart()
{
    const QDateTime now = parseIsoMinute(isoMinute(QDateTime::currentDateTime()));
    ServiceTimes::Span span{m_start.start, m_start.end, minutesBetween(m_start.start, m_start.end)};
    if (m_start.start.isValid() && !m_start.end.isValid())
        span = {m_start.start, now, minutesBetween(m_start.start, now)};
    for (const OrderAttendance& one : std::as_const(m_start.people)) {
        if (one.start == span.start && one.end == span.end)
            span.minutes = minutesBetween(one.start, one.end) - one.pause;
    }
    if (span.start.isValid() && span.end > span.start)
        m_times->show(span);
    else
        m_times->show(m_order.wishedAt.isValid() && m_order.wishedAt < now ? m_order.wishedAt.date() : now.date());
    m_people->show(m_start.people, m_times->span());
    if (!m_start.end.isValid() && m_round.volunteer.isValid())
        m_people->add(m_round.volunteer);
    m_result->setText(m_start.result);
    showIn(*m_cost, m_start.cost);
    m_careReason->setText(m_start.careReason);
}

void OrderServiceDialog::timesTyped()
{
    m_people->setCommon(m_times->span());
    showCare();
}

/// The reason is asked for while a rule of care is not met.
void OrderServiceDialog::showCare()
{
    const auto care = OrderService::careOf(m_office.database().reader(), m_round, report());
    showField(*this, *m_careReason, !care.isEmpty());
    m_careReason->setHint(careText(care));
}

OrderReport OrderServiceDialog::report() const
{
    const ServiceTimes::Span span = m_times->span();
    OrderReport report;
    report.start = span.start;
    report.end = span.end;
    report.people = m_people->people();
    report.result = m_result->text();
    readFrom(*m_cost, report.cost);
    report.careReason = m_careReason->text();
    report.checkAtOnce = m_check && m_check->isChecked();
    return report;
}

const QList<NewFile>& OrderServiceDialog::files() const
{
    return m_files->files();
}
