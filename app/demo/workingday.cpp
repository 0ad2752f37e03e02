#include "app/demo/workingday.h"

#include "models/activities/activityrepository.h"
#include "models/activities/activitysignup.h"
#include "models/activities/activitysteps.h"
#include "models/activities/signinsheetsaving.h"
#include "models/calendar/workingcalendar.h"
#include "models/honors/awardrepository.h"
#include "models/honors/honorbatchrepository.h"
#include "models/orders/missedcall.h"
#include "models/orders/orderclosing.h"
#include "models/orders/orderdispatch.h"
#include "models/orders/orderintake.h"
#include "models/orders/orderpartiesrepository.h"
#include "models/organisation/organisationrepository.h"
#include "models/service/serviceledger.h"
#include "models/service/servicerepository.h"
#include "models/teams/membershiprepository.h"
#include "models/volunteers/volunteerrepository.h"
#include "models/words/dictionaryrepository.h"

#include <algorithm>

namespace {

constexpr qsizetype peopleNeeded = 40;
constexpr int firstPhone = 20'000'000; ///< beyond those of the office's people and requesters
constexpr int firstPerson = 9'000'000; ///< likewise
const QTime opens(8, 30);
const QTime closes(17, 30);
constexpr qint64 responseMinutes = 30;

/// Minutes of working time ago, step by step: received, taken on, dispatched, accepted, begun, ended.
struct OrderStory {
    QList<int> minutesAgo;
    OrderUrgency urgency = OrderUrgency::Normal;
};

QList<OrderStory> ordersInHand()
{
    using enum OrderUrgency;
    return {{{4}, Urgent}, {{17}}, {{26, 21}, Urgent}, {{75, 66}}, {{130, 121}}, {{95, 90, 70}},
        {{160, 150, 115}, Urgent}, {{220, 205, 180}}, {{300, 290, 250, 215}}, {{420, 405, 380, 330}},
        {{610, 600, 560, 520, 40}}, {{700, 690, 650, 600, 75}}, {{900, 880, 850, 790, 420, 330}},
        {{1300, 1290, 1240, 1160, 700, 610}}, {{1420, 1400, 1370, 1300, 880, 760}}};
}

} // namespace

QDateTime workingTimeBefore(QDateTime moment, int minutes)
{
    moment = QDateTime(moment.date(), QTime(moment.time().hour(), moment.time().minute()));
    for (;;) {
        if (moment.time() > closes)
            moment.setTime(closes);
        const int left = int(opens.secsTo(moment.time()) / 60);
        if (left > 0 && minutes <= left)
            return moment.addSecs(-60 * qint64(minutes));
        minutes -= std::max(left, 0);
        moment = QDateTime(moment.date().addDays(-1), closes);
    }
}

WorkingDay::WorkingDay(const Office& office, DemoDictionary& words, QDateTime now)
    : m_vault(office.vault())
    , m_words(words)
    , m_now(std::move(now))
{
}

QDateTime WorkingDay::ago(int minutes) const
{
    return workingTimeBefore(m_now, minutes);
}

void WorkingDay::add(UnitOfWork& work)
{
    findPeople(work.connection());
    if (m_people.size() < peopleNeeded)
        return;
    addOrders(work);
    addSignUps(work);
    addActivityToConfirm(work);
    addHoursToCheck(work);
    addPendingVolunteers(work);
    addNotice(work);
}

/// Spread over the office, the same for the same office.
void WorkingDay::findPeople(Connection& connection)
{
    const auto memberships = MembershipRepository().all(connection);
    QList<VolunteerId> ids = memberships.keys();
    std::sort(ids.begin(), ids.end());
    const OrderPartiesRepository parties;
    const VolunteerRepository volunteers(m_vault);
    const qsizetype step = std::max<qsizetype>(1, ids.size() / (2 * peopleNeeded));
    for (qsizetype i = 0; i < ids.size() && m_people.size() < peopleNeeded; i += step) {
        const Volunteer person = volunteers.require(connection, ids.at(i));
        const TeamId team = teamOn(memberships.value(person.id), m_now.date());
        const bool isGrown = person.birthDate.isValid() && person.birthDate.addYears(18) < m_now.date();
        const bool isFree = ServiceRepository()
                                .touching(connection, person.id, QDateTime(m_now.date().addDays(-2), QTime(6, 0)),
                                    QDateTime(m_now.date().addDays(-1), QTime(9, 0)))
                                .isEmpty();
        if (isGrown && isFree && person.state == VolunteerState::Registered
            && parties.team(connection, team).isAvailable)
            m_people << Person{person.id, person.name, person.organisation, team};
    }
}

