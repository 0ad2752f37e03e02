#include "ui/reviews/reviewdialog.h"

#include "models/office/office.h"
#include "models/projects/projectrepository.h"
#include "models/reviews/judgesheet.h"
#include "models/reviews/reviewrepository.h"
#include "models/reviews/reviewsfeature.h"
#include "ui/common/attempt.h"
#include "ui/common/commit.h"
#include "ui/common/dialogs.h"
#include "ui/common/permit.h"
#include "ui/common/theme.h"
#include "ui/common/undobar.h"
#include "ui/common/undohistory.h"
#include "ui/reviews/reviewrankingmodel.h"
#include "ui/scoring/scoretable.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QTableView>

ReviewDialog::ReviewDialog(Office& office, ReviewRoundId round, UndoHistory& history, QWidget* parent)
    : QDialog(parent)
    , m_office(office)
    , m_history(history)
    , m_round(round)
    , m_sheet(new ScoreSheetModel(tr("Project"), this))
    , m_ranking(new ReviewRankingModel(this))
{
    resize(Theme::scaled(1120), Theme::scaled(640));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::scaled(10));
    makeTables();
    m_undo = new UndoBar(this);
    layout->addWidget(makeHead());
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_undo);
    layout->addWidget(makeFoot());
    const auto bind = [this](const QKeySequence& keys, void (ReviewDialog::*work)()) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, work);
    };
    bind(QKeySequence(Qt::CTRL | Qt::Key_S), &ReviewDialog::saveChosen);
    bind(QKeySequence::Undo, &ReviewDialog::undoLast);
    connect(m_sheet, &ScoreSheetModel::edited, this, &ReviewDialog::showSummary);
    connect(m_sheet, &ScoreSheetModel::refused, this, [this](const QString& text) { m_summary->setText(text); });
    attempt(this, [this] { read(); });
    m_marks->begin();
}

void ReviewDialog::makeTables()
{
    m_tabs = new QTabWidget(this);
    m_marks = new ScoreTable(m_sheet, tr("Marks"), m_tabs);
    connect(m_marks, &ScoreTable::pasteRequested, this, &ReviewDialog::paste);
    m_places = new QTableView(m_tabs);
    ScoreTable::shape(m_places, tr("Ranking"));
    m_places->setModel(m_ranking);
    m_places->verticalHeader()->hide(); // the rank says it
    m_places->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_places->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tabs->addTab(m_marks, tr("Scoring"));
    m_tabs->addTab(m_places, tr("Ranking"));
}

QPushButton* ReviewDialog::makeButton(QWidget* line, Icon sign, const QString& text, void (ReviewDialog::*work)())
{
    auto* button = new QPushButton(icon(sign), text, line);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, work] { attempt(this, [this, work] { (this->*work)(); }); });
    line->layout()->addWidget(button);
    return button;
}

QWidget* ReviewDialog::makeHead()
{
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    m_judge = new QComboBox(line);
    m_judge->setAccessibleName(tr("Judge"));
    m_judge->setMinimumWidth(Theme::scaled(200));
    auto* label = new QLabel(tr("&Judge"), line);
    label->setBuddy(m_judge);
    layout->addWidget(label);
    layout->addWidget(m_judge);
    auto* pasting = makeButton(line, Icon::Paperclip, tr("Paste from Excel"), &ReviewDialog::paste);
    pasting->setToolTip(tr("Marks copied from Excel (Ctrl+V in the table); with a line of headings they find their "
                           "columns and projects by themselves"));
    auto* file = makeButton(line, Icon::Import, tr("From a file…"), &ReviewDialog::readFile);
    file->setToolTip(tr("Marks of this judge in Excel or CSV: the sheet of the judge's name, else the first one"));
    layout->addStretch();
    m_add = makeButton(line, Icon::Plus, tr("Add screened projects"), &ReviewDialog::addScreened);
    m_remove = makeButton(line, Icon::Close, tr("Take out"), &ReviewDialog::takeOut);
    m_remove->setToolTip(tr("Takes the projects of the selected rows out of the round"));
    permit(m_add, m_office, Acts::EditProjects);
    permit(m_remove, m_office, Acts::EditProjects);
    connect(m_judge, &QComboBox::activated, this, &ReviewDialog::judgeChosen);
    return line;
}

