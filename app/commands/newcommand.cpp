#include "app/commands/newcommand.h"

#include "app/office/officecreation.h"

#include <QCoreApplication>

QString NewCommand::name() const
{
    return QStringLiteral("new");
}

QString NewCommand::summary() const
{
    return QCoreApplication::translate(
        "NewCommand", "Makes an office file with its first administrator and prints the recovery code once.");
}

QString NewCommand::example() const
{
    return QStringLiteral("volunteer-desk new office.vdesk --name 潍州路街道 --admin 王主任");
}

void NewCommand::describe(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(
        QStringLiteral("FILE"), QCoreApplication::translate("NewCommand", "The office file to make."));
    parser.addOption({QStringLiteral("name"),
        QCoreApplication::translate("NewCommand", "The organization the office works for."), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("admin"),
        QCoreApplication::translate("NewCommand", "The first administrator's name."), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("sealing"),
        QCoreApplication::translate("NewCommand",
            "How ID and phone numbers are sealed: aes (AES-256-GCM, SHA-256) or sm4 (SM4-GCM, SM3); default: aes."),
        QStringLiteral("aes|sm4"), QStringLiteral("aes")});
    parser.addOption(CommandOption::json());
}

static SealAlgorithm algorithmOf(const QString& word)
{
    if (word == QStringLiteral("aes"))
        return SealAlgorithm::Aes256Gcm;
    if (word == QStringLiteral("sm4"))
        return SealAlgorithm::Sm4Gcm;
    throw UsageError(QCoreApplication::translate("NewCommand", "--sealing is aes or sm4."));
}

ExitCode NewCommand::run(const QCommandLineParser& parser, const QStringList& arguments, CommandOutput output)
{
    if (arguments.size() != 1)
        throw UsageError(QCoreApplication::translate("NewCommand", "Name one office file to make."));
    OfficeSetup setup;
    setup.name = requiredValue(parser, QStringLiteral("name"));
    setup.administrator = requiredValue(parser, QStringLiteral("admin"));
    setup.algorithm = algorithmOf(parser.value(QStringLiteral("sealing")));
    setup.password
        = readPassword(QCoreApplication::translate("NewCommand", "Password for %1:").arg(setup.administrator), output);
    QString recoveryCode;
    const auto office = createOffice(arguments.at(0), setup, &recoveryCode);
    output.messages << QCoreApplication::translate(
        "NewCommand", "The office “%1” was made. Print the recovery code and lock it away; it is shown only now:")
                           .arg(setup.name)
                    << Qt::endl;
    if (parser.isSet(QStringLiteral("json")))
        writeJson(
            output, {{QStringLiteral("office"), arguments.at(0)}, {QStringLiteral("recovery_code"), recoveryCode}});
    else
        output.out << recoveryCode << Qt::endl;
    return ExitCode::Done;
}
