#include "tests/support/twocommunities.h"

#include "app/office/officefeatures.h"
#include "models/assessments/assessmentrepository.h"
#include "models/attachments/attachmentcontent.h"
#include "models/database/query.h"
#include "models/duty/dutyrepository.h"
#include "models/honors/honorrollrepository.h"
#include "models/hours/externalhours.h"
#include "models/hours/objection.h"
#include "models/hours/spotcheck.h"
#include "models/hours/supplement.h"
#include "models/interns/internrepository.h"
#include "models/office/accountkeeping.h"
#include "models/orders/missedcall.h"
#include "models/organisation/organisationrepository.h"
#include "models/reviews/reviewrepository.h"
#include "models/service/daysignature.h"
#include "models/service/servicecorrection.h"
#include "models/training/trainingrepository.h"
#include "models/visits/visitrepository.h"
#include "models/words/dictionaryrepository.h"

TwoCommunities::TwoCommunities()
{
    m_office.office.run([this](UnitOfWork& work) { scatter(work); });
    Account account{{}, QStringLiteral("社区"), Role::Administrator, true};
    account.organisation = own.value();
    AccountKeeping(office()).add(account, QStringLiteral("community-1"));
    account.name = QStringLiteral("另一社区");
    account.organisation = other.value();
    AccountKeeping(office()).add(account, QStringLiteral("community-2"));
}

/// Of every kind of record some to the one community, some to the other.
void TwoCommunities::scatter(UnitOfWork& work)
{
    Connection& connection = work.connection();
    QList<OrganisationId> communities;
    for (const Organisation& one : OrganisationRepository().all(connection)) {
        if (one.kind == OrganisationKind::Community)
            communities << one.id;
    }
    own = communities.at(1);
    other = communities.at(2);
    connection.execute(QStringLiteral("UPDATE orders SET state = 'to_rate' WHERE id % 4 = 1"));
    connection.execute(QStringLiteral("INSERT INTO honor_batches (id, name, year, organisation_id, state, created_at, "
                                      "updated_at) SELECT id + 100 * n, name || n, year, organisation_id, state, 0, 0 "
                                      "FROM honor_batches, (SELECT 1 AS n UNION SELECT 2 UNION SELECT 3) AS more"));
    connection.execute(QStringLiteral("UPDATE awards SET batch_id = batch_id + 100 * (id % 3)"));
    connection.execute(QStringLiteral(
        "INSERT INTO honor_objections (id, award_id, raised_by, raised_on, content, answer_by, state, created_at, "
        "updated_at) SELECT id, id, '李四', '2025-03-03', '事迹不实', '2025-03-10', 'raised', 0, 0 FROM awards"));
    connection.execute(
        QStringLiteral("INSERT INTO findings (id, key, rule, day, organisation_id, state, created_at, updated_at) "
                       "SELECT id, 'long_day ' || id, 'long_day', '2025-03-01', organisation_id, 'open', 0, 0 FROM "
                       "stations"));
    addTraining(work, communities);
    addHours(work, communities);
    addDuty(work, communities);
    addReviews(work, communities.first());
    addCalls(work);
    addFiles(work);
    addAssessments(work, communities.first());
    addPoints(work, communities.first());
    addFund(work, communities.first());
    addCertificates(work, communities.first());
    for (const RecordKind& kind : officeFeatures().kinds()) {
        if (kind.owner.kind == RowOwner::Kind::Own)
            Query(connection,
                QStringLiteral("UPDATE %1 SET organisation_id = CASE (id / 100 + id) % 3 WHEN 0 THEN ? WHEN 1 THEN ? "
                               "ELSE organisation_id END")
                    .arg(kind.table))
                .bind(own)
                .bind(other)
                .run();
    }
    Query batches(connection, QStringLiteral("SELECT DISTINCT batch_id FROM awards WHERE state = 'granted'"));
    batches.run();
    QList<HonorBatchId> granted;
    while (batches.next())
        granted << batches.id<HonorBatchId>(0);
    for (const HonorBatchId batch : granted)
        HonorRollRepository().freeze(work, batch, HonorRollLayout::List);
}

