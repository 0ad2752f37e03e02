#include "ui/scoring/scoringdialog.h"

#include "models/common/error.h"
#include "models/office/office.h"
#include "ui/common/attempt.h"
#include "ui/common/commit.h"
#include "ui/common/dialogs.h"
#include "ui/common/permit.h"
#include "ui/common/theme.h"
#include "ui/common/undobar.h"
#include "ui/common/undohistory.h"
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

#include <algorithm>

ScoringDialog::ScoringDialog(Office& office, const Act& act, UndoHistory& history, const Words& words,
    QAbstractTableModel* ranking, QWidget* parent)
    : QDialog(parent)
    , m_office(office)
    , m_act(act)
    , m_history(history)
    , m_sheet(new ScoreSheetModel(words.subject, this))
{
    resize(Theme::scaled(1160), Theme::scaled(640));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::scaled(10));
    makeTables(ranking);
    m_undo = new UndoBar(this);
    layout->addWidget(makeHead(words));
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_undo);
    layout->addWidget(makeFoot());
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), this), &QShortcut::activated, this,
        &ScoringDialog::saveChosen);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, &ScoringDialog::undoLast);
    connect(m_sheet, &ScoreSheetModel::edited, this, &ScoringDialog::showSummary);
    connect(m_sheet, &ScoreSheetModel::refused, this, [this](const QString& text) { m_summary->setText(text); });
}

void ScoringDialog::makeTables(QAbstractTableModel* ranking)
{
    ranking->setParent(this);
    m_tabs = new QTabWidget(this);
    m_marks = new ScoreTable(m_sheet, tr("Marks"), m_tabs);
    connect(m_marks, &ScoreTable::pasteRequested, this, &ScoringDialog::paste);
    m_places = new QTableView(m_tabs);
    ScoreTable::shape(m_places, tr("Ranking"));
    m_places->setModel(ranking);
    m_places->verticalHeader()->hide(); // the rank says it
    m_places->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_places->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tabs->addTab(m_marks, tr("Scoring"));
    m_tabs->addTab(m_places, tr("Ranking"));
}

QPushButton* ScoringDialog::makeButton(QWidget* line, Icon sign, const QString& text, const std::function<void()>& work)
{
    auto* button = new QPushButton(icon(sign), text, line);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, work] { attempt(this, work); });
    line->layout()->addWidget(button);
    return button;
}

QPushButton* ScoringDialog::addButton(Icon sign, const QString& text, const std::function<void()>& work)
{
    QPushButton* button = makeButton(m_head, sign, text, work);
    permit(button, m_office, m_act);
    return button;
}

QWidget* ScoringDialog::makeHead(const Words& words)
{
    m_head = new QWidget(this);
    auto* layout = new QHBoxLayout(m_head);
    layout->setContentsMargins(0, 0, 0, 0);
    m_people = new QComboBox(m_head);
    m_people->setAccessibleName(QString(words.person).remove(u'&'));
    m_people->setMinimumWidth(Theme::scaled(180));
    auto* label = new QLabel(words.person, m_head);
    label->setBuddy(m_people);
    layout->addWidget(label);
    layout->addWidget(m_people);
    auto* pasting = addButton(Icon::Paperclip, tr("Paste from Excel"), [this] { paste(); });
    pasting->setToolTip(tr("Marks copied from Excel (Ctrl+V in the table); with a line of headings they find their "
                           "columns and rows by themselves"));
    auto* reading = addButton(Icon::Import, tr("From a file…"), [this] { askForFile(); });
    reading->setToolTip(words.file);
    m_marking = {pasting, reading};
    layout->addStretch();
    connect(m_people, &QComboBox::activated, this, &ScoringDialog::personChosen);
    return m_head;
}

QWidget* ScoringDialog::makeFoot()
{
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    m_summary = new QLabel(line);
    m_summary->setWordWrap(true);
    Theme::setText(m_summary, Theme::Text::Secondary);
    layout->addWidget(m_summary, 1);
    const auto forward = [this, line](const QString& text, Icon sign, const std::function<void()>& work) {
        permit(makeButton(line, sign, text, work), m_office, Acts::ExportList);
    };
    forward(tr("Print the ranking"), Icon::Printer, [this] { Q_EMIT printRankingRequested(); });
    forward(tr("Blank sheets"), Icon::FileDocument, [this] { Q_EMIT printSheetsRequested(true); });
    forward(tr("Blank sheets to Excel"), Icon::FileExcel, [this] { Q_EMIT saveSheetsRequested(true); });
    forward(tr("Sheets to Excel"), Icon::FileExcel, [this] { Q_EMIT saveSheetsRequested(false); });
    makeButton(line, Icon::Close, tr("Close"), [this] { reject(); });
    m_save = new QPushButton(icon(Icon::Check, IconColor::OnAccent), tr("Save"), line);
    m_save->setAutoDefault(false);
    Theme::setButton(m_save, Theme::Button::Primary);
    layout->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &ScoringDialog::saveChosen);
    return line;
}

QString ScoringDialog::summary() const
{
    return m_summary->text();
}

