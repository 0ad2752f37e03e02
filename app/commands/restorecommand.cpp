#include "app/commands/restorecommand.h"

#include "app/commands/terminal.h"
#include "app/office/officecheck.h"
#include "app/office/officeopening.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

/// Whoever restores must be able to open the backup, and may restore. Signing in writes: on a copy.
static void requireRight(const QString& backup, const QString& account, const QString& password)
{
    const QTemporaryDir folder;
    const QString trial = folder.filePath(QStringLiteral("trial.vdesk"));
    if (!QFile::copy(backup, trial))
        throw Error(QCoreApplication::translate("RestoreCommand",
            "The backup “%1” cannot be read. Check its name and that "
            "the drive is connected.")
                        .arg(QDir::toNativeSeparators(backup)));
    const auto copy = openOffice(trial);
    copy->signIn(account, password);
    copy->require(Acts::Restore);
}

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
    const QString account = parser.value(QStringLiteral("account"));
    const QString password = readPassword(QCoreApplication::translate("RestoreCommand", "Password:"), output);
    requireRight(arguments.at(0), account, password);
    if (QFileInfo::exists(office))
        Database::requireUnlocked(office); // nobody has it open
    TerminalProgress progress(output.messages);
    const QString aside = restoreOffice(arguments.at(0), office, progress.task(), sumProblems);
    progress.finish();
    {
        const auto restored = openOffice(office);
        restored->signIn(account, password);
        restored->record(Acts::Restore, QFileInfo(arguments.at(0)).fileName());
    }
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
