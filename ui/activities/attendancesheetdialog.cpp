#include "ui/activities/attendancesheetdialog.h"

#include "models/activities/signinsheet.h"
#include "models/activities/signinsheetsaving.h"
#include "models/common/shownmoment.h"
#include "models/office/office.h"
#include "ui/activities/attendanceprint.h"
#include "ui/activities/attendancesheetmodel.h"
#include "ui/activities/personedit.h"
#include "ui/common/attempt.h"
#include "ui/common/card.h"
#include "ui/common/commit.h"
#include "ui/common/dialogs.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QTimer>

AttendanceSheetDialog::AttendanceSheetDialog(Office& office, const Activity& activity, QWidget* parent)
    : QDialog(parent)
    , m_office(office)
    , m_activity(activity)
    , m_model(new AttendanceSheetModel(office, activity, this))
    , m_table(new QTableView(this))
{
    setWindowTitle(tr("Sign-in sheet – %1").arg(activity.name));
    makeTable();
    auto* layout = new QVBoxLayout(this);
    const int side = Theme::scaled(18);
    layout->setContentsMargins(side, Theme::scaled(14), side, Theme::scaled(14));
    layout->setSpacing(Theme::scaled(12));
    auto* heading = new QLabel(tr("%1 · %2").arg(activity.name, shownMoment(activity.start)), this);
    Theme::setText(heading, Theme::Text::Heading);
    layout->addWidget(heading);
    layout->addWidget(makeTools());
    layout->addWidget(m_table, 1);
    layout->addWidget(makeFoot());
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), this), &QShortcut::activated, this,
        &AttendanceSheetDialog::save);
    connect(m_model, &AttendanceSheetModel::edited, this, &AttendanceSheetDialog::refresh);
    resize(Theme::scaled(1180), Theme::scaled(640));
    m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, AttendanceSheetModel::NameColumn));
    m_table->setFocus();
    refresh();
}

void AttendanceSheetDialog::makeTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(AttendanceSheetModel::NameColumn, new PersonDelegate(m_office, m_table));
    m_table->setAccessibleName(tr("People on the sheet"));
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked
        | QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::scaled(32));
    m_table->verticalHeader()->setFixedWidth(Theme::scaled(52)); // of itself it forgets the style's margins
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const QList<int> widths{120, 120, 84, 84, 110, 74, 140};
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, Theme::scaled(widths.at(column)));
    m_table->horizontalHeader()->setStretchLastSection(true);
    const auto bind = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    bind(QKeySequence::Paste, &AttendanceSheetDialog::paste);
    bind(QKeySequence::Delete, &AttendanceSheetDialog::removeLines);
    bind(QKeySequence::Undo, &AttendanceSheetDialog::restoreLine);
    bind(Qt::Key_Return, &AttendanceSheetDialog::goDown);
    bind(Qt::Key_Enter, &AttendanceSheetDialog::goDown);
    for (QAbstractItemDelegate* delegate :
        {m_table->itemDelegate(), m_table->itemDelegateForColumn(AttendanceSheetModel::NameColumn)})
        connect(delegate, &QAbstractItemDelegate::closeEditor, this,
            [this](QWidget*, QAbstractItemDelegate::EndEditHint hint) {
                if (hint == QAbstractItemDelegate::SubmitModelCache) // Enter, as in Excel
                    goDown();
                else if (hint == QAbstractItemDelegate::EditNextItem)
                    goOn();
            });
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        m_formerStart = m_startColumn;
        m_startColumn = current.column();
    });
}

/// Tab in the table, outside of a cell's editor.
bool AttendanceSheetDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab)
        QTimer::singleShot(0, this, [this, start = m_startColumn] { m_startColumn = start; });
    return QDialog::eventFilter(watched, event);
}

QPushButton* AttendanceSheetDialog::makeTool(
    QWidget* tools, Icon sign, const QString& text, const QString& tip, void (AttendanceSheetDialog::*work)())
{
    auto* button = new QPushButton(icon(sign), text, tools);
    button->setToolTip(tip);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, work);
    tools->layout()->addWidget(button);
    return button;
}

