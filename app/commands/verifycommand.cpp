#include "app/commands/verifycommand.h"

#include "models/certificates/certificatesfeature.h"
#include "models/certificates/certificateverify.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VerifyCommand)
};

QJsonObject claimJson(const QString& number, QDate from, QDate to, Minutes minutes)
{
    return {{QStringLiteral("number"), number}, {QStringLiteral("from"), isoDate(from)},
        {QStringLiteral("to"), isoDate(to)}, {QStringLiteral("minutes"), minutes.value()}};
}

/// The ID number as printed, where “—” means that there is none.
QString readIdNumber(CommandOutput output)
{
    const QString typed = readHidden("VOLUNTEER_DESK_ID_NUMBER", Text::tr("ID number on the certificate:"),
        Text::tr("No ID number: set VOLUNTEER_DESK_ID_NUMBER, or run the command at a terminal."), output)
                              .trimmed();
    return typed == u'-' || typed == u'—' ? QString() : typed;
}

std::optional<AskedPerson> askedPerson(const QCommandLineParser& parser, CommandOutput output)
{
    if (!parser.isSet(QStringLiteral("name")) && !parser.isSet(QStringLiteral("code")))
        return std::nullopt;
    AskedPerson person{
        requiredValue(parser, QStringLiteral("code")), requiredValue(parser, QStringLiteral("name")), {}};
    person.idNumber = readIdNumber(output);
    return person;
}

} // namespace

QString VerifyCommand::name() const
{
    return QStringLiteral("verify");
}

QString VerifyCommand::summary() const
{
    return Text::tr("Checks a certificate: its QR code against a printed root, or its code in the office.");
}

QString VerifyCommand::example() const
{
    return QStringLiteral("volunteer-desk verify \"VD1:…\" --root 64-DIGITS\n"
                          "         volunteer-desk verify ABCD-EFGH-JKLM --last-digit 4 --office office.vdesk");
}

void VerifyCommand::describe(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(QStringLiteral("text"), Text::tr("The text of the QR code, or the check code."));
    parser.addOption({QStringLiteral("root"),
        Text::tr("The root as printed on the public notice: no office is needed."), QStringLiteral("DIGITS")});
    parser.addOption({QStringLiteral("code"), Text::tr("With a root: the check code, to check the person too."),
        QStringLiteral("CODE")});
    parser.addOption({QStringLiteral("name"),
        Text::tr("With a root: the name on the certificate. The ID number comes from VOLUNTEER_DESK_ID_NUMBER or is "
                 "asked for (“-”: none on the paper)."),
        QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("last-digit"),
        Text::tr("In the office: the last digit of the ID number on the certificate."), QStringLiteral("DIGIT")});
    parser.addOption(CommandOption::office());
    parser.addOption(CommandOption::account());
    parser.addOption(CommandOption::json());
}

ExitCode VerifyCommand::run(const QCommandLineParser& parser, const QStringList& arguments, CommandOutput output)
{
    if (arguments.size() != 1)
        throw UsageError(Text::tr("Give the text of one QR code, or one check code."));
    if (parser.isSet(QStringLiteral("root")))
        return verifyPaper(parser, arguments.at(0), output);
    if (!parser.isSet(QStringLiteral("office")))
        throw UsageError(Text::tr("Give the printed root with --root, or the office with --office."));
    return askOffice(parser, arguments.at(0), output);
}

ExitCode VerifyCommand::verifyPaper(const QCommandLineParser& parser, const QString& text, CommandOutput output)
{
    const OfflineAnswer answer
        = verifyOffline(text, rootFrom(parser.value(QStringLiteral("root"))), askedPerson(parser, output));
    const bool isRight = answer.isProven && answer.isPerson.value_or(true);
    const CertificateClaim& claim = answer.claim;
    if (parser.isSet(QStringLiteral("json"))) {
        QJsonObject object = claimJson(claim.number(), claim.from, claim.to, claim.minutes);
        object.insert(QStringLiteral("proven"), answer.isProven);
        object.insert(QStringLiteral("root"), answer.root.text());
        if (answer.isPerson)
            object.insert(QStringLiteral("person"), *answer.isPerson);
        writeJson(output, object);
        return isRight ? ExitCode::Done : ExitCode::Failed;
    }
    if (!answer.isProven)
        throw Error(
            Text::tr("NOT PROVEN: the QR code does not lead to this root. It names root %1; compare the 64 digits "
                     "with the public notice of that root.")
                .arg(answer.root.text()));
    output.out << Text::tr("Proven by root %1: %2").arg(answer.root.text(), claim.number()) << u'\n'
               << Text::tr("Service from %1 to %2, %3 hours")
                      .arg(isoDate(claim.from), isoDate(claim.to), claim.minutes.hoursText())
               << u'\n';
    if (answer.isPerson)
        output.out << (*answer.isPerson ? Text::tr("It is of this person.") : Text::tr("It is NOT of this person."))
                   << u'\n';
    output.messages << Text::tr("Whether it was declared void later, the office that issued it tells.") << Qt::endl;
    output.out.flush();
    return isRight ? ExitCode::Done : ExitCode::Failed;
}

ExitCode VerifyCommand::askOffice(const QCommandLineParser& parser, const QString& text, CommandOutput output)
{
    const QString digit = requiredValue(parser, QStringLiteral("last-digit"));
    const auto office = openOffice(parser, output);
    office->record(Acts::CheckCertificates, Text::tr("Checked by verify"));
    const CertificateAnswer answer = verifyInOffice(office->database().reader(), office->vault(), text, digit);
    if (parser.isSet(QStringLiteral("json"))) {
        QJsonObject object = claimJson(answer.number, answer.from, answer.to, answer.minutes);
        object.insert(QStringLiteral("state"), certificateStates().code(answer.state));
        object.insert(QStringLiteral("valid"), isValid(answer.state));
        writeJson(output, object);
    } else {
        output.out << answerInWords(answer) << u'\n';
    }
    output.out.flush();
    return isValid(answer.state) ? ExitCode::Done : ExitCode::Failed;
}
