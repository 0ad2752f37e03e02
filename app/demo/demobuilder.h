#pragma once

#include "app/demo/demooffice.h"
#include "app/demo/demowords.h"
#include "models/evaluations/grade.h"
#include "models/office/office.h"
#include "models/orders/order.h"
#include "models/organisation/organisation.h"
#include "models/projects/projectid.h"
#include "models/stations/stationid.h"
#include "models/teams/teamid.h"
#include "models/volunteers/volunteerid.h"
#include "models/words/dictionary.h"

#include <QHash>

#include <vector>

/// Fills an empty office step by step; every step is a use case of its own, canceled between them and between batches.
class DemoBuilder final {
public:
    DemoBuilder(Office& office, const DemoSize& size, TaskContext& task);

    DemoResult build();

private:
    struct Person {
        VolunteerId id;
        OrganisationId organisation;
        TeamId team;
        QDate registeredOn;
    };
    struct Event {
        qint64 id = 0;
        StationId station;
        OrganisationId organisation;
        TermId field;
        QDateTime start;
        QDateTime end;
    };

    void addOrganisations(UnitOfWork& work);
    void addEstatesAndStations(UnitOfWork& work);
    void addTeamsAndProjects(UnitOfWork& work);
    void addVolunteers(UnitOfWork& work);
    void addActivities(UnitOfWork& work);
    void addService(UnitOfWork& work);
    void addOrders(UnitOfWork& work);
    [[nodiscard]] Order demoOrder(int index);
    [[nodiscard]] OrderRound demoRound(const Order& order);
    void addStory(
        UnitOfWork& work, OrderId id, const Order& order, const OrderRound& round, std::optional<Grade> grade);
    void addHonors(UnitOfWork& work);
    void addWorkingDay(UnitOfWork& work);
    void addTraining(UnitOfWork& work);
    [[nodiscard]] TermId term(Dictionary dictionary);
    [[nodiscard]] QDate day(int lastDays);
    [[nodiscard]] Coordinates place();
    void tick(qint64 done, qint64 total);

    Office& m_office;
    DemoSize m_size;
    TaskContext& m_task;
    DemoDictionary m_words;
    QDate m_today;
    DemoResult m_result;
    QHash<Dictionary, QList<TermId>> m_terms;
    QList<OrganisationId> m_communities;
    QList<TeamId> m_teams;
    QList<StationId> m_stations;
    QList<OrganisationId> m_stationOrganisations;
    QList<ProjectId> m_projects;
    std::vector<Person> m_people;
    std::vector<Event> m_events;
};
