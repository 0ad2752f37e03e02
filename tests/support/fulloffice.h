#pragma once

#include "models/honors/award.h"
#include "models/orders/order.h"
#include "tests/support/testoffice.h"

/// An office with one record of each kind in which nothing is left empty, to try whether all of it is shown. Its days
/// lie in 2025.
class FullOffice final {
public:
    FullOffice();

    [[nodiscard]] Office& office() { return test.office(); }

    TestOffice test;
    OrganisationId community;
    TeamId team;
    StationId station;
    EstateId estate;
    ProjectId project;
    qint64 activity = 0;
    VolunteerId person;
    HonorBatchId batch;
    AwardId award;
    OrderId order;

private:
    void addPlaces(UnitOfWork& work);
    void addPerson(UnitOfWork& work);
    void addProject(UnitOfWork& work);
    void addActivity(UnitOfWork& work);
    void addHonor(UnitOfWork& work);
    void addOrder(UnitOfWork& work);
    void addIntern(UnitOfWork& work);
    void addTraining(UnitOfWork& work);
    void addHours(UnitOfWork& work);
    void addElsewhere(UnitOfWork& work);
    void addAssessment(UnitOfWork& work);
    void addDuty(UnitOfWork& work);
    void addPoints(UnitOfWork& work);
    void addFund(UnitOfWork& work);
    void addCertificate(UnitOfWork& work);
    void fixCertificate(UnitOfWork& work);
    void addGoods(UnitOfWork& work);
};
