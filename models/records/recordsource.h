#pragma once

#include "models/records/recordfilter.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>
#include <QVariant>

#include <memory>

class Connection;
struct SearchTerm;

/// How a cell is drawn and aligned; the screen, copies and exports share it.
enum class ColumnKind { Text, Name, Secondary, Integer, Hours, Money, Decimal, Date, DateTime, Badge, Stars, Percent };

enum class Tone { Neutral, Good, Attention, Bad, Information };

/// A state shown as a colored label.
struct RecordBadge {
    QString text;
    Tone tone = Tone::Neutral;
    bool isOver = false; ///< the record counts no more: its row is dimmed, its hours are struck out

    bool operator==(const RecordBadge&) const = default;
};
Q_DECLARE_METATYPE(RecordBadge)

struct RecordColumn {
    QString key; ///< stable name: settings, `query --fields`, tests
    QString title; ///< translated
    ColumnKind kind = ColumnKind::Text;
    int width = 110; ///< pixels at the normal font size
    QString orderBy; ///< indexed SQL columns without direction, "" when it cannot be sorted by
    bool visible = true; ///< before the clerk chooses
    bool important = false; ///< stays in sight when room is short
    bool isSummed = false; ///< chosen rows can be added up: hours, money, counts of what no other row counts
};

/// One listed record: its id and a value per column (Hours are minutes, Money is 分, Badge a RecordBadge).
struct RecordRow {
    qint64 id = 0;
    QVariantList cells;
};

/// A state or dictionary word the list can be narrowed to, offered by the "+ 条件" menu.
struct FilterChoice {
    QString key; ///< the filter's name, e.g. "state"
    QString title; ///< translated, e.g. "State"
    struct Option {
        QString value;
        QString text;
    };
    QList<Option> options;
};

/// What one feature's list page shows. Holds the SQL of the list; stateless and shared between threads.
class RecordSource {
public:
    virtual ~RecordSource() = default;

    [[nodiscard]] virtual QString table() const = 0; ///< its `id` column is the record's id
    [[nodiscard]] virtual QString searchTable() const = 0; ///< full-text table of that name in the dialect, or ""
    /// The column of `table` whose record the full text speaks of: hours are found by their volunteer.
    [[nodiscard]] virtual QString searchColumn() const { return QStringLiteral("id"); }
    [[nodiscard]] virtual QStringList watchedTables() const = 0; ///< a change to one of them refreshes the list
    [[nodiscard]] virtual QList<RecordColumn> columns() const = 0;
    [[nodiscard]] virtual int defaultSortColumn() const { return 0; }
    [[nodiscard]] virtual Qt::SortOrder defaultSortOrder() const { return Qt::AscendingOrder; }
    /// SQL condition over `table` for the filter ("" = all), its values appended to `values`.
    [[nodiscard]] virtual QString condition(const RecordFilter& filter, QVariantList& values) const = 0;
    /// Keyed digests by which this source's sealed numbers are found: of a tail, or of a whole number.
    [[nodiscard]] virtual QList<QByteArray> searchDigests(const SearchTerm& term) const;
    /// The rows of these ids, in any order; one query.
    [[nodiscard]] virtual QList<RecordRow> rows(Connection& connection, const QList<qint64>& ids) const = 0;
    [[nodiscard]] virtual QList<FilterChoice> filterChoices(Connection& connection) const;
    /// The same list with whole ID and phone numbers, for an export that is allowed and noted; null when the list holds
    /// none.
    [[nodiscard]] virtual std::shared_ptr<const RecordSource> withClearNumbers() const { return nullptr; }
};
