#include "ui/reports/reportpage.h"

#include "models/office/office.h"
#include "ui/common/card.h"
#include "ui/common/numbersreason.h"
#include "ui/common/permit.h"
#include "ui/records/desk.h"
#include "ui/reports/reportactions.h"
#include "ui/reports/reporttablemodel.h"

#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

static constexpr qsizetype shownRows = 200;
static constexpr int nameRole = Qt::UserRole;
static constexpr double pixelsPerCharacter = 8;

ReportPage::ReportPage(Office& office, QWidget* parent)
    : Page(tr("Reports"), parent)
    , m_office(office)
    , m_actions(new ReportActions(office, *this))
{
    makeButtons();
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::scaled(14));
    row->addWidget(makeList());
    row->addWidget(makeLook(), 1);
    body()->addLayout(row, 1);
    connect(&office.database(), &Database::changed, this, [this] { m_isStale = true; });
}

void ReportPage::makeButtons()
{
    const auto saveAs = [this](Icon sign, const QString& text, ReportFormat format, Theme::Button kind) {
        QPushButton* button = addHeaderButton(sign, text, kind);
        permit(button, m_office, Acts::ExportList);
        connect(button, &QPushButton::clicked, this, [this, format] { m_actions->save(request(), format); });
    };
    saveAs(Icon::FileDocument, tr("CSV"), ReportFormat::Csv, Theme::Button::Plain);
    saveAs(Icon::FilePdf, tr("PDF"), ReportFormat::Pdf, Theme::Button::Plain);
    const QPushButton* print = addHeaderButton(Icon::Printer, tr("Print"), Theme::Button::Plain, QKeySequence::Print);
    connect(print, &QPushButton::clicked, this, [this] { m_actions->print(request()); });
    saveAs(Icon::FileExcel, tr("Save as Excel"), ReportFormat::Excel, Theme::Button::Primary);
    m_whole = moreMenu()->addAction(
        tr("Save with full ID and phone numbers…"), this, [this] { m_actions->saveWithNumbers(request()); });
}

QWidget* ReportPage::makeList()
{
    auto* card = new Card(tr("Reports of the office"));
    card->setFixedWidth(Theme::scaled(270));
    m_list = new QListWidget;
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(card->title());
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const ReportKind& kind : reportKinds()) {
        auto* item = new QListWidgetItem(icon(kind.isList ? Icon::ListBulleted : Icon::ChartBar),
            kind.title + QLatin1Char('\n') + kind.description, m_list);
        item->setData(nameRole, kind.name);
        item->setToolTip(kind.description);
    }
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::currentRowChanged, this, &ReportPage::refresh);
    card->body()->addWidget(m_list, 1);
    return card;
}

QWidget* ReportPage::makeLook()
{
    auto* card = new Card;
    m_title = new QLabel;
    m_title->setAlignment(Qt::AlignCenter);
    Theme::setText(m_title, Theme::Text::Heading);
    m_notes = new QLabel;
    m_notes->setAlignment(Qt::AlignCenter);
    m_notes->setWordWrap(true);
    Theme::setText(m_notes, Theme::Text::Secondary);
    m_more = new QLabel;
    Theme::setText(m_more, Theme::Text::Secondary);
    m_sections = new QTabBar;
    m_sections->setDrawBase(false);
    m_sections->setExpanding(false);
    connect(m_sections, &QTabBar::currentChanged, this, &ReportPage::showSection);
    m_table = new ReportTableModel(this);
    m_view = new QTableView;
    m_view->setModel(m_table);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(Theme::scaled(32));
    m_view->horizontalHeader()->setFont(Theme::font(12, true));
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->setAccessibleName(tr("A look at the report"));
    for (QWidget* part :
        {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_notes), static_cast<QWidget*>(m_sections)})
        card->body()->addWidget(part);
    card->body()->addWidget(m_view, 1);
    card->body()->addWidget(m_more);
    return card;
}

QString ReportPage::chosen() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(nameRole).toString() : QString();
}

ReportRequest ReportPage::request() const
{
    return {chosen(), context().period, OrganisationId(context().organisation), m_office.account().name};
}

void ReportPage::open(const PagePlace& place)
{
    const QString wanted = place.conditions.value(QStringLiteral("report")).value(0);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(nameRole).toString() == wanted)
            m_list->setCurrentRow(row);
    }
}

void ReportPage::activated()
{
    if (m_isStale)
        refresh();
}

void ReportPage::contextChanged()
{
    refresh();
}

void ReportPage::refresh()
{
    const QList<ReportKind> kinds = reportKinds();
    const bool holdsNumbers = std::any_of(kinds.begin(), kinds.end(),
        [name = chosen()](const ReportKind& kind) { return kind.name == name && kind.holdsNumbers; });
    guardNumbersAction(m_whole, m_office);
    if (!holdsNumbers) {
        m_whole->setEnabled(false);
        m_whole->setToolTip(tr("This report holds no ID or phone numbers."));
    }
    m_isStale = false;
    const int asked = ++m_asked;
    const auto work = [&office = m_office, wanted = request()](TaskContext& task) {
        Connection& connection = office.database().reader();
        Look look{makeReport(connection, office.vault(), wanted), {}};
        for (const ReportSection& section : look.report.sections) {
            task.checkpoint();
            look.rows << firstRows(connection, section, shownRows);
        }
        return look;
    };
    Task* task = runTask(this, tr("Reading the report"), work, [this, asked](const Look& look) {
        if (asked == m_asked)
            show(look);
    });
    Q_EMIT taskStarted(task);
}

void ReportPage::show(const Look& look)
{
    const bool isSame = look.report.name == m_look.report.name;
    const int kept = isSame ? std::max(m_sections->currentIndex(), 0) : 0;
    m_look = look;
    setSubtitle(context().periodName);
    m_title->setText(look.report.title);
    m_notes->setText(look.report.notes.join(QStringLiteral(" · ")));
    {
        const QSignalBlocker blocker(m_sections);
        while (m_sections->count() > 0)
            m_sections->removeTab(0);
        for (const ReportSection& section : look.report.sections)
            m_sections->addTab(section.title);
        m_sections->setCurrentIndex(kept);
    }
    m_sections->setVisible(look.report.sections.size() > 1);
    showSection(kept);
    Q_EMIT refreshed();
}

void ReportPage::showSection(int index)
{
    if (index < 0 || index >= m_look.rows.size())
        return;
    const ReportSection& section = m_look.report.sections.at(index);
    const QList<TableRow>& rows = m_look.rows.at(index);
    m_table->setTable(section.columns, rows, section.stream ? TableRow() : section.totals);
    for (int column = 0; column < section.columns.size(); ++column)
        m_view->setColumnWidth(column, Theme::scaled(section.columns.at(column).width * pixelsPerCharacter + 16));
    const qint64 all = section.stream ? section.expected : section.rows.size();
    m_more->setVisible(all > rows.size() || rows.isEmpty());
    if (rows.isEmpty())
        return m_more->setText(
            tr("There is nothing to report for this organization and period. Choose others above, or import first."));
    m_more->setText(tr("The first %1 of %2 rows. The saved report holds them all.")
                        .arg(QLocale().toString(rows.size()), QLocale().toString(all)));
}

QList<PageEntry> reportsPages(const Desk& desk)
{
    return {pageEntry<ReportPage>(
        desk, PageGroup::Statistics, QStringLiteral("reports"), Icon::ChartBar, ReportPage::tr("Reports"))};
}
