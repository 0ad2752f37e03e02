#include "ui/analysis/analysispage.h"

#include "models/office/office.h"
#include "models/reports/reportcatalog.h"
#include "ui/analysis/analysischarts.h"
#include "ui/analysis/analysisplaces.h"
#include "ui/common/pagescroll.h"
#include "ui/common/permit.h"
#include "ui/dashboard/dashboardcharts.h"
#include "ui/dashboard/dashboardplaces.h"
#include "ui/records/desk.h"
#include "ui/reports/reportactions.h"

#include <QComboBox>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

static constexpr int settleMilliseconds = 150;

AnalysisPage::AnalysisPage(Office& office, QWidget* parent)
    : Page(tr("Analysis"), parent)
    , m_office(office)
    , m_reports(new ReportActions(office, *this))
{
    makeButtons();
    makeCharts();
    layOut();
    connectCharts();
    connect(&office.database(), &Database::changed, this, &AnalysisPage::noteChange);
}

void AnalysisPage::makeButtons()
{
    QPushButton* save = addHeaderButton(Icon::FileExcel, tr("Save as Excel"));
    permit(save, m_office, Acts::ExportList);
    connect(save, &QPushButton::clicked, this, [this] { m_reports->save(request(), ReportFormat::Excel); });
    const QPushButton* print = addHeaderButton(Icon::Printer, tr("Print"), Theme::Button::Plain, QKeySequence::Print);
    connect(print, &QPushButton::clicked, this, [this] { m_reports->print(request()); });
}

ChartCard* AnalysisPage::makeCard(const QString& title, QWidget* chart)
{
    auto* card = new ChartCard(title);
    card->setChart(chart);
    connect(card, &ChartCard::exportRequested, m_reports, &ReportActions::saveNumbers);
    return card;
}

void AnalysisPage::makeCharts()
{
    using Ink = BarListChart::Ink;
    m_monthCard = makeCard(tr("Orders closed by month, with satisfaction"), m_months = new MonthChart);
    m_groupCard = makeCard(tr("Satisfaction"), m_groups = new BarListChart(Ink::Green));
    m_groupChoice = new QComboBox;
    m_groupChoice->setAccessibleName(tr("Told by"));
    for (const SatisfactionBy by : allSatisfactionBy().mid(1))
        m_groupChoice->addItem(satisfactionTitle(by), int(by));
    m_groupCard->body()->insertWidget(0, m_groupChoice);
    m_funnelCard = makeCard(tr("From request to evaluation"), m_funnel = new BarListChart(Ink::Accent));
    m_funnel->setFunnel(true);
    m_heatCard = makeCard(tr("Demand by hour of the day"), m_heat = new HeatMap);
    m_heatChoice = new QComboBox;
    m_heatChoice->setAccessibleName(tr("Told by"));
    m_heatChoice->addItems({tr("By need"), tr("By organization")});
    m_heatCard->body()->insertWidget(0, m_heatChoice);
    m_timeCard = makeCard(tr("Response and completion"), m_times = new BarListChart(Ink::Blue));
    m_timeCard->setHint(tr("median / 90%"));
    m_supplyCard = makeCard(tr("Supply and demand"), m_supply = new BarListChart(Ink::Accent));
    m_supplyCard->setHint(tr("the shortest first"));
    m_repeatCard = makeCard(tr("Who asked several times"), m_repeats = new BarListChart(Ink::Blue));
    m_repeats->setEmptyText(tr("Nobody asked three times in this period"));
}

void AnalysisPage::layOut()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::scaled(14));
    const auto addRow = [layout](QWidget* left, int share, QWidget* right) {
        constexpr int whole = 100;
        auto* row = new QHBoxLayout;
        row->setSpacing(Theme::scaled(14));
        row->addWidget(left, share);
        row->addWidget(right, whole - share);
        layout->addLayout(row, 1);
    };
    addRow(m_monthCard, 55, m_groupCard);
    addRow(m_funnelCard, 30, m_heatCard);
    addRow(m_timeCard, 50, m_supplyCard);
    layout->addWidget(m_repeatCard);
    body()->addWidget(new PageScroll(content));
}

void AnalysisPage::connectCharts()
{
    const auto lead = [this](const PagePlace& place) { Q_EMIT navigationRequested(place); };
    connect(m_groupChoice, &QComboBox::currentIndexChanged, this, &AnalysisPage::showGroups);
    connect(m_heatChoice, &QComboBox::currentIndexChanged, this, &AnalysisPage::showHeat);
    connect(m_months, &MonthChart::barClicked, this, [this, lead](int bar) {
        const auto lines = m_figures.satisfaction.value(SatisfactionBy::Month);
        lead(satisfactionPlace(SatisfactionBy::Month, lines.at(bar).id, m_figures.period));
    });
    connect(m_groups, &BarListChart::rowClicked, this, [this, lead](int row) {
        const auto lines = m_figures.satisfaction.value(chosenGroup());
        lead(satisfactionPlace(chosenGroup(), lines.at(row).id, m_figures.period));
    });
    connect(m_funnel, &BarListChart::rowClicked, this,
        [this, lead](int row) { lead(funnelPlace(funnelSteps().at(row), m_figures.period)); });
    connect(m_times, &BarListChart::rowClicked, this,
        [this, lead](int row) { lead(demandPlace(m_figures.period, m_figures.times.at(row).need)); });
    connect(m_supply, &BarListChart::rowClicked, this,
        [this, lead](int row) { lead(demandPlace(m_figures.period, m_figures.supply.at(row).need)); });
    connect(m_repeats, &BarListChart::rowClicked, this,
        [this, lead](int row) { lead(requesterPlace(m_figures.period, m_figures.repeats.at(row).name)); });
    connect(m_heat, &HeatMap::cellClicked, this, [this, lead](int row, int hour) {
        const QString group = isByNeed() ? QStringLiteral("need") : QStringLiteral("organisation");
        lead(hourPlace(m_figures.period, group, m_heatRows.at(row).id, hour));
    });
}

