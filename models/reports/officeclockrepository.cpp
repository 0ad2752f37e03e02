#include "models/reports/officeclock.h"

#include "models/database/connection.h"

#include <QCoreApplication>

namespace {

constexpr qint64 tolerated = 5 * 60 * 1000; // clocks are set right by minutes every day

/// Moments at which the newest rows were entered, UTC milliseconds; the last row of each table is found at once.
qint64 lastEntry(Connection& connection)
{
    qint64 last = 0;
    for (const char* table : {"accounts", "volunteers", "teams", "stations", "projects", "activities",
             "service_records", "orders", "evaluations", "awards"}) {
        const QString sql = QStringLiteral("SELECT created_at FROM %1 ORDER BY id DESC LIMIT 1");
        last = std::max(last, connection.scalar(sql.arg(QString::fromLatin1(table))).toLongLong());
    }
    const QString changes = QStringLiteral("SELECT changed_at FROM state_changes ORDER BY id DESC LIMIT 1");
    return std::max(last, connection.scalar(changes).toLongLong());
}

} // namespace

QString clockWarning(Connection& connection, const QDateTime& now)
{
    const qint64 last = lastEntry(connection);
    if (now.toMSecsSinceEpoch() + tolerated >= last)
        return {};
    const QString format = QStringLiteral("yyyy-MM-dd HH:mm");
    return QCoreApplication::translate("OfficeClock",
        "The clock of this PC says %1, but the last entry was made on %2. Set the clock right before you go on; what "
        "is entered until then gets wrong dates.")
        .arg(now.toString(format), QDateTime::fromMSecsSinceEpoch(last).toString(format));
}
