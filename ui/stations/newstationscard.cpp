#include "ui/stations/newstationscard.h"

#include "ui/common/fittingscroll.h"
#include "ui/common/theme.h"
#include "ui/stations/circleview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>

namespace {

constexpr int usualStations = 3;
constexpr int leastMinutes = 3;
constexpr int mostMinutes = 60;
constexpr qsizetype movesShown = 3;

} // namespace

NewStationsCard::NewStationsCard(QWidget* parent)
    : Card(tr("Where to build the next station"), parent)
{
    m_stations = addNumber(tr("New stations"), 1, mostStations, usualStations, QStringLiteral("circle/stations"));
    m_minutes = addNumber(
        tr("Minutes on foot"), leastMinutes, mostMinutes, int(circleMinutes), QStringLiteral("circle/minutes"));
    auto* content = new QWidget(this);
    m_lines = new QVBoxLayout(content);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(Theme::scaled(4));
    body()->addWidget(new FittingScroll(content, this));
}

QSpinBox* NewStationsCard::addNumber(const QString& label, int least, int most, int usual, const QString& key)
{
    auto* row = new QHBoxLayout;
    auto* words = new QLabel(label, this);
    Theme::setText(words, Theme::Text::Secondary);
    auto* number = new QSpinBox(this);
    number->setRange(least, most);
    number->setValue(QSettings().value(key, usual).toInt());
    number->setKeyboardTracking(false);
    number->setAccessibleName(label);
    words->setBuddy(number);
    row->addWidget(words, 1);
    row->addWidget(number);
    body()->addLayout(row);
    connect(number, &QSpinBox::valueChanged, this, [this, key](int value) {
        QSettings().setValue(key, value);
        Q_EMIT asked();
    });
    return number;
}

int NewStationsCard::stations() const
{
    return m_stations->value();
}

double NewStationsCard::minutes() const
{
    return m_minutes->value();
}

void NewStationsCard::clear()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void NewStationsCard::addWords(const QString& text)
{
    auto* words = new QLabel(text, this);
    words->setWordWrap(true);
    Theme::setText(words, Theme::Text::Faint);
    m_lines->addWidget(words);
}

void NewStationsCard::addLine(const QString& text, const QString& tip, const Coordinates& place)
{
    auto* line = new QPushButton(text, this);
    Theme::setButton(line, Theme::Button::Link);
    line->setToolTip(tip);
    connect(line, &QPushButton::clicked, this, [this, place] { Q_EMIT placeChosen(place); });
    m_lines->addWidget(line, 0, Qt::AlignLeft);
}

void NewStationsCard::showSearching()
{
    clear();
    addWords(tr("Looking for the best places …"));
}

void NewStationsCard::showPlaces(const ServiceCircle& circle, const QList<StationMove>& moves)
{
    clear();
    const QLocale locale;
    if (circle.suggestions.isEmpty()) {
        addWords(circle.estates.isEmpty() ? tr("Import the estates and stations first.")
                                          : tr("Every estate with a position is covered."));
        return;
    }
    for (int i = 0; i < circle.suggestions.size(); ++i) {
        const CircleSuggestion& suggestion = circle.suggestions.at(i);
        addLine(tr("%1 %2   covers %3 more households")
                    .arg(circledNumber(i), suggestion.name, locale.toString(suggestion.households)),
            tr("%n estate(s); click to show the place", nullptr, suggestion.estates), suggestion.position);
    }
    const double share = circle.households > 0 ? 100.0 * double(circle.coveredThen()) / double(circle.households) : 0;
    const QString then
        = tr("Then covered: %1 households, %2 %.").arg(locale.toString(circle.coveredThen())).arg(share, 0, 'f', 1);
    const qint64 missing = circle.mostCovered - circle.coveredThen();
    addWords(then + u' '
        + (missing <= 0 ? tr("No other choice covers more (proven).")
                        : tr("Another choice could cover %1 more at most.").arg(locale.toString(missing))));
    for (const StationMove& move : moves.mid(0, movesShown))
        addLine(tr("Move %1 to %2: %3 more").arg(move.name, move.place, locale.toString(move.difference())),
            tr("%1 households have this station alone; there it would cover %2.")
                .arg(locale.toString(move.onlyHere), locale.toString(move.gained)),
            move.position);
}
