#include "app/commands/checkcommand.h"

#include "app/commands/terminal.h"
#include "app/office/officecheck.h"
#include "app/office/officefeatures.h"
#include "models/database/safeguard.h"
#include "models/office/clearnumbercheck.h"
#include "models/office/office.h"

#include <QCoreApplication>
#include <QJsonArray>

QString CheckCommand::name() const
{
    return QStringLiteral("check");
}

QString CheckCommand::summary() const
{
    return QCoreApplication::translate(
        "CheckCommand", "Checks the file, its links and its sums; says what is wrong and where.");
}

QString CheckCommand::example() const
{
    return QStringLiteral("volunteer-desk check --office office.vdesk");
}

void CheckCommand::describe(QCommandLineParser& parser) const
{
    parser.addOption(CommandOption::office());
    parser.addOption(CommandOption::account());
    parser.addOption(CommandOption::json());
    parser.addOption({QStringLiteral("clean-numbers"),
        QCoreApplication::translate(
            "CheckCommand", "Masks ID and phone numbers that stand in texts, after a backup.")});
}

/// Says where ID or phone numbers stand in texts, and masks them if asked.
QStringList CheckCommand::checkNumbers(const QCommandLineParser& parser, Office& office, CommandOutput output) const
{
    const ClearNumberCheck check;
    auto findings = check.findings(office.database().reader());
    if (!findings.isEmpty() && parser.isSet(QStringLiteral("clean-numbers"))) {
        OfficeBackups backups(office.database(), backupInspection(office));
        const Safeguard safeguard(office.database(),
            [&backups](BackupCause cause, TaskContext& task) { backups.takeIfChanged(cause, task); });
        TerminalProgress progress(output.messages);
        const qint64 texts = check.clean(office, progress.task());
        progress.finish();
        output.messages << QCoreApplication::translate("CheckCommand",
            "ID and phone numbers were masked in %n text(s). Older backups still hold them.", nullptr, int(texts))
                        << Qt::endl;
        findings = check.findings(office.database().reader());
    } else if (!findings.isEmpty()) {
        output.messages << QCoreApplication::translate("CheckCommand",
            "Some texts hold ID or phone numbers that anybody can read. Mask them with --clean-numbers:")
                        << Qt::endl;
    }
    const QStringList sentences = ClearNumberCheck::sentences(officeFeatures(), findings);
    for (const QString& sentence : sentences)
        output.messages << QStringLiteral("  ") << sentence << Qt::endl;
    return sentences;
}

ExitCode CheckCommand::run(const QCommandLineParser& parser, const QStringList&, CommandOutput output)
{
    const auto office = openOffice(parser, output);
    office->database().foldLog(); // so that the whole file is read
    QStringList problems = officeProblems(office->database().reader());
    const QString logProblem = office->database().logProblem();
    if (!logProblem.isEmpty())
        problems.prepend(logProblem);
    const QStringList numbers = checkNumbers(parser, *office, output);
    problems << auditProblems(*office);
    for (const QString& problem : problems)
        output.out << problem << u'\n';
    output.messages << (problems.isEmpty() ? QCoreApplication::translate("CheckCommand", "The office is sound.")
                                           : QCoreApplication::translate("CheckCommand",
                                               "%1 problems found. Keep the file and restore the latest good backup.")
                                                 .arg(problems.size()))
                    << Qt::endl;
    if (parser.isSet(QStringLiteral("json"))) {
        writeJson(output,
            {{QStringLiteral("sound"), problems.isEmpty()},
                {QStringLiteral("problems"), QJsonArray::fromStringList(problems)},
                {QStringLiteral("clearNumbers"), QJsonArray::fromStringList(numbers)}});
    }
    output.out.flush();
    return problems.isEmpty() ? ExitCode::Done : ExitCode::Failed;
}