QWidget* AttendanceSheetDialog::makeTools()
{
    using Self = AttendanceSheetDialog;
    auto* tools = new QWidget(this);
    auto* layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::scaled(8));
    makeTool(tools, Icon::Paperclip, tr("Paste from Excel"),
        tr("Lines copied from Excel: name, sign-in, sign-out (Ctrl+V in the table)"), &Self::paste);
    layout->addSpacing(Theme::scaled(8));
    m_in = new QLineEdit(m_activity.start.toString(QStringLiteral("HH:mm")), tools);
    m_in->setAccessibleName(tr("Sign-in of everybody"));
    m_out = new QLineEdit(m_activity.end.toString(QStringLiteral("HH:mm")), tools);
    m_out->setAccessibleName(tr("Sign-out of everybody"));
    for (QLineEdit* time : {m_in, m_out})
        time->setFixedWidth(Theme::scaled(78));
    layout->addWidget(m_in);
    layout->addWidget(new QLabel(QStringLiteral("–"), tools));
    layout->addWidget(m_out);
    makeTool(tools, Icon::Clock, tr("Same times for all"), tr("Fills in these times for everybody who has none yet"),
        &Self::setAllTimes);
    m_proposals = makeTool(tools, Icon::Timer, tr("Take proposed sign-outs"),
        tr("The end of the activity as sign-out of the selected lines, of all lines where none of them lacks one. It "
           "is "
           "noted in the remark."),
        &Self::takeProposals);
    layout->addStretch();
    m_absent = makeTool(tools, Icon::AccountCard, tr("Absent"),
        tr("The people of the selected lines did not come: no times, no hours. Again: they did."), &Self::toggleAbsent);
    makeTool(
        tools, Icon::Close, tr("Remove lines"), tr("Takes the selected lines off the sheet (Del)"), &Self::removeLines);
    m_restore = makeTool(tools, Icon::Undo, tr("Put back"),
        tr("Puts the line that was removed last back on the sheet (Ctrl+Z)"), &Self::restoreLine);
    makeTool(tools, Icon::Printer, tr("Print"), {}, &Self::print);
    return tools;
}

QWidget* AttendanceSheetDialog::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    m_summary = new QLabel(foot);
    m_summary->setWordWrap(true);
    Theme::setText(m_summary, Theme::Text::Secondary);
    auto* cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setAutoDefault(false);
    m_save = new QPushButton(icon(Icon::Check, IconColor::OnAccent), tr("Save"), foot);
    m_save->setAutoDefault(false);
    m_save->setToolTip(tr("Save (Ctrl+S)"));
    Theme::setButton(m_save, Theme::Button::Primary);
    layout->addWidget(m_summary, 1);
    layout->addWidget(cancel);
    layout->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &AttendanceSheetDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &AttendanceSheetDialog::save);
    return foot;
}

QString AttendanceSheetDialog::summary() const
{
    return m_summary->text();
}

void AttendanceSheetDialog::setAllTimes()
{
    m_model->setAllTimes(m_in->text(), m_out->text(), false);
}

void AttendanceSheetDialog::paste()
{
    attempt(this, [this] {
        if (m_model->paste(QGuiApplication::clipboard()->text()) == 0)
            Dialogs::information(
                this, tr("The clipboard holds no lines of a sign-in sheet. Copy the names and times in Excel first."));
    });
}

void AttendanceSheetDialog::print()
{
    attempt(this, [this] { previewSignInSheet(this, m_office, m_activity); });
}

QList<int> AttendanceSheetDialog::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedIndexes()) {
        if (!rows.contains(index.row()))
            rows << index.row();
    }
    return rows;
}

void AttendanceSheetDialog::toggleAbsent()
{
    attempt(this, [this] { m_model->toggleAbsent(chosenRows()); });
}

void AttendanceSheetDialog::takeProposals()
{
    attempt(this, [this] {
        if (m_model->takeProposals(chosenRows()) > 0)
            return;
        QList<int> all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all << row;
        m_model->takeProposals(all);
    });
}

