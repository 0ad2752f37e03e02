#pragma once

#include "models/common/dates.h"
#include "models/common/statetable.h"
#include "models/evaluations/evaluation.h"
#include "models/organisation/organisation.h"
#include "models/reports/subjectfigures.h"
#include "models/scoring/sheetscore.h"

using AssessmentId = Id<struct AssessmentTag>;
using AssessedId = Id<struct AssessedTag>;
using AssessmentSheetId = Id<struct AssessmentSheetTag>;

/// 筹备 → 打分 → 已定; 取消.
enum class AssessmentState { Prepared, Scoring, Decided, Cancelled };

/// 评价表, 年度考评: teams, stations, volunteers, activities or projects are marked by several evaluators, beside
/// figures that the program fills in (spec 7 §10, 12).
struct Assessment {
    AssessmentId id;
    QString name;
    FigureSubject kind = FigureSubject::Team;
    OrganisationId organisation;
    QDate firstDay; ///< of what is assessed
    QDate lastDay;
    QString criteria; ///< marked by people; lines, see criteriaOf()
    QString figures; ///< filled by the program; lines "Active rate 20"
    QString evaluators; ///< lines, see namesOf()
    bool dropsExtremes = false; ///< 去掉一个最高分和一个最低分
    QString notes;
    AssessmentState state = AssessmentState::Prepared;
    QString stateReason;

    [[nodiscard]] Period period() const { return {firstDay, lastDay.addDays(1)}; }
    bool operator==(const Assessment&) const = default;
};

/// A criterion that the program fills in.
struct FigureCriterion {
    SubjectFigure figure = SubjectFigure::Minutes;
    int weight = 0;

    bool operator==(const FigureCriterion&) const = default;
};
/// Lines that name no figure are left out.
[[nodiscard]] QList<FigureCriterion> figureCriteriaOf(const QString& lines);

enum class AssessedState { Entered, TakenOut };

/// A subject of an assessment. Score, place, sheets and figures are written once, by the decision.
struct Assessed {
    AssessedId id;
    AssessmentId assessment;
    qint64 subject = 0; ///< of the assessment's kind
    int position = 0;
    std::optional<int> scoreHundredths; ///< 0…10000
    int place = 0; ///< 0: none
    int sheets = 0; ///< how many stand behind the marks
    QString figures; ///< "7500 1230 –": by figure criterion, see marksText()
    FollowUp followUp = FollowUp::None;
    QString followUpWords; ///< what is to be done better
    QDate followUpDue;
    QString followUpAnswer;
    AssessedState state = AssessedState::Entered;
    QString stateReason;

    bool operator==(const Assessed&) const = default;
};

/// What one evaluator gave one subject.
struct AssessmentSheet {
    AssessmentSheetId id;
    AssessmentId assessment;
    AssessedId assessed;
    QString evaluator;
    QString marks; ///< see marksText()
    bool stepsBack = false; ///< 回避
    QString remark;

    bool operator==(const AssessmentSheet&) const = default;
};

[[nodiscard]] const StateTable<AssessmentState>& assessmentStates();
[[nodiscard]] const StateTable<AssessedState>& assessedStates();

[[nodiscard]] QList<FigureSubject> allFigureSubjects();
[[nodiscard]] QString figureSubjectCode(FigureSubject kind);
[[nodiscard]] FigureSubject figureSubjectFromCode(const QString& code);
[[nodiscard]] QString figureSubjectTitle(FigureSubject kind); ///< translated
/// Page and table of the subjects.
[[nodiscard]] QString figureSubjectTable(FigureSubject kind);
/// What people usually mark: 守时, 态度, 专业 of volunteers; the 六有 of stations.
[[nodiscard]] QString usualCriteria(FigureSubject kind);
/// What the program usually fills in.
[[nodiscard]] QString usualFigures(FigureSubject kind);

/// Problems by field: "name", "organisation", "firstDay", "lastDay", "criteria", "figures", "evaluators".
[[nodiscard]] Problems validate(const Assessment& assessment);
/// Problems by field: "subject".
[[nodiscard]] Problems validate(const Assessed& assessed);
/// Problems by field: "evaluator".
[[nodiscard]] Problems validate(const AssessmentSheet& sheet);