void ScoringDialog::refresh()
{
    m_shown = read();
    setWindowTitle(m_shown.title);
    m_person = std::clamp(m_person, 0, std::max(0, int(m_shown.people.size()) - 1));
    m_people->clear();
    for (const auto& [name, owed] : std::as_const(m_shown.people))
        m_people->addItem(owed == 0 ? name : tr("%1 (%n missing)", "who judges", owed).arg(name));
    m_people->setCurrentIndex(m_person);
    const bool hadNone = m_sheet->columnCount() == 0;
    const int columns = m_sheet->columnCount();
    m_sheet->setSheet(m_shown.people.isEmpty() ? ScoreSheet() : sheetOf(m_person), m_shown.isOpen);
    if (hadNone || m_sheet->columnCount() != columns)
        m_marks->fitColumns();
    for (QPushButton* button : std::as_const(m_marking))
        button->setEnabled((m_shown.isOpen || m_shown.isPrepared) && m_office.may(m_act));
    showSummary();
}

void ScoringDialog::begin()
{
    m_marks->begin();
}

void ScoringDialog::setPlaceWidths(const QList<int>& widths, int others)
{
    for (int column = 0; column < m_places->model()->columnCount(); ++column)
        m_places->setColumnWidth(column, Theme::scaled(widths.value(column, others)));
}

void ScoringDialog::showRanking(bool first, bool hasMarks)
{
    if (first || !hasMarks)
        m_tabs->setCurrentWidget(m_places);
    m_tabs->setTabVisible(0, hasMarks);
}

void ScoringDialog::showSummary()
{
    QStringList parts{m_shown.subjects};
    if (m_shown.isPrepared)
        parts << tr("marks are given once the scoring has begun");
    else if (m_shown.missing > 0)
        parts << tr("%1 of %2 sheets are missing").arg(m_shown.missing).arg(m_shown.wanted);
    else if (m_shown.wanted > 0)
        parts << tr("all sheets are there");
    if (m_sheet->sheet().isChanged())
        parts << tr("not saved yet");
    m_summary->setText(parts.join(QStringLiteral(" · ")));
    m_save->setEnabled(m_sheet->sheet().isChanged() && m_office.may(m_act));
}

void ScoringDialog::personChosen()
{
    const int wanted = m_people->currentIndex();
    if (wanted == m_person)
        return;
    if (m_sheet->sheet().isChanged() && !save()) {
        m_people->setCurrentIndex(m_person);
        return;
    }
    m_person = wanted;
    attempt(this, [this] { refresh(); });
    begin();
}

void ScoringDialog::paste()
{
    attempt(this, [this] {
        if (m_shown.isPrepared)
            throw Error(tr("Begin the scoring first."));
        pasteLines(QGuiApplication::clipboard()->text(), m_marks->currentIndex(),
            tr("The clipboard holds no marks. Copy them in Excel first."));
    });
}

void ScoringDialog::pasteLines(const QString& lines, const QModelIndex& from, const QString& nothingThere)
{
    const ScoreSheet::Pasted pasted = m_sheet->paste(lines, from);
    tellProblems(pasted);
    if (pasted.problems.isEmpty() && pasted.marks == 0)
        Dialogs::information(this, nothingThere);
}

void ScoringDialog::tellProblems(const ScoreSheet::Pasted& pasted)
{
    if (!pasted.problems.isEmpty())
        Dialogs::warning(this, tr("%n line(s) or mark(s) were not taken.", nullptr, int(pasted.problems.size())),
            pasted.problems.join(u'\n'));
}

void ScoringDialog::askForFile()
{
    const QString path = Dialogs::openFile(this, tr("Sheets filled in"),
        tr("Tables (*.xlsx *.xlsb *.xls *.ods *.csv *.txt *.xml)"), QStringLiteral("import"));
    if (!path.isEmpty())
        readFile(path);
}

void ScoringDialog::readFile(const QString& path)
{
    attempt(this, [&] { take(path); });
}

bool ScoringDialog::save()
{
    return attempt(this, [this] { store(m_person, m_sheet->sheet()); });
}

void ScoringDialog::saveChosen()
{
    if (m_sheet->sheet().isChanged())
        save();
}

void ScoringDialog::undoLast()
{
    attempt(this, [this] { m_history.undoLast(); });
    attempt(this, [this] { refresh(); });
}

QList<int> ScoringDialog::chosenRows(bool& isRanking) const
{
    isRanking = m_tabs->currentWidget() == m_places;
    const QTableView* table = isRanking ? m_places : m_marks;
    QList<int> rows;
    for (const QModelIndex& index : table->selectionModel()->selectedIndexes()) {
        if (!rows.contains(index.row()))
            rows << index.row();
    }
    if (rows.isEmpty())
        throw Error(tr("Select the rows first."));
    return rows;
}

void ScoringDialog::offer(const QString& told, const std::function<void(UnitOfWork&)>& back)
{
    const int number = m_history.add(told, [&office = m_office, back] { commitNow(office, back); });
    m_undo->offer(told, [self = QPointer(this), history = QPointer(&m_history), number] {
        if (history)
            history->undo(number);
        if (self)
            self->refresh();
    });
}

void ScoringDialog::reject()
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
