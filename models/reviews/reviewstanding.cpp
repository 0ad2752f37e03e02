#include "models/reviews/reviewstanding.h"

#include "models/database/query.h"
#include "models/reviews/reviewrepository.h"

#include <algorithm>
#include <numeric>

namespace {

constexpr int hundredthsOfTenth = 10;

void readNames(Connection& connection, ReviewStanding& standing)
{
    for (const ReviewCandidate& candidate : ReviewCandidateRepository().ofRound(connection, standing.round.id)) {
        Query query(connection,
            QStringLiteral("SELECT p.code, p.name, o.name, t.name FROM projects p JOIN organisations o ON o.id = "
                           "p.organisation_id LEFT JOIN teams t ON t.id = p.team_id WHERE p.id = ?"));
        query.bind(candidate.project).run();
        ReviewedProject project;
        project.candidate = candidate;
        if (query.next()) {
            project.code = query.text(0);
            project.name = query.text(1);
            project.organisation = query.text(2);
            project.team = query.text(3);
        }
        standing.projects << project;
    }
}

void readSheets(Connection& connection, ReviewStanding& standing)
{
    QHash<std::pair<qint64, QString>, ReviewSheet> sheets;
    for (const ReviewSheet& sheet : ReviewSheetRepository().ofRound(connection, standing.round.id))
        sheets.insert({sheet.candidate.value(), sheet.judge}, sheet);
    for (ReviewedProject& project : standing.projects) {
        QList<JudgedSheet> given;
        for (const QString& judge : std::as_const(standing.judges)) {
            ReviewSheet sheet = sheets.value({project.candidate.id.value(), judge});
            sheet.round = standing.round.id;
            sheet.candidate = project.candidate.id;
            sheet.judge = judge;
            given << JudgedSheet{marksOf(sheet.marks, standing.criteria.size()), sheet.stepsBack};
            project.sheets << sheet;
        }
        project.score = judged(standing.criteria, given, standing.round.dropsExtremes);
        project.hundredths = project.score.hundredths();
    }
}

void rank(ReviewStanding& standing)
{
    const ReviewRound& round = standing.round;
    QList<std::optional<int>> scores;
    for (const ReviewedProject& project : std::as_const(standing.projects))
        scores << project.hundredths;
    const QList<int> places = placesOf(scores);
    for (qsizetype i = 0; i < standing.projects.size(); ++i) {
        ReviewedProject& project = standing.projects[i];
        project.place = places.at(i);
        project.isChosen = project.place > 0 && (round.places == 0 || project.place <= round.places)
            && (!round.leastTenths || *project.hundredths >= *round.leastTenths * hundredthsOfTenth);
    }
}

void takeDecided(ReviewStanding& standing)
{
    for (ReviewedProject& project : standing.projects) {
        project.hundredths = project.candidate.scoreHundredths;
        project.place = project.candidate.place;
        project.isChosen = project.candidate.isChosen;
    }
}

} // namespace

bool ReviewedProject::isMissing(const QList<Criterion>& criteria, qsizetype judge) const
{
    const ReviewSheet& sheet = sheets.at(judge);
    return !sheet.stepsBack && !sheetScore(criteria, marksOf(sheet.marks, criteria.size()));
}

int ReviewStanding::sheetsMissing() const
{
    int missing = 0;
    for (const ReviewedProject& project : projects) {
        for (qsizetype judge = 0; judge < judges.size(); ++judge)
            missing += project.isMissing(criteria, judge) ? 1 : 0;
    }
    return missing;
}

QList<qsizetype> ReviewStanding::ranked() const
{
    QList<qsizetype> rows(projects.size());
    std::iota(rows.begin(), rows.end(), 0);
    const auto placeOf = [this](qsizetype row) {
        return projects.at(row).place > 0 ? projects.at(row).place : std::numeric_limits<int>::max();
    };
    std::stable_sort(rows.begin(), rows.end(), [&](qsizetype a, qsizetype b) { return placeOf(a) < placeOf(b); });
    return rows;
}

ReviewStanding reviewStanding(Connection& connection, ReviewRoundId id)
{
    ReviewStanding standing;
    standing.round = ReviewRoundRepository().require(connection, id);
    standing.criteria = criteriaOf(standing.round.criteria);
    standing.judges = namesOf(standing.round.judges);
    readNames(connection, standing);
    readSheets(connection, standing);
    rank(standing);
    if (standing.round.state == ReviewState::Decided)
        takeDecided(standing);
    return standing;
}
