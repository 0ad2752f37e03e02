#include "ui/orders/callbackdialog.h"

#include "models/common/clearnumbers.h"
#include "models/common/task.h"
#include "models/evaluations/evaluationsfeature.h"
#include "models/office/office.h"
#include "models/orders/missedcall.h"
#include "models/orders/orderrepository.h"
#include "models/orders/ordersteps.h"
#include "models/organisation/settingsrepository.h"
#include "models/reports/reportexport.h"
#include "ui/common/attempt.h"
#include "ui/common/commit.h"
#include "ui/common/dialogs.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/permit.h"
#include "ui/common/theme.h"
#include "ui/common/undobar.h"
#include "ui/common/undohistory.h"
#include "ui/orders/callbackslips.h"
#include "ui/orders/orderevaluationdialog.h"
#include "ui/printing/printpreview.h"
#include "ui/printing/tableprint.h"
#include "ui/reports/phonelistdialog.h"
#include "ui/reports/reporttablemodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

static constexpr double pixelsPerCharacter = 8;

CallBackDialog::CallBackDialog(
    Office& office, UndoHistory& history, const QList<qint64>& organisations, QWidget* parent)
    : QDialog(parent)
    , m_office(office)
    , m_history(history)
    , m_request{{}, organisations, {}}
{
    setWindowTitle(tr("Call-backs"));
    resize(Theme::scaled(1080), Theme::scaled(620));
    makeWidgets();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::scaled(12));
    makeTop(*layout);
    layout->addWidget(m_notes);
    layout->addWidget(m_stack, 1);
    m_undo = new UndoBar(this);
    layout->addWidget(m_undo);
    makeFoot(*layout);
    attempt(this, [this] { m_purpose->setText(usualPurpose(m_office.database().reader(), m_request)); });
    m_purpose->selectAll();
    showButtons();
}

void CallBackDialog::makeWidgets()
{
    m_notes = new QLabel(this);
    m_notes->setWordWrap(true);
    m_notes->hide();
    Theme::setText(m_notes, Theme::Text::Secondary);
    m_table = new ReportTableModel(this);
    m_view = new QTableView(this);
    m_view->setModel(m_table);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(Theme::scaled(32));
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->setAccessibleName(windowTitle());
    connect(m_view, &QTableView::activated, this, [this] { attempt(this, [this] { evaluate(); }); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CallBackDialog::showButtons);
    m_empty = new EmptyState(Icon::Phone,
        tr("Say what the numbers are needed for, then open the list. It shows whom to call with whole phone numbers; "
           "opening it is noted in the audit trail, with the purpose."),
        this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
}

void CallBackDialog::makeTop(QVBoxLayout& layout)
{
    m_purpose = new QLineEdit(this);
    m_purpose->setAccessibleName(tr("What the numbers are needed for"));
    auto* label = new QLabel(tr("Purpose"), this);
    label->setBuddy(m_purpose);
    m_open = new QPushButton(icon(Icon::Phone, IconColor::OnAccent), tr("Open the list"), this);
    m_open->setDefault(true);
    Theme::setButton(m_open, Theme::Button::Primary);
    connect(m_open, &QPushButton::clicked, this, &CallBackDialog::openList);
    auto* top = new QHBoxLayout;
    top->setSpacing(Theme::scaled(10));
    top->addWidget(label);
    top->addWidget(m_purpose, 1);
    top->addWidget(m_open);
    layout.addLayout(top);
}

QPushButton* CallBackDialog::makeButton(const QString& text, void (CallBackDialog::*work)())
{
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, work] { attempt(this, [this, work] { (this->*work)(); }); });
    return button;
}

void CallBackDialog::makeFoot(QVBoxLayout& layout)
{
    m_evaluate = makeButton(tr("Note the evaluation…"), &CallBackDialog::evaluate);
    m_missed = new QPushButton(icon(Icon::Phone), tr("Called in vain"), this);
    m_missed->setAutoDefault(false);
    auto* reasons = new QMenu(m_missed);
    for (const MissedCallReason reason : allMissedCallReasons())
        reasons->addAction(
            missedCallTitle(reason), this, [this, reason] { attempt(this, [this, reason] { noteMissed(reason); }); });
    m_missed->setMenu(reasons);
    permit(m_evaluate, m_office, Acts::Evaluate);
    permit(m_missed, m_office, Acts::Evaluate);
    m_slips = makeButton(tr("Print slips"), &CallBackDialog::printSlips);
    m_print = makeButton(tr("Print the list"), &CallBackDialog::print);
    m_save = makeButton(tr("Save as Excel"), &CallBackDialog::askAndSave);
    m_save->setToolTip(tr("Fill in “Evaluation”, “Result of the call” and “Words”, then import the file on the page of "
                          "the orders"));
    auto* close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_evaluate);
    foot->addWidget(m_missed);
    foot->addStretch();
    for (QPushButton* button : {m_slips, m_print, m_save, close})
        foot->addWidget(button);
    layout.addLayout(foot);
}

