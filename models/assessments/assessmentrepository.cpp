#include "models/assessments/assessmentrepository.h"

#include "models/evaluations/evaluationtable.h"
#include "models/organisation/organisationrepository.h"

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Assessment)
};

constexpr int tenths = 10;

bool isOver(AssessmentState state)
{
    return state == AssessmentState::Decided || state == AssessmentState::Cancelled;
}

Assessment requireOpen(Connection& connection, AssessmentId id)
{
    Assessment assessment = AssessmentRepository().require(connection, id);
    if (isOver(assessment.state))
        throw Error(Text::tr("“%1” is over (%2). Take its last step back, or begin another assessment.")
                        .arg(assessment.name, assessmentStates().title(assessment.state)));
    return assessment;
}

bool isBlank(const AssessmentSheet& sheet)
{
    for (const auto& mark : marksOf(sheet.marks, sheet.marks.count(u' ') + 1)) {
        if (mark)
            return false;
    }
    return !sheet.stepsBack && sheet.remark.isEmpty();
}

void requireFitting(const Assessment& assessment, const AssessmentSheet& sheet)
{
    if (!namesOf(assessment.evaluators).contains(sheet.evaluator))
        throw Error(Text::tr("%1 is no evaluator of “%2”.").arg(sheet.evaluator, assessment.name));
    const QList<Criterion> criteria = criteriaOf(assessment.criteria);
    const Marks marks = marksOf(sheet.marks, criteria.size());
    for (qsizetype i = 0; i < criteria.size(); ++i) {
        if (marks.at(i) && *marks.at(i) > criteria.at(i).most * tenths)
            throw Error(Text::tr("%1 gave more than %2 points for “%3”.")
                            .arg(sheet.evaluator)
                            .arg(criteria.at(i).most)
                            .arg(criteria.at(i).name));
    }
}

/// Which of its kind are assessed; the period where it matters.
QString fittingSql(const Assessment& assessment, QVariantList& values)
{
    const auto inPeriod = [&](const QString& column) {
        values << isoDate(assessment.firstDay) << isoDate(assessment.lastDay.addDays(1));
        return QStringLiteral("%1 >= ? AND %1 < ?").arg(column);
    };
    switch (assessment.kind) {
    case FigureSubject::Team:
        return QStringLiteral("SELECT id FROM teams s WHERE state = 'active'");
    case FigureSubject::Station:
        return QStringLiteral("SELECT id FROM stations s WHERE state = 'open'");
    case FigureSubject::Volunteer:
        return QStringLiteral("SELECT id FROM volunteers s WHERE state = 'registered' AND id IN (SELECT volunteer_id "
                              "FROM service_records WHERE state = 'checked' AND %1)")
            .arg(inPeriod(QStringLiteral("started_at")));
    case FigureSubject::Activity:
        return QStringLiteral("SELECT id FROM activities s WHERE state IN ('ended', 'confirmed') AND %1")
            .arg(inPeriod(QStringLiteral("starts_at")));
    case FigureSubject::Project:
        break;
    }
    return QStringLiteral("SELECT id FROM projects s WHERE state IN ('listed', 'running', 'completed')");
}

} // namespace

QList<Assessment> AssessmentRepository::scored(Connection& connection) const
{
    return select(
        connection, QStringLiteral("WHERE state = ? ORDER BY id"), {assessmentStates().code(AssessmentState::Scoring)});
}

void AssessmentRepository::update(UnitOfWork& work, const Assessment& assessment) const
{
    const Assessment old = requireOpen(work.connection(), assessment.id);
    if (old.kind != assessment.kind && !AssessedRepository().ofAssessment(work.connection(), assessment.id).isEmpty())
        throw Error(Text::tr("Something of another kind is assessed already. Take it out first."));
    const QStringList evaluators = namesOf(assessment.evaluators);
    for (const AssessmentSheet& sheet : AssessmentSheetRepository().ofAssessment(work.connection(), assessment.id)) {
        if (criteriaOf(old.criteria) != criteriaOf(assessment.criteria))
            throw Error(Text::tr("Marks were given by these criteria already. Cancel this assessment and begin another "
                                 "one to mark by others."));
        if (!evaluators.contains(sheet.evaluator))
            throw Error(Text::tr("%1 has given marks already and stays an evaluator.").arg(sheet.evaluator));
    }
    RecordRepository::update(work, assessment);
}

QList<Assessed> AssessedRepository::ofAssessment(Connection& connection, AssessmentId assessment) const
{
    return select(connection, QStringLiteral("WHERE assessment_id = ? AND state = 'entered' ORDER BY position, id"),
        {assessment.value()});
}

QList<qint64> AssessedRepository::fitting(Connection& connection, const Assessment& assessment) const
{
    const QList<qint64> organisations = OrganisationRepository().subtree(connection, assessment.organisation);
    QVariantList values;
    QString sql = fittingSql(assessment, values);
    for (const qint64 id : organisations)
        values << id;
    sql += QStringLiteral(" AND s.organisation_id IN (%1) ORDER BY s.name, s.id")
               .arg(placeholders(organisations.size()));
    Query query(connection, sql);
    query.bindAll(values).run();
    QList<qint64> ids;
    while (query.next())
        ids << query.integer(0);
    return ids;
}

