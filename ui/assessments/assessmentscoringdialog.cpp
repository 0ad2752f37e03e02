#include "ui/assessments/assessmentscoringdialog.h"

#include "models/assessments/assessmentrepository.h"
#include "models/assessments/assessmentsfeature.h"
#include "models/assessments/evaluatorsheet.h"
#include "models/office/office.h"
#include "ui/assessments/assessmentrankingmodel.h"
#include "ui/assessments/followupdialog.h"
#include "ui/assessments/subjectchoicedialog.h"
#include "ui/common/attempt.h"
#include "ui/common/commit.h"
#include "ui/common/dialogs.h"
#include "ui/scoring/scoresheetmodel.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

AssessmentScoringDialog::AssessmentScoringDialog(
    Office& office, AssessmentId assessment, UndoHistory& history, QWidget* parent)
    : ScoringDialog(office, Acts::Assess, history,
        {tr("Name"), tr("&Evaluator"), tr("The workbook of blank sheets, filled in: one sheet for each evaluator")},
        new AssessmentRankingModel(nullptr), parent)
    , m_assessment(assessment)
    , m_ranking(static_cast<AssessmentRankingModel*>(places()->model()))
{
    m_whileOpen << addButton(Icon::Plus, tr("Add all that fit"), [this] { addFitting(); })
                << addButton(Icon::Plus, tr("Add one…"), [this] { addOne(); })
                << addButton(Icon::Close, tr("Take out"), [this] { takeOut(); });
    m_onceDecided << addButton(Icon::Flag, tr("To be done better…"), [this] { askBetter(); })
                  << addButton(Icon::Check, tr("Was done…"), [this] { answerBetter(); });
    places()->horizontalHeader()->setStretchLastSection(true);
    attempt(this, [this] { refresh(); });
    begin();
}

ScoringDialog::Shown AssessmentScoringDialog::read()
{
    m_standing = assessmentStanding(office().database().reader(), m_assessment);
    m_ranking->setStanding(m_standing);
    setPlaceWidths({64, 96, 230, 76, 80}, 100);
    const AssessmentState state = m_standing.assessment.state;
    const bool isMarked = !m_standing.evaluators.isEmpty() && !m_standing.criteria.isEmpty();
    const bool isOpen = state == AssessmentState::Prepared || state == AssessmentState::Scoring;
    for (QPushButton* button : std::as_const(m_whileOpen))
        button->setEnabled(isOpen && office().may(Acts::Assess));
    for (QPushButton* button : std::as_const(m_onceDecided))
        button->setVisible(state == AssessmentState::Decided);
    showRanking(state == AssessmentState::Decided, isMarked);
    Shown shown;
    shown.title = tr("Assessment – %1").arg(m_standing.assessment.name);
    for (qsizetype i = 0; isMarked && i < m_standing.evaluators.size(); ++i)
        shown.people << std::pair(m_standing.evaluators.at(i),
            int(std::count_if(m_standing.subjects.begin(), m_standing.subjects.end(),
                [&](const AssessedStanding& one) { return one.isMissing(m_standing.criteria, i); })));
    shown.isOpen = state == AssessmentState::Scoring;
    shown.isPrepared = state == AssessmentState::Prepared;
    shown.subjects = tr("%n subject(s)", nullptr, int(m_standing.subjects.size()));
    shown.missing = m_standing.sheetsMissing();
    shown.wanted = m_standing.sheetsWanted();
    return shown;
}

ScoreSheet AssessmentScoringDialog::sheetOf(int evaluator) const
{
    return evaluatorSheet(m_standing, evaluator);
}

void AssessmentScoringDialog::take(const QString& path)
{
    if (sheet()->sheet().isChanged() && !save())
        return;
    const ReadSheets read = readSheets(m_standing, path);
    if (!read.sheets.isEmpty())
        keep(read.sheets, tr("%n sheet(s) were read.", nullptr, int(read.sheets.size())));
    tellProblems(read.pasted);
    if (read.sheets.isEmpty() && read.pasted.problems.isEmpty())
        Dialogs::information(this, tr("The file holds no marks that are not here already."));
}

