#include "ui/assessments/assessmentscoringdialog.h"

#include "models/assessments/assessmentsfeature.h"
#include "models/assessments/evaluatorsheet.h"
#include "models/office/office.h"
#include "ui/assessments/assessmentrankingmodel.h"
#include "ui/common/attempt.h"
#include "ui/common/permit.h"
#include "ui/common/theme.h"
#include "ui/common/undobar.h"
#include "ui/scoring/scoretable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QTableView>

AssessmentScoringDialog::AssessmentScoringDialog(
    Office& office, AssessmentId assessment, UndoHistory& history, QWidget* parent)
    : QDialog(parent)
    , m_office(office)
    , m_history(history)
    , m_assessment(assessment)
    , m_sheet(new ScoreSheetModel(tr("Name"), this))
    , m_ranking(new AssessmentRankingModel(this))
{
    resize(Theme::scaled(1160), Theme::scaled(640));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::scaled(10));
    makeTables();
    m_undo = new UndoBar(this);
    layout->addWidget(makeHead());
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_undo);
    layout->addWidget(makeFoot());
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), this), &QShortcut::activated, this,
        &AssessmentScoringDialog::saveChosen);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, &AssessmentScoringDialog::undoLast);
    connect(m_sheet, &ScoreSheetModel::edited, this, &AssessmentScoringDialog::showSummary);
    connect(m_sheet, &ScoreSheetModel::refused, this, [this](const QString& text) { m_summary->setText(text); });
    attempt(this, [this] { read(); });
    m_marks->begin();
}

void AssessmentScoringDialog::makeTables()
{
    m_tabs = new QTabWidget(this);
    m_marks = new ScoreTable(m_sheet, tr("Marks"), m_tabs);
    connect(m_marks, &ScoreTable::pasteRequested, this, &AssessmentScoringDialog::paste);
    m_places = new QTableView(m_tabs);
    ScoreTable::shape(m_places, tr("Ranking"));
    m_places->setModel(m_ranking);
    m_places->verticalHeader()->hide(); // the rank says it
    m_places->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_places->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tabs->addTab(m_marks, tr("Scoring"));
    m_tabs->addTab(m_places, tr("Ranking"));
}

QPushButton* AssessmentScoringDialog::makeButton(QWidget* line, Icon sign, const QString& text, Work work)
{
    auto* button = new QPushButton(icon(sign), text, line);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, work] { attempt(this, [this, work] { (this->*work)(); }); });
    line->layout()->addWidget(button);
    return button;
}

QWidget* AssessmentScoringDialog::makeHead()
{
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    m_evaluator = new QComboBox(line);
    m_evaluator->setAccessibleName(tr("Evaluator"));
    m_evaluator->setMinimumWidth(Theme::scaled(180));
    auto* label = new QLabel(tr("&Evaluator"), line);
    label->setBuddy(m_evaluator);
    layout->addWidget(label);
    layout->addWidget(m_evaluator);
    auto* pasting = makeButton(line, Icon::Paperclip, tr("Paste from Excel"), &AssessmentScoringDialog::paste);
    pasting->setToolTip(tr("Marks copied from Excel (Ctrl+V in the table); with a line of headings they find their "
                           "columns and rows by themselves"));
    auto* reading = makeButton(line, Icon::Import, tr("Read a file…"), &AssessmentScoringDialog::askForFile);
    reading->setToolTip(tr("The workbook of blank sheets, filled in: one sheet for each evaluator"));
    layout->addStretch();
    m_whileOpen << pasting << reading
                << makeButton(line, Icon::Plus, tr("Add all that fit"), &AssessmentScoringDialog::addFitting)
                << makeButton(line, Icon::Plus, tr("Add one…"), &AssessmentScoringDialog::addOne)
                << makeButton(line, Icon::Close, tr("Take out"), &AssessmentScoringDialog::takeOut);
    m_onceDecided << makeButton(line, Icon::Flag, tr("To be done better…"), &AssessmentScoringDialog::askBetter)
                  << makeButton(line, Icon::Check, tr("Was done…"), &AssessmentScoringDialog::answerBetter);
    for (QPushButton* button : m_whileOpen + m_onceDecided)
        permit(button, m_office, Acts::Assess);
    connect(m_evaluator, &QComboBox::activated, this, &AssessmentScoringDialog::evaluatorChosen);
    return line;
}