QList<AssessedId> AssessedRepository::enter(UnitOfWork& work, AssessmentId id, const QList<qint64>& subjects) const
{
    Connection& connection = work.connection();
    const Assessment assessment = requireOpen(connection, id);
    const QList<qint64> organisations = OrganisationRepository().subtree(connection, assessment.organisation);
    int position = connection
                       .scalar(QStringLiteral("SELECT COALESCE(MAX(position), 0) FROM assessment_subjects WHERE "
                                              "assessment_id = ?"),
                           {id.value()})
                       .toInt();
    QList<AssessedId> entered;
    for (const qint64 subject : subjects) {
        const QVariant owner = connection.scalar(
            QStringLiteral("SELECT organisation_id FROM %1 WHERE id = ?").arg(figureSubjectTable(assessment.kind)),
            {subject});
        if (owner.isNull() || !organisations.contains(owner.toLongLong()))
            throw Error(Text::tr("What is assessed must belong to the organization that assesses. Nothing was added."));
        const auto known = m_table.selectOne(
            connection, QStringLiteral("WHERE assessment_id = ? AND subject_id = ?"), {id.value(), subject});
        if (known && known->state == AssessedState::Entered)
            continue;
        if (known) {
            changeState(work, known->id, AssessedState::Entered);
            entered << known->id;
            continue;
        }
        Assessed assessed;
        assessed.assessment = id;
        assessed.subject = subject;
        assessed.position = ++position;
        entered << insert(work, assessed);
    }
    return entered;
}

void AssessedRepository::takeOut(UnitOfWork& work, const QList<AssessedId>& subjects) const
{
    for (const AssessedId id : subjects) {
        (void)requireOpen(work.connection(), require(work.connection(), id).assessment);
        changeState(work, id, AssessedState::TakenOut);
    }
}

void AssessedRepository::setFollowUp(UnitOfWork& work, const Assessed& assessed) const
{
    m_table.set(work, assessed.id.value(),
        {{"follow_up", followUpCode(assessed.followUp)}, {"follow_up_words", assessed.followUpWords},
            {"follow_up_due", assessed.followUpDue}, {"follow_up_answer", assessed.followUpAnswer}});
}

TakenStep AssessedRepository::backTo(const Assessed& before, const Assessed& after) const
{
    return {[before, after](UnitOfWork& later) {
        const AssessedRepository all;
        if (all.require(later.connection(), after.id) != after)
            throw Error(Text::tr("The follow-up was changed since, so that this cannot be taken back."));
        all.setFollowUp(later, before);
    }};
}

TakenStep AssessedRepository::askFollowUp(UnitOfWork& work, AssessedId id, const QString& words, QDate due) const
{
    const Assessed before = require(work.connection(), id);
    if (AssessmentRepository().stateOf(work.connection(), before.assessment) != AssessmentState::Decided)
        throw Error(Text::tr("Freeze the result first; what follows from it comes afterwards."));
    if (words.trimmed().isEmpty() || !due.isValid())
        throw Error(Text::tr("Write down what is to be done better, and by when."));
    Assessed after = before;
    after.followUp = FollowUp::Open;
    after.followUpWords = storedFreeText(words);
    after.followUpDue = due;
    after.followUpAnswer.clear();
    setFollowUp(work, after);
    return backTo(before, after);
}

TakenStep AssessedRepository::answerFollowUp(UnitOfWork& work, AssessedId id, const QString& answer) const
{
    const Assessed before = require(work.connection(), id);
    if (before.followUp != FollowUp::Open)
        throw Error(Text::tr("Nothing waits to be done better here."));
    if (answer.trimmed().isEmpty())
        throw Error(Text::tr("Write down what was done."));
    Assessed after = before;
    after.followUp = FollowUp::Answered;
    after.followUpAnswer = storedFreeText(answer);
    setFollowUp(work, after);
    return backTo(before, after);
}

QList<AssessmentSheet> AssessmentSheetRepository::ofAssessment(Connection& connection, AssessmentId assessment) const
{
    return select(connection, QStringLiteral("WHERE assessment_id = ? ORDER BY assessed_id, id"), {assessment.value()});
}

void AssessmentSheetRepository::store(UnitOfWork& work, AssessmentId id, const QList<AssessmentSheet>& sheets) const
{
    Connection& connection = work.connection();
    const Assessment assessment = requireOpen(connection, id);
    if (assessment.state != AssessmentState::Scoring)
        throw Error(Text::tr("“%1” is not being scored yet. Begin the scoring first.").arg(assessment.name));
    for (const AssessmentSheet& sheet : sheets) {
        requireFitting(assessment, sheet);
        const auto stored = m_table.selectOne(connection, QStringLiteral("WHERE assessed_id = ? AND evaluator = ?"),
            {sheet.assessed.value(), sheet.evaluator});
        AssessmentSheet written = sheet;
        written.assessment = id;
        written.id = stored ? stored->id : AssessmentSheetId();
        if (!stored && !isBlank(sheet))
            insert(work, written);
        else if (stored && *stored != written)
            update(work, written);
    }
}
