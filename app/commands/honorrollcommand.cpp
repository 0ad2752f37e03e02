#include "app/commands/honorrollcommand.h"

#include "models/honors/honorbatchrepository.h"
#include "models/honors/honorrollpages.h"
#include "models/honors/honorrollrepository.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace {

ExitCode listBatches(const QCommandLineParser& parser, Office& office, CommandOutput output)
{
    Connection& connection = office.database().reader();
    QJsonArray names;
    for (const HonorBatch& batch : HonorBatchRepository().all(connection)) {
        const int total = HonorRollRepository().content(connection, batch.id).total();
        names << batch.name;
        output.out << batch.name << u'\t' << batch.year << u'\t' << total << Qt::endl;
    }
    if (parser.isSet(QStringLiteral("json")))
        writeJson(output, {{QStringLiteral("batches"), names}});
    return ExitCode::Done;
}

HonorRollLayout layoutOf(const QCommandLineParser& parser)
{
    const auto layout = honorRollLayoutFromCode(parser.value(QStringLiteral("layout")));
    if (!layout)
        throw UsageError(QCoreApplication::translate("HonorRollCommand", "--layout is poster, list or certificates."));
    return *layout;
}

QPageSize::PageSizeId paperOf(const QCommandLineParser& parser)
{
    const QString paper = parser.value(QStringLiteral("paper")).toUpper();
    if (paper != QStringLiteral("A4") && paper != QStringLiteral("A3"))
        throw UsageError(QCoreApplication::translate("HonorRollCommand", "--paper is A4 or A3."));
    return paper == QStringLiteral("A3") ? QPageSize::A3 : QPageSize::A4;
}

} // namespace

QString HonorRollCommand::name() const
{
    return QStringLiteral("honor-roll");
}

QString HonorRollCommand::summary() const
{
    return QCoreApplication::translate("HonorRollCommand",
        "Prints a batch of honors to PDF; every print is kept with its version. “honor-roll list” names the batches.");
}

QString HonorRollCommand::example() const
{
    return QStringLiteral("volunteer-desk honor-roll --office office.vdesk --batch 2025年度先进典型名单 --layout "
                          "poster --out 光荣榜.pdf");
}

void HonorRollCommand::describe(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(QStringLiteral("list"),
        QCoreApplication::translate("HonorRollCommand", "Names the batches, one a line."), QStringLiteral("[list]"));
    parser.addOption(CommandOption::office());
    parser.addOption(CommandOption::account());
    parser.addOption({QStringLiteral("batch"), QCoreApplication::translate("HonorRollCommand", "The batch to print."),
        QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("layout"),
        QCoreApplication::translate("HonorRollCommand", "poster, list or certificates (default: poster)."),
        QStringLiteral("LAYOUT"), QStringLiteral("poster")});
    parser.addOption(
        {QStringLiteral("paper"), QCoreApplication::translate("HonorRollCommand", "A4 or A3 (default: A4)."),
            QStringLiteral("SIZE"), QStringLiteral("A4")});
    parser.addOption(CommandOption::out(QCoreApplication::translate("HonorRollCommand", "The PDF file to write.")));
    parser.addOption(CommandOption::json());
}

ExitCode HonorRollCommand::run(const QCommandLineParser& parser, const QStringList& arguments, CommandOutput output)
{
    const auto office = openOffice(parser, output);
    if (arguments.value(0) == QStringLiteral("list"))
        return listBatches(parser, *office, output);
    const HonorRollLayout layout = layoutOf(parser);
    const QPageSize::PageSizeId paper = paperOf(parser);
    const QString path = requiredValue(parser, QStringLiteral("out"));
    const QString name = requiredValue(parser, QStringLiteral("batch"));
    const auto batch = HonorBatchRepository().findByName(office->database().reader(), name);
    if (!batch)
        throw Error(
            QCoreApplication::translate("HonorRollCommand", "There is no batch “%1”; “honor-roll list” names them.")
                .arg(name));
    HonorRoll roll;
    office->run([&](UnitOfWork& work) {
        roll = HonorRollRepository().freeze(work, batch->id, layout);
        // Inside the use case: a print that cannot be written leaves no version behind.
        writeHonorRollPdf(path, *layOutHonorRoll(layout, roll.content, roll.version, paper), paper);
    });
    output.messages << QCoreApplication::translate("HonorRollCommand", "Version %1 with %2 names was written to %3")
                           .arg(roll.version)
                           .arg(roll.content.total())
                           .arg(QDir::toNativeSeparators(path))
                    << Qt::endl;
    if (parser.isSet(QStringLiteral("json")))
        writeJson(output,
            {{QStringLiteral("version"), roll.version}, {QStringLiteral("names"), roll.content.total()},
                {QStringLiteral("out"), path}});
    return ExitCode::Done;
}
