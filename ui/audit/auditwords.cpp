#include "ui/audit/auditwords.h"

#include "models/activities/activity.h"
#include "models/activities/attendance.h"
#include "models/honors/award.h"
#include "models/honors/honorbatch.h"
#include "models/orders/orderstate.h"
#include "models/projects/project.h"
#include "models/security/account.h"
#include "models/security/auditnames.h"
#include "models/service/servicerecord.h"
#include "models/stations/station.h"
#include "models/teams/team.h"
#include "models/volunteers/volunteer.h"

#include <QCoreApplication>
#include <QHash>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
};

using StateTitle = std::function<QString(const QString& code)>;

template <typename State> StateTitle titlesOf(const StateTable<State>& table)
{
    return [&table](const QString& code) { return table.title(table.fromCode(code)); };
}

QString stateTitle(const QString& table, const QString& code)
{
    static const QHash<QString, StateTitle> titles{
        {QStringLiteral("volunteers"), titlesOf(volunteerStates())},
        {QStringLiteral("teams"), titlesOf(teamStates())},
        {QStringLiteral("stations"), titlesOf(stationStates())},
        {QStringLiteral("projects"), titlesOf(projectStates())},
        {QStringLiteral("activities"), titlesOf(activityStates())},
        {QStringLiteral("attendance"), titlesOf(attendanceStates())},
        {QStringLiteral("service_records"), titlesOf(serviceStates())},
        {QStringLiteral("orders"), titlesOf(orderStates())},
        {QStringLiteral("honor_batches"), titlesOf(honorBatchStates())},
        {QStringLiteral("awards"), titlesOf(awardStates())},
    };
    if (const StateTitle title = titles.value(table)) {
        try {
            return title(code);
        } catch (const Error&) {
            return code; // a state of another version of the program
        }
    }
    if (code == QStringLiteral("active"))
        return Text::tr("Active");
    return code == QStringLiteral("disabled") ? Text::tr("Disabled") : code;
}

bool isYesNo(const QString& column)
{
    return column.startsWith(QStringLiteral("is_")) || column.startsWith(QStringLiteral("has_"))
        || column.startsWith(QStringLiteral("must_"));
}

} // namespace

QString auditValue(Connection& connection, const QString& table, const QString& column, const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined())
        return QStringLiteral("—");
    const QString text = value.toVariant().toString();
    if (column == QStringLiteral("state"))
        return stateTitle(table, text);
    if (table == QStringLiteral("accounts") && column == QStringLiteral("role"))
        return roleTitle(roleFromCode(text));
    if (isYesNo(column))
        return value.toInt() != 0 || value.toBool() ? Text::tr("yes") : Text::tr("no");
    const QString target = auditReferencedTable(table, column);
    if (!target.isEmpty() && value.isDouble()) {
        const QString name = auditRecordName(connection, target, value.toInteger());
        return name.isEmpty() ? Text::tr("no. %1").arg(text) : name;
    }
    return text.isEmpty() ? QStringLiteral("—") : text;
}

QString auditPageOf(const QString& table)
{
    static const QHash<QString, QString> pages{
        {QStringLiteral("service_records"), QStringLiteral("hours")},
        {QStringLiteral("awards"), QStringLiteral("honors")},
    };
    static const QStringList same{QStringLiteral("volunteers"), QStringLiteral("teams"), QStringLiteral("stations"),
        QStringLiteral("projects"), QStringLiteral("activities"), QStringLiteral("orders"),
        QStringLiteral("organisations"), QStringLiteral("accounts")};
    return same.contains(table) ? table : pages.value(table);
}
