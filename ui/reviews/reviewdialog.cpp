#include "ui/reviews/reviewdialog.h"

#include "models/office/office.h"
#include "models/projects/projectrepository.h"
#include "models/reviews/judgesheet.h"
#include "models/reviews/reviewrepository.h"
#include "models/reviews/reviewsfeature.h"
#include "ui/common/attempt.h"
#include "ui/common/commit.h"
#include "ui/common/dialogs.h"
#include "ui/reviews/reviewrankingmodel.h"
#include "ui/scoring/scoresheetmodel.h"

#include <QPushButton>
#include <QTableView>

#include <algorithm>

ReviewDialog::ReviewDialog(Office& office, ReviewRoundId round, UndoHistory& history, QWidget* parent)
    : ScoringDialog(office, Acts::EditProjects, history,
        {tr("Project"), tr("&Judge"),
            tr("Marks of this judge in Excel or CSV: the sheet of the judge's name, else the first one")},
        new ReviewRankingModel(nullptr), parent)
    , m_round(round)
    , m_ranking(static_cast<ReviewRankingModel*>(places()->model()))
{
    m_add = addButton(Icon::Plus, tr("Add screened projects"), [this] { addScreened(); });
    m_remove = addButton(Icon::Close, tr("Take out"), [this] { takeOut(); });
    m_remove->setToolTip(tr("Takes the projects of the selected rows out of the round"));
    attempt(this, [this] { refresh(); });
    begin();
}

ScoringDialog::Shown ReviewDialog::read()
{
    m_standing = reviewStanding(office().database().reader(), m_round);
    const ReviewStanding& standing = m_standing;
    m_ranking->setStanding(standing);
    setPlaceWidths({64, 96, 260, 76, 80, 80}, 92);
    const ReviewState state = standing.round.state;
    const bool isOpen = state == ReviewState::Prepared || state == ReviewState::Scoring;
    for (QPushButton* button : {m_add, m_remove})
        button->setEnabled(isOpen && office().may(Acts::EditProjects));
    Shown shown;
    shown.title = tr("Review – %1").arg(standing.round.name);
    for (qsizetype judge = 0; judge < standing.judges.size(); ++judge)
        shown.people << std::pair(standing.judges.at(judge),
            int(std::count_if(standing.projects.begin(), standing.projects.end(),
                [&](const ReviewedProject& one) { return one.isMissing(standing.criteria, judge); })));
    shown.isOpen = state == ReviewState::Scoring;
    shown.isPrepared = state == ReviewState::Prepared;
    shown.subjects = tr("%n project(s)", nullptr, int(standing.projects.size()));
    shown.missing = standing.sheetsMissing();
    shown.wanted = standing.sheetsWanted();
    return shown;
}

ScoreSheet ReviewDialog::sheetOf(int judge) const
{
    return judgeSheet(m_standing, judge);
}

void ReviewDialog::take(const QString& path)
{
    pasteLines(judgeLines(path, person(), sheet()->sheet()), sheet()->index(0, ScoreSheetModel::firstCriterion),
        tr("The file holds no marks for this round."));
}

void ReviewDialog::store(int judge, const ScoreSheet& sheet)
{
    const QList<ReviewSheet> sheets = changedSheets(m_standing, judge, sheet);
    QList<ReviewSheet> before;
    const ReviewStanding stored = reviewStanding(office().database().reader(), m_round);
    for (const ReviewedProject& project : stored.projects) {
        for (const ReviewSheet& one : sheets) {
            if (one.candidate == project.candidate.id)
                before << project.sheets.at(judge);
        }
    }
    commitNow(office(), [id = m_round, sheets](UnitOfWork& work) { ReviewSheetRepository().store(work, id, sheets); });
    refresh();
    offer(tr("The sheet of %1 was saved.").arg(person()),
        [id = m_round, before](UnitOfWork& work) { ReviewSheetRepository().store(work, id, before); });
}

void ReviewDialog::addScreened()
{
    const QList<ProjectId> screened
        = ProjectRepository().screened(office().database().reader(), m_standing.round.organisation);
    QList<ReviewCandidateId> entered;
    commitNow(office(),
        [&, id = m_round](UnitOfWork& work) { entered = ReviewCandidateRepository().enter(work, id, screened); });
    if (entered.isEmpty()) {
        Dialogs::information(this,
            tr("No other project has passed the screening. Screen projects on the page of the "
               "project library first."));
        return;
    }
    refresh();
    offer(tr("%n project(s) were added.", nullptr, int(entered.size())),
        [entered](UnitOfWork& work) { ReviewCandidateRepository().takeOut(work, entered); });
}

void ReviewDialog::takeOut()
{
    QList<ReviewCandidateId> chosen;
    QList<ProjectId> projects;
    bool isRanking = false;
    for (const int row : chosenRows(isRanking)) {
        const ReviewCandidate& candidate
            = isRanking ? m_ranking->project(row).candidate : m_standing.projects.at(row).candidate;
        chosen << candidate.id;
        projects << candidate.project;
    }
    commitNow(office(), [chosen](UnitOfWork& work) { ReviewCandidateRepository().takeOut(work, chosen); });
    refresh();
    offer(tr("%n project(s) were taken out.", nullptr, int(chosen.size())),
        [id = m_round, projects](UnitOfWork& work) { (void)ReviewCandidateRepository().enter(work, id, projects); });
}
