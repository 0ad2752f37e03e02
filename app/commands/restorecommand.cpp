#include "app/commands/restorecommand.h"

#include "models/database/backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RestoreCommand", text);
}

} // namespace

QString RestoreCommand::name() const
{
    return QStringLiteral("restore");
}

QString RestoreCommand::summary() const
{
    return tr("Puts a backup in the place of the office; the present file is set aside first.");
}

QString RestoreCommand::example() const
{
    return QStringLiteral("volunteer-desk restore 备份.vdesk --office office.vdesk");
}

void RestoreCommand::describe(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(QStringLiteral("COPY"), tr("The backup."));
    parser.addOption(CommandOption::office());
    parser.addOption(CommandOption::account());
    parser.addOption(CommandOption::json());
}

ExitCode RestoreCommand::run(const QCommandLineParser& parser, const QStringList& arguments, CommandOutput output)
{
    if (arguments.size() != 1)
        throw UsageError(tr("Name one backup."));
    const QString office = requiredValue(parser, QStringLiteral("office"));
    {
        // Whoever restores must be able to open the backup; the lock also proves that nobody has the office open.
        const auto copy = Office::open(arguments.at(0));
        copy->signIn(parser.value(QStringLiteral("account")), readPassword(tr("Password:"), output));
        if (QFileInfo::exists(office))
            Database::requireUnlocked(office);
    }
    const QString aside = restoreOffice(arguments.at(0), office);
    if (!aside.isEmpty())
        output.messages << tr("The former office was set aside as %1").arg(QDir::toNativeSeparators(aside)) << Qt::endl;
    output.messages << tr("The backup is in place: %1").arg(QDir::toNativeSeparators(office)) << Qt::endl;
    if (parser.isSet(QStringLiteral("json")))
        writeJson(output, {{QStringLiteral("office"), office}, {QStringLiteral("set_aside"), aside}});
    return ExitCode::Done;
}
