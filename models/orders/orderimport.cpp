#include "models/orders/orderimport.h"

#include "models/common/phone.h"
#include "models/orders/orderimportwords.h"
#include "models/orders/ordertext.h"
#include "models/orders/ordervalidator.h"
#include "models/stations/stationrepository.h"
#include "models/teams/teamrepository.h"

namespace {

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

} // namespace

OrderImport::OrderImport(const Vault& vault)
    : m_vault(vault)
    , m_orders(vault)
{
}

QString OrderImport::kind() const
{
    return key("orders");
}

QString OrderImport::title() const
{
    return OrderText::tr("Orders");
}

QList<ImportColumn> OrderImport::columns() const
{
    return orderImportColumns();
}

QStringList OrderImport::personalColumns() const
{
    return {key("requesterPhone")};
}

void OrderImport::scan(const ImportRow& row)
{
    const QString number = row.text(key("number"));
    if (!number.isEmpty() && !m_rowOfNumber.contains(number))
        m_rowOfNumber.insert(number, row.number());
}

void OrderImport::begin(UnitOfWork& work, const ImportOptions& options)
{
    m_lookup.begin(work.connection(), options);
    m_known = m_orders.index(work.connection());
    m_teams = NameIndex(TeamRepository(m_vault).index(work.connection()));
    m_stations = StationRepository(m_vault).index(work.connection());
    m_rollups = {};
}

void OrderImport::readTimes(const ImportRow& row, Parsed& parsed, Problems& problems) const
{
    parsed.order.requestedAt = row.dateTime(key("requestedAt"), problems);
    parsed.round.dispatchedAt = row.dateTime(key("dispatchedAt"), problems);
    parsed.round.acceptedAt = row.dateTime(key("acceptedAt"), problems);
    parsed.round.startedAt = row.dateTime(key("startedAt"), problems);
    parsed.round.endedAt = row.dateTime(key("endedAt"), problems);
}

void OrderImport::readState(const ImportRow& row, Parsed& parsed, Problems& problems) const
{
    const QString word = row.text(key("state"));
    const auto state = word.isEmpty()
        ? std::optional(parsed.round.endedAt.isValid() ? OrderState::Closed : OrderState::ToDispatch)
        : orderStateFromWord(word);
    if (!state) {
        problems << Problem{
            key("state"), OrderText::tr("The state “%1” is not known; write one of %2.").arg(word, orderStateWords())};
        return;
    }
    parsed.order.state = *state;
    if (*state != OrderState::Closed)
        return;
    if (!parsed.round.endedAt.isValid() && row.isEmpty(key("endedAt"))) {
        problems << Problem{key("endedAt"),
            OrderText::tr(
                "A closed order needs the time at which the service ended: it says in which month it counts.")};
    }
    parsed.order.closedAt = parsed.round.closedAt = parsed.round.endedAt;
}

void OrderImport::readEvaluation(const ImportRow& row, Parsed& parsed, Problems& problems) const
{
    const QString word = row.text(key("grade"));
    parsed.words = row.text(key("words"));
    const bool isClosed = parsed.order.state == OrderState::Closed;
    if (meansUnevaluated(word)) {
        if (isClosed)
            parsed.round.unevaluatedReason = OrderText::tr("The imported register names no evaluation.");
        return;
    }
    const auto grade = gradeFromWord(word);
    if (!grade)
        problems << Problem{key("grade"),
            OrderText::tr("The evaluation “%1” is not known; write 非常满意, 满意, 基本满意, 不满意 or 很不满意.")
                .arg(word)};
    else if (isClosed)
        parsed.grade = grade;
    else
        problems << Problem{key("grade"), OrderText::tr("The order is not closed, so its evaluation is left out."),
            Problem::Severity::Warning};
}

OrderImport::Parsed OrderImport::read(const ImportRow& row, Problems& problems) const
{
    Parsed parsed;
    Order& order = parsed.order;
    order.isImported = true;
    order.number = row.text(key("number"));
    if (order.number.isEmpty())
        problems << Problem{key("number"), OrderText::tr("The order's number is missing.")};
    const qint64 first = m_rowOfNumber.value(order.number, row.number());
    if (first != row.number())
        problems << Problem{
            key("number"), OrderText::tr("The number %1 stands in row %2 already.").arg(order.number).arg(first)};
    order.requesterName = row.text(key("requesterName"));
    order.requesterPhone = normalizedPhone(row.text(key("requesterPhone")));
    if (order.requesterPhone.contains(u'*')) { // an export for everybody's eyes
        problems << Problem{key("requesterPhone"),
            OrderText::tr("The file shows only part of the phone number; it is left out."), Problem::Severity::Warning};
        order.requesterPhone.clear();
    }
    order.address = row.text(key("address"));
    order.details = row.text(key("details"));
    parsed.source = row.text(key("source"));
    parsed.need = row.text(key("need"));
    parsed.community = row.text(key("community"));
    parsed.team = row.text(key("team"));
    readStation(row, parsed, problems);
    m_lookup.checkOrganisation(parsed.community, key("community"), problems);
    checkTeam(parsed, problems);
    const QString kind = row.text(key("kind"));
    if (const auto known = orderKindFromWord(kind))
        order.kind = *known;
    else
        problems << Problem{
            key("kind"), OrderText::tr("The kind of service “%1” is not known; write 志愿服务 or 帮办代办.").arg(kind)};
    order.urgency = orderUrgencyFromWord(row.text(key("urgency"))).value_or(OrderUrgency::Normal);
    readTimes(row, parsed, problems);
    readState(row, parsed, problems);
    readEvaluation(row, parsed, problems);
    return parsed;
}

