#include "ui/reports/phonelistdialog.h"

#include "models/common/clearnumbers.h"
#include "models/common/task.h"
#include "models/office/office.h"
#include "models/reports/reportcells.h"
#include "models/reports/reportexport.h"
#include "models/security/permissions.h"
#include "ui/common/attempt.h"
#include "ui/common/dialogs.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/printing/tableprint.h"
#include "ui/reports/reporttablemodel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

static constexpr double pixelsPerCharacter = 8;

PhoneListDialog::PhoneListDialog(Office& office, PhoneListRequest request, QWidget* parent)
    : QDialog(parent)
    , m_office(office)
    , m_request(std::move(request))
{
    setWindowTitle(m_request.activity.isValid() ? tr("Phone list of the sign-ups") : tr("Call-back list"));
    makeWidgets();
    makeLayout();
    resize(Theme::scaled(820), Theme::scaled(560));
    attempt(this, [this] { m_purpose->setText(usualPurpose(m_office.database().reader(), m_request)); });
    m_purpose->selectAll();
    connect(m_open, &QPushButton::clicked, this, &PhoneListDialog::openList);
    connect(m_print, &QPushButton::clicked, this, [this] { attempt(this, [this] { print(); }); });
    connect(m_save, &QPushButton::clicked, this, [this] { attempt(this, [this] { askAndSave(); }); });
}

void PhoneListDialog::makeWidgets()
{
    m_purpose = new QLineEdit(this);
    m_purpose->setAccessibleName(tr("What the numbers are needed for"));
    m_open = new QPushButton(icon(Icon::Phone, IconColor::OnAccent), tr("Open the list"), this);
    m_open->setDefault(true);
    Theme::setButton(m_open, Theme::Button::Primary);
    m_notes = new QLabel(this);
    m_notes->setWordWrap(true);
    Theme::setText(m_notes, Theme::Text::Secondary);
    m_table = new ReportTableModel(this);
    m_view = new QTableView(this);
    m_view->setModel(m_table);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(Theme::scaled(32));
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->setAccessibleName(windowTitle());
    m_empty = new EmptyState(Icon::Phone,
        tr("Say what the numbers are needed for, then open the list. It shows names with whole phone numbers; opening "
           "it is noted in the audit trail, with the purpose."),
        this);
    m_print = new QPushButton(icon(Icon::Printer), tr("Print"), this);
    m_save = new QPushButton(icon(Icon::FileExcel), tr("Save as Excel"), this);
    for (QPushButton* button : {m_print, m_save}) {
        button->setEnabled(false);
        button->setAutoDefault(false);
    }
}

void PhoneListDialog::makeLayout()
{
    auto* label = new QLabel(tr("Purpose"), this);
    label->setBuddy(m_purpose);
    auto* top = new QHBoxLayout;
    top->setSpacing(Theme::scaled(10));
    top->addWidget(label);
    top->addWidget(m_purpose, 1);
    top->addWidget(m_open);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto* close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_print);
    bottom->addWidget(m_save);
    bottom->addStretch();
    bottom->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::scaled(12));
    layout->addLayout(top);
    layout->addWidget(m_notes);
    layout->addWidget(m_stack, 1);
    layout->addLayout(bottom);
    m_notes->hide();
}

/// One list, one act: the purpose stands once the list is open.
void PhoneListDialog::openList()
{
    m_request.purpose = withoutClearNumbers(m_purpose->text());
    setBusy(true);
    Task* task = runTask(
        this, tr("Opening the list"),
        [&office = m_office, request = m_request](TaskContext&) { return openPhoneList(office, request); },
        [this](const Report& list) { showList(list); });
    connect(task, &Task::finished, this, [this](const std::exception_ptr& error) {
        if (!attempt(this, error))
            setBusy(false);
    });
}

void PhoneListDialog::setBusy(bool busy)
{
    m_open->setEnabled(!busy);
    m_purpose->setReadOnly(busy);
}

void PhoneListDialog::showList(const Report& list)
{
    m_list = list;
    const ReportSection& section = m_list.sections.constFirst();
    m_table->setTable(section.columns, section.rows, {});
    for (int column = 0; column < section.columns.size(); ++column)
        m_view->setColumnWidth(column, Theme::scaled(section.columns.at(column).width * pixelsPerCharacter));
    m_notes->setText(m_list.notes.join(QStringLiteral(" · ")));
    m_notes->show();
    const bool isEmpty = section.rows.isEmpty();
    m_empty->setSentence(m_request.activity.isValid() ? tr("Nobody has signed up for this activity yet.")
                                                      : tr("No order waits for its evaluation."));
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    m_print->setEnabled(!isEmpty);
    m_save->setEnabled(!isEmpty);
    if (!isEmpty)
        m_view->setFocus();
    Q_EMIT opened();
}

void PhoneListDialog::print()
{
    printTable(this, phoneListPaper(m_list));
}

void PhoneListDialog::askAndSave()
{
    QString path = Dialogs::saveFile(this, tr("Save the list"), m_list.title + QStringLiteral(".xlsx"),
        tr("Excel workbooks (*.xlsx)"), QStringLiteral("export"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive))
        path += QStringLiteral(".xlsx");
    saveAs(path);
}

void PhoneListDialog::saveAs(const QString& path)
{
    Task* task = runTask(
        this, tr("Saving the list"),
        [&office = m_office, list = m_list, path](
            TaskContext& context) { exportReport(office.database(), list, path, context); },
        [this, path] {
            Dialogs::information(this,
                tr("The list is saved. It holds whole phone numbers: delete it once it has served its purpose."), path);
            Q_EMIT saved(path);
        });
    connect(task, &Task::finished, this, [this](const std::exception_ptr& error) { attempt(this, error); });
}

PrintTable phoneListPaper(const Report& list)
{
    const ReportSection& section = list.sections.constFirst();
    PrintTable table;
    table.title = list.title;
    table.notes = list.notes;
    table.landscape = section.landscape;
    for (const SheetColumn& column : section.columns)
        table.columns << PrintColumn{column.title, column.width};
    for (const TableRow& row : section.rows) {
        QStringList cells;
        for (qsizetype i = 0; i < section.columns.size(); ++i)
            cells << reportCellText(row.value(i), section.columns.at(i).kind);
        table.rows << cells;
    }
    return table;
}

void guardPhoneListAction(QAction* action, const Office& office)
{
    const bool isAllowed = office.may(Acts::OpenPhoneList);
    action->setEnabled(isAllowed);
    if (!isAllowed)
        action->setToolTip(refusalSentence(office.account().role, Acts::OpenPhoneList));
}
