#include "app/commands/checkcommand.h"

#include "app/officecheck.h"

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
}

ExitCode CheckCommand::run(const QCommandLineParser& parser, const QStringList&, CommandOutput output)
{
    const auto office = openOffice(parser, output);
    office->database().foldLog(); // so that the whole file is read
    QStringList problems = officeProblems(office->database().reader());
    const QString logProblem = office->database().logProblem();
    if (!logProblem.isEmpty())
        problems.prepend(logProblem);
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
                {QStringLiteral("problems"), QJsonArray::fromStringList(problems)}});
    }
    output.out.flush();
    return problems.isEmpty() ? ExitCode::Done : ExitCode::Failed;
}
