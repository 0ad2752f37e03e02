#include "app/commands/reportcommand.h"

#include "models/common/task.h"
#include "models/reports/numbersexport.h"
#include "models/reports/reportcatalog.h"
#include "models/reports/reportexport.h"
#include "models/service/servicepersonrepository.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {

/// With --reveal the list holds whole numbers: noted first, and said in its head.
Report reportFor(Office& office, ReportRequest request, const std::optional<QString>& reason, const QString& path)
{
    Connection& connection = office.database().reader();
    if (!reason)
        return makeReport(connection, office.vault(), request);
    const QList<ReportKind> kinds = reportKinds();
    const bool holdsNumbers = std::any_of(kinds.begin(), kinds.end(),
        [&request](const ReportKind& kind) { return kind.name == request.name && kind.holdsNumbers; });
    if (!holdsNumbers)
        throw UsageError(QCoreApplication::translate(
            "ReportCommand", "The report “%1” holds no ID or phone numbers; leave --reveal out.")
                             .arg(request.name));
    static_cast<void>(reportFormatOf(path)); // a wrong file name is no export
    request.numbers = Numbers::Clear;
    Report report = makeReport(connection, office.vault(), request);
    report.notes << noteNumbersExport(office, {report.title, path, rowsOf(report), *reason});
    return report;
}

/// The volunteer of that number, or of that name where only one bears it.
VolunteerId volunteerOf(const QCommandLineParser& parser, Office& office, const QString& report)
{
    const QString words = parser.value(QStringLiteral("volunteer"));
    if (words.isEmpty())
        return {};
    const QList<ReportKind> kinds = reportKinds();
    if (std::none_of(kinds.begin(), kinds.end(),
            [&report](const ReportKind& kind) { return kind.name == report && kind.isOfPerson; }))
        throw UsageError(QCoreApplication::translate(
            "ReportCommand", "The report “%1” is not made of one volunteer; leave --volunteer out.")
                             .arg(report));
    const auto found = ServicePersonRepository().named(office.database().reader(), words);
    if (found.size() != 1)
        throw Error(QCoreApplication::translate(
            "ReportCommand", "%n registered volunteer(s) are called “%1”; give the number.", nullptr, int(found.size()))
                        .arg(words));
    return found.first().id;
}

} // namespace

QString ReportCommand::name() const
{
    return QStringLiteral("report");
}

QString ReportCommand::summary() const
{
    return QCoreApplication::translate(
        "ReportCommand", "Writes a report as Excel workbook, PDF or CSV; “report list” names them.");
}

QString ReportCommand::example() const
{
    return QStringLiteral(
        "volunteer-desk report monthly --office office.vdesk --from 2025-10-01 --to 2025-10-31 --out october.xlsx");
}

void ReportCommand::describe(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(
        QStringLiteral("NAME"), QCoreApplication::translate("ReportCommand", "A report's name, or “list”."));
    parser.addOption(CommandOption::office());
    parser.addOption(CommandOption::account());
    parser.addOption(CommandOption::from());
    parser.addOption(CommandOption::to());
    parser.addOption(CommandOption::organisation());
    parser.addOption(
        CommandOption::out(QCoreApplication::translate("ReportCommand", "The file to write: .xlsx, .pdf or .csv.")));
    parser.addOption({QStringLiteral("volunteer"),
        QCoreApplication::translate("ReportCommand", "Number or name of one volunteer, for the report “sheet”."),
        QStringLiteral("NUMBER")});
    parser.addOption(CommandOption::reveal());
    parser.addOption(CommandOption::json());
}

ExitCode ReportCommand::run(const QCommandLineParser& parser, const QStringList& arguments, CommandOutput output)
{
    const QString name = arguments.value(0);
    if (name == QStringLiteral("list")) {
        for (const ReportKind& kind : reportKinds())
            output.out << kind.name << u'\t' << kind.title << u'\t' << kind.description << u'\n';
        output.out.flush();
        return ExitCode::Done;
    }
    if (name.isEmpty())
        throw UsageError(QCoreApplication::translate("ReportCommand", "Name a report; “report list” names them all."));
    const QString path = requiredValue(parser, QStringLiteral("out"));
    const auto reason = revealReason(parser);
    const auto office = openOffice(parser, output);
    ReportRequest request{name, periodOf(parser), organisationOf(parser, *office), office->account().name};
    request.volunteer = volunteerOf(parser, *office, name);
    const Report report = reportFor(*office, request, reason, path);
    TaskContext context;
    exportReport(office->database(), report, path, context);
    output.messages << QCoreApplication::translate("ReportCommand", "%1 is written to %2.").arg(report.title, path)
                    << Qt::endl;
    if (parser.isSet(QStringLiteral("json")))
        writeJson(output,
            {{QStringLiteral("report"), report.name}, {QStringLiteral("file"), QFileInfo(path).absoluteFilePath()}});
    output.out.flush();
    return ExitCode::Done;
}
