#include "ui/dashboard/dashboardpage.h"

#include "models/office/office.h"
#include "models/reports/reportcatalog.h"
#include "ui/common/emptystate.h"
#include "ui/common/pagescroll.h"
#include "ui/common/permit.h"
#include "ui/dashboard/dashboardcharts.h"
#include "ui/dashboard/dashboardplaces.h"
#include "ui/dashboard/duecard.h"
#include "ui/dashboard/todolist.h"
#include "ui/records/desk.h"
#include "ui/reports/reportactions.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace {

constexpr int settleMilliseconds = 150;
constexpr qsizetype mostFields = 10;

} // namespace

DashboardPage::DashboardPage(Office& office, QWidget* parent)
    : Page(tr("Dashboard"), parent)
    , m_office(office)
    , m_reports(new ReportActions(office, *this))
    , m_stack(new QStackedWidget(this))
    , m_cards(new DashboardCards)
{
    makeButtons();
    makeCharts();
    makeGuide();
    body()->addWidget(m_stack);
    connectCharts();
    connect(&office.database(), &Database::changed, this, &DashboardPage::noteChange);
}

void DashboardPage::makeButtons()
{
    QPushButton* save = addHeaderButton(Icon::FileExcel, tr("Export monthly report"));
    permit(save, m_office, Acts::ExportList);
    connect(save, &QPushButton::clicked, this, [this] { m_reports->save(monthlyRequest(), ReportFormat::Excel); });
    const QPushButton* print = addHeaderButton(Icon::Printer, tr("Print"), Theme::Button::Plain, QKeySequence::Print);
    connect(print, &QPushButton::clicked, this, [this] { m_reports->print(monthlyRequest()); });
}

void DashboardPage::makeCharts()
{
    m_monthCard = new ChartCard(tr("Hours of service by month, with satisfaction"));
    m_monthCard->setHint(tr("Click a bar for its records"));
    m_monthCard->setChart(m_months = new MonthChart);
    m_fieldCard = new ChartCard(tr("Hours by field"));
    m_fieldCard->setHint(tr("hours"));
    m_fieldCard->setChart(m_fields = new BarListChart(BarListChart::Ink::Blue));
    m_funnelCard = new ChartCard(tr("From request to evaluation"));
    m_funnelCard->setHint(tr("of those received in the period"));
    m_funnelCard->setChart(m_funnel = new BarListChart(BarListChart::Ink::Accent));
    m_funnel->setFunnel(true);
    m_funnelCard->body()->addWidget(makeStates());
    m_teamCard = new ChartCard(tr("Top eight teams"));
    m_teamCard->setHint(tr("hours"));
    m_teamCard->setChart(m_teams = new BarListChart(BarListChart::Ink::Green));
    m_todoCard = new Card(tr("To do"));
    m_todoCard->body()->addWidget(m_todos = new TodoList);
    makeDue();
    layOut();
}

/// What is due when the office is opened; nobody is interrupted by it.
void DashboardPage::makeDue()
{
    m_due = new DueCard(m_office);
    connect(m_due, &DueCard::chosen, this, [this](OrderId order) {
        Q_EMIT navigationRequested({QStringLiteral("orders"), order.value(), {}, {}});
    });
    connect(m_due, &DueCard::putAway, this, [this](bool forGood) {
        if (forGood)
            offerUndo(tr("What is due is not shown at the start any more."), [this] {
                DueCard::setWanted(true);
                m_due->read(context().organisations);
            });
    });
}

void DashboardPage::layOut()
{
    auto* upper = new QHBoxLayout;
    upper->setSpacing(Theme::scaled(14));
    upper->addWidget(m_monthCard, 60);
    upper->addWidget(m_fieldCard, 40);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(Theme::scaled(14));
    for (QWidget* card :
        {static_cast<QWidget*>(m_funnelCard), static_cast<QWidget*>(m_todoCard), static_cast<QWidget*>(m_teamCard)})
        lower->addWidget(card, 1);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::scaled(14));
    layout->addWidget(m_due);
    layout->addWidget(m_cards);
    layout->addLayout(upper, 3);
    layout->addLayout(lower, 2);
    m_stack->addWidget(new PageScroll(content));
}

