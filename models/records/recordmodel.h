#pragma once

#include "models/common/task.h"
#include "models/records/recordlist.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QPointer>

#include <memory>
#include <vector>

class Database;

/// A list of records of any size: holds the sorted ids of the result and a few loaded pages of rows.
/// The first page shows at once, all ids follow from off the screen thread; data() reads memory only.
class RecordModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, ValueRole, KindRole, OverRole };
    static constexpr int pageSize = 64;

    RecordModel(Database& database, std::shared_ptr<const RecordSource> source, QObject* parent = nullptr);
    ~RecordModel() override;

    [[nodiscard]] Database& database() const { return m_database; }
    [[nodiscard]] const RecordSource& source() const { return *m_source; }
    /// For work off the screen thread that outlives the list.
    [[nodiscard]] std::shared_ptr<const RecordSource> sharedSource() const { return m_source; }
    [[nodiscard]] const QList<RecordColumn>& recordColumns() const { return m_columns; }

    /// Starts reading; call once when the page is first shown.
    void start();
    void setSearch(const QString& words);
    [[nodiscard]] const QString& search() const { return m_request.search; }
    void setFilter(const RecordFilter& filter);
    [[nodiscard]] const RecordFilter& filter() const { return m_request.filter; }
    [[nodiscard]] const RecordListRequest& request() const { return m_request; }

    [[nodiscard]] qint64 total() const
    {
        return qint64(m_ids.size());
    } ///< records that match (a first page while loading)
    [[nodiscard]] qint64 grandTotal() const { return m_grandTotal; } ///< records of the office or chosen subtree
    [[nodiscard]] bool isLoading() const { return !m_task.isNull(); }
    [[nodiscard]] qint64 idAt(int row) const;
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1 when it is not in the list
    [[nodiscard]] QList<int> rowsOf(const QList<qint64>& ids) const; ///< of those in the list, from the top
    [[nodiscard]] const std::vector<qint64>& ids() const { return m_ids; }
    /// Reads these records whole, whether on screen or not: for copying and exporting a selection. Throws Error.
    [[nodiscard]] QList<RecordRow> readRows(const QList<qint64>& ids) const;
    /// What the list can be narrowed to. Throws Error.
    [[nodiscard]] QList<FilterChoice> filterChoices() const;

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
    struct Answer {
        std::vector<qint64> ids;
        qint64 grandTotal = 0;
    };

    void reload();
    void readFirstPage();
    void readAll();
    void show(std::vector<qint64> ids);
    void requestPage(int page) const;
    void loadRequestedPages();
    [[nodiscard]] const RecordRow* loadedRow(int row) const;

    Database& m_database;
    std::shared_ptr<const RecordSource> m_source;
    QList<RecordColumn> m_columns;
    RecordListRequest m_request;
    std::vector<qint64> m_ids;
    mutable QCache<int, QList<RecordRow>> m_pages;
    mutable QList<int> m_requested;
    qint64 m_grandTotal = 0;
    bool m_started = false;
    QPointer<Task> m_task;
};

/// A cell as plain text: for the screen, copies and plain exports. Hours with one decimal, dates as 2025-11-23.
[[nodiscard]] QString cellText(const QVariant& value, ColumnKind kind);
