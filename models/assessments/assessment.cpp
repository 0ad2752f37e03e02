#include "models/assessments/assessment.h"

#include "models/assessments/assessmentsfeature.h"

#include <algorithm>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Assessment)
};

constexpr int mostEvaluators = 30;

const QStringList& kindCodes()
{
    static const QStringList codes{QStringLiteral("team"), QStringLiteral("station"), QStringLiteral("volunteer"),
        QStringLiteral("activity"), QStringLiteral("project")};
    return codes;
}

Problems figureProblems(const Assessment& assessment)
{
    if (assessment.figures.trimmed().isEmpty())
        return {};
    Problems problems;
    for (Problem problem : criteriaProblems(assessment.figures)) {
        problem.field = QStringLiteral("figures");
        problems << problem;
    }
    QStringList known;
    for (const SubjectFigure figure : figuresOf(assessment.kind))
        known << subjectFigureTitle(figure);
    for (const Criterion& one : criteriaOf(assessment.figures)) {
        const auto figure = subjectFigureFromWord(one.name);
        if (!figure || !figuresOf(assessment.kind).contains(*figure))
            problems << Problem{QStringLiteral("figures"),
                Text::tr("The program knows no “%1” of such a subject. It knows: %2.")
                    .arg(one.name, known.join(Text::tr(", ")))};
    }
    return problems;
}

} // namespace

QList<FigureCriterion> figureCriteriaOf(const QString& lines)
{
    QList<FigureCriterion> figures;
    for (const Criterion& one : criteriaOf(lines)) {
        if (const auto figure = subjectFigureFromWord(one.name))
            figures << FigureCriterion{*figure, one.weight};
    }
    return figures;
}

const StateTable<AssessmentState>& assessmentStates()
{
    using enum AssessmentState;
    static const StateTable<AssessmentState> table("AssessmentState",
        {
            {Prepared, "prepared", QT_TRANSLATE_NOOP("AssessmentState", "In preparation"),
                {{Scoring, QT_TRANSLATE_NOOP("AssessmentState", "Begin scoring")},
                    {Cancelled, QT_TRANSLATE_NOOP("AssessmentState", "Cancel the assessment…"), true}}},
            {Scoring, "scoring", QT_TRANSLATE_NOOP("AssessmentState", "Scoring"),
                {StateTable<AssessmentState>::Step(Decided, QT_TRANSLATE_NOOP("AssessmentState", "Freeze the result"))
                        .permittedBy(Acts::DecideAssessments),
                    {Cancelled, QT_TRANSLATE_NOOP("AssessmentState", "Cancel the assessment…"), true}}},
            {Decided, "decided", QT_TRANSLATE_NOOP("AssessmentState", "Decided"), {}},
            {Cancelled, "cancelled", QT_TRANSLATE_NOOP("AssessmentState", "Canceled"), {}},
        },
        StepsBack::Any);
    return table;
}

const StateTable<AssessedState>& assessedStates()
{
    using enum AssessedState;
    static const StateTable<AssessedState> table("AssessedState",
        {
            {Entered, "entered", QT_TRANSLATE_NOOP("AssessedState", "In the assessment"),
                {{TakenOut, QT_TRANSLATE_NOOP("AssessedState", "Take out of the assessment")}}},
            {TakenOut, "taken_out", QT_TRANSLATE_NOOP("AssessedState", "Taken out"),
                {{Entered, QT_TRANSLATE_NOOP("AssessedState", "Assess again")}}},
        },
        StepsBack::Any);
    return table;
}

QList<FigureSubject> allFigureSubjects()
{
    using enum FigureSubject;
    return {Team, Station, Volunteer, Activity, Project};
}

QString figureSubjectCode(FigureSubject kind)
{
    return kindCodes().at(qsizetype(kind));
}

FigureSubject figureSubjectFromCode(const QString& code)
{
    return FigureSubject(std::max<qsizetype>(0, kindCodes().indexOf(code)));
}

