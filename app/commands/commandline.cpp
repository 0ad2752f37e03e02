#include "app/commands/commandline.h"

#include "app/commands/backupcommand.h"
#include "app/commands/checkcommand.h"
#include "app/commands/circlecommand.h"
#include "app/commands/democommand.h"
#include "app/commands/honorrollcommand.h"
#include "app/commands/importcommand.h"
#include "app/commands/newcommand.h"
#include "app/commands/picturescommand.h"
#include "app/commands/querycommand.h"
#include "app/commands/reportcommand.h"
#include "app/commands/restorecommand.h"
#include "app/commands/rotatekeycommand.h"
#include "app/commands/statscommand.h"
#include "app/commands/verifycommand.h"

#include <QCoreApplication>
#include <QFileInfo>

CommandLine::CommandLine()
{
    m_commands.push_back(std::make_unique<NewCommand>());
    m_commands.push_back(std::make_unique<ImportCommand>());
    m_commands.push_back(std::make_unique<QueryCommand>());
    m_commands.push_back(std::make_unique<StatsCommand>());
    m_commands.push_back(std::make_unique<CircleCommand>());
    m_commands.push_back(std::make_unique<ReportCommand>());
    m_commands.push_back(std::make_unique<HonorRollCommand>());
    m_commands.push_back(std::make_unique<VerifyCommand>());
    m_commands.push_back(std::make_unique<DemoCommand>());
    m_commands.push_back(std::make_unique<PicturesCommand>());
    m_commands.push_back(std::make_unique<CheckCommand>());
    m_commands.push_back(std::make_unique<BackupCommand>());
    m_commands.push_back(std::make_unique<RestoreCommand>());
    m_commands.push_back(std::make_unique<RotateKeyCommand>());
}

Command* CommandLine::find(const QString& name) const
{
    for (const auto& command : m_commands) {
        if (command->name() == name)
            return command.get();
    }
    return nullptr;
}

static bool asksForHelp(const QString& word)
{
    return word == QStringLiteral("--help") || word == QStringLiteral("-h") || word == QStringLiteral("help")
        || word == QStringLiteral("--version");
}

/// An office to open, there or not; a file manager passes whole paths.
static bool isFile(const QString& word)
{
    return QFileInfo::exists(word) || word.endsWith(QStringLiteral(".vdesk"), Qt::CaseInsensitive)
        || word.contains(u'/') || word.contains(u'\\') || word.startsWith(QStringLiteral("postgresql:"));
}

bool CommandLine::isCommand(const QString& word) const
{
    const bool isOption = word.startsWith(u'-'); // Qt's own: -platform, -style
    return find(word) || asksForHelp(word) || !(word.isEmpty() || isOption || isFile(word));
}

QString CommandLine::overview() const
{
    QString text = QCoreApplication::translate("Command", "volunteer-desk [FILE] opens the window. Commands:") + u'\n';
    for (const auto& command : m_commands)
        text += QStringLiteral("  %1  %2\n").arg(command->name().leftJustified(12), command->summary());
    text += QCoreApplication::translate("Command", "“volunteer-desk COMMAND --help” explains each with an example.")
        + u'\n';
    return text;
}

ExitCode CommandLine::answer(const QString& word, QTextStream& out, QTextStream& messages) const
{
    if (!asksForHelp(word)) {
        messages << QCoreApplication::translate(
            "Command", "“%1” is neither a command nor an office file. See volunteer-desk --help.")
                        .arg(word)
                 << Qt::endl;
        return ExitCode::WrongUsage;
    }
    out << (word == QStringLiteral("--version") ? QStringLiteral("volunteer-desk " VD_VERSION "\n") : overview())
        << Qt::flush;
    return ExitCode::Done;
}

ExitCode CommandLine::run(const QStringList& arguments, QTextStream& out, QTextStream& messages) const
{
    Command* const command = find(arguments.value(0));
    if (!command)
        return answer(arguments.value(0), out, messages);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        command->summary() + u'\n' + QCoreApplication::translate("Command", "Example: %1").arg(command->example()));
    command->describe(parser);
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
        QCoreApplication::translate("Command", "Explains this command."));
    parser.addOption(help);
    const bool isUnderstood = parser.parse(arguments);
    if (parser.isSet(help)) {
        out << parser.helpText() << Qt::flush;
        return ExitCode::Done;
    }
    try {
        if (!isUnderstood)
            throw UsageError(parser.errorText());
        return command->run(parser, parser.positionalArguments(), {out, messages});
    } catch (const UsageError& error) {
        messages << error.message() << u'\n'
                 << QCoreApplication::translate("Command", "See volunteer-desk %1 --help.").arg(command->name())
                 << Qt::endl;
        return ExitCode::WrongUsage;
    } catch (const Error& error) {
        messages << error.message() << Qt::endl;
        if (!error.detail().isEmpty())
            messages << u'(' << error.detail() << u')' << Qt::endl;
        return ExitCode::Failed;
    }
}
