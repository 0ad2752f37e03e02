#pragma once

#include "models/common/dates.h"
#include "models/common/error.h"
#include "models/office/office.h"
#include "models/organisation/organisation.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QTextStream>

#include <memory>
#include <optional>

/// Exit status of every command (spec of the command line).
enum class ExitCode { Done = 0, Failed = 1, WrongUsage = 2, SomeRejected = 3 };

/// Wrong words on the command line: exit status 2, with a hint at --help.
class UsageError final : public Error {
public:
    using Error::Error;
};

/// Where a command writes: results to `out`, messages to `messages`.
struct CommandOutput {
    QTextStream& out;
    QTextStream& messages;
};

/// One command of the command line: its options, an example, and what it does. One file per command.
class Command {
public:
    virtual ~Command() = default;

    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString summary() const = 0;
    [[nodiscard]] virtual QString example() const = 0;
    virtual void describe(QCommandLineParser& parser) const = 0;
    /// `arguments` are the positional ones after the command's name. Throws Error or UsageError.
    virtual ExitCode run(const QCommandLineParser& parser, const QStringList& arguments, CommandOutput output) = 0;
};

/// Options that several commands share.
namespace CommandOption {
[[nodiscard]] QCommandLineOption office();
[[nodiscard]] QCommandLineOption account();
[[nodiscard]] QCommandLineOption json();
[[nodiscard]] QCommandLineOption from();
[[nodiscard]] QCommandLineOption to();
[[nodiscard]] QCommandLineOption organisation();
[[nodiscard]] QCommandLineOption out(const QString& description);
[[nodiscard]] QCommandLineOption reveal();
} // namespace CommandOption

/// The value of a required option, else UsageError.
[[nodiscard]] QString requiredValue(const QCommandLineParser& parser, const QString& option);
/// Opens the office of --office as --account; the password comes from VOLUNTEER_DESK_PASSWORD or is asked for.
[[nodiscard]] std::unique_ptr<Office> openOffice(const QCommandLineParser& parser, CommandOutput output);
/// VOLUNTEER_DESK_PASSWORD, or asked for at the terminal without echo.
[[nodiscard]] QString readPassword(const QString& prompt, CommandOutput output);
/// What stands neither in the shell's history nor in the list of processes: the environment variable, or asked for at
/// the terminal without echo. Throws Error, which says `missing`, where there is neither.
[[nodiscard]] QString readHidden(
    const char* variable, const QString& prompt, const QString& missing, CommandOutput output);
/// --from/--to (both days included); all time without them.
[[nodiscard]] Period periodOf(const QCommandLineParser& parser);
/// The organization of --org CODE (a name does too); without it the account's own, none for the whole office. Throws
/// Error for one that the account does not answer for.
[[nodiscard]] OrganisationId organisationOf(const QCommandLineParser& parser, Office& office);
/// Ids of its subtree; empty for the whole office.
[[nodiscard]] QList<qint64> organisationsOf(const QCommandLineParser& parser, Office& office);
/// The reason of --reveal: whole numbers are asked for. Throws UsageError for an empty one; nothing without the option.
[[nodiscard]] std::optional<QString> revealReason(const QCommandLineParser& parser);
void writeJson(CommandOutput output, const QJsonObject& object);