/// The orders now in hand, each state a link.
QWidget* DashboardPage::makeStates()
{
    m_states = new QLabel;
    m_states->setWordWrap(true);
    m_states->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_states->setAccessibleName(tr("Orders in hand"));
    Theme::setText(m_states, Theme::Text::Secondary);
    connect(m_states, &QLabel::linkActivated, this,
        [this](const QString& state) { Q_EMIT navigationRequested(ordersInStatePlace(state.toLongLong())); });
    return m_states;
}

void DashboardPage::makeGuide()
{
    m_guide = new EmptyState(
        Icon::Heart, tr("This office is still empty. Import your Excel files, or look at the sample office first."));
    m_guide->setSentence(m_guide->sentence(),
        tr("Begin with the organizations, then teams and stations, then the roster of volunteers. Every import shows a "
           "preview first and changes nothing until you confirm."));
    const QPushButton* import = m_guide->addButton(tr("Import your Excel…"), Icon::Import, true);
    connect(import, &QPushButton::clicked, this, [this] {
        Q_EMIT navigationRequested({QStringLiteral("imports"), 0, {}, {}});
    });
    const QPushButton* sample = m_guide->addButton(tr("Open the sample office"), Icon::OpenInNew);
    connect(sample, &QPushButton::clicked, this, &DashboardPage::sampleRequested);
    m_stack->addWidget(m_guide);
}

void DashboardPage::connectCharts()
{
    connect(m_cards, &DashboardCards::chosen, this, &DashboardPage::openCard);
    connect(m_months, &MonthChart::barClicked, this, &DashboardPage::openMonth);
    connect(m_fields, &BarListChart::rowClicked, this, [this](int row) {
        const qint64 field = m_shownFields.value(row).id;
        Q_EMIT navigationRequested(
            field > 0 ? hoursOfFieldPlace(field, m_figures.period) : hoursPlace(m_figures.period));
    });
    connect(m_funnel, &BarListChart::rowClicked, this,
        [this](int row) { Q_EMIT navigationRequested(funnelPlace(funnelSteps().at(row), m_figures.period)); });
    connect(m_teams, &BarListChart::rowClicked, this, [this](int row) {
        Q_EMIT navigationRequested(hoursOfTeamPlace(m_figures.teams.value(row).id, m_figures.period));
    });
    connect(m_todos, &TodoList::chosen, this, [this](TodoKind kind) { Q_EMIT navigationRequested(todoPlace(kind)); });
    for (ChartCard* card : {m_monthCard, m_fieldCard, m_funnelCard, m_teamCard})
        connect(card, &ChartCard::exportRequested, m_reports, &ReportActions::saveNumbers);
}

void DashboardPage::openCard(DashboardCards::Card card)
{
    switch (card) {
    case DashboardCards::Card::Volunteers:
        return Q_EMIT navigationRequested(volunteersPlace());
    case DashboardCards::Card::Hours:
        return Q_EMIT navigationRequested(hoursPlace(m_figures.period));
    case DashboardCards::Card::Orders:
        return Q_EMIT navigationRequested(closedOrdersPlace(m_figures.period));
    case DashboardCards::Card::Satisfaction:
        return Q_EMIT navigationRequested(evaluatedPlace(m_figures.period));
    case DashboardCards::Card::Stations:
        return Q_EMIT navigationRequested(stationsPlace());
    }
}

void DashboardPage::openMonth(int index)
{
    const QString month = m_figures.now.months.value(index).month;
    Q_EMIT navigationRequested(hoursPlace(Period::monthOf(parseIsoDate(month + QStringLiteral("-01")))));
}

void DashboardPage::activated()
{
    if (m_isStale)
        refresh();
}

void DashboardPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void DashboardPage::contextChanged()
{
    refresh();
}

/// Bulk work commits in quick succession: what changed is read once it has settled, and only while somebody looks.
void DashboardPage::noteChange(const QSet<QString>& tables)
{
    const bool isCounted = std::any_of(tables.begin(), tables.end(), [this](const QString& table) {
        const RecordKind* kind = m_office.features().find(table);
        return kind && kind->isCounted;
    });
    if (!isCounted)
        return;
    m_isStale = true;
    if (std::exchange(m_isSettling, true))
        return;
    QTimer::singleShot(settleMilliseconds, this, [this] {
        m_isSettling = false;
        if (m_isStale && isVisible())
            refresh();
    });
}

