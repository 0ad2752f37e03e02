#pragma once

#include "models/assessments/assessmenttable.h"
#include "models/records/recordrepository.h"
#include "models/records/takenstep.h"

/// Assessments. Criteria stand still and evaluators with sheets stay, once somebody has given marks.
class AssessmentRepository final : public RecordRepository<Assessment> {
public:
    AssessmentRepository()
        : RecordRepository(assessmentTable())
    {
    }
    /// Those that are being scored, the oldest first.
    [[nodiscard]] QList<Assessment> scored(Connection& connection) const;
    /// Throws Error when the assessment is over, marks were given by what would go, or subjects are of another kind.
    void update(UnitOfWork& work, const Assessment& assessment) const;
};

class AssessedRepository final : public RecordRepository<Assessed> {
public:
    AssessedRepository()
        : RecordRepository(assessedTable())
    {
    }
    /// Those that are assessed, in their order.
    [[nodiscard]] QList<Assessed> ofAssessment(Connection& connection, AssessmentId assessment) const;
    /// Subjects of its kind and organization that fit: active teams, open stations, volunteers and activities with
    /// something in the period, projects at work.
    [[nodiscard]] QList<qint64> fitting(Connection& connection, const Assessment& assessment) const;
    /// Enters the subjects, those that were taken out again. Returns those that are new. Throws Error, with nothing
    /// written, when the assessment is over or a subject belongs to another organization.
    [[nodiscard]] QList<AssessedId> enter(
        UnitOfWork& work, AssessmentId assessment, const QList<qint64>& subjects) const;
    /// Throws Error when the assessment is over.
    void takeOut(UnitOfWork& work, const QList<AssessedId>& subjects) const;

    /// What is to be done better, and by when. Throws Error without words or a day, or before the result is frozen.
    [[nodiscard]] TakenStep askFollowUp(UnitOfWork& work, AssessedId id, const QString& words, QDate due) const;
    /// Throws Error when nothing waits or there is no answer.
    [[nodiscard]] TakenStep answerFollowUp(UnitOfWork& work, AssessedId id, const QString& answer) const;

private:
    void setFollowUp(UnitOfWork& work, const Assessed& assessed) const;
    [[nodiscard]] TakenStep backTo(const Assessed& before, const Assessed& after) const;
};

class AssessmentSheetRepository final : public RecordRepository<AssessmentSheet> {
public:
    AssessmentSheetRepository()
        : RecordRepository(assessmentSheetTable())
    {
    }
    [[nodiscard]] QList<AssessmentSheet> ofAssessment(Connection& connection, AssessmentId assessment) const;
    /// Writes the sheets that differ from what is stored, new ones too. Throws Error, with nothing written, when the
    /// assessment is not being scored, an evaluator is none of its own, or a mark is above its most points.
    void store(UnitOfWork& work, AssessmentId assessment, const QList<AssessmentSheet>& sheets) const;
};
