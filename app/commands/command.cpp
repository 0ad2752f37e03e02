#include "app/commands/command.h"

#include "app/commands/terminal.h"
#include "app/office/officeopening.h"
#include "models/organisation/organisationrepository.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace {

QDate dateOption(const QCommandLineParser& parser, const QString& name)
{
    if (!parser.isSet(name))
        return {};
    const auto date = parseLooseDate(parser.value(name));
    if (!date)
        throw UsageError(QCoreApplication::translate("Command", "--%1 “%2” is no date; write it as 2025-03-09.")
                             .arg(name, parser.value(name)));
    return *date;
}

} // namespace

namespace CommandOption {

QCommandLineOption office()
{
    return {
        QStringLiteral("office"), QCoreApplication::translate("Command", "The office file."), QStringLiteral("FILE")};
}

QCommandLineOption account()
{
    return {QStringLiteral("account"),
        QCoreApplication::translate("Command", "Who acts (default: the first administrator)."), QStringLiteral("NAME")};
}

QCommandLineOption json()
{
    return {QStringLiteral("json"), QCoreApplication::translate("Command", "Print one JSON object as the last line.")};
}

QCommandLineOption from()
{
    return {QStringLiteral("from"), QCoreApplication::translate("Command", "First day of the period."),
        QStringLiteral("DATE")};
}

QCommandLineOption to()
{
    return {QStringLiteral("to"), QCoreApplication::translate("Command", "Last day of the period."),
        QStringLiteral("DATE")};
}

QCommandLineOption organisation()
{
    return {QStringLiteral("org"), QCoreApplication::translate("Command", "Only this organization and all below it."),
        QStringLiteral("CODE")};
}

QCommandLineOption out(const QString& description)
{
    return {QStringLiteral("out"), description, QStringLiteral("FILE")};
}

QCommandLineOption reveal()
{
    return {QStringLiteral("reveal"),
        QCoreApplication::translate("Command",
            "Show whole ID numbers, phone numbers and birth dates, if the account may. The reason is noted in the "
            "audit trail."),
        QStringLiteral("REASON")};
}

} // namespace CommandOption

std::optional<QString> revealReason(const QCommandLineParser& parser)
{
    const QString option = QStringLiteral("reveal");
    if (!parser.isSet(option))
        return std::nullopt;
    const QString reason = parser.value(option).simplified();
    if (reason.isEmpty())
        throw UsageError(QCoreApplication::translate(
            "Command", "--reveal needs a reason, for example --reveal \"Insurance list\"."));
    return reason;
}

QString requiredValue(const QCommandLineParser& parser, const QString& option)
{
    const QString value = parser.value(option);
    if (value.isEmpty())
        throw UsageError(QCoreApplication::translate("Command", "--%1 is missing.").arg(option));
    return value;
}

QString readPassword(const QString& prompt, CommandOutput output)
{
    return readHidden("VOLUNTEER_DESK_PASSWORD", prompt,
        QCoreApplication::translate(
            "Command", "No password: set VOLUNTEER_DESK_PASSWORD, or run the command at a terminal."),
        output);
}

QString readHidden(const char* variable, const QString& prompt, const QString& missing, CommandOutput output)
{
    const QString given = qEnvironmentVariable(variable);
    if (!given.isEmpty())
        return given;
    if (!isTerminal())
        throw Error(missing);
    output.messages << prompt << u' ' << Qt::flush;
    const QString typed = readHiddenLine();
    output.messages << Qt::endl;
    return typed;
}

std::unique_ptr<Office> openOffice(const QCommandLineParser& parser, CommandOutput output)
{
    auto office = openOffice(requiredValue(parser, QStringLiteral("office")));
    const QString account = parser.value(QStringLiteral("account"));
    office->signIn(account,
        readPassword(account.isEmpty() ? QCoreApplication::translate("Command", "Password of the first administrator:")
                                       : QCoreApplication::translate("Command", "Password of %1:").arg(account),
            output));
    if (const QString warning = office->database().clockProblem(); !warning.isEmpty())
        output.messages << warning << Qt::endl;
    return office;
}

Period periodOf(const QCommandLineParser& parser)
{
    Period period;
    period.from = dateOption(parser, QStringLiteral("from"));
    const QDate last = dateOption(parser, QStringLiteral("to"));
    if (last.isValid())
        period.to = last.addDays(1);
    if (period.from.isValid() && period.to.isValid() && period.to <= period.from)
        throw UsageError(QCoreApplication::translate("Command", "The period ends before it starts."));
    return period;
}

OrganisationId organisationOf(const QCommandLineParser& parser, Office& office)
{
    const QString code = parser.value(QStringLiteral("org"));
    if (code.isEmpty())
        return OrganisationId(office.account().organisation);
    Connection& connection = office.database().reader();
    const OrganisationRepository organisations;
    auto organisation = organisations.findByCode(connection, code);
    if (!organisation)
        organisation = organisations.findByName(connection, code);
    if (!organisation)
        throw Error(
            QCoreApplication::translate("Command", "There is no organization with the code or name “%1”.").arg(code));
    if (!office.scope().isEmpty() && !office.scope().contains(organisation->id.value()))
        throw Error(QCoreApplication::translate("Command", "The account “%1” does not answer for “%2”.")
                        .arg(office.account().name, organisation->name));
    return organisation->id;
}

QList<qint64> organisationsOf(const QCommandLineParser& parser, Office& office)
{
    const OrganisationId organisation = organisationOf(parser, office);
    return organisation.isValid() ? OrganisationRepository().subtree(office.database().reader(), organisation)
                                  : QList<qint64>();
}

void writeJson(CommandOutput output, const QJsonObject& object)
{
    output.out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << Qt::endl;
}