/// The field that the words name, where the office has it.
TermId WorkingDay::field(Connection& connection, const QString& name)
{
    for (const Term& term : DictionaryRepository().terms(connection, Dictionary::ServiceField)) {
        if (term.name == name)
            return term.id;
    }
    return term(connection, Dictionary::ServiceField);
}

TermId WorkingDay::term(Connection& connection, Dictionary dictionary)
{
    const QList<Term> terms = DictionaryRepository().terms(connection, dictionary);
    return terms.isEmpty() ? TermId() : terms.at(m_words.below(int(terms.size()))).id;
}

void WorkingDay::addOrders(UnitOfWork& work)
{
    for (const OrderStory& story : ordersInHand())
        addOrder(work, story.minutesAgo, story.urgency);
}

void WorkingDay::addOrder(UnitOfWork& work, const QList<int>& minutesAgo, OrderUrgency urgency)
{
    const Person& helper = m_people.at(m_orders % m_people.size());
    Order order;
    order.requestedAt = ago(minutesAgo.first());
    order.source = term(work.connection(), Dictionary::OrderSource);
    order.requesterName = m_words.requesterName();
    order.requesterPhone = DemoDictionary::phone(firstPhone + m_orders++);
    order.address = m_words.address();
    order.organisation = helper.organisation;
    order.need = term(work.connection(), Dictionary::NeedCategory);
    order.details = m_words.orderDetails();
    order.urgency = urgency;
    order.responseDueAt = order.requestedAt.addSecs(60 * responseMinutes); // as on a working day, whatever day it is
    OrderIntake intake(work, m_vault);
    const OrderId id = intake.receive(order);
    using Step = std::function<void(const QDateTime& at)>;
    const auto by = [&](auto act) {
        return [&work, this, act](const QDateTime& at) {
            OrderDispatch dispatch(work, m_vault, at);
            act(dispatch);
        };
    };
    const bool goesToPerson = m_orders % 3 == 0;
    const DispatchTarget target{helper.team, goesToPerson ? helper.id : VolunteerId()};
    const QList<Step> steps{[&](const QDateTime& at) { intake.accept(id, at); },
        by([&](OrderDispatch& dispatch) { dispatch.dispatch(id, target); }),
        by([&](OrderDispatch& dispatch) { dispatch.accept(id); }),
        by([&](OrderDispatch& dispatch) { dispatch.start(id); }),
        by([&](OrderDispatch& dispatch) { dispatch.finish(id); })};
    for (qsizetype i = 1; i < minutesAgo.size(); ++i)
        steps.at(i - 1)(ago(minutesAgo.at(i)));
    if (minutesAgo.size() > steps.size())
        callInVain(work, id, minutesAgo.last());
}

/// Every other one of those that are served was called once, and nobody answered.
void WorkingDay::callInVain(UnitOfWork& work, OrderId id, int servedMinutesAgo)
{
    if (m_orders % 2 != 0)
        return;
    MissedCall call;
    call.order = id;
    call.calledAt = ago(servedMinutesAgo / 2);
    (void)MissedCallRepository().note(work, call);
}

Activity WorkingDay::activity(Connection& connection, const Person& host, const QString& name, const QString& fieldName,
    const QString& place, const QDateTime& start, int minutes)
{
    Activity activity;
    activity.name = name;
    activity.organisation = host.organisation;
    activity.field = field(connection, fieldName);
    activity.place = place;
    activity.start = start;
    activity.end = start.addSecs(60 * minutes);
    activity.state = ActivityState::Published;
    return activity;
}

/// More people than places: the last ones wait.
void WorkingDay::addSignUps(UnitOfWork& work)
{
    constexpr int places = 8;
    constexpr int signedUp = 12;
    const QDate saturday = m_now.date().addDays(1 + (12 - m_now.date().dayOfWeek()) % 7);
    Activity activity = this->activity(work.connection(), m_people.first(), QStringLiteral("周末清洁家园"),
        QStringLiteral("环境卫生"), QStringLiteral("社区广场集合"), QDateTime(saturday, QTime(9, 0)), 120);
    activity.capacity = places;
    const ActivityId id = ActivityRepository().insert(work, activity);
    const ActivitySignUp signUps(work);
    for (int i = 0; i < signedUp; ++i) {
        const AttendanceId line = signUps.signUp(id, m_people.at(i).id);
        if (i < places + 2)
            (void)signUps.accept(line);
    }
}

