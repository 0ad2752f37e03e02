#include "app/commands/circlecommand.h"

#include "models/common/task.h"
#include "models/stations/stationplaces.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace {

constexpr int mostSuggestions = 1'000;
constexpr double mostMinutes = 120;

/// A number of an option within its bounds, or UsageError.
double number(const QCommandLineParser& parser, const QString& option, double usual, double least, double most)
{
    if (!parser.isSet(option))
        return usual;
    bool isNumber = false;
    const double value = parser.value(option).toDouble(&isNumber);
    if (!isNumber || value < least || value > most)
        throw UsageError(QCoreApplication::translate("CircleCommand", "--%1 takes a number from %2 to %3, not “%4”.")
                             .arg(option)
                             .arg(least)
                             .arg(most)
                             .arg(parser.value(option)));
    return value;
}

QJsonObject circleJson(const ServiceCircle& circle)
{
    QJsonArray places;
    for (const CircleSuggestion& suggestion : circle.suggestions)
        places.append(QJsonObject{{QStringLiteral("estate"), suggestion.name},
            {QStringLiteral("latitude"), suggestion.position.latitude},
            {QStringLiteral("longitude"), suggestion.position.longitude},
            {QStringLiteral("added_households"), suggestion.households}});
    QJsonArray moves;
    for (const StationMove& move : stationMoves(circle))
        moves.append(QJsonObject{{QStringLiteral("station"), move.name}, {QStringLiteral("estate"), move.place},
            {QStringLiteral("latitude"), move.position.latitude},
            {QStringLiteral("longitude"), move.position.longitude},
            {QStringLiteral("added_households"), move.difference()}});
    return {{QStringLiteral("households"), circle.households},
        {QStringLiteral("covered_households_now"), circle.coveredHouseholds},
        {QStringLiteral("covered_households"), circle.coveredThen()},
        {QStringLiteral("most_households"), std::max(circle.mostCovered, circle.coveredThen())},
        {QStringLiteral("places"), places}, {QStringLiteral("moves"), moves}};
}

void print(QTextStream& out, const ServiceCircle& circle)
{
    out << QCoreApplication::translate("CircleCommand", "Covered now: %1 of %2 households")
               .arg(circle.coveredHouseholds)
               .arg(circle.households)
        << u'\n';
    for (const CircleSuggestion& suggestion : circle.suggestions)
        out << suggestion.name << u'\t' << QString::number(suggestion.position.latitude, 'f', 6) << u'\t'
            << QString::number(suggestion.position.longitude, 'f', 6) << u'\t' << suggestion.households << u'\n';
    if (circle.suggestions.isEmpty())
        return;
    out << QCoreApplication::translate("CircleCommand", "Covered with these: %1; no other places cover more than %2")
               .arg(circle.coveredThen())
               .arg(std::max(circle.mostCovered, circle.coveredThen()))
        << u'\n';
}

} // namespace

QString CircleCommand::name() const
{
    return QStringLiteral("circle");
}

QString CircleCommand::summary() const
{
    return QCoreApplication::translate(
        "CircleCommand", "Prints how many households are near a station, and where new ones would cover most.");
}

QString CircleCommand::example() const
{
    return QStringLiteral("volunteer-desk circle --office office.vdesk --suggest 3 --json");
}

void CircleCommand::describe(QCommandLineParser& parser) const
{
    parser.addOption(CommandOption::office());
    parser.addOption(CommandOption::account());
    parser.addOption(CommandOption::organisation());
    parser.addOption({QStringLiteral("suggest"),
        QCoreApplication::translate("CircleCommand", "How many new stations to place; 0 without it."),
        QStringLiteral("N")});
    parser.addOption({QStringLiteral("minutes"),
        QCoreApplication::translate("CircleCommand", "How far people walk; 10 without it."), QStringLiteral("M")});
    parser.addOption(CommandOption::json());
}

ExitCode CircleCommand::run(const QCommandLineParser& parser, const QStringList&, CommandOutput output)
{
    const double minutes = number(parser, QStringLiteral("minutes"), circleMinutes, 0.1, mostMinutes);
    const double wanted = number(parser, QStringLiteral("suggest"), 0, 0, mostSuggestions);
    if (wanted != std::floor(wanted))
        throw UsageError(QCoreApplication::translate("CircleCommand", "--suggest takes a whole number."));
    const auto office = openOffice(parser, output);
    office->require(Acts::ViewRecords);
    ServiceCircle circle = serviceCircle(office->database().reader(), organisationsOf(parser, *office), minutes);
    TaskContext task;
    suggestPlaces(circle, int(wanted), task);
    if (parser.isSet(QStringLiteral("json")))
        writeJson(output, circleJson(circle));
    else
        print(output.out, circle);
    output.out.flush();
    return ExitCode::Done;
}
