#include "app/demo/demoreviews.h"

#include "app/demo/demowords.h"
#include "models/organisation/organisationrepository.h"
#include "models/projects/projectrepository.h"
#include "models/reviews/reviewrepository.h"

#include <algorithm>
#include <array>

namespace {

constexpr qsizetype mostProjects = 30;
constexpr int daysAgo = 120;
constexpr int hundredthsOfTenth = 10;

/// What the judges give beside the mean, in tenths; together nothing.
constexpr std::array<int, 5> deviations{14, -9, 6, -11, 0};

/// Marks in tenths that add up to `tenths` of 100 points.
Marks spread(const QList<Criterion>& criteria, int tenths)
{
    constexpr int whole = 100;
    constexpr int tenthsOfPoint = 10;
    Marks marks;
    int given = 0;
    for (const Criterion& criterion : criteria) {
        marks << criterion.most * tenths / whole;
        given += *marks.last();
    }
    for (qsizetype i = 0; given < tenths; i = (i + 1) % marks.size()) {
        if (*marks.at(i) < criteria.at(i).most * tenthsOfPoint) {
            marks[i] = *marks.at(i) + 1;
            ++given;
        }
    }
    return marks;
}

QList<Project> reviewed(Connection& connection)
{
    QList<Project> projects = ProjectRepository().all(connection);
    projects.removeIf([](const Project& one) {
        constexpr int most = 980; // room for the deviations
        return one.state != ProjectState::Listed || !one.scoreTenths || *one.scoreTenths > most
            || *one.scoreTenths < 100;
    });
    std::stable_sort(projects.begin(), projects.end(),
        [](const Project& a, const Project& b) { return *a.scoreTenths > *b.scoreTenths; });
    return projects.mid(0, mostProjects);
}

} // namespace

void DemoReviews::add(UnitOfWork& work)
{
    const QList<Project> projects = reviewed(work.connection());
    const auto root = OrganisationRepository().root(work.connection());
    if (projects.isEmpty() || !root)
        return;
    ReviewRound round;
    round.heldOn = m_today.addDays(-daysAgo);
    round.name = QStringLiteral("%1年“五为”项目评审").arg(round.heldOn.year());
    round.organisation = root->id;
    round.criteria = QStringLiteral("需求契合度 30\n方案可行性 25\n团队能力 15\n预算合理性 15\n可推广性 15");
    QStringList judges;
    while (judges.size() < qsizetype(deviations.size())) {
        const QString name = m_words.personName(judges.size() % 2 == 0);
        if (!judges.contains(name))
            judges << name;
    }
    round.judges = judges.join(u'\n');
    round.state = ReviewState::Decided;
    round.id = ReviewRoundRepository().insert(work, round);
    QList<std::optional<int>> scores;
    for (const Project& project : projects)
        scores << project.scoreTenths;
    const QList<int> places = placesOf(scores);
    for (qsizetype i = 0; i < projects.size(); ++i) {
        ReviewCandidate candidate;
        candidate.round = round.id;
        candidate.project = projects.at(i).id;
        candidate.position = int(i) + 1;
        candidate.scoreHundredths = *scores.at(i) * hundredthsOfTenth;
        candidate.place = places.at(i);
        candidate.isChosen = true;
        candidate.id = ReviewCandidateRepository().insert(work, candidate);
        addSheets(work, round, candidate);
    }
}

void DemoReviews::addSheets(UnitOfWork& work, const ReviewRound& round, const ReviewCandidate& candidate)
{
    const QList<Criterion> criteria = criteriaOf(round.criteria);
    const QStringList judges = namesOf(round.judges);
    for (qsizetype i = 0; i < judges.size(); ++i) {
        ReviewSheet sheet;
        sheet.round = round.id;
        sheet.candidate = candidate.id;
        sheet.judge = judges.at(i);
        sheet.marks = marksText(spread(criteria, *candidate.scoreHundredths / hundredthsOfTenth + deviations.at(i)));
        (void)ReviewSheetRepository().insert(work, sheet);
    }
}
