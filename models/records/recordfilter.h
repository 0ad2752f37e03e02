#pragma once

#include "models/common/dates.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

/// What narrows a list besides the search words: organisation subtree, period and chosen conditions.
struct RecordFilter {
    QList<qint64> organisations; ///< ids of the chosen subtree; empty = the whole office
    Period period; ///< unlimited unless the page obeys the period chooser
    QMap<QString, QStringList> conditions; ///< key → accepted values, e.g. "state" → {"active"}

    bool operator==(const RecordFilter&) const = default;
};
