#pragma once

#include <QDate>
#include <QList>
#include <QString>

class Connection;

/// The columns that tell the records of a table apart where one is chosen, beside name and state; "" for what it lacks.
/// None of them is sealed: a damaged number hides no record.
struct LabelColumns {
    QString code;
    QString organisation;
    QString born;
};

/// What a choice shows of a record.
struct RecordLabel {
    qint64 id = 0;
    QString name;
    QString state; ///< as stored
    QString code;
    qint64 organisation = 0;
    QDate born;
    bool hasNamesake = false; ///< another record of the table bears this name
};

/// The labels of `ids` in their order; those that are not there are left out.
[[nodiscard]] QList<RecordLabel> readRecordLabels(
    Connection& connection, const QString& table, const LabelColumns& columns, const QList<qint64>& ids);
