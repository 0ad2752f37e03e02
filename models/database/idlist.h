#pragma once

#include <QString>
#include <QVariant>

#include <functional>
#include <vector>

class Connection;

/// The question behind a list: which ids, in which order.
struct IdQuestion {
    QString table;
    QString condition; ///< SQL over `table`, "" = all
    QVariantList values;
    QString orderBy; ///< indexed columns with directions, e.g. "name_key ASC, id ASC"

    QString searchName; ///< full-text table, "" when nothing is searched
    QString searchColumn = QStringLiteral("id"); ///< of `table`: which record the full text speaks of
    QString matchText;
};

/// Asked now and then while ids are read; true stops the reading early.
using StopReading = std::function<bool()>;

/// All ids of the answer in order. With the engine's native handle where there is one: a million ids cost no QVariant.
[[nodiscard]] std::vector<qint64> readIds(
    Connection& connection, const IdQuestion& question, const StopReading& stop = {});
/// The first `count` ids for a search that fits many records: walks the order's index and tests each record's own
/// tokens with `matches`, at most `budget` records. False when the budget ended before the page was full.
[[nodiscard]] bool walkFirstIds(Connection& connection, const IdQuestion& question,
    const std::function<bool(const QString& tokens)>& matches, size_t count, size_t budget, std::vector<qint64>& ids);
