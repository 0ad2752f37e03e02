#pragma once

#include "models/activities/activityrepository.h"
#include "models/honors/awardrepository.h"
#include "models/honors/honorbatchrepository.h"
#include "models/hours/externalhours.h"
#include "models/hours/objection.h"
#include "models/hours/spotcheck.h"
#include "models/hours/supplement.h"
#include "models/interns/internrepository.h"
#include "models/office/accountkeeping.h"
#include "models/orders/orderintake.h"
#include "models/orders/orderrepository.h"
#include "models/organisation/organisationrepository.h"
#include "models/projects/projectrepository.h"
#include "models/reviews/reviewrepository.h"
#include "models/security/accountrepository.h"
#include "models/stations/estaterepository.h"
#include "models/stations/stationrepository.h"
#include "models/teams/membershiprepository.h"
#include "models/teams/teamrepository.h"
#include "models/training/trainingrepository.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/support/awkwardoffice.h"
#include "ui/accounts/accountdialog.h"
#include "ui/activities/activitydialog.h"
#include "ui/honors/awarddialog.h"
#include "ui/honors/honorbatchdialog.h"
#include "ui/honors/honorobjectiondialog.h"
#include "ui/hours/externalhoursdialog.h"
#include "ui/hours/hourdisplaydialog.h"
#include "ui/hours/objectiondialog.h"
#include "ui/hours/spotcheckdialog.h"
#include "ui/hours/supplementdialog.h"
#include "ui/interns/interndialog.h"
#include "ui/interns/internentrydialog.h"
#include "ui/orders/orderdialog.h"
#include "ui/organisation/organisationdialog.h"
#include "ui/projects/projectdialog.h"
#include "ui/reviews/reviewrounddialog.h"
#include "ui/stations/estatedialog.h"
#include "ui/stations/stationdialog.h"
#include "ui/teams/membershipdialog.h"
#include "ui/teams/teamdialog.h"
#include "ui/training/coursedialog.h"
#include "ui/training/coursesessiondialog.h"
#include "ui/training/credentialdialog.h"
#include "ui/training/enrolmentdialog.h"
#include "ui/training/licencedialog.h"
#include "ui/volunteers/volunteerdialog.h"

/// A form, the records that it is tried with, and a field that can be changed freely.
struct FormSubject {
    QString table;
    std::function<qint64(const AwkwardLinks&)> insert;
    std::function<FormDialog*(qint64 id)> open;
    const char* field;
    QString column;
};

/// Every form of a record, over one awkward office.
class FormSubjects final {
public:
    FormSubjects()
    {
        addPlaces();
        addService();
        addReviews();
        addRequests();
        addHonors();
        addPeople();
        addInterns();
        addTraining();
        addCredentials();
        addHours();
        addChecks();
        addAssessments();
        addDuty();
        addPoints();
        addGoods();
        addFund();
        addCertificates();
    }

    [[nodiscard]] AwkwardOffice& awkward() { return m_office; }
    [[nodiscard]] Office& office() { return m_office.office.office(); }
    [[nodiscard]] const Vault& vault() { return m_office.office.vault(); }
    /// Runs the use case that gives a new record's id; every one finds another `number`.
    qint64 inserted(const std::function<qint64(UnitOfWork&)>& insert);

    QMap<QString, FormSubject> subjects; ///< by the form's name

private:
    void addPlaces();
    void addService();
    void addReviews();
    void addRequests();
    void addHonors();
    void addAward(const char* name, HonoredKind kind, std::function<qint64(const AwkwardLinks&)> honored);
    void addPeople();
    void addInterns();
    void addTraining();
    void addCredentials();
    void addHours();
    void addChecks();
    void addAssessments();
    void addDuty();
    void addDutyPlan();
    template <class Dialog, class Repository>
    FormSubject dutySubject(
        const char* table, const std::function<qint64(UnitOfWork&, const AwkwardLinks&)>& insert, const char* field);
    void addPoints();
    void addGoods();
    void addFund();
    void addCertificates();
    [[nodiscard]] CourseSessionId newSession(UnitOfWork& work, const AwkwardLinks& links);
    [[nodiscard]] TermId required(const AwkwardLinks& links, Dictionary dictionary) const;

    AwkwardOffice m_office;
    HonorBatchId m_batch;
    int m_count = 100; ///< makes codes and names unique
};

inline qint64 FormSubjects::inserted(const std::function<qint64(UnitOfWork&)>& insert)
{
    qint64 id = 0;
    ++m_count;
    m_office.office.run([&](UnitOfWork& work) { id = insert(work); });
    return id;
}

inline TermId FormSubjects::required(const AwkwardLinks& links, Dictionary dictionary) const
{
    return links.terms.value(dictionary, m_office.links(AwkwardOffice::Plain).terms.value(dictionary));
}