QWidget* ReviewDialog::makeFoot()
{
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    m_summary = new QLabel(line);
    m_summary->setWordWrap(true);
    Theme::setText(m_summary, Theme::Text::Secondary);
    layout->addWidget(m_summary, 1);
    const auto forward = [this, line, layout](const QString& text, Icon sign, auto work) {
        auto* button = new QPushButton(icon(sign), text, line);
        button->setAutoDefault(false);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, work);
    };
    forward(tr("Print the ranking"), Icon::Printer, [this] { Q_EMIT printRankingRequested(); });
    forward(tr("Blank sheets"), Icon::FileDocument, [this] { Q_EMIT printSheetsRequested(true); });
    forward(tr("Sheets to Excel"), Icon::FileExcel, [this] { Q_EMIT saveSheetsRequested(); });
    makeButton(line, Icon::Close, tr("Close"), &ReviewDialog::reject);
    m_save = new QPushButton(icon(Icon::Check, IconColor::OnAccent), tr("Save"), line);
    m_save->setAutoDefault(false);
    Theme::setButton(m_save, Theme::Button::Primary);
    layout->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &ReviewDialog::saveChosen);
    return line;
}

QString ReviewDialog::summary() const
{
    return m_summary->text();
}

void ReviewDialog::read()
{
    m_standing = reviewStanding(m_office.database().reader(), m_round);
    const ReviewStanding& standing = m_standing;
    setWindowTitle(tr("Review – %1").arg(standing.round.name));
    m_shownJudge = std::clamp(m_shownJudge, 0, int(standing.judges.size()) - 1);
    m_judge->clear();
    for (qsizetype judge = 0; judge < standing.judges.size(); ++judge) {
        const auto missing = std::count_if(standing.projects.begin(), standing.projects.end(),
            [&](const ReviewedProject& one) { return one.isMissing(standing.criteria, judge); });
        m_judge->addItem(missing == 0 ? standing.judges.at(judge)
                                      : tr("%1 (%n missing)", "judge", int(missing)).arg(standing.judges.at(judge)));
    }
    m_judge->setCurrentIndex(m_shownJudge);
    const int columns = m_sheet->columnCount();
    m_sheet->setSheet(judgeSheet(standing, m_shownJudge), standing.round.state == ReviewState::Scoring);
    m_ranking->setStanding(standing);
    if (m_sheet->columnCount() != columns)
        setWidths();
    const bool isOpen = standing.round.state == ReviewState::Prepared || standing.round.state == ReviewState::Scoring;
    m_add->setEnabled(isOpen && m_office.may(Acts::EditProjects));
    m_remove->setEnabled(isOpen && m_office.may(Acts::EditProjects));
    showSummary();
}

void ReviewDialog::setWidths()
{
    m_marks->fitColumns();
    const QList<int> widths{64, 96, 260, 76, 80, 80};
    for (int column = 0; column < m_ranking->columnCount(); ++column)
        m_places->setColumnWidth(column, Theme::scaled(widths.value(column, 92)));
}

void ReviewDialog::showSummary()
{
    const ReviewStanding& standing = m_standing;
    QStringList parts{tr("%n project(s)", nullptr, int(standing.projects.size()))};
    if (standing.round.state == ReviewState::Prepared)
        parts << tr("marks are given once the scoring has begun");
    else if (const int missing = standing.sheetsMissing(); missing > 0)
        parts << tr("%1 of %2 sheets are missing").arg(missing).arg(standing.sheetsWanted());
    else if (!standing.projects.isEmpty())
        parts << tr("all sheets are there");
    if (m_sheet->sheet().isChanged())
        parts << tr("not saved yet");
    m_summary->setText(parts.join(QStringLiteral(" · ")));
    m_save->setEnabled(m_sheet->sheet().isChanged() && m_office.may(Acts::EditProjects));
}

void ReviewDialog::judgeChosen()
{
    const int wanted = m_judge->currentIndex();
    if (wanted == m_shownJudge)
        return;
    if (m_sheet->sheet().isChanged() && !save()) {
        m_judge->setCurrentIndex(m_shownJudge);
        return;
    }
    m_shownJudge = wanted;
    attempt(this, [this] { read(); });
    m_marks->begin();
}

void ReviewDialog::paste()
{
    attempt(this, [this] {
        take(QGuiApplication::clipboard()->text(), m_marks->currentIndex(),
            tr("The clipboard holds no marks. Copy them in Excel first."));
    });
}

