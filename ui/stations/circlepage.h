#pragma once

#include "models/stations/servicecircle.h"
#include "ui/common/page.h"

#include <QPointer>

class Card;
class CircleMap;
class NewStationsCard;
class Office;
class QLabel;
class QProgressBar;
class QTableWidget;
class Task;

/// The 10-minute service circle: the map, the coverage, who is not covered, where the next station should stand.
class CirclePage final : public Page {
    Q_OBJECT

public:
    using QWidget::show;
    explicit CirclePage(Office& office, QWidget* parent = nullptr);

    void activated() override;
    [[nodiscard]] CircleMap* map() const { return m_map; }
    /// The acts behind the buttons.
    void savePicture();
    void printMap();

protected:
    void contextChanged() override;

private:
    void read();
    void show(const ServiceCircle& circle);
    void showUncovered(const ServiceCircle& circle);
    void searchPlaces(const ServiceCircle& circle);
    [[nodiscard]] QWidget* makeSide();
    [[nodiscard]] Card* makeCoverage();
    [[nodiscard]] Card* makeUncovered();
    [[nodiscard]] Card* makeLegend();

    Office& m_office;
    CircleMap* m_map = nullptr;
    QLabel* m_percent = nullptr;
    QProgressBar* m_bar = nullptr;
    Card* m_uncoveredCard = nullptr;
    QTableWidget* m_uncovered = nullptr;
    NewStationsCard* m_newStations = nullptr;
    QPointer<Task> m_task; ///< measures the circle, then searches places
    bool m_started = false;
};
