#include "app/demo/demobuilder.h"
#include "models/evaluations/evaluationrepository.h"
#include "models/honors/awardrepository.h"
#include "models/honors/honorbatchrepository.h"
#include "models/orders/orderrepository.h"
#include "models/orders/orderrollups.h"
#include "models/organisation/organisationrepository.h"
#include "models/volunteers/volunteerrepository.h"

namespace {

constexpr int historyDays = 3 * 365;

OrderState stateOf(DemoDictionary& words, QDate requested, QDate today)
{
    if (requested.daysTo(today) > 6)
        return words.chance(97) ? OrderState::Closed : OrderState::Cancelled;
    const QList<OrderState> open{OrderState::ToDispatch, OrderState::Dispatched, OrderState::Accepted,
        OrderState::Serving, OrderState::ToEvaluate, OrderState::Closed};
    return open.at(words.below(int(open.size())));
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
    const QDate date = index < 24 ? m_today.addDays(-m_words.below(3)) : day(historyDays);
    order.requestedAt = QDateTime(date, QTime(8 + m_words.below(9), m_words.below(60)));
    if (order.requestedAt > QDateTime::currentDateTime())
        order.requestedAt = order.requestedAt.addDays(-1);
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
    order.state = stateOf(m_words, date, m_today);
    return order;
}

OrderRound DemoBuilder::demoRound(const Order& order)
{
    OrderRound round;
    if (order.state != OrderState::ToDispatch && order.state != OrderState::Cancelled) {
        round.team = m_teams.at(m_words.below(int(m_teams.size())));
        round.dispatchedAt = order.requestedAt.addSecs(60 * (5 + m_words.below(90)));
    }
    if (order.state >= OrderState::Accepted && order.state <= OrderState::Closed)
        round.acceptedAt = round.dispatchedAt.addSecs(60 * (2 + m_words.below(40)));
    if (order.state >= OrderState::Serving && order.state <= OrderState::Closed)
        round.startedAt = round.acceptedAt.addSecs(3'600 * (1 + m_words.below(20)));
    if (order.state == OrderState::ToEvaluate || order.state == OrderState::Closed)
        round.endedAt = round.startedAt.addSecs(60 * (30 + m_words.below(120)));
    if (order.state == OrderState::Closed)
        round.closedAt = round.endedAt;
    return round;
}

void DemoBuilder::addOrders(UnitOfWork& work)
{
    const OrderRepository orders(m_office.vault());
    const EvaluationRepository evaluations;
    const int count = std::clamp(m_size.volunteers * 2, 800, 40'000);
    for (int i = 0; i < count; ++i) {
        Order order = demoOrder(i);
        const OrderRound round = demoRound(order);
        order.closedAt = round.closedAt;
        const OrderId id = orders.insertQuick(work, order, round);
        if (order.state == OrderState::Closed && m_words.chance(83)) {
            Evaluation evaluation;
            evaluation.subjectId = id.value();
            evaluation.grade = gradeOf(m_words);
            evaluation.words = m_words.words(int(evaluation.grade));
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
