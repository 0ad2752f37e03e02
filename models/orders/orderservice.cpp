#include "models/orders/orderservice.h"

#include "models/common/shownmoment.h"
#include "models/database/query.h"
#include "models/orders/orderrollups.h"
#include "models/orders/ordersfeature.h"
#include "models/orders/orderstep.h"
#include "models/orders/ordertext.h"
#include "models/service/servicefeature.h"
#include "models/service/serviceledger.h"

#include <algorithm>

namespace {

Problem problem(const char* field, const QString& sentence)
{
    return {QString::fromLatin1(field), sentence, Problem::Severity::Error};
}

TermId fieldOf(Connection& connection, TeamId team)
{
    Query query(connection, QStringLiteral("SELECT field_id FROM teams WHERE id = ?"));
    query.bind(team).run();
    return query.next() ? query.id<TermId>(0) : TermId();
}

bool isOfRound(const ServiceRecord& record, const OrderRound& round)
{
    return round.startedAt.isValid() && round.endedAt.isValid() && record.start >= round.startedAt
        && record.end <= round.endedAt;
}

OrderAttendance attendanceOf(const ServiceRecord& record)
{
    return {record.volunteer, record.start, record.end, minutesBetween(record.start, record.end) - record.minutes};
}

QList<ServiceRecord> hoursOfRound(Connection& connection, const OrderRound& round)
{
    QList<ServiceRecord> hours = OrderService::hoursOf(connection, round.order);
    hours.removeIf([&](const ServiceRecord& record) { return !isOfRound(record, round); });
    return hours;
}

/// Somebody who stays longer than the others makes the service longer.
OrderReport withWholeSpan(OrderReport report)
{
    if (!report.start.isValid() || !report.end.isValid())
        return report;
    for (const OrderAttendance& one : std::as_const(report.people)) {
        report.start = std::min(report.start, one.start);
        report.end = std::max(report.end, one.end);
    }
    return report;
}

Problems timeProblems(Connection& connection, const Order& order, const OrderReport& report)
{
    if (!report.start.isValid())
        return {problem("start", OrderText::tr("Write down from when the service lasted."))};
    if (!report.end.isValid())
        return {problem("end", OrderText::tr("Write down until when the service lasted."))};
    if (report.end <= report.start)
        return {problem("end", OrderText::tr("The service ends before it starts."))};
    if (report.end > QDateTime::currentDateTime())
        return {problem("end", OrderText::tr("This time is still to come; a service is reported afterwards."))};
    Query query(connection,
        QStringLiteral("SELECT MAX(ended_at) FROM order_rounds WHERE order_id = ? AND round < ? AND ended_at > ?"));
    query.bind(order.id).bind(order.round).bind(isoMinute(report.start)).run();
    if (query.next() && !query.text(0).isEmpty())
        return {problem("start",
            OrderText::tr("The service before the reopening lasted until %1; this one cannot start earlier.")
                .arg(shownMoment(parseIsoMinute(query.text(0)))))};
    return {};
}

Problems attendanceProblems(Connection& connection, const OrderRound& round, const OrderReport& report)
{
    const ServicePersonRepository people;
    const QList<ServiceRecord> own = hoursOfRound(connection, round);
    for (qsizetype i = 0; i < report.people.size(); ++i) {
        const OrderAttendance& one = report.people.at(i);
        const auto person = people.find(connection, one.volunteer);
        if (!person)
            return {problem("people", OrderText::tr("Choose everybody who came from the register of volunteers."))};
        ServiceRecord record;
        record.volunteer = one.volunteer;
        record.start = one.start;
        record.end = one.end;
        record.minutes = minutesBetween(one.start, one.end) - one.pause;
        for (const Problem& wrong : validate(record))
            return {problem("people", OrderText::tr("%1: %2", "person, sentence").arg(person->name, wrong.text))};
        for (const OrderAttendance& other : report.people.mid(i + 1)) {
            if (other.volunteer == one.volunteer && other.start < one.end && one.start < other.end)
                return {problem("people", OrderText::tr("%1 stands on the list twice.").arg(person->name))};
        }
        for (const ServiceRecord& other : ServiceRepository().touching(connection, one.volunteer, one.start, one.end)) {
            if (std::none_of(own.begin(), own.end(), [&](const ServiceRecord& mine) { return mine.id == other.id; }))
                return {problem("people",
                    OrderText::tr("%1 has other service from %2 to %3; correct the times.")
                        .arg(person->name, shownMoment(other.start), other.end.toString(QStringLiteral("HH:mm"))))};
        }
    }
    return {};
}

} // namespace

OrderService::OrderService(UnitOfWork& work, const Vault& vault, QDateTime at)
    : m_work(work)
    , m_vault(vault)
    , m_at(std::move(at))
{
}

