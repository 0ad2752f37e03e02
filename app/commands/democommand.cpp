#include "app/commands/democommand.h"

#include "app/commands/terminal.h"
#include "app/demo/demooffice.h"

#include <QCoreApplication>

namespace {

constexpr int mostVolunteers = 5'000'000;

int numberOption(const QCommandLineParser& parser, const QString& name, int smallest, int largest)
{
    bool isNumber = false;
    const int number = parser.value(name).toInt(&isNumber);
    if (!isNumber || number < smallest || number > largest)
        throw UsageError(QCoreApplication::translate("DemoCommand", "--%1 is a number from %2 to %3.")
                             .arg(name)
                             .arg(smallest)
                             .arg(largest));
    return number;
}

} // namespace

QString DemoCommand::name() const
{
    return QStringLiteral("demo");
}

QString DemoCommand::summary() const
{
    return QCoreApplication::translate("DemoCommand",
        "Makes a believable sample office: invented, of any size, or from an office's files as if of today.");
}

QString DemoCommand::example() const
{
    return QStringLiteral("volunteer-desk demo sample.vdesk --volunteers 12000 --seed 7");
}

void DemoCommand::describe(QCommandLineParser& parser) const
{
    const DemoSize size;
    parser.addPositionalArgument(
        QStringLiteral("FILE"), QCoreApplication::translate("DemoCommand", "The office file to make."));
    parser.addPositionalArgument(QStringLiteral("INPUT"),
        QCoreApplication::translate("DemoCommand",
            "Files to fill it from, each after those it builds on; their dates move by whole months up to today."),
        QStringLiteral("[INPUT…]"));
    parser.addOption({QStringLiteral("volunteers"),
        QCoreApplication::translate("DemoCommand", "How many volunteers (default: %1).").arg(size.volunteers),
        QStringLiteral("N"), QString::number(size.volunteers)});
    parser.addOption(
        {QStringLiteral("seed"), QCoreApplication::translate("DemoCommand", "The same seed makes the same office."),
            QStringLiteral("S"), QString::number(size.seed)});
    parser.addOption({QStringLiteral("records"),
        QCoreApplication::translate("DemoCommand", "Service records per volunteer (default: %1).")
            .arg(size.recordsPerVolunteer),
        QStringLiteral("N"), QString::number(size.recordsPerVolunteer)});
    parser.addOption(CommandOption::json());
}

ExitCode DemoCommand::run(const QCommandLineParser& parser, const QStringList& arguments, CommandOutput output)
{
    if (arguments.isEmpty())
        throw UsageError(QCoreApplication::translate("DemoCommand", "Name the office file to make."));
    for (const QString& option : {QStringLiteral("volunteers"), QStringLiteral("records"), QStringLiteral("seed")}) {
        if (arguments.size() > 1 && parser.isSet(option))
            throw UsageError(QCoreApplication::translate(
                "DemoCommand", "--%1 is for invented people; with files of your own, leave it out.")
                                 .arg(option));
    }
    DemoSize size;
    size.volunteers = numberOption(parser, QStringLiteral("volunteers"), 1, mostVolunteers);
    size.seed = quint32(numberOption(parser, QStringLiteral("seed"), 0, std::numeric_limits<int>::max()));
    size.recordsPerVolunteer = numberOption(parser, QStringLiteral("records"), 0, 1'000);
    TerminalProgress progress(output.messages);
    const QString given = qEnvironmentVariable("VOLUNTEER_DESK_PASSWORD");
    const DemoResult result = arguments.size() > 1
        ? makeDemoOffice(arguments.at(0), arguments.mid(1), progress.task(), given)
        : makeDemoOffice(arguments.at(0), size, progress.task(), given);
    progress.finish();
    output.messages << QCoreApplication::translate(
        "DemoCommand", "Made %1 with %2 volunteers, %3 service records and %4 orders.")
                           .arg(arguments.at(0))
                           .arg(result.volunteers)
                           .arg(result.serviceRecords)
                           .arg(result.orders)
                    << u'\n';
    output.messages << (given.isEmpty()
            ? QCoreApplication::translate("DemoCommand", "Its password is %1").arg(demoPassword())
            : QCoreApplication::translate("DemoCommand", "Its password is the one of VOLUNTEER_DESK_PASSWORD."))
                    << Qt::endl;
    if (parser.isSet(QStringLiteral("json"))) {
        writeJson(output,
            {{QStringLiteral("volunteers"), result.volunteers}, {QStringLiteral("teams"), result.teams},
                {QStringLiteral("stations"), result.stations}, {QStringLiteral("projects"), result.projects},
                {QStringLiteral("activities"), result.activities},
                {QStringLiteral("service_records"), result.serviceRecords}, {QStringLiteral("orders"), result.orders},
                {QStringLiteral("honors"), result.awards}});
    }
    return ExitCode::Done;
}
