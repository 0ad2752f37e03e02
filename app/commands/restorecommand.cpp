#include "app/commands/restorecommand.h"

#include "app/officecheck.h"
#include "models/common/task.h"
#include "models/reports/officeopening.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

QString RestoreCommand::name() const
{
    return QStringLiteral("restore");
}

QString RestoreCommand::summary() const
{
    return QCoreApplication::translate(
        "RestoreCommand", "Puts a backup in the place of the office; the present file is set aside first.");
}

QString RestoreCommand::example() const
{
    return QStringLiteral("volunteer-desk restore 备份.vdesk --office office.vdesk");
}

void RestoreCommand::describe(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(QStringLiteral("COPY"), QCoreApplication::translate("RestoreCommand", "The backup."));
    parser.addOption(CommandOption::office());
    parser.addOption(CommandOption::account());
    parser.addOption(CommandOption::json());
}

ExitCode RestoreCommand::run(const QCommandLineParser& parser, const QStringList& arguments, CommandOutput output)
{
    if (arguments.size() != 1)
        throw UsageError(QCoreApplication::translate("RestoreCommand", "Name one backup."));
    const QString office = requiredValue(parser, QStringLiteral("office"));
    {
        // Whoever restores must be able to open the backup; the lock also proves that nobody has the office open.
        const auto copy = openOffice(arguments.at(0));
        copy->signIn(parser.value(QStringLiteral("account")),
            readPassword(QCoreApplication::translate("RestoreCommand", "Password:"), output));
        copy->require(Act::Restore);
        if (QFileInfo::exists(office))
            Database::requireUnlocked(office);
    }
    TaskContext task;
    const QString aside = restoreOffice(arguments.at(0), office, task, sumProblems);
    if (!aside.isEmpty())
        output.messages << QCoreApplication::translate("RestoreCommand", "The former office was set aside as %1")
                               .arg(QDir::toNativeSeparators(aside))
                        << Qt::endl;
    output.messages << QCoreApplication::translate("RestoreCommand", "The backup is in place: %1")
                           .arg(QDir::toNativeSeparators(office))
                    << Qt::endl;
    if (parser.isSet(QStringLiteral("json")))
        writeJson(output, {{QStringLiteral("office"), office}, {QStringLiteral("set_aside"), aside}});
    return ExitCode::Done;
}
