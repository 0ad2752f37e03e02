#include "app/demo/demobuilder.h"

#include "app/demo/demohours.h"
#include "app/demo/demoreviews.h"
#include "app/demo/demotraining.h"
#include "models/organisation/organisationrepository.h"
#include "models/service/servicebulk.h"
#include "models/teams/membershiprepository.h"
#include "models/volunteers/volunteernumbers.h"
#include "models/volunteers/volunteerrepository.h"
#include "models/words/dictionaryrepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr int historyDays = 3 * 365;
constexpr int volunteersPerCommunity = 1'500;
constexpr int rowsBetweenTicks = 500;

} // namespace

DemoBuilder::DemoBuilder(Office& office, const DemoSize& size, TaskContext& task)
    : m_office(office)
    , m_size(size)
    , m_task(task)
    , m_words(size.seed)
    , m_today(QDate::currentDate())
{
    for (const Dictionary dictionary : allDictionaries()) {
        for (const Term& term : DictionaryRepository().terms(office.database().reader(), dictionary))
            m_terms[dictionary] << term.id;
    }
}

DemoResult DemoBuilder::build()
{
    using Step = void (DemoBuilder::*)(UnitOfWork&);
    const std::initializer_list<std::pair<const char*, Step>> steps{
        {QT_TRANSLATE_NOOP("DemoOffice", "Organizations"), &DemoBuilder::addOrganisations},
        {QT_TRANSLATE_NOOP("DemoOffice", "Estates and stations"), &DemoBuilder::addEstatesAndStations},
        {QT_TRANSLATE_NOOP("DemoOffice", "Teams and projects"), &DemoBuilder::addTeamsAndProjects},
        {QT_TRANSLATE_NOOP("DemoOffice", "Volunteers"), &DemoBuilder::addVolunteers},
        {QT_TRANSLATE_NOOP("DemoOffice", "Activities"), &DemoBuilder::addActivities},
        {QT_TRANSLATE_NOOP("DemoOffice", "Service records"), &DemoBuilder::addService},
        {QT_TRANSLATE_NOOP("DemoOffice", "Orders"), &DemoBuilder::addOrders},
        {QT_TRANSLATE_NOOP("DemoOffice", "Honors"), &DemoBuilder::addHonors},
        {QT_TRANSLATE_NOOP("DemoOffice", "The work in hand"), &DemoBuilder::addWorkingDay},
        {QT_TRANSLATE_NOOP("DemoOffice", "Training and interns"), &DemoBuilder::addTraining},
    };
    for (const auto& [name, step] : steps) {
        m_task.setText(QCoreApplication::translate("DemoOffice", name));
        m_office.run([this, step = step](UnitOfWork& work) { (this->*step)(work); });
        m_task.checkpoint();
    }
    return m_result;
}

TermId DemoBuilder::term(Dictionary dictionary)
{
    const QList<TermId>& terms = m_terms[dictionary];
    return terms.isEmpty() ? TermId() : terms.at(m_words.below(int(terms.size())));
}

QDate DemoBuilder::day(int lastDays)
{
    return m_today.addDays(-m_words.below(lastDays) - 1);
}

Coordinates DemoBuilder::place()
{
    // A few kilometres around the town's middle.
    return {36.68 + m_words.below(60'000) / 1e6, 119.09 + m_words.below(70'000) / 1e6};
}

void DemoBuilder::tick(qint64 done, qint64 total)
{
    if (done % rowsBetweenTicks != 0)
        return;
    m_task.checkpoint();
    m_task.report(done, total);
}

void DemoBuilder::addOrganisations(UnitOfWork& work)
{
    const OrganisationRepository organisations;
    const int communities = std::clamp(m_size.volunteers / volunteersPerCommunity, 12, 400);
    constexpr int communitiesPerStreet = 16;
    auto root = organisations.root(work.connection());
    OrganisationId street = root->id;
    if (communities > communitiesPerStreet) { // several streets belong to one district
        Organisation district;
        district.name = m_words.districtName();
        district.code = QStringLiteral("370705");
        district.kind = OrganisationKind::District;
        root->parent = organisations.insert(work, district);
        organisations.update(work, *root);
    }
    for (int i = 0; i < communities; ++i) {
        if (i > 0 && i % communitiesPerStreet == 0) {
            Organisation next;
            next.name = m_words.streetName(i / communitiesPerStreet);
            next.code = QStringLiteral("370705%1").arg(1 + i / communitiesPerStreet, 3, 10, QLatin1Char('0'));
            next.kind = OrganisationKind::Street;
            next.parent = root->parent;
            street = organisations.insert(work, next);
        }
        Organisation community;
        community.name = m_words.communityName(i);
        community.code = QStringLiteral("370705%1%2")
                             .arg(1 + i / communitiesPerStreet, 3, 10, QLatin1Char('0'))
                             .arg(1 + i % communitiesPerStreet, 3, 10, QLatin1Char('0'));
        community.parent = street;
        community.coordinates = place();
        m_communities << organisations.insert(work, community);
    }
}

