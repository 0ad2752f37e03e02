#include "models/records/recordmodel.h"

#include "models/common/error.h"
#include "models/database/database.h"

#include <QTimer>

#include <algorithm>

namespace {

constexpr int pagesKept = 40;
constexpr size_t firstIds = 200;

/// One of the row's badges says that the record counts no more.
bool isOver(const RecordRow& row)
{
    return std::any_of(row.cells.begin(), row.cells.end(), [](const QVariant& cell) {
        return cell.metaType() == QMetaType::fromType<RecordBadge>() && cell.value<RecordBadge>().isOver;
    });
}

} // namespace

RecordModel::RecordModel(Database& database, std::shared_ptr<const RecordSource> source, QObject* parent)
    : QAbstractTableModel(parent)
    , m_database(database)
    , m_source(std::move(source))
    , m_columns(m_source->columns())
    , m_pages(pagesKept)
{
    m_request.sortColumn = m_source->defaultSortColumn();
    m_request.sortOrder = m_source->defaultSortOrder();
    connect(&m_database, &Database::changed, this, [this](const QSet<QString>& tables) {
        const auto watched = m_source->watchedTables();
        if (m_started && std::any_of(watched.begin(), watched.end(), [&](const QString& table) {
                return tables.contains(table);
            }))
            readAll();
    });
}

RecordModel::~RecordModel() = default;

void RecordModel::start()
{
    if (m_started)
        return;
    m_started = true;
    reload();
}

void RecordModel::setSearch(const QString& words)
{
    if (words == m_request.search)
        return;
    m_request.search = words;
    reload();
}

void RecordModel::setFilter(const RecordFilter& filter)
{
    if (filter == m_request.filter)
        return;
    m_request.filter = filter;
    reload();
}

void RecordModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns.size() || m_columns.at(column).orderBy.isEmpty())
        return;
    if (column == m_request.sortColumn && order == m_request.sortOrder)
        return;
    m_request.sortColumn = column;
    m_request.sortOrder = order;
    reload();
}

void RecordModel::reload()
{
    if (!m_started)
        return;
    readFirstPage();
    readAll();
}

void RecordModel::readFirstPage()
{
    try {
        show(readFirstRecordIds(m_database.reader(), *m_source, m_request, firstIds));
    } catch (const Error& error) {
        Q_EMIT failed(error.message());
    }
}

void RecordModel::readAll()
{
    if (m_task) {
        m_task->disconnect(this);
        m_task->cancel();
    }
    const auto read = [&database = m_database, source = m_source, request = m_request](TaskContext& context) {
        Connection& connection = database.reader();
        Answer answer;
        answer.ids = readRecordIds(connection, *source, request, [&context] { return context.isCancelled(); });
        context.checkpoint();
        answer.grandTotal = countRecords(connection, *source, request.filter);
        return answer;
    };
    const auto finish = [this](Answer answer) {
        m_task = nullptr;
        m_grandTotal = answer.grandTotal;
        show(std::move(answer.ids));
        Q_EMIT loadingChanged(false);
    };
    m_task = runTask(this, tr("Reading the list"), read, finish);
    connect(m_task, &Task::finished, this, [this, task = m_task.data()](const std::exception_ptr& error) {
        if (m_task != task || !error)
            return;
        m_task = nullptr;
        Q_EMIT loadingChanged(false);
        try {
            std::rethrow_exception(error);
        } catch (const CancelledError&) {
            return;
        } catch (const std::exception& problem) {
            Q_EMIT failed(QString::fromUtf8(problem.what()));
        }
    });
    Q_EMIT loadingChanged(true);
}

void RecordModel::show(std::vector<qint64> ids)
{
    if (ids != m_ids) {
        beginResetModel();
        m_ids = std::move(ids);
        m_pages.clear();
        m_requested.clear();
        endResetModel();
    } else if (!m_ids.empty()) {
        m_pages.clear();
        Q_EMIT dataChanged(index(0, 0), index(int(m_ids.size()) - 1, int(m_columns.size()) - 1));
    }
    Q_EMIT countChanged();
}

qint64 RecordModel::idAt(int row) const
{
    return row >= 0 && size_t(row) < m_ids.size() ? m_ids[size_t(row)] : 0;
}

int RecordModel::rowOf(qint64 id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

QList<int> RecordModel::rowsOf(const QList<qint64>& ids) const
{
    if (ids.size() == 1) {
        const int row = rowOf(ids.first());
        return row < 0 ? QList<int>() : QList<int>{row};
    }
    const QSet<qint64> wanted(ids.begin(), ids.end());
    QList<int> rows;
    for (std::size_t row = 0; row < m_ids.size() && rows.size() < wanted.size(); ++row) {
        if (wanted.contains(m_ids[row]))
            rows << int(row);
    }
    return rows;
}

QList<RecordRow> RecordModel::readRows(const QList<qint64>& ids) const
{
    return readRecordRows(m_database.reader(), *m_source, ids);
}

QList<FilterChoice> RecordModel::filterChoices() const
{
    return m_source->filterChoices(m_database.reader());
}

int RecordModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int RecordModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

const RecordRow* RecordModel::loadedRow(int row) const
{
    const int page = row / pageSize;
    const QList<RecordRow>* rows = m_pages.object(page);
    if (!rows) {
        requestPage(page);
        return nullptr;
    }
    const int offset = row % pageSize;
    return offset < rows->size() ? &rows->at(offset) : nullptr;
}

void RecordModel::requestPage(int page) const
{
    if (m_requested.contains(page))
        return;
    m_requested << page;
    if (m_requested.size() == 1) {
        auto* self = const_cast<RecordModel*>(this);
        QTimer::singleShot(0, self, [self] { self->loadRequestedPages(); });
    }
}

void RecordModel::loadRequestedPages()
{
    // The pages asked for last are the ones on screen; a fast scroll leaves the others behind.
    constexpr int pagesAtOnce = 3;
    QList<int> pages = m_requested;
    m_requested.clear();
    if (pages.size() > pagesAtOnce)
        pages = pages.last(pagesAtOnce);
    for (const int page : pages) {
        const auto first = size_t(page) * pageSize;
        if (first >= m_ids.size())
            continue;
        const auto last = std::min(first + pageSize, m_ids.size());
        const QList<qint64> ids(m_ids.begin() + qsizetype(first), m_ids.begin() + qsizetype(last));
        try {
            m_pages.insert(page, new QList<RecordRow>(readRecordRows(m_database.reader(), *m_source, ids)));
        } catch (const Error& error) {
            Q_EMIT failed(error.message());
            return;
        }
        Q_EMIT dataChanged(index(int(first), 0), index(int(last) - 1, int(m_columns.size()) - 1));
    }
}

QVariant RecordModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return idAt(index.row());
    const ColumnKind kind = m_columns.at(index.column()).kind;
    if (role == KindRole)
        return int(kind);
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = kind == ColumnKind::Integer || kind == ColumnKind::Hours || kind == ColumnKind::Money
            || kind == ColumnKind::Decimal || kind == ColumnKind::Percent;
        return QVariant::fromValue(isNumber ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != ValueRole && role != Qt::ToolTipRole && role != OverRole)
        return {};
    const RecordRow* row = loadedRow(index.row());
    if (role == OverRole)
        return row && isOver(*row);
    if (!row || index.column() >= row->cells.size())
        return {};
    const QVariant& value = row->cells.at(index.column());
    if (role == ValueRole)
        return value;
    return cellText(value, kind);
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.at(section).title;
    if (role == Qt::TextAlignmentRole && rowCount() > 0)
        return data(index(0, section), role);
    return {};
}