SatisfactionBy AnalysisPage::chosenGroup() const
{
    return SatisfactionBy(m_groupChoice->currentData().toInt());
}

bool AnalysisPage::isByNeed() const
{
    return m_heatChoice->currentIndex() == 0;
}

void AnalysisPage::activated()
{
    if (m_isStale)
        refresh();
}

void AnalysisPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void AnalysisPage::contextChanged()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

/// Bulk work commits in quick succession: what changed is read once it has settled, and only while somebody looks.
void AnalysisPage::noteChange(const QSet<QString>& tables)
{
    const QSet<QString> read{QStringLiteral("orders"), QStringLiteral("order_rounds"), QStringLiteral("evaluations"),
        QStringLiteral("visits"), QStringLiteral("teams"), QStringLiteral("memberships"), QStringLiteral("volunteers")};
    if (!tables.intersects(read))
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

void AnalysisPage::refresh()
{
    m_isStale = false;
    const int asked = ++m_asked;
    const StatisticsQuery query{context().period, OrganisationId(context().organisation)};
    const auto work
        = [&database = m_office.database(), query](TaskContext&) { return analysisFigures(database.reader(), query); };
    Task* task = runTask(this, tr("Reading the figures"), work, [this, asked](const AnalysisFigures& figures) {
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

void AnalysisPage::show(const AnalysisFigures& figures)
{
    m_figures = figures;
    const QString who = context().organisation > 0 ? context().organisationName : figures.organisation;
    QStringList parts{who, periodText(figures.period),
        tr("satisfaction %1")
            .arg(Satisfaction{figures.now.ordersClosed, figures.now.evaluated, figures.now.good}.text())};
    parts.removeAll(QString());
    setSubtitle(parts.join(QStringLiteral(" · ")));
    const auto& months = m_figures.satisfaction[SatisfactionBy::Month];
    m_months->setData(m_monthCard->title(), satisfactionMonths(months));
    m_monthCard->setTable(satisfactionTable(m_monthCard->title(), months, SatisfactionBy::Month));
    m_funnel->setRows(m_funnelCard->title(), funnelRows(m_figures.now));
    DashboardFigures steps;
    steps.now = m_figures.now;
    m_funnelCard->setTable(funnelTable(m_funnelCard->title(), steps));
    m_times->setRows(m_timeCard->title(), timeRows(m_figures.times));
    m_timeCard->setTable(timeTable(m_timeCard->title(), m_figures.times));
    m_supply->setRows(m_supplyCard->title(), supplyRows(m_figures.supply));
    m_supplyCard->setTable(supplyTable(m_supplyCard->title(), m_figures.supply));
    m_repeats->setRows(m_repeatCard->title(), repeatRows(m_figures.repeats));
    m_repeatCard->setTable(repeatTable(m_repeatCard->title(), m_figures.repeats));
    showGroups();
    showHeat();
    Q_EMIT refreshed();
}

void AnalysisPage::showGroups()
{
    const SatisfactionBy by = chosenGroup();
    const auto& lines = m_figures.satisfaction[by];
    m_groups->setRows(satisfactionTitle(by), satisfactionRows(lines, by));
    m_groupCard->setTable(satisfactionTable(satisfactionTitle(by), lines, by));
}

void AnalysisPage::showHeat()
{
    m_heatRows = isByNeed() ? demandRows(m_figures.demand, &DemandCell::need, m_figures.needs)
                            : demandRows(m_figures.demand, &DemandCell::organisation, m_figures.organisations);
    m_heat->setRows(m_heatCard->title(), heatColumns(), heatRows(m_heatRows));
    m_heatCard->setTable(heatTable(m_heatCard->title(), m_heatChoice->currentText(), m_heatRows));
}

ReportRequest AnalysisPage::request() const
{
    return {
        QStringLiteral("analysis"), context().period, OrganisationId(context().organisation), m_office.account().name};
}

QList<PageEntry> analysisPages(const Desk& desk)
{
    return {pageEntry<AnalysisPage>(
        desk, PageGroup::Statistics, QStringLiteral("analysis"), Icon::ChartLine, AnalysisPage::tr("Analysis"))};
}
