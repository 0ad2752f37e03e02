#pragma once

#include "models/database/query.h"
#include "models/records/recordsource.h"

#include <QMutex>

#include <functional>

/// What one cell is made of: the values of its column's SQL expressions, counted from 0.
class ListCell final {
public:
    ListCell(const Query& query, int first, QDate today)
        : m_query(query)
        , m_first(first)
        , m_today(today)
    {
    }

    [[nodiscard]] qint64 id() const { return m_query.integer(0); } ///< of the record
    [[nodiscard]] bool isNull(int value = 0) const { return m_query.isNull(m_first + value); }
    [[nodiscard]] QString text(int value = 0) const { return m_query.text(m_first + value); }
    [[nodiscard]] qint64 integer(int value = 0) const { return m_query.integer(m_first + value); }
    [[nodiscard]] int number(int value = 0) const { return m_query.number(m_first + value); }
    [[nodiscard]] bool boolean(int value = 0) const { return m_query.boolean(m_first + value); }
    [[nodiscard]] double real(int value = 0) const { return m_query.real(m_first + value); }
    [[nodiscard]] QDate date(int value = 0) const { return m_query.date(m_first + value); }
    [[nodiscard]] QByteArray blob(int value = 0) const { return m_query.blob(m_first + value); }
    [[nodiscard]] QDate today() const { return m_today; } ///< when the page is read

private:
    const Query& m_query;
    int m_first;
    QDate m_today;
};

/// A column of a list, said once: heading, look, what is selected and how it becomes a cell.
class ListColumn final {
public:
    using Read = std::function<QVariant(const ListCell& cell)>;
    /// The cells of a whole page at once, for what stands in a table of its own: skills, teams.
    using Gather = std::function<QHash<qint64, QString>(Connection& connection, const QList<qint64>& ids)>;

    /// `select` are SQL expressions over the list's table and what it joins; without `read` the first one is the cell.
    ListColumn(const char* key, const QString& title, ColumnKind kind, int width,
        std::initializer_list<const char*> select, Read read = {});
    ListColumn(const char* key, const QString& title, ColumnKind kind, int width, Gather gather);

    /// Can be sorted by these indexed columns, or by what it selects first.
    ListColumn& sorted(const char* columns = nullptr);
    /// Not shown until the clerk asks for it.
    ListColumn& hidden();
    /// What the list is about: it stays in sight when the window is narrow.
    ListColumn& important();
    /// Numbers that add up over rows; hours and money always do.
    ListColumn& summed();

    [[nodiscard]] const RecordColumn& column() const { return m_column; }
    [[nodiscard]] const QStringList& selected() const { return m_select; }
    [[nodiscard]] const Gather& gather() const { return m_gather; }
    [[nodiscard]] QVariant cell(const ListCell& cell) const;

private:
    RecordColumn m_column;
    QStringList m_select;
    Read m_read;
    Gather m_gather;
};

/// A list page that says its columns in list(): headings and rows follow from it.
class ListSource : public RecordSource {
public:
    [[nodiscard]] QString searchTable() const override { return table(); }
    [[nodiscard]] QList<RecordColumn> columns() const final;
    [[nodiscard]] QList<RecordRow> rows(Connection& connection, const QList<qint64>& ids) const final;

protected:
    /// Asked for once: it depends on nothing that changes later.
    [[nodiscard]] virtual QList<ListColumn> list() const = 0;
    /// "JOIN organizations o ON o.id = stations.organisation_id …", or nothing.
    [[nodiscard]] virtual QString joins() const { return {}; }

private:
    struct Reading;
    [[nodiscard]] std::shared_ptr<const Reading> reading() const;

    mutable QMutex m_mutex; ///< pages are read on several threads
    mutable std::shared_ptr<const Reading> m_reading;
};
