#include "app/commands/rotatekeycommand.h"

#include "app/sealedtables.h"
#include "models/common/task.h"

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
    office->require(Act::RotateKeys);
    const bool wasPending = KeyRotation::isPending(office->database().reader());
    const SealedTables tables = sealedTables(office->vault());
    qint64 values = 0;
    TaskContext task([&](const TaskProgress& progress) {
        values = progress.total;
        if (progress.total > 0)
            output.messages << QStringLiteral("\r%1 %2% ").arg(progress.text).arg(progress.done * 100 / progress.total)
                            << Qt::flush;
    });
    KeyRotation(*office, tables).run(task);
    const int version = office->vault().keyVersion();
    output.messages << u'\r'
                    << QCoreApplication::translate(
                           "RotateKeyCommand", "All numbers are sealed under key %1; the old key is gone.")
                           .arg(version)
                    << Qt::endl;
    if (parser.isSet(QStringLiteral("json")))
        writeJson(output,
            {{QStringLiteral("key"), version}, {QStringLiteral("records"), values},
                {QStringLiteral("continued"), wasPending}});
    return ExitCode::Done;
}
