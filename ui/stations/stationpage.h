#pragma once

#include "ui/common/page.h"

struct Desk;
class CirclePage;
class EstateListPage;
class Office;
class QButtonGroup;
class QStackedWidget;
class StationListPage;

/// 阵地: the list of stations, the estates, and the map of the 10-minute circle, one behind the other.
class StationPage final : public Page {
    Q_OBJECT

public:
    enum class View { Stations, Estates, Circle };

    explicit StationPage(Office& office, QWidget* parent = nullptr);

    void showView(View view);
    [[nodiscard]] View view() const;
    [[nodiscard]] StationListPage* stations() const { return m_stations; }
    [[nodiscard]] EstateListPage* estates() const { return m_estates; }
    [[nodiscard]] CirclePage* circle() const { return m_circle; }

    /// A place with condition view = estates or circle opens that view; `record` is of the view's list.
    void open(const PagePlace& place) override;
    [[nodiscard]] PagePlace place() const override;
    void comeBack(const PagePlace& place) override;
    void activated() override;

protected:
    void contextChanged() override;

private:
    void addView(Page* page);
    [[nodiscard]] QWidget* makeSwitch(Page* page);
    [[nodiscard]] Page* current() const;

    StationListPage* m_stations = nullptr;
    EstateListPage* m_estates = nullptr;
    CirclePage* m_circle = nullptr;
    QStackedWidget* m_stack = nullptr;
};

/// Its pages in the navigation.
[[nodiscard]] QList<PageEntry> stationsPages(const Desk& desk);
