#pragma once

#include "models/assessments/assessment.h"
#include "models/certificates/certificate.h"
#include "models/common/act.h"
#include "models/duty/dutyids.h"
#include "models/evaluations/evaluation.h"
#include "models/fund/fundentry.h"
#include "models/hours/objection.h"
#include "models/interns/intern.h"
#include "models/orders/order.h"
#include "models/points/pointentry.h"
#include "models/service/servicerecord.h"
#include "models/training/credential.h"
#include "models/volunteers/volunteer.h"
#include "tests/support/testoffice.h"

/// An office with one record of each kind, and for every act a use case that does it as the clerk's click would, below
/// the buttons.
class ActSuite final {
public:
    ActSuite();

    [[nodiscard]] Office& office() { return m_office.office(); }
    [[nodiscard]] TestOffice& test() { return m_office; }
    /// Signs in as an account of this role, made here.
    void become(Role role);
    /// An account of this role that answers for `organization` and all below it only.
    void become(Role role, OrganisationId organisation);
    /// Does the act as who is signed in. Throws what the models throw.
    void perform(const Act& act);

    OrganisationId root;
    OrganisationId community;

private:
    void fill(UnitOfWork& work);
    using Writing = QHash<Act, std::function<void(UnitOfWork&)>>;
    [[nodiscard]] QHash<Act, std::function<void()>> keepingActs();
    [[nodiscard]] Writing writingActs();
    [[nodiscard]] Writing officeActs();
    [[nodiscard]] Writing peopleActs();
    [[nodiscard]] Writing serviceActs();
    [[nodiscard]] Writing trainingActs();
    [[nodiscard]] Writing honorActs();
    [[nodiscard]] Writing hoursActs();
    [[nodiscard]] Writing checkActs();
    [[nodiscard]] Writing dutyActs();
    [[nodiscard]] Writing assessmentActs();
    [[nodiscard]] Writing fileActs();
    [[nodiscard]] Writing pointActs();
    [[nodiscard]] Writing fundActs();
    [[nodiscard]] Writing certificateActs();
    void addTraining(UnitOfWork& work);
    void addHours(UnitOfWork& work);
    [[nodiscard]] QDate addLongDay(UnitOfWork& work, int hours) const;
    void addAssessment(UnitOfWork& work);
    void addPoints(UnitOfWork& work);
    void addFund(UnitOfWork& work);
    void addCertificates(UnitOfWork& work);
    [[nodiscard]] PointEntry pointsByHand(qint64 points) const;
    [[nodiscard]] OrderId receiveOrder(UnitOfWork& work);

    TestOffice m_office;
    VolunteerId m_volunteer;
    ServiceRecordId m_pending;
    ServiceRecordId m_toVoid;
    ServiceRecordId m_toCorrect;
    ObjectionId m_objection;
    EvaluationId m_evaluation;
    InternId m_intern;
    CredentialId m_credential;
    DutyRosterId m_roster;
    AssessmentId m_assessment;
    PointGoodsId m_goods;
    FundAccountId m_fund;
    FundEntryId m_gift;
    CertificateId m_request;
    CertificateId m_certificate;
    qint64 m_project = 0;
    qint64 m_activity = 0;
    qint64 m_batch = 0;
    qint64 m_award = 0;
    qint64 m_otherAward = 0;
    int m_count = 0; ///< makes names unique
};