/// One list, one act: the purpose stands once the list is open.
void CallBackDialog::openList()
{
    m_request.purpose = withoutClearNumbers(m_purpose->text());
    const auto setBusy = [this](bool busy) {
        m_open->setEnabled(!busy);
        m_purpose->setReadOnly(busy);
    };
    setBusy(true);
    Task* task = runTask(
        this, tr("Opening the list"),
        [&office = m_office, request = m_request](TaskContext&) { return openCallBackList(office, request); },
        [this](const CallBackList& list) {
            m_list = list;
            m_opened.clear();
            for (const CallBack& call : list.calls)
                m_opened << call.order;
            showList();
            m_view->setFocus();
            Q_EMIT opened();
        });
    connect(task, &Task::finished, this, [this, setBusy](const std::exception_ptr& error) {
        if (!attempt(this, error))
            setBusy(false);
    });
}

void CallBackDialog::showList()
{
    const int row = std::max(0, m_view->currentIndex().row());
    const ReportSection section = callBackSection(m_list.calls);
    m_list.report.sections = {section};
    constexpr qsizetype toFillIn = 3; // on paper and in Excel only
    const QList<SheetColumn> shown = section.columns.first(section.columns.size() - toFillIn);
    m_table->setTable(shown, section.rows, {});
    for (int column = 0; column < shown.size(); ++column)
        m_view->setColumnWidth(column, Theme::scaled(shown.at(column).width * pixelsPerCharacter));
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_notes->setText(m_list.report.notes.join(QStringLiteral(" · ")));
    m_notes->setVisible(!m_list.report.notes.isEmpty());
    m_empty->setSentence(tr("No order waits for its evaluation."));
    m_stack->setCurrentIndex(m_list.calls.isEmpty() ? 0 : 1);
    if (!m_list.calls.isEmpty())
        m_view->setCurrentIndex(m_table->index(std::min(row, int(m_list.calls.size()) - 1), 0));
    showButtons();
}

void CallBackDialog::readAgain()
{
    m_list.calls = CallBackRepository(m_office.vault()).waiting(m_office.database().reader(), m_request.organisations);
    m_list.calls.removeIf([this](const CallBack& call) { return !m_opened.contains(call.order); });
    showList();
}

const CallBack* CallBackDialog::current() const
{
    const int row = m_view->currentIndex().row();
    return row >= 0 && row < m_list.calls.size() ? &m_list.calls.at(row) : nullptr;
}

void CallBackDialog::showButtons()
{
    const bool mayEvaluate = m_office.may(Acts::Evaluate);
    for (QPushButton* button : {m_evaluate, m_missed}) {
        if (button)
            button->setEnabled(current() && mayEvaluate);
    }
    for (QPushButton* button : {m_slips, m_print, m_save}) {
        if (button)
            button->setEnabled(!m_list.calls.isEmpty());
    }
}

void CallBackDialog::evaluate()
{
    const CallBack* call = current();
    if (!call || !m_evaluate->isEnabled())
        return;
    const Vault& vault = m_office.vault();
    const Order order = OrderRepository(vault).require(m_office.database().reader(), call->order);
    OrderEvaluationDialog dialog(m_office, order, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.missed())
        return noteMissed(*dialog.missed());
    TakenStep taken;
    commitNow(
        m_office, [&](UnitOfWork& work) { taken = OrderSteps(work, vault).evaluate(order.id, dialog.evaluation()); });
    readAgain();
    offer(tr("%1 was evaluated and closed.").arg(order.number), taken.back);
}

void CallBackDialog::noteMissed(MissedCallReason reason)
{
    const CallBack* called = current();
    if (!called)
        return;
    MissedCall call;
    call.order = called->order;
    call.calledAt = QDateTime::currentDateTime();
    call.reason = reason;
    TakenStep taken;
    commitNow(m_office, [&](UnitOfWork& work) { taken = MissedCallRepository().note(work, call); });
    readAgain();
    offer(taken.told, taken.back);
}

void CallBackDialog::offer(const QString& told, const std::function<void(UnitOfWork&)>& back)
{
    const int number = m_history.add(told, [&office = m_office, back] { commitNow(office, back); });
    m_undo->offer(told, [self = QPointer(this), history = QPointer(&m_history), number] {
        if (history)
            history->undo(number);
        if (self)
            self->readAgain();
    });
}

void CallBackDialog::print()
{
    printTable(this, phoneListPaper(m_list.report));
}

void CallBackDialog::printSlips()
{
    const QString name = SettingsRepository().value(m_office.database().reader(), SettingKey::officeName);
    PrintPreview(callBackSlips(name, m_list.calls), this).exec();
}

void CallBackDialog::askAndSave()
{
    QString path = Dialogs::saveFile(this, tr("Save the list"), m_list.report.title + QStringLiteral(".xlsx"),
        tr("Excel workbooks (*.xlsx)"), QStringLiteral("export"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive))
        path += QStringLiteral(".xlsx");
    saveAs(path);
}

void CallBackDialog::saveAs(const QString& path)
{
    Task* task = runTask(
        this, tr("Saving the list"),
        [&office = m_office, list = m_list.report, path](
            TaskContext& context) { exportReport(office.database(), list, path, context); },
        [this, path] {
            Dialogs::information(this,
                tr("The list is saved. It holds whole phone numbers: delete it once it has served its purpose."), path);
            Q_EMIT saved(path);
        });
    connect(task, &Task::finished, this, [this](const std::exception_ptr& error) { attempt(this, error); });
}
