#include "models/reports/monthlyreport.h"

#include "models/reports/comparedperiods.h"
#include "models/reports/reporttext.h"
#include "models/reports/statistics.h"

#include <cmath>

namespace {

using Kind = SheetColumnKind;

/// A line of the key figures; the value as it is shown, already in its unit: whole numbers, else fractions.
struct KeyFigure {
    QString title;
    QString unit;
    std::function<TableValue(const Statistics&)> value;
    bool isStanding = false; ///< a figure of now: there is nothing to compare
    bool isShare = false; ///< in per cent: it changes by points
};

KeyFigure share(const QString& title, std::optional<double> (Statistics::*member)() const, bool isStanding = false)
{
    const auto value = [member](const Statistics& s) {
        const std::optional<double> share = (s.*member)();
        return share ? TableValue(std::floor(*share * 1000 + 0.5) / 10) : TableValue();
    };
    return {title, QStringLiteral("%"), value, isStanding, true};
}

KeyFigure counted(const QString& title, const QString& unit, qint64 Statistics::*member, bool isStanding = false)
{
    return {title, unit, [member](const Statistics& s) { return TableValue(s.*member); }, isStanding};
}

QList<KeyFigure> keyFigures()
{
    const QString people = ReportText::tr("people");
    const QString orders = ReportText::tr("orders");
    const QString places = ReportText::tr("in all");
    return {
        counted(ReportText::tr("Registered volunteers"), people, &Statistics::volunteers, true),
        counted(ReportText::tr("Newly registered"), people, &Statistics::newVolunteers),
        counted(ReportText::tr("Active volunteers"), people, &Statistics::activeVolunteers),
        {ReportText::tr("Service hours"), ReportText::tr("hours"),
            [](const Statistics& s) { return TableValue(Minutes(s.serviceMinutes).hours()); }},
        counted(ReportText::tr("Service records"), ReportText::tr("records"), &Statistics::serviceRecords),
        counted(ReportText::tr("Activities"), ReportText::tr("times"), &Statistics::activities),
        counted(ReportText::tr("Orders received"), orders, &Statistics::orders),
        counted(ReportText::tr("Orders closed"), orders, &Statistics::ordersClosed),
        counted(ReportText::tr("of them errands"), orders, &Statistics::errandsClosed),
        counted(ReportText::tr("Evaluated orders"), orders, &Statistics::evaluated),
        share(ReportText::tr("Satisfaction"), &Statistics::satisfaction),
        share(ReportText::tr("Evaluation coverage"), &Statistics::evaluationCoverage),
        counted(ReportText::tr("Honors granted"), places, &Statistics::honors),
        counted(ReportText::tr("Interns who began"), people, &Statistics::interns),
        counted(ReportText::tr("Teams"), places, &Statistics::teams, true),
        counted(ReportText::tr("Stations"), places, &Statistics::stations, true),
        counted(ReportText::tr("Projects"), places, &Statistics::projects, true),
        counted(ReportText::tr("Brand projects"), places, &Statistics::brandProjects, true),
        share(ReportText::tr("10-minute circle: households covered"), &Statistics::circleCoverage, true),
    };
}

std::optional<double> numberOf(const TableValue& value)
{
    if (const auto* whole = std::get_if<qint64>(&value))
        return double(*whole);
    const auto* fraction = std::get_if<double>(&value);
    return fraction ? std::optional(*fraction) : std::nullopt;
}

/// A share changes by points: from 85.7 % to 76.9 % is −8.8 points, not −10.3 %.
TableValue changeOf(const KeyFigure& figure, const TableValue& now, const TableValue& then)
{
    const std::optional<double> after = numberOf(now);
    const std::optional<double> before = numberOf(then);
    if (!after || !before)
        return {};
    if (!figure.isShare)
        return *before > 0 ? TableValue((*after - *before) / *before) : TableValue();
    const double points = std::round((*after - *before) * 10) / 10;
    const QString sign = points > 0 ? QStringLiteral("+") : QString();
    return ReportText::tr("%1 points", "a difference of percentages").arg(sign + QString::number(points, 'f', 1));
}

} // namespace

ReportSection keyFigureSection(Connection& connection, const StatisticsQuery& query)
{
    const Statistics statistics = statisticsOf(connection, query);
    ReportSection section;
    section.title = ReportText::tr("Key figures");
    const bool compares = !query.period.from.isNull() && !query.period.to.isNull();
    section.columns = {
        {ReportText::tr("Figure"), 30}, {ReportText::tr("Unit"), 8}, {ReportText::tr("This period"), 14, Kind::Mixed}};
    std::optional<Statistics> before;
    std::optional<Statistics> lastYear;
    if (compares) {
        const QDate today = QDate::currentDate();
        before = statisticsOf(connection, {periodBefore(query.period, today), query.organisation});
        lastYear = statisticsOf(connection, {samePeriodLastYear(query.period, today), query.organisation});
        const bool isCut = isRunning(query.period, today);
        section.columns << SheetColumn{isCut ? ReportText::tr("As many days of the period before")
                                             : ReportText::tr("Period before"),
            14, Kind::Mixed}
                        << SheetColumn{ReportText::tr("Change"), 12, Kind::Percent}
                        << SheetColumn{isCut ? ReportText::tr("The same days last year")
                                             : ReportText::tr("Same period last year"),
                               14, Kind::Mixed}
                        << SheetColumn{ReportText::tr("Change on last year"), 12, Kind::Percent};
    }
    for (const KeyFigure& figure : keyFigures()) {
        const TableValue now = figure.value(statistics);
        TableRow row{figure.title, figure.unit, now};
        for (const auto& other : {before, lastYear}) {
            if (!compares)
                continue;
            const TableValue then = figure.isStanding || !other ? TableValue() : figure.value(*other);
            row << then << changeOf(figure, now, then);
        }
        section.rows << row;
    }
    return section;
}
