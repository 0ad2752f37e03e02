#pragma once

#include <QMap>
#include <QString>

class Connection;

/// How many rows each table of an office holds; the trail of acts may grow without anything being imported.
class OfficeCounts final {
public:
    explicit OfficeCounts(Connection& connection);

    [[nodiscard]] qint64 rowsOf(const QString& table) const { return m_rows.value(table); }
    /// "volunteers has 3 rows more"; empty when all are alike.
    [[nodiscard]] QString differenceFrom(const OfficeCounts& before) const;

private:
    QMap<QString, qint64> m_rows;
};

/// What SQLite finds wrong with the file and its links; empty when all is well.
[[nodiscard]] QString damageOf(Connection& connection);