inline void FormSubjects::addPlaces()
{
    subjects.insert(QStringLiteral("organisation"),
        {QStringLiteral("organisations"),
            [this](const AwkwardLinks& links) {
                Organisation grid;
                grid.kind = OrganisationKind::Grid;
                grid.parent = links.organisation;
                return inserted([&](UnitOfWork& work) {
                    grid.name = QStringLiteral("网格%1").arg(m_count);
                    grid.code = QStringLiteral("G%1").arg(m_count);
                    return OrganisationRepository().insert(work, grid).value();
                });
            },
            [this](qint64 id) {
                return new OrganisationDialog(
                    office(), OrganisationRepository().find(m_office.reader(), OrganisationId(id)).value());
            },
            "code", QStringLiteral("code")});
    subjects.insert(QStringLiteral("station"),
        {QStringLiteral("stations"),
            [this](const AwkwardLinks& links) {
                Station station;
                station.name = QStringLiteral("便民站");
                station.organisation = links.organisation;
                station.type = links.terms.value(Dictionary::StationType);
                station.manager = links.person;
                station.managerName = links.person.isValid() ? QStringLiteral("张三") : QString();
                return inserted([&](UnitOfWork& work) {
                    station.code = QStringLiteral("S%1").arg(m_count);
                    return StationRepository(vault()).insert(work, station).value();
                });
            },
            [this](qint64 id) {
                return new StationDialog(
                    office(), StationRepository(vault()).find(m_office.reader(), StationId(id)).value());
            },
            "notes", QStringLiteral("notes")});
    subjects.insert(QStringLiteral("estate"),
        {QStringLiteral("estates"),
            [this](const AwkwardLinks& links) {
                Estate estate;
                estate.organisation = links.organisation;
                return inserted([&](UnitOfWork& work) {
                    estate.name = QStringLiteral("小区%1").arg(m_count);
                    return EstateRepository().insert(work, estate).value();
                });
            },
            [this](qint64 id) {
                return new EstateDialog(office(), EstateRepository().find(m_office.reader(), EstateId(id)).value());
            },
            "households", QStringLiteral("households")});
}

inline void FormSubjects::addReviews()
{
    subjects.insert(QStringLiteral("review round"),
        {QStringLiteral("review_rounds"),
            [this](const AwkwardLinks& links) {
                ReviewRound round;
                round.organisation = links.organisation;
                round.heldOn = QDate(2025, 3, 1);
                round.criteria = QStringLiteral("契合 100");
                round.judges = QStringLiteral("李老师");
                return inserted([&](UnitOfWork& work) {
                    round.name = QStringLiteral("评审%1").arg(m_count);
                    return ReviewRoundRepository().insert(work, round).value();
                });
            },
            [this](qint64 id) {
                return new ReviewRoundDialog(
                    office(), ReviewRoundRepository().find(m_office.reader(), ReviewRoundId(id)).value());
            },
            "notes", QStringLiteral("notes")});
}

inline void FormSubjects::addService()
{
    subjects.insert(QStringLiteral("team"),
        {QStringLiteral("teams"),
            [this](const AwkwardLinks& links) {
                Team team;
                team.name = QStringLiteral("分队");
                team.organisation = links.organisation;
                team.category = links.terms.value(Dictionary::TeamCategory);
                team.field = links.terms.value(Dictionary::ServiceField);
                team.parent = links.team;
                team.leader = links.person;
                team.leaderName = links.person.isValid() ? QStringLiteral("张三") : QString();
                team.leaderPhone = links.person.isValid() ? QStringLiteral("13911112222") : QString();
                return inserted([&](UnitOfWork& work) {
                    team.code = QStringLiteral("T%1").arg(m_count);
                    return TeamRepository(vault()).insert(work, team).value();
                });
            },
            [this](qint64 id) {
                return new TeamDialog(office(), TeamRepository(vault()).find(m_office.reader(), TeamId(id)).value());
            },
            "notes", QStringLiteral("notes")});
    subjects.insert(QStringLiteral("project"),
        {QStringLiteral("projects"),
            [this](const AwkwardLinks& links) {
                Project project;
                project.name = QStringLiteral("暖心");
                project.organisation = links.organisation;
                project.category = links.terms.value(Dictionary::ProjectCategory);
                project.source = links.terms.value(Dictionary::ProjectSource);
                project.team = links.team;
                project.scoreTenths = links.team.isValid() ? std::optional(925) : std::nullopt;
                return inserted([&](UnitOfWork& work) {
                    project.code = QStringLiteral("P%1").arg(m_count);
                    return ProjectRepository().insert(work, project).value();
                });
            },
            [this](qint64 id) {
                return new ProjectDialog(office(), ProjectRepository().find(m_office.reader(), ProjectId(id)).value());
            },
            "summary", QStringLiteral("summary")});
}

