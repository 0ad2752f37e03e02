#include "models/reviews/reviewrepository.h"

#include "models/projects/projectrepository.h"

namespace {

struct ReviewText {
    Q_DECLARE_TR_FUNCTIONS(Review)
};

bool isOver(ReviewState state)
{
    return state == ReviewState::Decided || state == ReviewState::Cancelled;
}

ReviewRound requireOpen(Connection& connection, ReviewRoundId id)
{
    ReviewRound round = ReviewRoundRepository().require(connection, id);
    if (isOver(round.state))
        throw Error(ReviewText::tr("The round “%1” is over (%2). Take its last step back, or begin another round.")
                        .arg(round.name, reviewStates().title(round.state)));
    return round;
}

void requireReviewable(const Project& project)
{
    if (project.state != ProjectState::Screened && project.state != ProjectState::Reviewed)
        throw Error(ReviewText::tr("“%1” is in the state “%2”. Only projects that passed the screening enter a review.")
                        .arg(project.name, projectStates().title(project.state)));
}

bool isBlank(const ReviewSheet& sheet)
{
    for (const auto& mark : marksOf(sheet.marks, sheet.marks.count(u' ') + 1)) {
        if (mark)
            return false;
    }
    return !sheet.stepsBack && sheet.remark.isEmpty();
}

void requireFitting(const ReviewRound& round, const ReviewSheet& sheet)
{
    if (!namesOf(round.judges).contains(sheet.judge))
        throw Error(ReviewText::tr("%1 is no judge of the round “%2”.").arg(sheet.judge, round.name));
    const QList<Criterion> criteria = criteriaOf(round.criteria);
    const Marks marks = marksOf(sheet.marks, criteria.size());
    for (qsizetype i = 0; i < criteria.size(); ++i) {
        constexpr int tenths = 10;
        if (marks.at(i) && *marks.at(i) > criteria.at(i).most * tenths)
            throw Error(ReviewText::tr("%1 gave more than %2 points for “%3”.")
                            .arg(sheet.judge)
                            .arg(criteria.at(i).most)
                            .arg(criteria.at(i).name));
    }
}

} // namespace

void ReviewRoundRepository::update(UnitOfWork& work, const ReviewRound& round) const
{
    const ReviewRound old = requireOpen(work.connection(), round.id);
    const QStringList judges = namesOf(round.judges);
    for (const ReviewSheet& sheet : ReviewSheetRepository().ofRound(work.connection(), round.id)) {
        if (criteriaOf(old.criteria) != criteriaOf(round.criteria))
            throw Error(ReviewText::tr("Marks were given by these criteria already. Cancel this round and begin "
                                       "another one to judge by others."));
        if (!judges.contains(sheet.judge))
            throw Error(ReviewText::tr("%1 has given marks already and stays a judge of the round.").arg(sheet.judge));
    }
    RecordRepository::update(work, round);
}

QList<ReviewRound> ReviewRoundRepository::open(Connection& connection) const
{
    return select(connection, QStringLiteral("WHERE state IN ('prepared', 'scoring') ORDER BY held_on DESC, id DESC"));
}

QList<ReviewCandidate> ReviewCandidateRepository::ofRound(Connection& connection, ReviewRoundId round) const
{
    return select(
        connection, QStringLiteral("WHERE round_id = ? AND state = 'entered' ORDER BY position, id"), {round.value()});
}

QList<ReviewCandidate> ReviewCandidateRepository::ofProject(Connection& connection, ProjectId project) const
{
    return select(connection, QStringLiteral("WHERE project_id = ? AND state = 'entered' ORDER BY round_id DESC"),
        {project.value()});
}

QList<ReviewCandidateId> ReviewCandidateRepository::enter(
    UnitOfWork& work, ReviewRoundId id, const QList<ProjectId>& projects) const
{
    Connection& connection = work.connection();
    const ReviewRound round = requireOpen(connection, id);
    int position = connection
                       .scalar(QStringLiteral("SELECT COALESCE(MAX(position), 0) FROM review_candidates WHERE "
                                              "round_id = ?"),
                           {id.value()})
                       .toInt();
    QList<ReviewCandidateId> entered;
    for (const ProjectId project : projects) {
        const Project one = ProjectRepository().require(connection, project);
        requireReviewable(one);
        const auto known = m_table.selectOne(
            connection, QStringLiteral("WHERE round_id = ? AND project_id = ?"), {id.value(), project.value()});
        if (known && known->state == CandidateState::Entered)
            continue;
        if (known) {
            changeState(work, known->id, CandidateState::Entered);
            entered << known->id;
        } else {
            ReviewCandidate candidate;
            candidate.round = id;
            candidate.project = project;
            candidate.position = ++position;
            entered << insert(work, candidate);
        }
        if (round.state == ReviewState::Scoring && one.state == ProjectState::Screened)
            ProjectRepository().changeState(work, project, ProjectState::Reviewed);
    }
    return entered;
}

void ReviewCandidateRepository::takeOut(UnitOfWork& work, const QList<ReviewCandidateId>& candidates) const
{
    for (const ReviewCandidateId id : candidates) {
        (void)requireOpen(work.connection(), require(work.connection(), id).round);
        changeState(work, id, CandidateState::TakenOut);
    }
}

QList<ReviewSheet> ReviewSheetRepository::ofRound(Connection& connection, ReviewRoundId round) const
{
    return select(connection, QStringLiteral("WHERE round_id = ? ORDER BY candidate_id, id"), {round.value()});
}

void ReviewSheetRepository::store(UnitOfWork& work, ReviewRoundId id, const QList<ReviewSheet>& sheets) const
{
    Connection& connection = work.connection();
    const ReviewRound round = requireOpen(connection, id);
    if (round.state != ReviewState::Scoring)
        throw Error(ReviewText::tr("The round “%1” is not being scored yet. Begin the scoring first.").arg(round.name));
    for (const ReviewSheet& sheet : sheets) {
        requireFitting(round, sheet);
        const auto stored = m_table.selectOne(
            connection, QStringLiteral("WHERE candidate_id = ? AND judge = ?"), {sheet.candidate.value(), sheet.judge});
        ReviewSheet written = sheet;
        written.round = id;
        written.id = stored ? stored->id : ReviewSheetId();
        if (!stored && !isBlank(sheet))
            insert(work, written);
        else if (stored && *stored != written)
            update(work, written);
    }
}
