#include "app/commands/statscommand.h"

#include "models/reports/monthlyreport.h"
#include "models/reports/reportcells.h"
#include "models/reports/statisticsjson.h"

#include <QCoreApplication>

QString StatsCommand::name() const
{
    return QStringLiteral("stats");
}

QString StatsCommand::summary() const
{
    return QCoreApplication::translate(
        "StatsCommand", "Prints every figure of the dashboard; without dates, of all time.");
}

QString StatsCommand::example() const
{
    return QStringLiteral("volunteer-desk stats --office office.vdesk --from 2025-01-01 --to 2025-10-31 --json");
}

void StatsCommand::describe(QCommandLineParser& parser) const
{
    parser.addOption(CommandOption::office());
    parser.addOption(CommandOption::account());
    parser.addOption(CommandOption::from());
    parser.addOption(CommandOption::to());
    parser.addOption(CommandOption::organisation());
    parser.addOption(CommandOption::json());
}

ExitCode StatsCommand::run(const QCommandLineParser& parser, const QStringList&, CommandOutput output)
{
    const auto office = openOffice(parser, output);
    office->require(Acts::ViewRecords);
    Connection& connection = office->database().reader();
    const StatisticsQuery query{periodOf(parser), organisationOf(parser, *office)};
    if (parser.isSet(QStringLiteral("json"))) {
        writeJson(output, statisticsJson(statisticsOf(connection, query)));
    } else {
        const ReportSection figures = keyFigureSection(connection, query);
        for (const TableRow& row : figures.rows)
            output.out << reportCellText(row.value(0), SheetColumnKind::Text) << u'\t'
                       << reportCellText(row.value(2), SheetColumnKind::Mixed) << u' '
                       << reportCellText(row.value(1), SheetColumnKind::Text) << u'\n';
    }
    output.out.flush();
    return ExitCode::Done;
}