void OrderImport::readStation(const ImportRow& row, Parsed& parsed, Problems& problems) const
{
    const QString name = row.text(key("station"));
    if (name.isEmpty())
        return;
    parsed.order.station = m_stations.value(name);
    if (!parsed.order.station.isValid())
        problems << Problem{key("station"),
            OrderText::tr("The station “%1” does not exist here; the order is kept without it.").arg(name),
            Problem::Severity::Warning};
}

void OrderImport::checkTeam(const Parsed& parsed, Problems& problems) const
{
    if (parsed.team.isEmpty() || m_teams.contains(parsed.team) || m_lookup.options().createMissing)
        return;
    problems << Problem{key("team"),
        OrderText::tr(
            "The team “%1” does not exist here. Correct the name, import file 02 first, or let it be created.")
            .arg(parsed.team)};
}

RowOutcome OrderImport::importRow(UnitOfWork& work, const ImportRow& row, Problems& problems)
{
    Parsed parsed = read(row, problems);
    // What does not depend on ids created later is checked here; the rest of validate() cannot fail for a register.
    for (const Problem& problem : validate(parsed.order)) {
        const bool isResolvedLater = problem.field == key("organisation") || problem.field == key("need");
        const bool isSaidAlready = problem.field == key("requestedAt") && !row.isEmpty(problem.field);
        if (problem.field == key("requesterName") || problem.field == key("requesterPhone"))
            problems << Problem{
                problem.field, problem.text, Problem::Severity::Warning}; // history is not refused for it
        else if (!isResolvedLater && !isSaidAlready)
            problems << problem;
    }
    problems << validate(parsed.round);
    if (!isAcceptable(problems))
        return RowOutcome::Rejected;
    if (const auto known = m_known.constFind(parsed.order.number); known != m_known.constEnd()) {
        parsed.order.id = *known;
        return m_lookup.options().update ? updateExisting(work, parsed, problems) : RowOutcome::Skipped;
    }
    insert(work, parsed);
    return RowOutcome::Imported;
}

void OrderImport::resolve(UnitOfWork& work, Parsed& parsed)
{
    Order& order = parsed.order;
    order.organisation = m_lookup.organisation(work, parsed.community);
    order.source = m_lookup.term(work, Dictionary::OrderSource, parsed.source);
    order.need = m_lookup.term(work, Dictionary::NeedCategory, parsed.need);
    if (parsed.team.isEmpty())
        return;
    if (!m_teams.contains(parsed.team)) {
        Team team;
        team.name = parsed.team;
        team.organisation = order.organisation;
        const TeamRepository teams(m_vault);
        team.code = teams.nextCode(work.connection());
        m_teams.insert(team.name, teams.insert(work, team));
        m_lookup.remark(OrderText::tr("The team “%1” was created.").arg(team.name));
    }
    parsed.round.team = m_teams.value(parsed.team);
}

void OrderImport::insert(UnitOfWork& work, const Parsed& given)
{
    Parsed parsed = given;
    resolve(work, parsed);
    const Order& order = parsed.order;
    const OrderId id = m_orders.insertQuick(work, order, parsed.round);
    m_known.insert(order.number, id);
    addStory(work, parsed, id);
    m_rollups.addRequest(order, parsed.grade.has_value());
    m_rollups.addRound(order.organisation, parsed.round);
    if (order.state != OrderState::Closed)
        return;
    m_rollups.addClosing(order.organisation, order.closedAt, order.kind, parsed.grade);
    if (!parsed.grade)
        return;
    Evaluation evaluation;
    evaluation.subjectId = id.value();
    evaluation.evaluator = order.requesterName;
    evaluation.grade = *parsed.grade;
    evaluation.words = parsed.words;
    evaluation.channel = parsed.source;
    evaluation.evaluatedOn = order.closedAt.date();
    m_evaluations.insertQuick(work, evaluation);
}

RowOutcome OrderImport::updateExisting(UnitOfWork& work, Parsed& parsed, Problems& problems)
{
    const Order before = m_orders.require(work.connection(), parsed.order.id);
    m_lookup.checkOwn(before.organisation, before.number, key("number"), problems);
    if (!isAcceptable(problems))
        return RowOutcome::Rejected;
    resolve(work, parsed);
    Order after = before; // state, round and evaluation have their own story here and are left alone
    after.source = parsed.order.source.isValid() ? parsed.order.source : before.source;
    after.requesterName = parsed.order.requesterName;
    after.requesterPhone = parsed.order.requesterPhone.isEmpty() ? before.requesterPhone : parsed.order.requesterPhone;
    after.station = parsed.order.station.isValid() ? parsed.order.station : before.station;
    after.organisation = parsed.order.organisation;
    after.kind = parsed.order.kind;
    after.need = parsed.order.need;
    after.address = parsed.order.address.isEmpty() ? before.address : parsed.order.address;
    after.details = parsed.order.details.isEmpty() ? before.details : parsed.order.details;
    if (after == before)
        return RowOutcome::Skipped;
    withOrderRollups(work, before.id, [&] { m_orders.update(work, after); });
    return RowOutcome::Updated;
}

void OrderImport::addStory(UnitOfWork& work, const Parsed& parsed, OrderId id) const
{
    OrderEvent event;
    event.order = id;
    event.happenedAt = parsed.order.closedAt.isValid() ? parsed.order.closedAt : parsed.order.requestedAt;
    event.to = parsed.order.state;
    event.words = OrderText::tr("Imported in this state");
    m_orders.addEvent(work, event);
}

void OrderImport::finish(UnitOfWork& work)
{
    m_rollups.write(work);
}

QStringList OrderImport::remarks() const
{
    return m_lookup.remarks();
}
