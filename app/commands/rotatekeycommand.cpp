#include "app/commands/rotatekeycommand.h"

#include "app/commands/terminal.h"
#include "models/office/keyrotation.h"

#include <QCoreApplication>

QString RotateKeyCommand::name() const
{
    return QStringLiteral("rotate-key");
}

QString RotateKeyCommand::summary() const
{
    return QCoreApplication::translate(
        "RotateKeyCommand", "Seals all ID and phone numbers under a new key; goes on where it was cut off.");
}

QString RotateKeyCommand::example() const
{
    return QStringLiteral("volunteer-desk rotate-key --office office.vdesk");
}

void RotateKeyCommand::describe(QCommandLineParser& parser) const
{
    parser.addOption(CommandOption::office());
    parser.addOption(CommandOption::account());
    parser.addOption(CommandOption::json());
}

ExitCode RotateKeyCommand::run(const QCommandLineParser& parser, const QStringList&, CommandOutput output)
{
    const auto office = openOffice(parser, output);
    office->require(Acts::RotateKeys);
    const bool wasPending = KeyRotation::isPending(office->database().reader());
    TerminalProgress progress(output.messages);
    KeyRotation(*office, sealedKinds(office->features())).run(progress.task());
    progress.finish();
    const int version = office->vault().keyVersion();
    output.messages << QCoreApplication::translate(
        "RotateKeyCommand", "All numbers are sealed under key %1; the old key is gone.")
                           .arg(version)
                    << Qt::endl;
    if (parser.isSet(QStringLiteral("json")))
        writeJson(output,
            {{QStringLiteral("key"), version}, {QStringLiteral("records"), progress.total()},
                {QStringLiteral("continued"), wasPending}});
    return ExitCode::Done;
}