bool AttendanceSheetDialog::askCareReason()
{
    const QList<CareFinding> care = m_model->sheet().openCare();
    if (care.isEmpty())
        return true;
    constexpr qsizetype shown = 5;
    const QString more = care.size() > shown ? u' ' + tr("And %n more.", nullptr, int(care.size() - shown)) : QString();
    const auto reason = Dialogs::reason(this, tr("Save"),
        tr("%1 Why do they count all the same? The reason stays with the record.")
            .arg(careText(care.mid(0, shown)) + more));
    if (reason)
        m_model->setCareReason(*reason);
    return reason.has_value();
}

void AttendanceSheetDialog::removeLines()
{
    const QList<int> rows = chosenRows();
    const auto isStored = [this](int row) {
        const SignInRow& line = m_model->sheet().rows().at(row);
        return line.attendance.isValid() && !line.isRecorded;
    };
    if (m_reason.isEmpty() && std::any_of(rows.begin(), rows.end(), isStored)) {
        const auto reason = Dialogs::reason(
            this, tr("Remove lines"), tr("Why are the saved lines taken out?"), tr("Entered by mistake"));
        if (!reason)
            return;
        m_reason = *reason;
    }
    attempt(this, [&] {
        if (!m_model->removeLines(rows))
            Dialogs::information(
                this, tr("Lines whose hours are recorded stay. Void those hours on the page of hours first."));
    });
}

void AttendanceSheetDialog::restoreLine()
{
    attempt(this, [this] { m_model->restoreLine(); });
}

/// To the next line, into the column from which Tab went to the right.
void AttendanceSheetDialog::goDown()
{
    const QModelIndex below = m_model->index(m_table->currentIndex().row() + 1, m_startColumn);
    if (below.isValid())
        m_table->setCurrentIndex(below);
}

/// After Tab the line is typed on, past what is not typed.
void AttendanceSheetDialog::goOn()
{
    const int start = m_formerStart;
    const QModelIndex current = m_table->currentIndex();
    if (current.column() == AttendanceSheetModel::NumberColumn) {
        const QModelIndex next = current.siblingAtColumn(AttendanceSheetModel::InColumn);
        m_table->setCurrentIndex(next);
        m_table->edit(next);
    }
    m_startColumn = start;
}

void AttendanceSheetDialog::refresh()
{
    const SignInSheet& sheet = m_model->sheet();
    QStringList parts{tr("%n people", nullptr, sheet.filledCount()), tr("%1 hours").arg(sheet.total().hoursText())};
    if (sheet.missingCount() > 0)
        parts << tr("%n sign-outs to fill in", nullptr, sheet.missingCount());
    const auto removed = sheet.removed().size();
    if (removed > 0)
        parts << tr("%n saved lines are taken out", nullptr, int(removed));
    if (!sheet.isAcceptable())
        parts << tr("correct the lines marked red");
    m_summary->setText(parts.join(QStringLiteral(" · ")));
    m_save->setEnabled(sheet.isAcceptable());
    m_restore->setEnabled(sheet.hasRemoved());
    bool hasProposal = false;
    for (int row = 0; row < sheet.rows().size() && !hasProposal; ++row)
        hasProposal = !sheet.proposedOut(row).isEmpty();
    m_proposals->setEnabled(hasProposal);
}

void AttendanceSheetDialog::save()
{
    if (!m_model->sheet().isAcceptable() || !askCareReason())
        return;
    const bool isSaved = attempt(this, [this] {
        const SignInSheet& sheet = m_model->sheet();
        commitNow(m_office,
            [id = m_activity.id, lines = sheet.attendance(), removed = sheet.removed(), reason = m_reason](
                UnitOfWork& work) {
                SignInSheetSaving(work).takeOut(id, removed, reason);
                SignInSheetSaving(work).save(id, lines);
            });
    });
    if (isSaved)
        accept();
}

void AttendanceSheetDialog::reject()
{
    if (!m_model->isDirty())
        return QDialog::reject();
    switch (Dialogs::saveChanges(this, tr("Save the changes in “%1”?").arg(windowTitle()))) {
    case Dialogs::Choice::Save:
        return save();
    case Dialogs::Choice::Discard:
        return QDialog::reject();
    case Dialogs::Choice::Cancel:
        return;
    }
}
