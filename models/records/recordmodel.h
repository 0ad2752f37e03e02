#pragma once

#include "models/records/recordsource.h"

#include <QAbstractTableModel>
#include <QCache>

#include <memory>
#include <vector>

class Database;
class IdListLoader;

/// A list of records of any size: holds the sorted ids of the result and a few loaded pages of rows.
/// Ids are read off the screen thread; a page is one query by ids; data() reads memory only.
class RecordModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, ValueRole, KindRole };
    static constexpr int pageSize = 64;

    RecordModel(Database& database, std::shared_ptr<const RecordSource> source, QObject* parent = nullptr);
    ~RecordModel() override;

    [[nodiscard]] const RecordSource& source() const { return *m_source; }
    [[nodiscard]] const QList<RecordColumn>& recordColumns() const { return m_columns; }

    /// Starts reading; call once when the page is first shown.
    void start();
    void setSearch(const QString& words);
    [[nodiscard]] const QString& search() const { return m_search; }
    void setFilter(const RecordFilter& filter);
    [[nodiscard]] const RecordFilter& filter() const { return m_filter; }

    [[nodiscard]] qint64 total() const { return qint64(m_ids.size()); } ///< records that match
    [[nodiscard]] qint64 grandTotal() const { return m_grandTotal; } ///< records of the office
    [[nodiscard]] bool isLoading() const;
    [[nodiscard]] qint64 idAt(int row) const;
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1 when it is not in the list
    [[nodiscard]] const std::vector<qint64>& ids() const { return m_ids; }
    /// Reads the page of `row` now if it is not in memory; for exports, prints and tests.
    void ensureLoaded(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void countChanged();
    void loadingChanged(bool loading);
    void failed(const QString& message);

private:
    void reload();
    void showIds(std::vector<qint64> ids, bool complete);
    void requestPage(int page) const;
    void loadRequestedPages();
    bool loadPage(int page);

    Database& m_database;
    std::shared_ptr<const RecordSource> m_source;
    QList<RecordColumn> m_columns;
    std::vector<qint64> m_ids;
    mutable QCache<int, QList<RecordRow>> m_pages;
    mutable QList<int> m_requested;
    QString m_search;
    RecordFilter m_filter;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    qint64 m_grandTotal = 0;
    bool m_started = false;
    std::unique_ptr<IdListLoader> m_loader;
};

/// A cell as plain text: for the screen, copies and plain exports. Hours with one decimal, dates as 2025-11-23.
[[nodiscard]] QString cellText(const QVariant& value, ColumnKind kind);