inline void FormSubjects::addRequests()
{
    subjects.insert(QStringLiteral("activity"),
        {QStringLiteral("activities"),
            [this](const AwkwardLinks& links) {
                Activity activity;
                activity.name = QStringLiteral("打扫");
                activity.organisation = links.organisation;
                activity.project = links.project;
                activity.station = links.station;
                activity.team = links.team;
                activity.field = links.terms.value(Dictionary::ServiceField);
                activity.start = QDateTime(QDate(2025, 3, 1), QTime(9, 0));
                activity.end = QDateTime(QDate(2025, 3, 1), QTime(11, 0));
                return inserted([&](UnitOfWork& work) { return ActivityRepository().insert(work, activity).value(); });
            },
            [this](qint64 id) {
                return new ActivityDialog(office(), ActivityRepository().require(m_office.reader(), ActivityId(id)));
            },
            "plan", QStringLiteral("plan")});
    subjects.insert(QStringLiteral("order"),
        {QStringLiteral("orders"),
            [this](const AwkwardLinks& links) {
                Order order;
                order.requesterName = QStringLiteral("孙大爷");
                order.requesterPhone = links.person.isValid() ? QStringLiteral("13911112222") : QString();
                order.organisation = links.organisation;
                order.estate = links.estate;
                order.source = links.terms.value(Dictionary::OrderSource);
                order.need = required(links, Dictionary::NeedCategory);
                order.requestedAt = QDateTime(QDate(2025, 3, 1), QTime(9, 0));
                return inserted([&](UnitOfWork& work) { return OrderIntake(work, vault()).receive(order).value(); });
            },
            [this](qint64 id) {
                return new OrderDialog(office(), OrderRepository(vault()).require(m_office.reader(), OrderId(id)));
            },
            "details", QStringLiteral("details")});
}

inline void FormSubjects::addHonors()
{
    const auto insertBatch = [this](const AwkwardLinks& links) {
        HonorBatch batch;
        batch.year = 2025;
        batch.organisation = links.organisation;
        return inserted([&](UnitOfWork& work) {
            batch.name = QStringLiteral("第%1批").arg(m_count);
            return HonorBatchRepository().insert(work, batch).value();
        });
    };
    m_batch = HonorBatchId(insertBatch(m_office.links(AwkwardOffice::Plain)));
    subjects.insert(QStringLiteral("batch"),
        {QStringLiteral("honor_batches"), insertBatch,
            [this](qint64 id) {
                return new HonorBatchDialog(
                    office(), HonorBatchRepository().require(m_office.reader(), HonorBatchId(id)));
            },
            "citation", QStringLiteral("citation")});
    subjects.insert(QStringLiteral("objection to an honor"),
        {QStringLiteral("honor_objections"),
            [this](const AwkwardLinks& links) {
                return inserted([&](UnitOfWork& work) {
                    Award nominee;
                    nominee.batch = m_batch;
                    nominee.title = required(links, Dictionary::HonorTitle);
                    nominee.name = QStringLiteral("王芳");
                    nominee.year = 1900 + m_count; // once a year
                    HonorObjection objection;
                    objection.award = AwardRepository().insert(work, nominee);
                    objection.raisedBy = QStringLiteral("李四");
                    objection.phone = QStringLiteral("13600001234");
                    objection.raisedOn = QDate(2025, 3, 4);
                    objection.answerBy = QDate(2025, 3, 11);
                    objection.content = QStringLiteral("事迹不实");
                    return honorObjectionTable().insert(work, objection, &office().vault()).value();
                });
            },
            [this](qint64 id) {
                return new HonorObjectionDialog(office(),
                    HonorObjectionRepository(office().vault()).require(m_office.reader(), HonorObjectionId(id)),
                    QStringLiteral("王芳"));
            },
            "content", QStringLiteral("content")});
    using enum HonoredKind;
    addAward("award of a volunteer", Volunteer, [](const AwkwardLinks& links) { return links.person.value(); });
    addAward("award of a team", Team, [](const AwkwardLinks& links) { return links.team.value(); });
    addAward("award of a project", Project, [](const AwkwardLinks& links) { return links.project.value(); });
    addAward("award of a station", Station, [](const AwkwardLinks& links) { return links.station.value(); });
    addAward("award of a community", Community,
        [](const AwkwardLinks& links) { return links.team.isValid() ? links.organisation.value() : 0; });
}

inline void FormSubjects::addAward(
    const char* name, HonoredKind kind, std::function<qint64(const AwkwardLinks&)> honored)
{
    subjects.insert(QString::fromLatin1(name),
        {QStringLiteral("awards"),
            [this, kind, honored](const AwkwardLinks& links) {
                Award award;
                award.batch = m_batch;
                award.title = required(links, Dictionary::HonorTitle);
                award.kind = kind;
                award.honored = honored(links);
                return inserted([&](UnitOfWork& work) {
                    award.name = QStringLiteral("印作第%1").arg(m_count); // printed otherwise than known
                    award.year = 1900 + m_count; // once a year
                    return AwardRepository().insert(work, award).value();
                });
            },
            [this](qint64 id) {
                return new AwardDialog(office(), HonorBatchRepository().require(m_office.reader(), m_batch),
                    AwardRepository().require(m_office.reader(), AwardId(id)));
            },
            "deeds", QStringLiteral("deeds")});
}

#include "tests/ui/common/assessmentsubjects.h"
#include "tests/ui/common/certificatesubjects.h"
#include "tests/ui/common/dutysubjects.h"
#include "tests/ui/common/fundsubjects.h"
#include "tests/ui/common/hoursubjects.h"
#include "tests/ui/common/peoplesubjects.h"
#include "tests/ui/common/pointsubjects.h"
#include "tests/ui/common/trainingsubjects.h"
