#pragma once

#include "models/reports/analysisfigures.h"
#include "ui/common/page.h"

struct Desk;
class BarListChart;
class ChartCard;
class HeatMap;
class MonthChart;
class Office;
class QComboBox;
class ReportActions;
struct ReportRequest;

/// 分析: how orders go, in charts; each element leads to the list behind it.
class AnalysisPage final : public Page {
    Q_OBJECT

public:
    using QWidget::show;
    explicit AnalysisPage(Office& office, QWidget* parent = nullptr);

    void activated() override;

    [[nodiscard]] const AnalysisFigures& figures() const { return m_figures; }
    [[nodiscard]] MonthChart* months() const { return m_months; }
    [[nodiscard]] BarListChart* groups() const { return m_groups; }
    [[nodiscard]] BarListChart* funnel() const { return m_funnel; }
    [[nodiscard]] BarListChart* times() const { return m_times; }
    [[nodiscard]] BarListChart* supply() const { return m_supply; }
    [[nodiscard]] BarListChart* repeats() const { return m_repeats; }
    [[nodiscard]] HeatMap* heat() const { return m_heat; }
    [[nodiscard]] QComboBox* groupChoice() const { return m_groupChoice; }
    [[nodiscard]] QComboBox* heatChoice() const { return m_heatChoice; }
    [[nodiscard]] ReportActions* reports() const { return m_reports; }

Q_SIGNALS:
    /// New figures are on the screen.
    void refreshed();

protected:
    void contextChanged() override;
    void showEvent(QShowEvent* event) override;

private:
    void makeButtons();
    void makeCharts();
    ChartCard* makeCard(const QString& title, QWidget* chart);
    void layOut();
    void connectCharts();
    void noteChange(const QSet<QString>& tables);
    void refresh();
    void show(const AnalysisFigures& figures);
    void showGroups();
    void showHeat();
    [[nodiscard]] SatisfactionBy chosenGroup() const;
    [[nodiscard]] bool isByNeed() const;
    [[nodiscard]] ReportRequest request() const;

    Office& m_office;
    ReportActions* m_reports = nullptr;
    MonthChart* m_months = nullptr;
    BarListChart* m_groups = nullptr;
    BarListChart* m_funnel = nullptr;
    BarListChart* m_times = nullptr;
    BarListChart* m_supply = nullptr;
    BarListChart* m_repeats = nullptr;
    HeatMap* m_heat = nullptr;
    ChartCard* m_monthCard = nullptr;
    ChartCard* m_groupCard = nullptr;
    ChartCard* m_funnelCard = nullptr;
    ChartCard* m_timeCard = nullptr;
    ChartCard* m_supplyCard = nullptr;
    ChartCard* m_repeatCard = nullptr;
    ChartCard* m_heatCard = nullptr;
    QComboBox* m_groupChoice = nullptr;
    QComboBox* m_heatChoice = nullptr;
    AnalysisFigures m_figures;
    QList<DemandRow> m_heatRows;
    int m_asked = 0; ///< the latest question; answers to older ones are dropped
    bool m_isSettling = false; ///< a refresh is due once bulk work has settled
    bool m_isStale = true;
};

/// Its pages in the navigation.
[[nodiscard]] QList<PageEntry> analysisPages(const Desk& desk);
