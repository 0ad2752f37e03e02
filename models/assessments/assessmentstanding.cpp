#include "models/assessments/assessmentstanding.h"

#include "models/assessments/assessmentrepository.h"
#include "models/database/query.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace {

constexpr double wholeShare = 10'000;
constexpr double hundredths = 10'000; ///< of a score of 100
const QChar unknown = u'–';

void readSubjects(Connection& connection, AssessmentStanding& standing)
{
    const FigureSubject kind = standing.assessment.kind;
    const QString code = kind == FigureSubject::Volunteer ? QStringLiteral("s.number") : QStringLiteral("s.code");
    for (const Assessed& assessed : AssessedRepository().ofAssessment(connection, standing.assessment.id)) {
        Query query(connection,
            QStringLiteral("SELECT %1, s.name, o.name FROM %2 s JOIN organisations o ON o.id = s.organisation_id WHERE "
                           "s.id = ?")
                .arg(code, figureSubjectTable(kind)));
        query.bind(assessed.subject).run();
        AssessedStanding subject;
        subject.assessed = assessed;
        if (query.next()) {
            subject.code = query.text(0);
            subject.name = query.text(1);
            subject.organisation = query.text(2);
        }
        standing.subjects << subject;
    }
}

void readSheets(Connection& connection, AssessmentStanding& standing)
{
    QHash<std::pair<qint64, QString>, AssessmentSheet> sheets;
    for (const AssessmentSheet& sheet : AssessmentSheetRepository().ofAssessment(connection, standing.assessment.id))
        sheets.insert({sheet.assessed.value(), sheet.evaluator}, sheet);
    for (AssessedStanding& subject : standing.subjects) {
        QList<JudgedSheet> given;
        for (const QString& evaluator : std::as_const(standing.evaluators)) {
            AssessmentSheet sheet = sheets.value({subject.assessed.id.value(), evaluator});
            sheet.assessment = standing.assessment.id;
            sheet.assessed = subject.assessed.id;
            sheet.evaluator = evaluator;
            given << JudgedSheet{marksOf(sheet.marks, standing.criteria.size()), sheet.stepsBack};
            subject.sheets << sheet;
        }
        subject.marks = judged(standing.criteria, given, standing.assessment.dropsExtremes);
        subject.sheetCount = subject.marks.counted;
    }
}

void readFigures(Connection& connection, AssessmentStanding& standing)
{
    for (const FigureCriterion& criterion : std::as_const(standing.figures)) {
        const SubjectValues values
            = subjectFigure(connection, standing.assessment.kind, criterion.figure, standing.assessment.period());
        for (AssessedStanding& subject : standing.subjects)
            subject.figures << valueOf(values, criterion.figure, subject.assessed.subject);
    }
}

/// Between 0 and 1 beside the other subjects; none where the figure is unknown.
std::optional<double> shareOf(const AssessmentStanding& standing, const AssessedStanding& subject, qsizetype figure)
{
    const std::optional<qint64> value = subject.figures.at(figure);
    if (!value)
        return std::nullopt;
    if (isShare(standing.figures.at(figure).figure))
        return double(*value) / wholeShare;
    qint64 largest = 0;
    for (const AssessedStanding& other : standing.subjects)
        largest = std::max(largest, other.figures.at(figure).value_or(0));
    return largest > 0 ? double(std::max<qint64>(0, *value)) / double(largest) : 0;
}

/// Rounded half up once; nobody whom nobody marked has a score, unless only figures count.
std::optional<int> scoreOf(const AssessmentStanding& standing, const AssessedStanding& subject)
{
    double sum = 0;
    double weights = 0;
    if (!standing.criteria.isEmpty()) {
        if (!subject.marks.mean)
            return std::nullopt;
        for (const Criterion& criterion : standing.criteria)
            weights += criterion.weight;
        sum = weights * *subject.marks.mean / 100;
    }
    for (qsizetype i = 0; i < standing.figures.size(); ++i) {
        if (const auto share = shareOf(standing, subject, i)) {
            sum += standing.figures.at(i).weight * *share;
            weights += standing.figures.at(i).weight;
        }
    }
    constexpr double slack = 1e-7; // half a hundredth may come a little below itself
    return weights > 0 ? std::optional(int(std::floor(hundredths * sum / weights + 0.5 + slack))) : std::nullopt;
}

void rank(AssessmentStanding& standing)
{
    QList<std::optional<int>> scores;
    for (AssessedStanding& subject : standing.subjects) {
        subject.hundredths = scoreOf(standing, subject);
        scores << subject.hundredths;
    }
    const QList<int> places = placesOf(scores);
    for (qsizetype i = 0; i < standing.subjects.size(); ++i)
        standing.subjects[i].place = places.at(i);
}

void takeDecided(AssessmentStanding& standing)
{
    for (AssessedStanding& subject : standing.subjects) {
        subject.figures = figuresFrom(subject.assessed.figures, standing.figures.size());
        subject.hundredths = subject.assessed.scoreHundredths;
        subject.place = subject.assessed.place;
        subject.sheetCount = subject.assessed.sheets;
    }
}

} // namespace

QString figuresText(const QList<std::optional<qint64>>& figures)
{
    QStringList texts;
    for (const auto& value : figures)
        texts << (value ? QString::number(*value) : QString(unknown));
    return texts.join(u' ');
}

QList<std::optional<qint64>> figuresFrom(const QString& text, qsizetype count)
{
    QList<std::optional<qint64>> figures(count);
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < std::min(count, parts.size()); ++i) {
        bool isNumber = false;
        const qint64 value = parts.at(i).toLongLong(&isNumber);
        if (isNumber)
            figures[i] = value;
    }
    return figures;
}

bool AssessedStanding::isMissing(const QList<Criterion>& criteria, qsizetype evaluator) const
{
    const AssessmentSheet& sheet = sheets.at(evaluator);
    return !sheet.stepsBack && !sheetScore(criteria, marksOf(sheet.marks, criteria.size()));
}

int AssessmentStanding::sheetsMissing() const
{
    int missing = 0;
    for (const AssessedStanding& subject : subjects) {
        for (qsizetype evaluator = 0; evaluator < evaluators.size() && !criteria.isEmpty(); ++evaluator)
            missing += subject.isMissing(criteria, evaluator) ? 1 : 0;
    }
    return missing;
}

QList<qsizetype> AssessmentStanding::ranked() const
{
    QList<qsizetype> rows(subjects.size());
    std::iota(rows.begin(), rows.end(), 0);
    const auto placeOf = [this](qsizetype row) {
        return subjects.at(row).place > 0 ? subjects.at(row).place : std::numeric_limits<int>::max();
    };
    std::stable_sort(rows.begin(), rows.end(), [&](qsizetype a, qsizetype b) { return placeOf(a) < placeOf(b); });
    return rows;
}

AssessmentStanding assessmentStanding(Connection& connection, AssessmentId id)
{
    AssessmentStanding standing;
    standing.assessment = AssessmentRepository().require(connection, id);
    standing.criteria = criteriaOf(standing.assessment.criteria);
    standing.evaluators = namesOf(standing.assessment.evaluators);
    standing.figures = figureCriteriaOf(standing.assessment.figures);
    readSubjects(connection, standing);
    readSheets(connection, standing);
    if (standing.assessment.state == AssessmentState::Decided) {
        takeDecided(standing);
        return standing;
    }
    readFigures(connection, standing);
    rank(standing);
    return standing;
}