void DashboardPage::refresh()
{
    m_isStale = false;
    const int asked = ++m_asked;
    const StatisticsQuery query{context().period, OrganisationId(context().organisation)};
    const auto work
        = [&database = m_office.database(), query](TaskContext&) { return dashboardFigures(database.reader(), query); };
    Task* task = runTask(this, tr("Reading the figures"), work, [this, asked](const DashboardFigures& figures) {
        if (asked == m_asked)
            show(figures);
    });
    connect(task, &Task::finished, this, [this, asked](const std::exception_ptr& error) {
        if (!error || asked != m_asked)
            return;
        m_isStale = true; // read again at the next change, or when the page is opened
        setSubtitle(tr("The figures could not be read; what is shown may be out of date."));
    });
    Q_EMIT taskStarted(task);
}

void DashboardPage::show(const DashboardFigures& figures)
{
    m_figures = figures;
    m_stack->setCurrentIndex(figures.isEmptyOffice ? 1 : 0);
    const QString who = context().organisation > 0 ? context().organisationName : figures.organisation;
    QStringList parts{who, periodText(figures.period), comparison()};
    parts.removeAll(QString());
    setSubtitle(parts.join(QStringLiteral(" · ")));
    m_cards->setFigures(figures);
    m_due->read(context().organisations);
    m_todos->setTodos(figures.todos);
    qint64 waiting = 0;
    for (const Todo& todo : figures.todos)
        waiting += todo.count;
    m_todoCard->setHint(waiting > 0 ? QLocale().toString(waiting) : QString());
    showCharts();
    showStates();
    Q_EMIT refreshed();
}

QString DashboardPage::comparison() const
{
    if (!m_figures.minutesBefore)
        return {};
    if (m_figures.isCut)
        return m_figures.isLastYear ? tr("compared with the same days last year")
                                    : tr("compared with as many days of the period before");
    return m_figures.isLastYear ? tr("compared with the same period last year") : tr("compared with the period before");
}

void DashboardPage::showCharts()
{
    const QString months = m_monthCard->title();
    m_months->setData(months, monthData(m_figures.now.months));
    m_monthCard->setTable(monthTable(months, m_figures.now.months));
    m_shownFields = shortened(m_figures.fields, mostFields);
    m_fields->setRows(m_fieldCard->title(), hourRows(m_shownFields));
    m_fieldCard->setTable(hourTable(m_fieldCard->title(), tr("Service field"), m_figures.fields));
    m_funnel->setRows(m_funnelCard->title(), funnelRows(m_figures.now));
    m_funnelCard->setTable(funnelTable(m_funnelCard->title(), m_figures));
    m_teams->setRows(m_teamCard->title(), hourRows(m_figures.teams));
    m_teamCard->setTable(hourTable(m_teamCard->title(), tr("Team"), m_figures.teams));
}

void DashboardPage::showStates()
{
    QStringList links;
    for (const FigureBar& state : std::as_const(m_figures.states)) {
        if (state.amount > 0)
            links << QStringLiteral("<a style=\"color:%1;text-decoration:none\" href=\"%2\">%3 %4</a>")
                         .arg(Theme::colors().blue.name())
                         .arg(state.id)
                         .arg(state.name.toHtmlEscaped(), QLocale().toString(state.amount));
    }
    m_states->setVisible(!links.isEmpty());
    m_states->setText(tr("In hand now: %1").arg(links.join(QStringLiteral(" · "))));
}

ReportRequest DashboardPage::monthlyRequest() const
{
    return {
        QStringLiteral("monthly"), context().period, OrganisationId(context().organisation), m_office.account().name};
}

QList<PageEntry> dashboardPages(const Desk& desk)
{
    const auto make = [&office = desk.office, openSample = desk.openSample] {
        auto* page = new DashboardPage(office);
        QObject::connect(page, &DashboardPage::sampleRequested, page, [openSample] { openSample(); });
        return page;
    };
    return {{QStringLiteral("dashboard"), {}, Icon::Dashboard, DashboardPage::tr("Dashboard"), make}};
}
