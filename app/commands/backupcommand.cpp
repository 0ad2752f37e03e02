#include "app/commands/backupcommand.h"

#include "app/commands/terminal.h"
#include "app/office/officecheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

QString BackupCommand::name() const
{
    return QStringLiteral("backup");
}

QString BackupCommand::summary() const
{
    return QCoreApplication::translate("BackupCommand", "Writes a verified copy of the office.");
}

QString BackupCommand::example() const
{
    return QStringLiteral("volunteer-desk backup --office office.vdesk --out 备份.vdesk");
}

void BackupCommand::describe(QCommandLineParser& parser) const
{
    parser.addOption(CommandOption::office());
    parser.addOption(CommandOption::account());
    parser.addOption(CommandOption::out(QCoreApplication::translate("BackupCommand", "The copy to write.")));
    parser.addOption(CommandOption::json());
}

ExitCode BackupCommand::run(const QCommandLineParser& parser, const QStringList&, CommandOutput output)
{
    const QString copy = requiredValue(parser, QStringLiteral("out"));
    const auto office = openOffice(parser, output);
    if (QFileInfo(copy) == QFileInfo(office->database().location()))
        throw UsageError(QCoreApplication::translate("BackupCommand", "The copy needs another name than the office."));
    office->record(Acts::Backup, copy);
    TerminalProgress progress(output.messages);
    backupOffice(office->database().location(), copy, progress.task(), sumProblems);
    progress.finish();
    output.messages << QCoreApplication::translate("BackupCommand", "The copy was written, opened and checked: %1")
                           .arg(QDir::toNativeSeparators(copy))
                    << Qt::endl;
    if (parser.isSet(QStringLiteral("json")))
        writeJson(output, {{QStringLiteral("backup"), copy}, {QStringLiteral("bytes"), QFileInfo(copy).size()}});
    return ExitCode::Done;
}