/// Writes sheets with their way back.
void AssessmentScoringDialog::keep(const QList<AssessmentSheet>& sheets, const QString& told)
{
    const QList<AssessmentSheet> before
        = storedSheets(assessmentStanding(office().database().reader(), m_assessment), sheets);
    commitNow(office(),
        [id = m_assessment, sheets](UnitOfWork& work) { AssessmentSheetRepository().store(work, id, sheets); });
    refresh();
    offer(told, [id = m_assessment, before](UnitOfWork& work) { AssessmentSheetRepository().store(work, id, before); });
}

void AssessmentScoringDialog::store(int evaluator, const ScoreSheet& sheet)
{
    keep(changedSheets(m_standing, evaluator, sheet), tr("The sheet of %1 was saved.").arg(person()));
}

void AssessmentScoringDialog::addFitting()
{
    QList<AssessedId> entered;
    commitNow(office(), [&, assessment = m_standing.assessment](UnitOfWork& work) {
        const AssessedRepository all;
        entered = all.enter(work, assessment.id, all.fitting(work.connection(), assessment));
    });
    if (entered.isEmpty()) {
        Dialogs::information(this, tr("Everything that fits is there already."));
        return;
    }
    refresh();
    offer(tr("%n subject(s) were added.", nullptr, int(entered.size())),
        [entered](UnitOfWork& work) { AssessedRepository().takeOut(work, entered); });
}

void AssessmentScoringDialog::addOne()
{
    SubjectChoiceDialog dialog(office(), m_standing.assessment, this);
    if (dialog.exec() != QDialog::Accepted || dialog.entered().isEmpty())
        return;
    refresh();
    offer(tr("%n subject(s) were added.", nullptr, int(dialog.entered().size())),
        [entered = dialog.entered()](UnitOfWork& work) { AssessedRepository().takeOut(work, entered); });
}

void AssessmentScoringDialog::takeOut()
{
    QList<AssessedId> chosen;
    QList<qint64> subjects;
    bool isRanking = false;
    for (const int row : chosenRows(isRanking)) {
        const Assessed& one = isRanking ? m_ranking->subject(row).assessed : m_standing.subjects.at(row).assessed;
        chosen << one.id;
        subjects << one.subject;
    }
    commitNow(office(), [chosen](UnitOfWork& work) { AssessedRepository().takeOut(work, chosen); });
    refresh();
    offer(tr("%n subject(s) were taken out.", nullptr, int(chosen.size())),
        [id = m_assessment, subjects](UnitOfWork& work) { (void)AssessedRepository().enter(work, id, subjects); });
}

const AssessedStanding* AssessmentScoringDialog::currentSubject() const
{
    const QModelIndex index = places()->currentIndex();
    return index.isValid() ? &m_ranking->subject(index.row()) : nullptr;
}

void AssessmentScoringDialog::askBetter()
{
    const AssessedStanding* subject = currentSubject();
    if (!subject)
        throw Error(tr("Select a row of the ranking first."));
    FollowUpDialog dialog(office(), subject->assessed, subject->name, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString told = tr("%1 is to do something better.").arg(subject->name);
    refresh();
    offer(told, dialog.taken().back);
}

void AssessmentScoringDialog::answerBetter()
{
    const AssessedStanding* subject = currentSubject();
    if (!subject || subject->assessed.followUp != FollowUp::Open)
        throw Error(tr("Select a row of the ranking where something is still to be done better."));
    const QString question = tr("%1: what was done about “%2”?", "subject, what was asked for")
                                 .arg(subject->name, subject->assessed.followUpWords);
    const auto answer = Dialogs::reason(this, tr("Keep the answer"), question);
    if (!answer)
        return;
    TakenStep taken;
    const QString told = tr("%1: the follow-up is answered").arg(subject->name);
    commitNow(office(), [&, id = subject->assessed.id](UnitOfWork& work) {
        taken = AssessedRepository().answerFollowUp(work, id, *answer);
    });
    refresh();
    offer(told, taken.back);
}
