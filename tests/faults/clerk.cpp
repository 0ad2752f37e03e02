#include "tests/faults/clerk.h"

#include "models/common/idnumber.h"
#include "models/database/connection.h"
#include "models/orders/orderclosing.h"
#include "models/orders/orderdispatch.h"
#include "models/orders/orderintake.h"
#include "models/orders/orderrepository.h"
#include "models/organisation/organisationrepository.h"
#include "models/organisation/settingsrepository.h"
#include "models/service/serviceentry.h"
#include "models/service/servicerepository.h"
#include "models/service/servicevoiding.h"
#include "models/teams/teamrepository.h"
#include "models/volunteers/volunteerrepository.h"
#include "models/words/dictionaryrepository.h"

namespace {

const QString actsKey = QStringLiteral("fault_acts");
constexpr int kindsOfActs = 6;
const QDate firstDay(2025, 3, 1);

QString personNumber(int group)
{
    return QStringLiteral("FT-%1").arg(group, 6, 10, QLatin1Char('0'));
}

QString orderNumber(int group)
{
    return QStringLiteral("FD-%1").arg(group, 6, 10, QLatin1Char('0'));
}

/// An ID number of its own for everybody; nobody bears the district 379999.
QString idNumber(int group)
{
    const QString digits = QStringLiteral("379999%1%2")
                               .arg(QDate(1960, 1, 1).addDays(group % 9000).toString(QStringLiteral("yyyyMMdd")))
                               .arg(group % 1000, 3, 10, QLatin1Char('0'));
    return digits + idNumberCheckCharacter(digits);
}

QString phoneNumber(int group, int prefix)
{
    return QStringLiteral("%1%2").arg(prefix).arg(group, 8, 10, QLatin1Char('0'));
}

QDateTime moment(int group, int hour)
{
    return {firstDay.addDays(group % 200), QTime(hour, 0)};
}

template <typename Value> const Value& pick(const QList<Value>& values, int group)
{
    return values.at(group % values.size());
}

} // namespace

int Clerk::actsDone(Connection& connection)
{
    return SettingsRepository().number(connection, Setting<int>(actsKey));
}

void Clerk::act(int number)
{
    m_office.run([&](UnitOfWork& work) {
        perform(work, number);
        SettingsRepository().set(work, actsKey, QString::number(number));
    });
}

void Clerk::perform(UnitOfWork& work, int number)
{
    const int group = (number - 1) / kindsOfActs;
    switch ((number - 1) % kindsOfActs) {
    case 0:
        return registerPerson(work, group);
    case 1:
        return editPerson(work, group);
    case 2:
        return enterHours(work, group);
    case 3:
        return takeOrder(work, group);
    case 4:
        return closeOrder(work, group);
    default:
        return takeBack(work, group);
    }
}

Volunteer Clerk::person(UnitOfWork& work, int group)
{
    return VolunteerRepository(m_office.vault()).findByNumber(work.connection(), personNumber(group)).value();
}

void Clerk::registerPerson(UnitOfWork& work, int group)
{
    static const QStringList names{QStringLiteral("王聪聪"), QStringLiteral("曾磊"), QStringLiteral("欧阳珂"),
        QStringLiteral("李·买买提"), QStringLiteral("𠮷田芳")};
    Volunteer volunteer;
    volunteer.number = personNumber(group);
    volunteer.name = pick(names, group);
    volunteer.idNumber = idNumber(group);
    volunteer.sex = sexOfIdNumber(volunteer.idNumber);
    volunteer.birthDate = birthDateOfIdNumber(volunteer.idNumber).value();
    volunteer.phone = phoneNumber(group, 138);
    volunteer.contactName = QStringLiteral("家属");
    volunteer.contactPhone = phoneNumber(group, 139);
    volunteer.organisation = pick(OrganisationRepository().all(work.connection()), group).id;
    volunteer.registeredOn = QDate(2024, 1, 1);
    VolunteerRepository(m_office.vault()).insert(work, volunteer);
}

void Clerk::editPerson(UnitOfWork& work, int group)
{
    Volunteer volunteer = person(work, group);
    volunteer.address = QStringLiteral("%1号楼").arg(group);
    volunteer.phone = phoneNumber(group, 137);
    volunteer.skills = {pick(DictionaryRepository().terms(work.connection(), Dictionary::Skill), group).id};
    VolunteerRepository(m_office.vault()).update(work, volunteer);
}

void Clerk::enterHours(UnitOfWork& work, int group)
{
    ServiceRecord record;
    record.volunteer = person(work, group).id;
    record.start = moment(group, 9);
    record.end = moment(group, 11);
    record.minutes = minutesBetween(record.start, record.end);
    record.field = pick(DictionaryRepository().terms(work.connection(), Dictionary::ServiceField), group).id;
    record.content = QStringLiteral("打扫楼道");
    ServiceEntry(work).enter(record, true);
}

void Clerk::takeOrder(UnitOfWork& work, int group)
{
    Order order;
    order.number = orderNumber(group);
    order.requesterName = QStringLiteral("王大爷");
    order.requesterPhone = phoneNumber(group, 136);
    order.organisation = pick(OrganisationRepository().all(work.connection()), group).id;
    order.need = pick(DictionaryRepository().terms(work.connection(), Dictionary::NeedCategory), group).id;
    order.requestedAt = moment(group, 8);
    OrderIntake intake(work, m_office.vault());
    const OrderId id = intake.receive(order);
    intake.accept(id, order.requestedAt);
    QList<Team> teams = TeamRepository(m_office.vault()).all(work.connection());
    teams.removeIf([](const Team& team) { return team.state != TeamState::Active; });
    OrderDispatch(work, m_office.vault(), moment(group, 9)).dispatch(id, {pick(teams, group).id, {}});
}

void Clerk::closeOrder(UnitOfWork& work, int group)
{
    const OrderId id = OrderRepository(m_office.vault()).index(work.connection()).value(orderNumber(group));
    OrderDispatch dispatch(work, m_office.vault(), moment(group, 10));
    dispatch.accept(id);
    dispatch.start(id);
    dispatch.finish(id);
    Evaluation evaluation;
    evaluation.grade = group % 3 == 0 ? Grade::Dissatisfied : Grade::VerySatisfied;
    OrderClosing(work, m_office.vault(), moment(group, 12)).evaluate(id, evaluation);
}

void Clerk::takeBack(UnitOfWork& work, int group)
{
    const Volunteer volunteer = person(work, group);
    if (group % 2 == 0) {
        VolunteerRepository(m_office.vault())
            .changeState(work, volunteer.id, VolunteerState::Suspended, QStringLiteral("外出"));
        return;
    }
    const auto records = ServiceRepository().ofVolunteer(work.connection(), volunteer.id);
    ServiceVoiding(work).voidRecords({records.first().id}, QStringLiteral("登记错了"));
}
