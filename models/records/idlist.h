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
    QString orderBy; ///< indexed columns with directions, e.g. "name_key ASC NULLS FIRST, id ASC NULLS FIRST"

    QString searchName; ///< full-text table, "" when nothing is searched
    QString searchColumn = QStringLiteral("id"); ///< of `table`: which record the full text speaks of
    QString matchText;
};

/// Asked now and then while ids are read; true stops the reading early.
using StopReading = std::function<bool()>;

/// All ids of the answer in order. With the engine's native handle where there is one: a million ids cost no QVariant.
[[nodiscard]] std::vector<qint64> readIds(
    Connection& connection, const IdQuestion& question, const StopReading& stop = {});
/// Whether a record's token text fits the search.
using TokenTest = std::function<bool(const QString& tokens)>;

/// The first `count` ids of the answer (or more, where all of them come as cheaply), ready before a key press feels
/// slow: takes the way that suits how many records the search fits and where in the order they stand.
[[nodiscard]] std::vector<qint64> readFirstIds(
    Connection& connection, const IdQuestion& question, const TokenTest& fits, size_t count);
