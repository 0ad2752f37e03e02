#include "ui/analysis/analysischarts.h"

#include "models/common/minutes.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Analysis)
};

constexpr int hoursOfDay = 24;

/// Per cent with one decimal, half up.
std::optional<double> perCent(qint64 part, qint64 whole)
{
    return whole > 0 ? std::optional(double((part * 2000 + whole) / (whole * 2)) / 10) : std::nullopt;
}

QVariant cell(const std::optional<double>& value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant hours(const std::optional<qint64>& minutes)
{
    return minutes ? QVariant(Minutes(*minutes).hours()) : QVariant();
}

QString hoursText(const std::optional<qint64>& minutes)
{
    return minutes ? Minutes(*minutes).hoursText() : QStringLiteral("—");
}

QString named(const QString& name)
{
    return name.isEmpty() ? Words::tr("Not named") : name;
}

} // namespace

MonthChartData satisfactionMonths(const QList<SatisfactionLine>& lines)
{
    MonthChartData data;
    data.barName = Words::tr("Closed orders");
    data.lineName = Words::tr("Satisfaction");
    for (const SatisfactionLine& line : lines) {
        data.labels << line.name.mid(2);
        data.names << line.name;
        data.bars << double(line.sum.closed);
        data.line << perCent(line.sum.good, line.sum.evaluated);
    }
    return data;
}

QList<BarRow> satisfactionRows(const QList<SatisfactionLine>& lines, SatisfactionBy by)
{
    QList<BarRow> rows;
    for (const SatisfactionLine& line : lines)
        rows << BarRow{
            line.name.isEmpty() ? unnamedTitle(by) : line.name, line.sum.degree().value_or(0), line.sum.text()};
    return rows;
}

ChartTable satisfactionTable(const QString& title, const QList<SatisfactionLine>& lines, SatisfactionBy by)
{
    ChartTable table{title,
        {satisfactionHeading(by), Words::tr("Closed"), Words::tr("Evaluated"), Words::tr("Good"),
            Words::tr("Satisfaction %"), Words::tr("Evaluation coverage %")},
        {}};
    for (const SatisfactionLine& line : lines)
        table.rows << QVariantList{line.name.isEmpty() ? unnamedTitle(by) : line.name, line.sum.closed,
            line.sum.evaluated, line.sum.good, cell(perCent(line.sum.good, line.sum.evaluated)),
            cell(perCent(line.sum.evaluated, line.sum.closed))};
    return table;
}

QList<BarRow> timeRows(const QList<OrderTimes>& times)
{
    QList<BarRow> rows;
    for (const OrderTimes& one : times) {
        const auto late = perCent(one.late, one.due);
        QString text = Words::tr("%1 / %2 h, done %3 / %4 h", "response median, 90 %; completion median, 90 %")
                           .arg(hoursText(one.medianResponse), hoursText(one.slowResponse),
                               hoursText(one.medianCompletion), hoursText(one.slowCompletion));
        if (late)
            text += Words::tr(", overdue %1%").arg(QLocale().toString(*late, 'f', 1));
        rows << BarRow{named(one.name), double(one.medianCompletion.value_or(0)), text};
    }
    return rows;
}

ChartTable timeTable(const QString& title, const QList<OrderTimes>& times)
{
    ChartTable table{title,
        {Words::tr("Need"), Words::tr("Orders"), Words::tr("Response, median (h)"), Words::tr("Response, 90% (h)"),
            Words::tr("Completion, median (h)"), Words::tr("Completion, 90% (h)"), Words::tr("With a deadline"),
            Words::tr("Overdue"), Words::tr("Overdue rate %")},
        {}};
    for (const OrderTimes& one : times)
        table.rows << QVariantList{named(one.name), one.orders, hours(one.medianResponse), hours(one.slowResponse),
            hours(one.medianCompletion), hours(one.slowCompletion), one.due, one.late,
            cell(perCent(one.late, one.due))};
    return table;
}

QStringList heatColumns()
{
    QStringList columns;
    for (int hour = 0; hour < hoursOfDay; ++hour)
        columns << QString::number(hour);
    return columns;
}

QList<HeatRow> heatRows(const QList<DemandRow>& rows)
{
    QList<HeatRow> all;
    for (const DemandRow& row : rows)
        all << HeatRow{named(row.name), row.hours};
    return all;
}

ChartTable heatTable(const QString& title, const QString& heading, const QList<DemandRow>& rows)
{
    ChartTable table{title, QStringList{heading} + heatColumns() + QStringList{Words::tr("Total")}, {}};
    for (const DemandRow& row : rows) {
        QVariantList cells{named(row.name)};
        for (const qint64 amount : row.hours)
            cells << amount;
        table.rows << (cells << row.total());
    }
    return table;
}

QList<BarRow> supplyRows(const QList<SupplyLine>& lines)
{
    QList<BarRow> rows;
    for (const SupplyLine& line : lines)
        rows << BarRow{line.name, double(line.orders),
            Words::tr("%1 orders, %2 people: %3")
                .arg(QLocale().toString(line.orders), QLocale().toString(line.members + line.skilled),
                    adviceText(line))};
    return rows;
}

ChartTable supplyTable(const QString& title, const QList<SupplyLine>& lines)
{
    ChartTable table{title,
        {Words::tr("Need"), Words::tr("Orders"), Words::tr("Not served"), Words::tr("Teams that suit"),
            Words::tr("Members of these"), Words::tr("People with a skill"), Words::tr("What to do")},
        {}};
    for (const SupplyLine& line : lines)
        table.rows << QVariantList{
            line.name, line.orders, line.unserved, line.teams, line.members, line.skilled, adviceText(line)};
    return table;
}

QList<BarRow> repeatRows(const QList<RepeatRequester>& people)
{
    QList<BarRow> rows;
    for (const RepeatRequester& one : people)
        rows << BarRow{Words::tr("%1 (%2)", "requester, community").arg(one.name, one.community), double(one.orders),
            one.bad > 0 ? Words::tr("%1, %2 of them evaluated badly").arg(one.orders).arg(one.bad)
                        : QString::number(one.orders)};
    return rows;
}

ChartTable repeatTable(const QString& title, const QList<RepeatRequester>& people)
{
    ChartTable table{title,
        {Words::tr("Requester"), Words::tr("Community"), Words::tr("Orders"), Words::tr("Latest request"),
            Words::tr("Bad evaluations")},
        {}};
    for (const RepeatRequester& one : people)
        table.rows << QVariantList{one.name, one.community, one.orders, QString(one.last).replace(u'T', u' '), one.bad};
    return table;
}
