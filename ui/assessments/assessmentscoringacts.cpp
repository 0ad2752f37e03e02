#include "models/assessments/assessmentrepository.h"
#include "models/assessments/evaluatorsheet.h"
#include "models/office/office.h"
#include "ui/assessments/assessmentrankingmodel.h"
#include "ui/assessments/assessmentscoringdialog.h"
#include "ui/assessments/followupdialog.h"
#include "ui/assessments/subjectchoicedialog.h"
#include "ui/common/attempt.h"
#include "ui/common/commit.h"
#include "ui/common/dialogs.h"
#include "ui/common/undobar.h"
#include "ui/common/undohistory.h"
#include "ui/scoring/scoretable.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPointer>
#include <QTabWidget>
#include <QTableView>

static void tellProblems(QWidget* parent, const ScoreSheet::Pasted& pasted)
{
    if (!pasted.problems.isEmpty())
        Dialogs::warning(parent,
            AssessmentScoringDialog::tr("%n line(s) or mark(s) were not taken.", nullptr, int(pasted.problems.size())),
            pasted.problems.join(u'\n'));
}

void AssessmentScoringDialog::evaluatorChosen()
{
    const int wanted = m_evaluator->currentIndex();
    if (wanted == m_shown)
        return;
    if (m_sheet->sheet().isChanged() && !save()) {
        m_evaluator->setCurrentIndex(m_shown);
        return;
    }
    m_shown = wanted;
    attempt(this, [this] { read(); });
    m_marks->begin();
}

void AssessmentScoringDialog::paste()
{
    attempt(this, [this] {
        if (m_standing.assessment.state != AssessmentState::Scoring)
            throw Error(tr("Begin the scoring first."));
        const ScoreSheet::Pasted pasted = m_sheet->paste(QGuiApplication::clipboard()->text(), m_marks->currentIndex());
        tellProblems(this, pasted);
        if (pasted.problems.isEmpty() && pasted.marks == 0)
            Dialogs::information(this, tr("The clipboard holds no marks. Copy them in Excel first."));
    });
}

void AssessmentScoringDialog::askForFile()
{
    const QString path = Dialogs::openFile(
        this, tr("Sheets filled in"), tr("Tables (*.xlsx *.xls *.ods *.csv)"), QStringLiteral("import"));
    if (!path.isEmpty())
        readFile(path);
}

void AssessmentScoringDialog::readFile(const QString& path)
{
    attempt(this, [&] {
        if (m_sheet->sheet().isChanged() && !save())
            return;
        const ReadSheets read = readSheets(m_standing, path);
        if (!read.sheets.isEmpty())
            store(read.sheets, tr("%n sheet(s) were read.", nullptr, int(read.sheets.size())));
        tellProblems(this, read.pasted);
        if (read.sheets.isEmpty() && read.pasted.problems.isEmpty())
            Dialogs::information(this, tr("The file holds no marks that are not here already."));
    });
}

/// Writes sheets with their way back.
void AssessmentScoringDialog::store(const QList<AssessmentSheet>& sheets, const QString& told)
{
    const QList<AssessmentSheet> before
        = storedSheets(assessmentStanding(m_office.database().reader(), m_assessment), sheets);
    commitNow(m_office,
        [id = m_assessment, sheets](UnitOfWork& work) { AssessmentSheetRepository().store(work, id, sheets); });
    read();
    offer(told, [id = m_assessment, before](UnitOfWork& work) { AssessmentSheetRepository().store(work, id, before); });
}

bool AssessmentScoringDialog::save()
{
    return attempt(this, [this] {
        store(changedSheets(m_standing, m_shown, m_sheet->sheet()),
            tr("The sheet of %1 was saved.").arg(m_standing.evaluators.value(m_shown)));
    });
}

void AssessmentScoringDialog::saveChosen()
{
    if (m_sheet->sheet().isChanged())
        save();
}

void AssessmentScoringDialog::undoLast()
{
    attempt(this, [this] { m_history.undoLast(); });
    attempt(this, [this] { read(); });
}

void AssessmentScoringDialog::addFitting()
{
    QList<AssessedId> entered;
    commitNow(m_office, [&, assessment = m_standing.assessment](UnitOfWork& work) {
        const AssessedRepository all;
        entered = all.enter(work, assessment.id, all.fitting(work.connection(), assessment));
    });
    if (entered.isEmpty()) {
        Dialogs::information(this, tr("Everything that fits is there already."));
        return;
    }
    read();
    offer(tr("%n subject(s) were added.", nullptr, int(entered.size())),
        [entered](UnitOfWork& work) { AssessedRepository().takeOut(work, entered); });
}

void AssessmentScoringDialog::addOne()
{
    SubjectChoiceDialog dialog(m_office, m_standing.assessment, this);
    if (dialog.exec() != QDialog::Accepted || dialog.entered().isEmpty())
        return;
    read();
    offer(tr("%n subject(s) were added.", nullptr, int(dialog.entered().size())),
        [entered = dialog.entered()](UnitOfWork& work) { AssessedRepository().takeOut(work, entered); });
}

void AssessmentScoringDialog::takeOut()
{
    QList<AssessedId> chosen;
    QList<qint64> subjects;
    const bool isRanking = m_tabs->currentWidget() == m_places;
    for (const QModelIndex& index : (isRanking ? m_places : m_marks)->selectionModel()->selectedIndexes()) {
        const Assessed& one
            = isRanking ? m_ranking->subject(index.row()).assessed : m_standing.subjects.at(index.row()).assessed;
        if (!chosen.contains(one.id)) {
            chosen << one.id;
            subjects << one.subject;
        }
    }
    if (chosen.isEmpty()) {
        Dialogs::information(this, tr("Select the rows first."));
        return;
    }
    commitNow(m_office, [chosen](UnitOfWork& work) { AssessedRepository().takeOut(work, chosen); });
    read();
    offer(tr("%n subject(s) were taken out.", nullptr, int(chosen.size())),
        [id = m_assessment, subjects](UnitOfWork& work) { (void)AssessedRepository().enter(work, id, subjects); });
}

const AssessedStanding* AssessmentScoringDialog::currentSubject() const
{
    const QModelIndex index = m_places->currentIndex();
    return index.isValid() ? &m_ranking->subject(index.row()) : nullptr;
}

void AssessmentScoringDialog::askBetter()
{
    const AssessedStanding* subject = currentSubject();
    if (!subject)
        throw Error(tr("Select a row of the ranking first."));
    FollowUpDialog dialog(m_office, subject->assessed, subject->name, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString told = tr("%1 is to do something better.").arg(subject->name);
    read();
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
    commitNow(m_office, [&, id = subject->assessed.id](UnitOfWork& work) {
        taken = AssessedRepository().answerFollowUp(work, id, *answer);
    });
    read();
    offer(told, taken.back);
}

void AssessmentScoringDialog::offer(const QString& told, const std::function<void(UnitOfWork&)>& back)
{
    const int number = m_history.add(told, [&office = m_office, back] { commitNow(office, back); });
    m_undo->offer(told, [self = QPointer(this), history = QPointer(&m_history), number] {
        if (history)
            history->undo(number);
        if (self)
            self->read();
    });
}

void AssessmentScoringDialog::reject()
{
    if (!m_sheet->sheet().isChanged())
        return QDialog::reject();
    switch (Dialogs::saveChanges(this, tr("Save the changes in “%1”?").arg(windowTitle()))) {
    case Dialogs::Choice::Save:
        if (save())
            QDialog::reject();
        return;
    case Dialogs::Choice::Discard:
        return QDialog::reject();
    case Dialogs::Choice::Cancel:
        return;
    }
}
