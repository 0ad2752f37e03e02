#pragma once

#include "app/demo/demowords.h"
#include "models/office/office.h"
#include "models/orders/order.h"
#include "models/teams/membership.h"

struct Activity;

/// What a sample office has in hand on the day on which it is made: orders in every open state with their stories,
/// people who signed up, an activity to be confirmed, hours to be checked, people to be registered and a notice that
/// runs. Nothing of it counts in closed figures. Made by the use cases that a clerk uses.
class WorkingDay final {
public:
    WorkingDay(const Office& office, DemoDictionary& words, QDateTime now);

    /// Does nothing in an office without teams and people.
    void add(UnitOfWork& work);

private:
    struct Person {
        VolunteerId id;
        QString name;
        OrganisationId organisation;
        TeamId team;
    };

    void findPeople(Connection& connection);
    [[nodiscard]] QDateTime ago(int minutes) const;
    [[nodiscard]] TermId field(Connection& connection, const QString& name);
    [[nodiscard]] TermId term(Connection& connection, Dictionary dictionary);
    void addOrders(UnitOfWork& work);
    void addOrder(UnitOfWork& work, const QList<int>& minutesAgo, OrderUrgency urgency);
    void callInVain(UnitOfWork& work, OrderId id, int servedMinutesAgo);
    /// Published; of the community of `host`.
    [[nodiscard]] Activity activity(Connection& connection, const Person& host, const QString& name,
        const QString& fieldName, const QString& place, const QDateTime& start, int minutes);
    void addSignUps(UnitOfWork& work);
    void addActivityToConfirm(UnitOfWork& work);
    void addHoursToCheck(UnitOfWork& work);
    void addPendingVolunteers(UnitOfWork& work);
    void addNotice(UnitOfWork& work);

    const Vault& m_vault;
    DemoDictionary& m_words;
    QDateTime m_now;
    QList<Person> m_people; ///< grown-up, registered and in an active team
    int m_orders = 0;
};

/// So many minutes of working time (8:30 to 17:30) before a moment.
[[nodiscard]] QDateTime workingTimeBefore(QDateTime moment, int minutes);