/// Files of the first interns, courses with people, credentials and licences.
void TwoCommunities::addTraining(UnitOfWork& work, const QList<OrganisationId>& communities)
{
    const TermId kind = DictionaryRepository().terms(work.connection(), Dictionary::CredentialKind).first().id;
    const QDate day(2025, 3, 1);
    for (qint64 i = 1; i <= 30; ++i) {
        InternEntry entry;
        entry.intern = InternId(i);
        entry.kind = InternEntryKind::Plan;
        entry.happenedOn = day;
        (void)InternEntryRepository().insert(work, entry);
        Course course;
        course.code = QStringLiteral("C%1").arg(i);
        course.name = QStringLiteral("救护培训%1").arg(i);
        course.organisation = communities.first();
        CourseSession session;
        session.course = CourseRepository().insert(work, course);
        session.organisation = communities.first();
        session.start = QDateTime(day, QTime(9, 0));
        session.end = QDateTime(day, QTime(11, 0));
        Enrolment enrolment;
        enrolment.session = CourseSessionRepository().insert(work, session);
        enrolment.volunteer = VolunteerId(i);
        (void)EnrolmentRepository().insert(work, enrolment);
        Credential credential;
        credential.volunteer = VolunteerId(i);
        credential.kind = kind;
        (void)CredentialRepository().insert(work, credential);
        Licence licence;
        licence.volunteer = VolunteerId(i);
        licence.certifiedOn = day;
        (void)LicenceRepository().insert(work, licence);
    }
}

/// Whatever surrounds the first hours; whose they are is scattered afterwards.
void TwoCommunities::addHours(UnitOfWork& work, const QList<OrganisationId>& communities)
{
    const QDate day(2025, 3, 1);
    for (qint64 i = 1; i <= 30; ++i) {
        (void)ServiceCorrectionRepository().insert(
            work, {{}, ServiceRecordId(i), ServiceRecordId(i + 30), QStringLiteral("改")});
        DaySignature signature;
        signature.volunteer = VolunteerId(i);
        signature.day = day;
        signature.minutes = Minutes(540);
        (void)DaySignatureRepository().insert(work, signature);
        Supplement supplement;
        supplement.volunteer = VolunteerId(i);
        supplement.content = QStringLiteral("打扫楼道");
        supplement.start = QDateTime(day.addYears(-20), QTime(9, 0));
        supplement.end = supplement.start.addSecs(3600);
        supplement.minutes = Minutes(60);
        supplement.reason = QStringLiteral("漏登");
        supplement.evidence = QStringLiteral("签到表");
        (void)SupplementRepository().insert(work, supplement);
        HourDisplay display;
        display.name = QStringLiteral("公示%1").arg(i);
        display.organisation = communities.first();
        display.from = day;
        display.to = day;
        display.days = 5;
        (void)HourDisplayRepository().insert(work, display);
        Objection objection;
        objection.volunteer = VolunteerId(i);
        objection.raisedBy = QStringLiteral("李明");
        objection.raisedOn = day;
        objection.content = QStringLiteral("少了");
        (void)ObjectionRepository(m_office.office.vault()).insert(work, objection);
        ExternalHours external;
        external.volunteer = VolunteerId(i);
        external.issuer = QStringLiteral("红十字会");
        external.startedOn = day;
        external.minutes = Minutes(60);
        external.proof = QStringLiteral("证1");
        (void)ExternalHoursRepository().insert(work, external);
        addCheck(work, i);
    }
}

void TwoCommunities::addCheck(UnitOfWork& work, qint64 seed)
{
    SpotCheck check;
    check.name = QStringLiteral("抽查%1").arg(seed);
    check.organisation = OrganisationRepository().root(work.connection())->id;
    check.from = QDate(2025, 1, 1);
    check.to = QDate(2025, 12, 31);
    check.size = 1;
    check.seed = seed;
    (void)SpotCheckRepository().insert(work, check);
}

/// Rounds with a project and a sheet each.
void TwoCommunities::addReviews(UnitOfWork& work, OrganisationId community)
{
    for (qint64 i = 1; i <= 30; ++i) {
        ReviewRound round;
        round.name = QStringLiteral("评审%1").arg(i);
        round.organisation = community;
        round.heldOn = QDate(2025, 3, 1);
        round.criteria = QStringLiteral("契合 100");
        round.judges = QStringLiteral("李老师");
        ReviewCandidate candidate;
        candidate.round = ReviewRoundRepository().insert(work, round);
        candidate.project = ProjectId(i);
        ReviewSheet sheet;
        sheet.round = candidate.round;
        sheet.candidate = ReviewCandidateRepository().insert(work, candidate);
        sheet.judge = round.judges;
        sheet.marks = QStringLiteral("80");
        (void)ReviewSheetRepository().insert(work, sheet);
    }
}