QWidget* AssessmentScoringDialog::makeFoot()
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
        permit(button, m_office, Acts::ExportList);
        connect(button, &QPushButton::clicked, this, work);
    };
    forward(tr("Print the ranking"), Icon::Printer, [this] { Q_EMIT printRankingRequested(); });
    forward(tr("Blank sheets"), Icon::FileDocument, [this] { Q_EMIT printSheetsRequested(true); });
    forward(tr("Blank sheets to Excel"), Icon::FileExcel, [this] { Q_EMIT saveSheetsRequested(true); });
    forward(tr("Sheets to Excel"), Icon::FileExcel, [this] { Q_EMIT saveSheetsRequested(false); });
    makeButton(line, Icon::Close, tr("Close"), &AssessmentScoringDialog::reject);
    m_save = new QPushButton(icon(Icon::Check, IconColor::OnAccent), tr("Save"), line);
    m_save->setAutoDefault(false);
    Theme::setButton(m_save, Theme::Button::Primary);
    layout->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &AssessmentScoringDialog::saveChosen);
    return line;
}

QString AssessmentScoringDialog::summary() const
{
    return m_summary->text();
}

void AssessmentScoringDialog::read()
{
    m_standing = assessmentStanding(m_office.database().reader(), m_assessment);
    setWindowTitle(tr("Assessment – %1").arg(m_standing.assessment.name));
    m_shown = std::clamp(m_shown, 0, std::max(0, int(m_standing.evaluators.size()) - 1));
    showEvaluators();
    const bool isMarked = !m_standing.evaluators.isEmpty() && !m_standing.criteria.isEmpty();
    const AssessmentState state = m_standing.assessment.state;
    m_sheet->setSheet(isMarked ? evaluatorSheet(m_standing, m_shown) : ScoreSheet(), state == AssessmentState::Scoring);
    m_ranking->setStanding(m_standing);
    setWidths();
    const bool isOpen = state == AssessmentState::Prepared || state == AssessmentState::Scoring;
    for (QPushButton* button : std::as_const(m_whileOpen))
        button->setEnabled(isOpen && m_office.may(Acts::Assess));
    for (QPushButton* button : std::as_const(m_onceDecided))
        button->setVisible(state == AssessmentState::Decided);
    if (!isMarked || state == AssessmentState::Decided)
        m_tabs->setCurrentWidget(m_places);
    m_tabs->setTabVisible(0, isMarked);
    showSummary();
}

void AssessmentScoringDialog::showEvaluators()
{
    m_evaluator->clear();
    for (qsizetype i = 0; i < m_standing.evaluators.size(); ++i) {
        const auto missing = std::count_if(m_standing.subjects.begin(), m_standing.subjects.end(),
            [&](const AssessedStanding& one) { return one.isMissing(m_standing.criteria, i); });
        const QString& name = m_standing.evaluators.at(i);
        m_evaluator->addItem(missing == 0 ? name : tr("%1 (%n missing)", "evaluator", int(missing)).arg(name));
    }
    m_evaluator->setCurrentIndex(m_shown);
}

void AssessmentScoringDialog::setWidths()
{
    m_marks->fitColumns();
    const QList<int> widths{64, 96, 230, 76, 80};
    for (int column = 0; column < m_ranking->columnCount(); ++column)
        m_places->setColumnWidth(column, Theme::scaled(widths.value(column, 100)));
    m_places->horizontalHeader()->setStretchLastSection(true);
}

void AssessmentScoringDialog::showSummary()
{
    QStringList parts{tr("%n subject(s)", nullptr, int(m_standing.subjects.size()))};
    if (m_standing.assessment.state == AssessmentState::Prepared)
        parts << tr("marks are given once the scoring has begun");
    else if (const int missing = m_standing.sheetsMissing(); missing > 0)
        parts << tr("%1 of %2 sheets are missing").arg(missing).arg(m_standing.sheetsWanted());
    else if (m_standing.sheetsWanted() > 0)
        parts << tr("all sheets are there");
    if (m_sheet->sheet().isChanged())
        parts << tr("not saved yet");
    m_summary->setText(parts.join(QStringLiteral(" · ")));
    m_save->setEnabled(m_sheet->sheet().isChanged() && m_office.may(Acts::Assess));
}
