#include "app/commands/querycommand.h"

#include "app/office/officefeatures.h"
#include "models/database/database.h"
#include "models/records/recordlist.h"
#include "models/records/recordmodel.h"
#include "models/reports/numbersexport.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace {

constexpr int defaultLimit = 50;

QList<int> chosenColumns(const QList<RecordColumn>& columns, const QString& fields)
{
    QList<int> chosen;
    if (fields.isEmpty()) {
        for (int i = 0; i < columns.size(); ++i)
            chosen << i;
        return chosen;
    }
    for (const QString& field : fields.split(u',', Qt::SkipEmptyParts)) {
        const auto found = std::find_if(
            columns.begin(), columns.end(), [&](const RecordColumn& column) { return column.key == field.trimmed(); });
        if (found == columns.end()) {
            QStringList keys;
            for (const RecordColumn& column : columns)
                keys << column.key;
            throw UsageError(QCoreApplication::translate("QueryCommand", "There is no field “%1”; the fields are %2.")
                                 .arg(field, keys.join(QStringLiteral(", "))));
        }
        chosen << int(found - columns.begin());
    }
    return chosen;
}

/// The list with whole numbers, if --reveal asks for them.
std::shared_ptr<const RecordSource> sourceFor(const QString& kind, Office& office, bool isRevealed)
{
    auto source = officeFeatures().makeList(kind, office);
    if (!isRevealed)
        return source;
    source = source->withClearNumbers();
    if (!source)
        throw UsageError(
            QCoreApplication::translate("QueryCommand", "“%1” hold no ID or phone numbers; leave --reveal out.")
                .arg(kind));
    return source;
}

QJsonValue jsonCell(const QVariant& value, ColumnKind kind)
{
    if (!value.isValid() || value.isNull())
        return QJsonValue::Null;
    if (kind == ColumnKind::Badge)
        return value.value<RecordBadge>().text;
    return QJsonValue::fromVariant(value);
}

/// The rows as JSON; as text with tabs they are printed at once.
QJsonArray writeRows(const QList<RecordRow>& records, const QList<RecordColumn>& columns, const QList<int>& chosen,
    bool isJson, CommandOutput output)
{
    QJsonArray rows;
    for (const RecordRow& row : records) {
        QJsonObject object;
        QStringList texts;
        for (const int column : chosen) {
            const auto kind = columns.at(column).kind;
            object.insert(columns.at(column).key, jsonCell(row.cells.value(column), kind));
            texts << cellText(row.cells.value(column), kind);
        }
        rows << object;
        if (!isJson)
            output.out << texts.join(u'\t') << u'\n';
    }
    return rows;
}

} // namespace

QString QueryCommand::name() const
{
    return QStringLiteral("query");
}

QString QueryCommand::summary() const
{
    return QCoreApplication::translate("QueryCommand", "Lists what the list page shows for some search words.");
}

QString QueryCommand::example() const
{
    return QStringLiteral("volunteer-desk query volunteers wcc --office office.vdesk --fields number,name,phone");
}

void QueryCommand::describe(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(QStringLiteral("KIND"),
        QCoreApplication::translate("QueryCommand", "One of: %1.")
            .arg(officeFeatures().listKeys().join(QStringLiteral(", "))));
    parser.addPositionalArgument(QStringLiteral("WORDS"),
        QCoreApplication::translate(
            "QueryCommand", "Name, pinyin, initials, code or the last four digits of a number."),
        QStringLiteral("[WORDS]"));
    parser.addOption(CommandOption::office());
    parser.addOption(CommandOption::account());
    parser.addOption(CommandOption::organisation());
    parser.addOption({QStringLiteral("limit"),
        QCoreApplication::translate("QueryCommand", "At most so many rows (default: %1).").arg(defaultLimit),
        QStringLiteral("N"), QString::number(defaultLimit)});
    parser.addOption({QStringLiteral("fields"), QCoreApplication::translate("QueryCommand", "Only these fields."),
        QStringLiteral("a,b")});
    parser.addOption(CommandOption::reveal());
    parser.addOption(CommandOption::json());
}

ExitCode QueryCommand::run(const QCommandLineParser& parser, const QStringList& arguments, CommandOutput output)
{
    if (arguments.isEmpty() || !officeFeatures().listKeys().contains(arguments.at(0)))
        throw UsageError(QCoreApplication::translate("QueryCommand", "Name a kind of records: %1.")
                             .arg(officeFeatures().listKeys().join(QStringLiteral(", "))));
    bool isNumber = false;
    const int limit = parser.value(QStringLiteral("limit")).toInt(&isNumber);
    if (!isNumber || limit < 0)
        throw UsageError(QCoreApplication::translate("QueryCommand", "--limit is a number of rows."));
    const auto reason = revealReason(parser);
    const auto office = openOffice(parser, output);
    office->require(Acts::ViewRecords);
    Connection& connection = office->database().reader();
    const auto source = sourceFor(arguments.at(0), *office, reason.has_value());
    const auto columns = source->columns();
    const QList<int> chosen = chosenColumns(columns, parser.value(QStringLiteral("fields")));
    RecordListRequest request;
    request.search = arguments.mid(1).join(u' ');
    request.filter.organisations = organisationsOf(parser, *office);
    request.sortColumn = source->defaultSortColumn();
    request.sortOrder = source->defaultSortOrder();
    const std::vector<qint64> ids = readRecordIds(connection, *source, request);
    const QList<qint64> shown(ids.begin(), ids.begin() + qsizetype(std::min(ids.size(), size_t(limit))));
    if (reason)
        output.messages << noteNumbersExport(
            *office, {QStringLiteral("query ") + arguments.at(0), QString(), shown.size(), *reason})
                        << Qt::endl;
    const QJsonArray rows = writeRows(
        readRecordRows(connection, *source, shown), columns, chosen, parser.isSet(QStringLiteral("json")), output);
    output.messages
        << QCoreApplication::translate("QueryCommand", "%1 found, %2 shown.").arg(ids.size()).arg(shown.size())
        << Qt::endl;
    if (parser.isSet(QStringLiteral("json")))
        writeJson(output, {{QStringLiteral("total"), qint64(ids.size())}, {QStringLiteral("rows"), rows}});
    output.out.flush();
    return ExitCode::Done;
}