/// Assessments with a team and a sheet each.
void TwoCommunities::addAssessments(UnitOfWork& work, OrganisationId community)
{
    for (qint64 i = 1; i <= 30; ++i) {
        Assessment assessment;
        assessment.name = QStringLiteral("考评%1").arg(i);
        assessment.organisation = community;
        assessment.firstDay = QDate(2025, 1, 1);
        assessment.lastDay = QDate(2025, 12, 31);
        assessment.criteria = QStringLiteral("组织 100");
        assessment.evaluators = QStringLiteral("李老师");
        Assessed assessed;
        assessed.assessment = AssessmentRepository().insert(work, assessment);
        assessed.subject = 1;
        AssessmentSheet sheet;
        sheet.assessment = assessed.assessment;
        sheet.assessed = AssessedRepository().insert(work, assessed);
        sheet.evaluator = assessment.evaluators;
        sheet.marks = QStringLiteral("80");
        (void)AssessmentSheetRepository().insert(work, sheet);
    }
}

/// A call in vain for each of the first orders.
void TwoCommunities::addCalls(UnitOfWork& work)
{
    for (qint64 i = 1; i <= 30; ++i) {
        MissedCall call;
        call.order = OrderId(i);
        call.calledAt = QDateTime(QDate(2025, 3, 1), QTime(9, 0));
        (void)MissedCallRepository().insert(work, call);
    }
}

/// A paper for each of the first supplements.
void TwoCommunities::addFiles(UnitOfWork& work)
{
    for (qint64 i = 1; i <= 30; ++i)
        (void)keepFile(work, office().vault(), {QStringLiteral("supplement"), i},
            newFile(QStringLiteral("签到表%1.txt").arg(i), QByteArray("sheet")));
}

/// Weekly duties, wishes, rosters with a seat each, exchanges, handovers and visits.
void TwoCommunities::addDuty(UnitOfWork& work, const QList<OrganisationId>& communities)
{
    const TermId post = DictionaryRepository().terms(work.connection(), Dictionary::DutyPost).first().id;
    const QDate month(2025, 3, 1);
    for (qint64 i = 1; i <= 21; ++i) {
        DutyTemplate weekly;
        weekly.station = StationId(i);
        weekly.post = post;
        DutyMember member;
        member.organisation = communities.first();
        member.volunteer = VolunteerId(i);
        (void)DutyMemberRepository().insert(work, member);
        DutyWish wish;
        wish.volunteer = VolunteerId(i);
        wish.firstDay = wish.lastDay = month;
        (void)DutyWishRepository().insert(work, wish);
        DutyRoster roster;
        roster.organisation = communities.first();
        roster.month = month.addMonths(int(i));
        Duty duty;
        duty.source = DutyTemplateRepository().insert(work, weekly);
        duty.roster = DutyRosterRepository().insert(work, roster);
        duty.station = weekly.station;
        duty.post = post;
        duty.start = QDateTime(roster.month, QTime(9, 0));
        duty.end = QDateTime(roster.month, QTime(11, 0));
        duty.volunteer = VolunteerId(i);
        DutySwap swap;
        swap.duty = DutyRepository().insert(work, duty);
        swap.volunteer = VolunteerId(i);
        swap.other = VolunteerId(i + 1);
        (void)dutySwapTable().insert(work, swap);
        DutyHandover handover;
        handover.station = weekly.station;
        handover.happenedAt = duty.end;
        handover.giver = VolunteerId(i);
        handover.taker = VolunteerId(i + 1);
        handover.items = QStringLiteral("钥匙");
        (void)DutyHandoverRepository().insert(work, handover);
        Visit visit;
        visit.name = QStringLiteral("来访人%1").arg(i);
        visit.organisation = communities.first();
        visit.happenedAt = duty.start;
        visit.matter = QStringLiteral("咨询");
        (void)VisitRepository(office().vault()).insert(work, visit);
    }
}

QList<qint64> TwoCommunities::under(OrganisationId organisation)
{
    return OrganisationRepository().subtree(reader(), organisation);
}

qint64 TwoCommunities::rowOf(const RecordKind& kind, OrganisationId organisation)
{
    Query query(reader(), QStringLiteral("SELECT id FROM %1 ORDER BY id").arg(kind.table));
    query.run();
    while (query.next()) {
        const Change change{kind.table, query.integer(0), Change::Kind::Updated, {}, {}};
        if (officeFeatures().organisationsOf(reader(), change) == QSet<qint64>{organisation.value()})
            return query.integer(0);
    }
    return 0;
}