QList<ServiceRecord> OrderService::hoursOf(Connection& connection, OrderId id)
{
    QList<ServiceRecord> hours = ServiceRepository().ofSource(connection, ServiceSource::Kind::Order, id.value());
    hours.removeIf([](const ServiceRecord& record) { return record.state == ServiceState::Void; });
    return hours;
}

OrderReport OrderService::reported(Connection& connection, const Order&, const OrderRound& round)
{
    OrderReport report;
    report.start = round.startedAt;
    report.end = round.endedAt;
    report.result = round.result;
    report.cost = round.cost;
    for (const ServiceRecord& record : hoursOfRound(connection, round)) {
        report.people << attendanceOf(record);
        if (!record.careReason.isEmpty())
            report.careReason = record.careReason;
    }
    return report;
}

QList<CareFinding> OrderService::careOf(Connection& connection, const OrderRound& round, const OrderReport& report)
{
    const CareNeeds needs{0, isEmergencyField(connection, fieldOf(connection, round.team)), false};
    QList<CareFinding> care;
    for (const OrderAttendance& one : report.people) {
        if (const auto person = ServicePersonRepository().find(connection, one.volunteer))
            care << careFindings(*person, one.start.date(), needs);
    }
    return care;
}

Problems OrderService::problems(
    Connection& connection, const Order& order, const OrderRound& round, const OrderReport& report)
{
    const OrderReport whole = withWholeSpan(report);
    Problems problems = timeProblems(connection, order, whole);
    if (isAcceptable(problems))
        problems << attendanceProblems(connection, round, whole);
    if (!isAcceptable(problems))
        return problems;
    const auto care = careOf(connection, round, whole);
    if (!care.isEmpty() && whole.careReason.trimmed().isEmpty())
        problems << problem(
            "careReason", OrderText::tr("%1 Say why the hours count all the same.").arg(careText(care)));
    return problems;
}

void OrderService::enter(const Order& order, const OrderRound& round, const OrderReport& report) const
{
    if (report.checkAtOnce)
        m_work.require(Acts::CheckHours);
    ServiceLedger ledger(m_work);
    for (const OrderAttendance& one : report.people) {
        ServiceRecord record;
        record.volunteer = one.volunteer;
        record.source = {ServiceSource::Kind::Order, order.id.value(), 1};
        record.start = one.start;
        record.end = one.end;
        record.minutes = minutesBetween(one.start, one.end) - one.pause;
        record.field = fieldOf(m_work.connection(), round.team);
        record.team = round.team; // counts only for those who are in it on that day
        record.servedOrganisation = order.organisation;
        OrderReport alone = report;
        alone.people = {one};
        const auto care = careOf(m_work.connection(), round, alone);
        record.secondLook << careCodes(care);
        record.careReason = care.isEmpty() ? QString() : report.careReason.trimmed();
        const ServiceRecordId id = ledger.enter(record).id;
        if (report.checkAtOnce)
            ledger.check(id);
    }
    ledger.close();
}

void OrderService::report(OrderId id, const OrderReport& report)
{
    m_work.require(Acts::HandleOrders);
    OrderStep step(m_work, m_vault, id);
    step.requireFrom({OrderState::Accepted, OrderState::Serving});
    throwIfUnacceptable(problems(m_work.connection(), step.order, step.round, report));
    const OrderReport whole = withWholeSpan(report);
    step.round.startedAt = whole.start;
    if (step.before().state == OrderState::Accepted)
        step.go(OrderState::Serving, whole.start, OrderText::tr("The service begins"));
    step.round.endedAt = whole.end;
    step.round.result = whole.result.trimmed();
    step.round.cost = whole.cost;
    step.go(OrderState::ToEvaluate, whole.end,
        OrderText::tr("The service is over; %n came", nullptr, int(whole.people.size())));
    enter(step.order, step.round, whole);
}

void OrderService::correct(OrderId id, const OrderReport& report)
{
    m_work.require(Acts::HandleOrders);
    Connection& connection = m_work.connection();
    OrderStep step(m_work, m_vault, id);
    step.requireFrom({OrderState::ToEvaluate, OrderState::Closed});
    throwIfUnacceptable(problems(connection, step.order, step.round, report));
    OrderReport fresh = withWholeSpan(report);
    const QString reason = OrderText::tr("The report of order %1 was corrected").arg(step.order.number);
    ServiceLedger ledger(m_work);
    for (const ServiceRecord& record : hoursOfRound(connection, step.round)) {
        if (fresh.people.removeOne(attendanceOf(record)))
            continue; // as it was
        if (record.state == ServiceState::Checked)
            m_work.require(Acts::CorrectHours);
        ledger.voidRecord(record.id, reason);
    }
    ledger.close();
    const OrderReport whole = withWholeSpan(report);
    step.round.startedAt = whole.start;
    step.round.endedAt = whole.end;
    step.round.result = whole.result.trimmed();
    step.round.cost = whole.cost;
    step.write(m_at, OrderText::tr("The report was corrected"));
    enter(step.order, step.round, fresh);
}