void DemoBuilder::addVolunteers(UnitOfWork& work)
{
    const VolunteerRepository volunteers(m_office.vault());
    const MembershipRepository memberships;
    VolunteerNumbers numbers(work.connection(), volunteers);
    m_people.reserve(size_t(m_size.volunteers));
    for (int i = 0; i < m_size.volunteers; ++i) {
        Volunteer person;
        const bool isFemale = m_words.chance(60);
        person.sex = isFemale ? Sex::Female : Sex::Male;
        person.name = m_words.personName(isFemale);
        person.idNumber = DemoDictionary::idNumber(i, isFemale, &person.birthDate);
        person.phone = DemoDictionary::phone(i);
        person.organisation = m_communities.at(m_words.below(int(m_communities.size())));
        person.politics = term(Dictionary::Politics);
        person.level
            = m_words.chance(88) ? m_terms[Dictionary::ProfessionalLevel].last() : term(Dictionary::ProfessionalLevel);
        person.registeredOn = day(historyDays * 2);
        person.address = m_words.address();
        if (m_words.chance(60))
            person.skills << term(Dictionary::Skill);
        person.state = m_words.chance(99) ? VolunteerState::Registered : VolunteerState::Pending;
        const VolunteerId id = volunteers.insertMany(work, person, numbers);
        const TeamId team = m_teams.at(m_words.below(int(m_teams.size())));
        memberships.insertQuick(work, Membership{{}, team, id, MembershipRole::Member, person.registeredOn, {}});
        m_people.push_back({id, person.organisation, team, person.registeredOn});
        tick(i, m_size.volunteers);
    }
    numbers.save(work);
    m_result.volunteers = m_size.volunteers;
}

void DemoBuilder::addTraining(UnitOfWork& work)
{
    DemoTraining training(m_words, m_today);
    training.addHistory(work);
    DemoReviews(m_words, m_today).add(work);
    training.add(work);
    addDemoHours(work, m_office, m_today);
}

void DemoBuilder::addService(UnitOfWork& work)
{
    if (m_events.empty())
        return;
    ServiceBulk ledger(work);
    const qint64 total = qint64(m_people.size()) * m_size.recordsPerVolunteer;
    for (const Person& person : m_people) {
        // Steps through the events, so that nobody is in two places at once.
        const auto first = std::lower_bound(m_events.begin(), m_events.end(), person.registeredOn,
            [](const Event& event, QDate day) { return event.start.date() < day; });
        const auto left = size_t(m_events.end() - first);
        const size_t stride = std::max<size_t>(1, left / size_t(m_size.recordsPerVolunteer + 1));
        size_t next = size_t(first - m_events.begin()) + size_t(m_words.below(int(stride)));
        QDateTime freeFrom = m_events.front().start;
        for (int i = 0; i < m_size.recordsPerVolunteer && next < m_events.size();
             ++i, next += 1 + size_t(m_words.below(int(2 * stride - 1)))) {
            while (next < m_events.size() && m_events[next].start < freeFrom)
                ++next;
            if (next == m_events.size())
                break;
            const Event& event = m_events[next];
            freeFrom = event.end;
            ServiceRecord record;
            record.volunteer = person.id;
            record.source = {ServiceSource::Kind::Activity, event.id, 1};
            record.start = event.start.addSecs(60 * m_words.below(15));
            record.end = event.end.addSecs(-60 * m_words.below(30));
            record.minutes = minutesBetween(record.start, record.end);
            record.field = event.field;
            record.team = person.team;
            record.organisation = person.organisation;
            record.servedStation = event.station;
            record.servedOrganisation = event.organisation;
            record.state = ServiceState::Checked;
            record.enteredBy = work.actor().account;
            record.checkedBy = work.actor().account;
            record.isSelfChecked = true;
            ledger.add(record);
            tick(m_result.serviceRecords++, total);
        }
    }
    ledger.finish();
}
