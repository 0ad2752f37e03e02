#pragma once

#include "models/reports/dashboardfigures.h"
#include "ui/common/page.h"
#include "ui/dashboard/dashboardcards.h"

struct Desk;
class BarListChart;
class ChartCard;
class EmptyState;
class MonthChart;
class Office;
class QGridLayout;
class QLabel;
class QStackedWidget;
class ReportActions;
class DueCard;
class TodoList;
struct ReportRequest;

/// 工作台: the figures of the chosen organization and period at one look; each leads to the list behind it. An empty
/// office shows how to begin.
class DashboardPage final : public Page {
    Q_OBJECT

public:
    using QWidget::show;
    explicit DashboardPage(Office& office, QWidget* parent = nullptr);

    void activated() override;

    [[nodiscard]] const DashboardFigures& figures() const { return m_figures; }
    [[nodiscard]] DashboardCards* cards() const { return m_cards; }
    [[nodiscard]] MonthChart* months() const { return m_months; }
    [[nodiscard]] BarListChart* fields() const { return m_fields; }
    [[nodiscard]] BarListChart* funnel() const { return m_funnel; }
    [[nodiscard]] BarListChart* teams() const { return m_teams; }
    [[nodiscard]] TodoList* todos() const { return m_todos; }
    [[nodiscard]] DueCard* due() const { return m_due; }
    [[nodiscard]] EmptyState* guide() const { return m_guide; }
    [[nodiscard]] ReportActions* reports() const { return m_reports; }

Q_SIGNALS:
    /// New figures are on the screen.
    void refreshed();
    /// The empty office's guide: show the sample office.
    void sampleRequested();

protected:
    void contextChanged() override;
    void showEvent(QShowEvent* event) override;

private:
    void makeButtons();
    void makeCharts();
    void layOut();
    void makeDue();
    void makeGuide();
    [[nodiscard]] QWidget* makeStates();
    void connectCharts();
    void openCard(DashboardCards::Card card);
    void openMonth(int index);
    void noteChange(const QSet<QString>& tables);
    void refresh();
    void show(const DashboardFigures& figures);
    void showCharts();
    void showStates();
    [[nodiscard]] QString comparison() const;
    [[nodiscard]] ReportRequest monthlyRequest() const;

    Office& m_office;
    ReportActions* m_reports = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_guide = nullptr;
    DashboardCards* m_cards = nullptr;
    ChartCard* m_monthCard = nullptr;
    ChartCard* m_fieldCard = nullptr;
    ChartCard* m_funnelCard = nullptr;
    ChartCard* m_teamCard = nullptr;
    class Card* m_todoCard = nullptr;
    DueCard* m_due = nullptr;
    MonthChart* m_months = nullptr;
    BarListChart* m_fields = nullptr;
    BarListChart* m_funnel = nullptr;
    BarListChart* m_teams = nullptr;
    TodoList* m_todos = nullptr;
    QLabel* m_states = nullptr;
    DashboardFigures m_figures;
    QList<FigureBar> m_shownFields;
    int m_asked = 0; ///< the latest question; answers to older ones are dropped
    bool m_isSettling = false; ///< a refresh is due once bulk work has settled
    bool m_isStale = true;
};

/// Its pages in the navigation.
[[nodiscard]] QList<PageEntry> dashboardPages(const Desk& desk);
