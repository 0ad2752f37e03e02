#pragma once

#include "models/stations/stationplaces.h"
#include "ui/common/card.h"

class QSpinBox;
class QVBoxLayout;

/// How many new stations and how far people walk, where these would cover most households, how good that is, and what
/// moving a station would bring. Remembers both numbers on this PC.
class NewStationsCard final : public Card {
    Q_OBJECT

public:
    static constexpr int mostStations = 50;

    explicit NewStationsCard(QWidget* parent = nullptr);

    [[nodiscard]] int stations() const;
    [[nodiscard]] double minutes() const;
    /// While places are searched.
    void showSearching();
    void showPlaces(const ServiceCircle& circle, const QList<StationMove>& moves);

Q_SIGNALS:
    /// Another number of stations or minutes.
    void asked();
    void placeChosen(const Coordinates& place);

private:
    [[nodiscard]] QSpinBox* addNumber(const QString& label, int least, int most, int usual, const QString& key);
    void addLine(const QString& text, const QString& tip, const Coordinates& place);
    void addWords(const QString& text);
    void clear();

    QSpinBox* m_stations = nullptr;
    QSpinBox* m_minutes = nullptr;
    QVBoxLayout* m_lines = nullptr;
};