/// Before the hours at which others serve. One forgot to sign out.
void WorkingDay::addActivityToConfirm(UnitOfWork& work)
{
    constexpr int people = 9;
    const Activity activity = this->activity(work.connection(), m_people.last(), QStringLiteral("护学岗"),
        QStringLiteral("文明劝导"), QStringLiteral("学校门口"), QDateTime(m_now.date().addDays(-1), QTime(6, 50)), 60);
    const ActivityId id = ActivityRepository().insert(work, activity);
    QList<Attendance> lines;
    for (int i = 0; i < people; ++i) {
        Attendance line;
        line.volunteer = m_people.at(m_people.size() - 1 - i).id;
        line.state = AttendanceState::Present;
        line.in = activity.start.addSecs(60 * m_words.below(10));
        if (i > 0)
            line.out = activity.end.addSecs(-60 * m_words.below(5));
        lines << line;
    }
    SignInSheetSaving(work).save(id, lines);
    for (const ActivityState state : {ActivityState::Running, ActivityState::Ended})
        (void)takeActivityStep(work, id, state, {});
}

void WorkingDay::addHoursToCheck(UnitOfWork& work)
{
    constexpr int records = 3;
    ServiceLedger ledger(work);
    for (int i = 0; i < records; ++i) {
        ServiceRecord record;
        record.volunteer = m_people.at(i).id;
        record.start = QDateTime(m_now.date().addDays(-2), QTime(6, 30 + 5 * i));
        record.end = record.start.addSecs(60 * 60);
        record.minutes = minutesBetween(record.start, record.end);
        record.field = field(work.connection(), QStringLiteral("应急救援"));
        record.content = QStringLiteral("晨间巡逻");
        (void)ledger.enter(record);
    }
    ServiceRecord flood; // a day for the second signature
    flood.start = QDateTime(m_now.date().addDays(-3), QTime(7, 0));
    flood.end = flood.start.addSecs(9 * 60 * 60);
    flood.minutes = minutesBetween(flood.start, flood.end);
    flood.field = field(work.connection(), QStringLiteral("应急救援"));
    flood.content = QStringLiteral("防汛值守");
    for (const Person& one : std::as_const(m_people)) {
        if (ledger.near(one.id, flood.start, flood.end).isEmpty()) {
            flood.volunteer = one.id;
            (void)ledger.enter(flood);
            break;
        }
    }
    ledger.close();
}

void WorkingDay::addPendingVolunteers(UnitOfWork& work)
{
    constexpr int people = 4;
    for (int i = 0; i < people; ++i) {
        const bool isFemale = i % 2 == 0;
        Volunteer person;
        person.sex = isFemale ? Sex::Female : Sex::Male;
        person.name = m_words.personName(isFemale);
        person.idNumber = DemoDictionary::idNumber(firstPerson + i, isFemale, &person.birthDate);
        person.phone = DemoDictionary::phone(firstPerson + i);
        person.organisation = m_people.at(i).organisation;
        person.registeredOn = m_now.date().addDays(-i);
        person.state = VolunteerState::Pending;
        VolunteerRepository(m_vault).insert(work, person);
    }
}

void WorkingDay::addNotice(UnitOfWork& work)
{
    constexpr int nominees = 6;
    const QList<Term> titles = DictionaryRepository().terms(work.connection(), Dictionary::HonorTitle);
    if (titles.size() < 2)
        return;
    HonorBatch batch;
    batch.name
        = QStringLiteral("%1年第%2季度最美志愿者推选").arg(m_now.date().year()).arg((m_now.date().month() + 2) / 3);
    batch.year = m_now.date().year();
    batch.organisation = OrganisationRepository().root(work.connection())->id;
    batch.state = HonorBatchState::Publicised;
    const WorkingCalendar calendar = WorkingCalendar::of(work.connection());
    batch.noticeFrom = calendar.before(m_now.date(), 2);
    batch.noticeUntil = calendar.after(batch.noticeFrom, batch.noticeDays);
    batch.basis = QStringLiteral("最美志愿者评选办法");
    const HonorBatchId id = HonorBatchRepository().insert(work, batch);
    const AwardRepository awards;
    const auto known = awards.index(work.connection());
    int position = 0;
    for (const Person& person : std::as_const(m_people)) {
        Award award;
        award.batch = id;
        award.title = titles.at(1).id;
        award.year = batch.year;
        award.name = person.name;
        award.honored = person.id.value();
        award.deeds = m_words.citation();
        award.state = AwardState::Publicised;
        award.noticeUntil = batch.noticeUntil;
        if (known.contains(awardIdentity(award.title, award.year, honoredKey(award))))
            continue;
        award.position = ++position;
        awards.insert(work, award);
        if (position == nominees)
            break;
    }
}