void ReviewDialog::readFile()
{
    const QString path = Dialogs::openFile(this, tr("Marks of %1").arg(judge()),
        tr("Tables (*.xlsx *.xlsb *.xls *.ods *.csv *.txt *.xml)"), QStringLiteral("review"));
    if (!path.isEmpty())
        take(judgeLines(path, judge(), m_sheet->sheet()), m_sheet->index(0, ScoreSheetModel::firstCriterion),
            tr("The file holds no marks for this round."));
}

void ReviewDialog::take(const QString& lines, const QModelIndex& from, const QString& nothingThere)
{
    const ScoreSheet::Pasted pasted = m_sheet->paste(lines, from);
    if (!pasted.problems.isEmpty())
        Dialogs::warning(this, tr("%n line(s) or mark(s) were not taken.", nullptr, int(pasted.problems.size())),
            pasted.problems.join(u'\n'));
    else if (pasted.marks == 0)
        Dialogs::information(this, nothingThere);
}

bool ReviewDialog::save()
{
    return attempt(this, [this] {
        const QList<ReviewSheet> sheets = changedSheets(m_standing, m_shownJudge, m_sheet->sheet());
        QList<ReviewSheet> before;
        const ReviewStanding stored = reviewStanding(m_office.database().reader(), m_round);
        for (const ReviewedProject& project : stored.projects) {
            for (const ReviewSheet& sheet : sheets) {
                if (sheet.candidate == project.candidate.id)
                    before << project.sheets.at(m_shownJudge);
            }
        }
        commitNow(
            m_office, [id = m_round, sheets](UnitOfWork& work) { ReviewSheetRepository().store(work, id, sheets); });
        read();
        offer(tr("The sheet of %1 was saved.").arg(judge()), [&office = m_office, id = m_round, before] {
            commitNow(office, [id, before](UnitOfWork& work) { ReviewSheetRepository().store(work, id, before); });
        });
    });
}

void ReviewDialog::saveChosen()
{
    if (m_sheet->sheet().isChanged())
        save();
}

void ReviewDialog::undoLast()
{
    attempt(this, [this] { m_history.undoLast(); });
    attempt(this, [this] { read(); });
}

void ReviewDialog::addScreened()
{
    const QList<ProjectId> screened
        = ProjectRepository().screened(m_office.database().reader(), m_standing.round.organisation);
    QList<ReviewCandidateId> entered;
    commitNow(m_office,
        [&, id = m_round](UnitOfWork& work) { entered = ReviewCandidateRepository().enter(work, id, screened); });
    if (entered.isEmpty()) {
        Dialogs::information(this,
            tr("No other project has passed the screening. Screen projects on the page of the "
               "project library first."));
        return;
    }
    read();
    offer(tr("%n project(s) were added.", nullptr, int(entered.size())), [&office = m_office, entered] {
        commitNow(office, [entered](UnitOfWork& work) { ReviewCandidateRepository().takeOut(work, entered); });
    });
}

void ReviewDialog::takeOut()
{
    QList<ReviewCandidateId> chosen;
    QList<ProjectId> projects;
    const bool isRanking = m_tabs->currentWidget() == m_places;
    for (const QModelIndex& index : (isRanking ? m_places : m_marks)->selectionModel()->selectedIndexes()) {
        const ReviewCandidate& candidate
            = isRanking ? m_ranking->project(index.row()).candidate : m_standing.projects.at(index.row()).candidate;
        if (!chosen.contains(candidate.id)) {
            chosen << candidate.id;
            projects << candidate.project;
        }
    }
    if (chosen.isEmpty()) {
        Dialogs::information(this, tr("Select the rows of the projects first."));
        return;
    }
    commitNow(m_office, [chosen](UnitOfWork& work) { ReviewCandidateRepository().takeOut(work, chosen); });
    read();
    offer(
        tr("%n project(s) were taken out.", nullptr, int(chosen.size())), [&office = m_office, id = m_round, projects] {
            commitNow(office,
                [id, projects](UnitOfWork& work) { (void)ReviewCandidateRepository().enter(work, id, projects); });
        });
}

void ReviewDialog::offer(const QString& told, const std::function<void()>& back)
{
    const int number = m_history.add(told, back);
    m_undo->offer(told, [self = QPointer(this), history = QPointer(&m_history), number] {
        if (history)
            history->undo(number);
        if (self)
            self->read();
    });
}

void ReviewDialog::reject()
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
