#include "ui/dashboard/dashboardcards.h"

#include "models/common/minutes.h"
#include "ui/common/statcard.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLocale>

namespace {

/// One decimal, half up; “—” without a whole.
QString perCentText(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return QStringLiteral("—");
    const qint64 tenths = (part * 2000 + whole) / (whole * 2);
    return QStringLiteral("%1.%2").arg(tenths / 10).arg(tenths % 10);
}

/// Green only for good: four households in five reach a station.
Tone coverageTone(qint64 covered, qint64 all)
{
    constexpr int good = 80;
    constexpr int half = 50;
    if (covered * 100 >= all * good)
        return Tone::Good;
    return covered * 100 >= all * half ? Tone::Attention : Tone::Bad;
}

QString amountText(qint64 amount)
{
    return QLocale().toString(amount);
}

} // namespace

DashboardCards::DashboardCards(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::scaled(14));
    const QStringList titles{
        tr("Registered volunteers"), tr("Service hours"), tr("Closed orders"), tr("Satisfaction"), tr("Stations")};
    for (int i = 0; i < titles.size(); ++i) {
        auto* card = new StatCard(titles.at(i), this);
        card->setClickable(true);
        connect(card, &StatCard::clicked, this, [this, i] { Q_EMIT chosen(Card(i)); });
        layout->addWidget(card, 1);
        m_cards << card;
    }
}

void DashboardCards::setFigures(const DashboardFigures& figures)
{
    const Statistics& now = figures.now;
    setVolunteers(now, figures.period.isAll());
    setHours(figures);
    setOrders(now);
    StatCard* satisfaction = card(Card::Satisfaction);
    satisfaction->setFigure(perCentText(now.good, now.evaluated), now.evaluated > 0 ? QStringLiteral("%") : QString());
    satisfaction->setSub(now.ordersClosed > 0
            ? tr("%1% evaluated (%2)").arg(perCentText(now.evaluated, now.ordersClosed), amountText(now.evaluated))
            : tr("Nothing closed in this period"));
    setStations(now);
}

void DashboardCards::setVolunteers(const Statistics& now, bool isAllTime)
{
    StatCard* volunteers = card(Card::Volunteers);
    volunteers->setFigure(amountText(now.volunteers), tr("people"));
    // Who served and has left since is active too, but no part of those who are registered.
    const QString active = now.activeVolunteers > now.volunteers
        ? tr("%1 active").arg(amountText(now.activeVolunteers))
        : tr("%1% active").arg(perCentText(now.activeVolunteers, now.volunteers));
    if (now.newVolunteers > 0 && !isAllTime) // of all time everybody is new
        volunteers->setSub(tr("▲ %1 people, %2").arg(amountText(now.newVolunteers), active), Tone::Good);
    else
        volunteers->setSub(now.volunteers > 0 ? active : tr("Nobody is registered yet"));
}

void DashboardCards::setHours(const DashboardFigures& figures)
{
    StatCard* hours = card(Card::Hours);
    hours->setFigure(Minutes(figures.now.serviceMinutes).hoursText(), tr("hours"));
    const auto change
        = figures.minutesBefore ? relativeChange(figures.now.serviceMinutes, *figures.minutesBefore) : std::nullopt;
    if (!change) {
        hours->setSub(tr("%1 service records").arg(amountText(figures.now.serviceRecords)));
        return;
    }
    const QString share = QString::number(std::abs(*change) * 100, 'f', 1);
    if (*change >= 0)
        hours->setSub(tr("▲ %1%").arg(share), Tone::Good);
    else
        hours->setSub(tr("▼ %1%").arg(share), Tone::Bad);
}

void DashboardCards::setOrders(const Statistics& now)
{
    card(Card::Orders)->setFigure(amountText(now.ordersClosed), tr("orders"));
    card(Card::Orders)->setSub(tr("%1 of them errands").arg(amountText(now.errandsClosed)));
}

void DashboardCards::setStations(const Statistics& now)
{
    card(Card::Stations)->setFigure(amountText(now.stations), tr("places"));
    if (now.households > 0)
        card(Card::Stations)
            ->setSub(tr("10-minute circle covers %1%").arg(perCentText(now.coveredHouseholds, now.households)),
                coverageTone(now.coveredHouseholds, now.households));
    else
        card(Card::Stations)->setSub(tr("Estates are not entered yet"));
}