QString figureSubjectTitle(FigureSubject kind)
{
    switch (kind) {
    case FigureSubject::Team:
        return Text::tr("Teams");
    case FigureSubject::Station:
        return Text::tr("Stations");
    case FigureSubject::Volunteer:
        return Text::tr("Volunteers");
    case FigureSubject::Activity:
        return Text::tr("Activities");
    case FigureSubject::Project:
        break;
    }
    return Text::tr("Projects");
}

QString figureSubjectTable(FigureSubject kind)
{
    static const QStringList tables{QStringLiteral("teams"), QStringLiteral("stations"), QStringLiteral("volunteers"),
        QStringLiteral("activities"), QStringLiteral("projects")};
    return tables.at(qsizetype(kind));
}

QString usualCriteria(FigureSubject kind)
{
    switch (kind) {
    case FigureSubject::Team:
        return Text::tr("Organization 15\nDiscipline 15\nCooperation 10");
    case FigureSubject::Station:
        return Text::tr("Place 10\nTeam 10\nProjects 10\nEquipment 10\nRules 10\nSigns 10");
    case FigureSubject::Volunteer:
        return Text::tr("Punctuality 30\nAttitude 40\nSkill 30");
    case FigureSubject::Activity:
        return Text::tr("Preparation 30\nCourse 40\nUse 30");
    case FigureSubject::Project:
        break;
    }
    return Text::tr("Need 30\nResults 40\nUse of money 30");
}

QString usualFigures(FigureSubject kind)
{
    QStringList lines;
    const auto add = [&lines](SubjectFigure figure, int weight) {
        lines << QStringLiteral("%1 %2").arg(subjectFigureTitle(figure)).arg(weight);
    };
    if (kind == FigureSubject::Team) {
        add(SubjectFigure::ActiveRate, 20);
        add(SubjectFigure::Minutes, 15);
        add(SubjectFigure::Orders, 10);
        add(SubjectFigure::Satisfaction, 10);
        add(SubjectFigure::Training, 5);
    } else if (kind == FigureSubject::Station) {
        add(SubjectFigure::Visits, 15);
        add(SubjectFigure::Satisfaction, 15);
        add(SubjectFigure::Minutes, 10);
    }
    return lines.join(u'\n');
}

Problems validate(const Assessment& assessment)
{
    Problems problems = figureProblems(assessment);
    const bool hasFigures = !assessment.figures.trimmed().isEmpty();
    const bool hasCriteria = !assessment.criteria.trimmed().isEmpty();
    if (hasCriteria || !hasFigures)
        problems << criteriaProblems(assessment.criteria);
    if (assessment.name.trimmed().isEmpty())
        problems << Problem{QStringLiteral("name"), Text::tr("The assessment needs a name.")};
    if (!assessment.organisation.isValid())
        problems << Problem{QStringLiteral("organisation"), Text::tr("Choose the organization that assesses.")};
    if (!assessment.firstDay.isValid())
        problems << Problem{QStringLiteral("firstDay"), Text::tr("Write down the first day of what is assessed.")};
    if (!assessment.lastDay.isValid() || assessment.lastDay < assessment.firstDay)
        problems << Problem{QStringLiteral("lastDay"), Text::tr("The last day does not lie before the first one.")};
    const qsizetype evaluators = namesOf(assessment.evaluators).size();
    if (evaluators > mostEvaluators || (evaluators == 0 && hasCriteria))
        problems << Problem{QStringLiteral("evaluators"),
            Text::tr("Write down one evaluator a line, at least one and at most %n.", nullptr, mostEvaluators)};
    return problems;
}

Problems validate(const Assessed& assessed)
{
    if (assessed.subject > 0 && assessed.assessment.isValid())
        return {};
    return {Problem{QStringLiteral("subject"), Text::tr("Choose what is assessed.")}};
}

Problems validate(const AssessmentSheet& sheet)
{
    if (sheet.evaluator.trimmed().isEmpty())
        return {Problem{QStringLiteral("evaluator"), Text::tr("Say whose sheet it is.")}};
    return {};
}
