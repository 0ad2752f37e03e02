#include "app/demo/demobuilder.h"
#include "app/demo/demomenus.h"
#include "app/demo/workingday.h"
#include "models/evaluations/evaluationrepository.h"
#include "models/honors/awardrepository.h"
#include "models/honors/honorbatchrepository.h"
#include "models/orders/orderpartiesrepository.h"
#include "models/orders/orderrepository.h"
#include "models/orders/orderrollups.h"
#include "models/orders/ordertext.h"
#include "models/organisation/organisationrepository.h"
#include "models/volunteers/volunteerrepository.h"

namespace {

constexpr int historyDays = 3 * 365;

constexpr int settledDays = 5; ///< what came in later is the working day's

/// Nobody is visited at night: what falls there waits for the morning.
QDateTime byDay(DemoDictionary& words, const QDateTime& moment)
{
    const QTime first(8, 30);
    const QTime last(17, 0);
    if (moment.time() >= first && moment.time() <= last)
        return moment;
    const QDate date = moment.time() < first ? moment.date() : moment.date().addDays(1);
    return QDateTime(date, first).addSecs(60 * words.below(180));
}

Grade gradeOf(DemoDictionary& words)
{
    const int dice = words.below(1'000);
    return dice < 780 ? Grade::VerySatisfied
        : dice < 960  ? Grade::Satisfied
        : dice < 992  ? Grade::FairlySatisfied
                      : Grade::Dissatisfied;
}

} // namespace

Order DemoBuilder::demoOrder(int index)
{
    Order order;
    const QDate date = m_today.addDays(-settledDays - m_words.below(historyDays));
    order.requestedAt = QDateTime(date, QTime(8 + m_words.below(9), m_words.below(60)));
    const QString month = date.toString(QStringLiteral("yyyyMM"));
    order.number = QStringLiteral("YB%1%2").arg(month).arg(index + 1, 5, 10, QLatin1Char('0'));
    order.source = term(Dictionary::OrderSource);
    order.requesterName = m_words.requesterName();
    order.requesterPhone = DemoDictionary::phone(10'000'000 + index);
    order.address = m_words.address();
    order.organisation = m_communities.at(m_words.below(int(m_communities.size())));
    order.kind = m_words.chance(7) ? OrderKind::Errand : OrderKind::Service;
    order.need = term(Dictionary::NeedCategory);
    order.responseDueAt = order.requestedAt.addSecs(30 * 60);
    order.completionDueAt = order.requestedAt.addDays(2);
    order.state = m_words.chance(97) ? OrderState::Closed : OrderState::Cancelled;
    return order;
}

OrderRound DemoBuilder::demoRound(const Order& order)
{
    OrderRound round;
    if (order.state == OrderState::Cancelled)
        return round;
    round.team = m_teams.at(m_words.below(int(m_teams.size())));
    round.dispatchedAt = order.requestedAt.addSecs(60 * (5 + m_words.below(90)));
    round.acceptedAt = round.dispatchedAt.addSecs(60 * (2 + m_words.below(40)));
    round.startedAt = byDay(m_words, round.acceptedAt.addSecs(3'600 * (1 + m_words.below(20))));
    round.endedAt = round.startedAt.addSecs(60 * (30 + m_words.below(120)));
    round.closedAt = byDay(m_words, round.endedAt.addSecs(60 * (20 + m_words.below(300)))); // when somebody called back
    return round;
}

/// What the use cases would have told, had a clerk taken the steps.
void DemoBuilder::addStory(
    UnitOfWork& work, OrderId id, const Order& order, const OrderRound& round, std::optional<Grade> grade)
{
    struct Step {
        OrderState to;
        QDateTime at;
        QString words;
    };
    const QDateTime taken = order.requestedAt.addSecs(60 * (1 + m_words.below(4)));
    QList<Step> steps{
        {OrderState::Received, order.requestedAt, OrderText::tr("%1 asks for help").arg(order.requesterName)},
        {OrderState::ToDispatch, taken, OrderText::tr("The office takes it on")}};
    if (order.state == OrderState::Cancelled) {
        steps << Step{OrderState::Cancelled, taken.addSecs(60 * (30 + m_words.below(300))), order.stateReason};
    } else {
        const QString closing = grade ? OrderText::tr("Closed: %1").arg(gradeTitle(*grade))
                                      : OrderText::tr("Closed without an evaluation: %1").arg(round.unevaluatedReason);
        const QString team = OrderPartiesRepository().team(work.connection(), round.team).name;
        steps << Step{OrderState::Dispatched, round.dispatchedAt, OrderText::tr("Dispatched to %1").arg(team)}
              << Step{OrderState::Accepted, round.acceptedAt, OrderText::tr("Accepted")}
              << Step{OrderState::Serving, round.startedAt, OrderText::tr("The service begins")}
              << Step{OrderState::ToEvaluate, round.endedAt, OrderText::tr("The service is over")}
              << Step{OrderState::Closed, round.closedAt, closing};
    }
    std::optional<OrderState> from;
    for (const Step& step : std::as_const(steps)) {
        OrderEvent event;
        event.order = id;
        event.happenedAt = step.at;
        event.from = from;
        event.to = step.to;
        event.words = step.words;
        OrderRepository(m_office.vault()).addEvent(work, event);
        from = step.to;
    }
}

void DemoBuilder::addOrders(UnitOfWork& work)
{
    const OrderRepository orders(m_office.vault());
    const EvaluationRepository evaluations;
    const int count = std::clamp(m_size.volunteers * 2, 800, 40'000);
    for (int i = 0; i < count; ++i) {
        Order order = demoOrder(i);
        OrderRound round = demoRound(order);
        order.closedAt = round.closedAt;
        const bool isClosed = order.state == OrderState::Closed;
        if (!isClosed)
            order.stateReason = m_words.cancelReason();
        const auto grade = isClosed && m_words.chance(83) ? std::optional(gradeOf(m_words)) : std::nullopt;
        if (isClosed && !grade)
            round.unevaluatedReason = m_words.unevaluatedReason();
        const OrderId id = orders.insertQuick(work, order, round);
        addStory(work, id, order, round, grade);
        if (grade) {
            Evaluation evaluation;
            evaluation.subjectId = id.value();
            evaluation.grade = *grade;
            evaluation.words = m_words.words(int(*grade));
            evaluation.evaluatedOn = order.closedAt.date();
            evaluations.insertQuick(work, evaluation);
        }
        tick(i, count);
    }
    OrderRollups::recompute(work);
    m_result.orders = count;
}

void DemoBuilder::addHonors(UnitOfWork& work)
{
    const HonorBatchRepository batches;
    const AwardRepository awards;
    const VolunteerRepository volunteers(m_office.vault());
    const auto titles = m_terms[Dictionary::HonorTitle];
    for (int year = m_today.year() - 2; year <= m_today.year(); ++year) {
        HonorBatch batch;
        batch.name = QStringLiteral("%1年度先进典型名单").arg(year);
        batch.year = year;
        batch.organisation = OrganisationRepository().root(work.connection())->id;
        batch.announcedOn = QDate(year, 3, 5);
        batch.state = HonorBatchState::Announced;
        const HonorBatchId id = batches.insert(work, batch);
        for (int i = 0; i < 20 && i < int(m_people.size()); ++i) {
            const Person& person = m_people[size_t((year * 37 + i * 53) % int(m_people.size()))];
            Award award;
            award.batch = id;
            award.title = titles.at(i < 11 ? 0 : 1);
            award.year = year;
            award.name = volunteers.nameOf(work.connection(), person.id).name;
            award.honored = person.id.value();
            award.deeds = m_words.citation();
            award.position = i + 1;
            award.state = AwardState::Granted;
            award.grantedOn = batch.announcedOn;
            awards.insertQuick(work, award);
            ++m_result.awards;
        }
    }
}

void DemoBuilder::addWorkingDay(UnitOfWork& work)
{
    WorkingDay(m_office, m_words, QDateTime::currentDateTime()).add(work);
    addDemoMenus(work, m_office.vault(), QDateTime::currentDateTime());
}
