#include "models/database/rowwatch.h"

#include "models/common/error.h"
#include "models/database/connection.h"
#include "models/database/query.h"

#include <QCoreApplication>
#include <QtEndian>

// Debian builds SQLite with it; the header shows it on request only.
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

#include <cmath>
#include <cstring>

namespace {

/// One stored value, as SQLite hands it out.
struct Cell {
    int type = SQLITE_NULL;
    qint64 integer = 0;
    double real = 0;
    QByteArrayView bytes; ///< of texts and blobs
};

Cell cellOf(sqlite3_value* value)
{
    Cell cell;
    cell.type = sqlite3_value_type(value);
    if (cell.type == SQLITE_INTEGER)
        cell.integer = sqlite3_value_int64(value);
    else if (cell.type == SQLITE_FLOAT)
        cell.real = sqlite3_value_double(value);
    else if (cell.type == SQLITE_TEXT)
        cell.bytes = {reinterpret_cast<const char*>(sqlite3_value_text(value)), sqlite3_value_bytes(value)};
    else if (cell.type == SQLITE_BLOB)
        cell.bytes = {static_cast<const char*>(sqlite3_value_blob(value)), sqlite3_value_bytes(value)};
    return cell;
}

Cell cellOf(sqlite3_stmt* statement, int column)
{
    Cell cell;
    cell.type = sqlite3_column_type(statement, column);
    if (cell.type == SQLITE_INTEGER)
        cell.integer = sqlite3_column_int64(statement, column);
    else if (cell.type == SQLITE_FLOAT)
        cell.real = sqlite3_column_double(statement, column);
    else if (cell.type == SQLITE_TEXT)
        cell.bytes = {reinterpret_cast<const char*>(sqlite3_column_text(statement, column)),
            sqlite3_column_bytes(statement, column)};
    else if (cell.type == SQLITE_BLOB)
        cell.bytes = {
            static_cast<const char*>(sqlite3_column_blob(statement, column)), sqlite3_column_bytes(statement, column)};
    return cell;
}

/// A whole number is stored as an integer in a REAL column, and read as either.
Cell normalized(Cell cell)
{
    if (cell.type == SQLITE_FLOAT && std::floor(cell.real) == cell.real && std::abs(cell.real) < 9e15) {
        cell.type = SQLITE_INTEGER;
        cell.integer = qint64(cell.real);
    }
    return cell;
}

quint64 bitsOf(double real)
{
    quint64 bits = 0;
    std::memcpy(&bits, &real, sizeof bits);
    return bits;
}

/// Both normalized.
bool isSame(const Cell& one, const Cell& other)
{
    if (one.type != other.type)
        return false;
    if (one.type == SQLITE_INTEGER)
        return one.integer == other.integer;
    if (one.type == SQLITE_FLOAT)
        return bitsOf(one.real) == bitsOf(other.real);
    return one.bytes == other.bytes;
}

/// Behind `head`: the kind and eight bytes, of texts and blobs their length with the text behind it. Rows are built for
/// every row written: one step for room, not one for each part.
void addCell(QByteArray& bytes, QByteArrayView head, const Cell& cell)
{
    constexpr qsizetype numberSize = 9;
    const qsizetype at = bytes.size();
    const qsizetype text = cell.type == SQLITE_TEXT || cell.type == SQLITE_BLOB ? cell.bytes.size() : 0;
    bytes.resize(at + head.size() + (cell.type == SQLITE_NULL ? 1 : numberSize) + text);
    char* out = std::copy_n(head.data(), head.size(), bytes.data() + at);
    switch (cell.type) {
    case SQLITE_INTEGER:
        *out = 'i';
        qToBigEndian(quint64(cell.integer), out + 1);
        return;
    case SQLITE_FLOAT:
        *out = 'r';
        qToBigEndian(bitsOf(cell.real), out + 1);
        return;
    case SQLITE_TEXT:
    case SQLITE_BLOB:
        *out = cell.type == SQLITE_TEXT ? 't' : 'b';
        qToBigEndian(quint64(text), out + 1);
        std::copy_n(cell.bytes.data(), text, out + numberSize);
        return;
    default:
        *out = 'n';
    }
}

QByteArray headOf(const QString& name)
{
    const QByteArray utf8 = name.toUtf8();
    QByteArray head(9, 'c');
    qToBigEndian(quint64(utf8.size()), head.data() + 1);
    return head + utf8;
}

} // namespace

struct RowBytes::Layout {
    struct Column {
        QByteArray head; ///< the name with its length; empty: left out
        Cell standard; ///< the default
        QByteArray standardBytes; ///< what it points to
        bool isRequired = false; ///< NOT NULL
    };

    QString table;
    QStringList names; ///< of all columns, as SELECT gives them
    std::vector<Column> columns;
    bool hasId = false;

    /// Appends the column unless it holds its default. Rows older than a column hold nothing in its place.
    void add(QByteArray& bytes, int column, const Cell& cell) const
    {
        const Column& one = columns.at(std::size_t(column));
        if (one.head.isEmpty() || (cell.type == SQLITE_NULL && one.isRequired))
            return;
        const Cell value = normalized(cell);
        if (!isSame(value, one.standard))
            addCell(bytes, one.head, value);
    }
};

RowBytes::RowBytes(Connection& connection, const WatchedTable& table)
    : m_layout(std::make_unique<Layout>())
{
    m_layout->table = table.name;
    Query query(connection, QStringLiteral("SELECT name, \"notnull\", dflt_value, pk FROM pragma_table_info(?)"));
    query.bind(table.name).run();
    while (query.next()) {
        const QString name = query.text(0);
        Layout::Column column;
        column.isRequired = query.integer(1) != 0;
        m_layout->hasId = m_layout->hasId || name == QStringLiteral("id");
        m_layout->names << name;
        if (!table.leftOut.contains(name)) {
            column.head = headOf(name);
            const QVariant standard
                = query.isNull(2) ? QVariant() : connection.scalar(QStringLiteral("SELECT %1").arg(query.text(2)));
            column.standardBytes = standard.toString().toUtf8();
            if (standard.typeId() == QMetaType::QString)
                column.standard = {SQLITE_TEXT, 0, 0, column.standardBytes};
            else if (standard.typeId() == QMetaType::QByteArray)
                column.standard = {SQLITE_BLOB, 0, 0, column.standardBytes};
            else if (standard.typeId() == QMetaType::Double)
                column.standard = normalized({SQLITE_FLOAT, 0, standard.toDouble(), {}});
            else if (!standard.isNull())
                column.standard = {SQLITE_INTEGER, standard.toLongLong(), 0, {}};
        }
        m_layout->columns.push_back(std::move(column));
    }
    Q_ASSERT(!m_layout->columns.empty());
}

RowBytes::~RowBytes() = default;
RowBytes::RowBytes(RowBytes&&) noexcept = default;

static void readRows(
    Connection& connection, const QString& sql, qint64 id, const std::function<void(sqlite3_stmt* statement)>& visit)
{
    sqlite3* const database = connection.native();
    if (!database)
        return;
    sqlite3_stmt* raw = nullptr;
    const QByteArray text = sql.toUtf8();
    int result = sqlite3_prepare_v2(database, text.constData(), int(text.size()), &raw, nullptr);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(raw, &sqlite3_finalize);
    if (result == SQLITE_OK && id != 0)
        result = sqlite3_bind_int64(raw, 1, id);
    if (result == SQLITE_OK) {
        while ((result = sqlite3_step(raw)) == SQLITE_ROW)
            visit(raw);
    }
    if (result != SQLITE_DONE)
        throw Error(QCoreApplication::translate("Database",
                        "The office file could not be read. Run the check of the "
                        "file, and restore a backup if it finds damage."),
            QString::fromUtf8(sqlite3_errmsg(database)));
}

bool RowBytes::hasIds() const
{
    return m_layout->hasId;
}

void RowBytes::forEach(Connection& connection, const std::function<void(qint64 id, QByteArrayView bytes)>& visit) const
{
    const int columns = int(m_layout->names.size());
    QByteArray bytes;
    const QString id = m_layout->hasId ? QStringLiteral("id") : QStringLiteral("0");
    readRows(connection,
        QStringLiteral("SELECT %1, %2 FROM %3").arg(id, m_layout->names.join(QStringLiteral(", ")), m_layout->table), 0,
        [&](sqlite3_stmt* statement) {
            bytes.resize(0);
            for (int column = 0; column < columns; ++column)
                m_layout->add(bytes, column, cellOf(statement, column + 1));
            visit(sqlite3_column_int64(statement, 0), bytes);
        });
}

QByteArray RowBytes::of(Connection& connection, qint64 id) const
{
    QByteArray bytes;
    readRows(connection,
        QStringLiteral("SELECT %1 FROM %2 WHERE id = ?")
            .arg(m_layout->names.join(QStringLiteral(", ")), m_layout->table),
        id, [&](sqlite3_stmt* statement) {
            for (int column = 0; column < int(m_layout->names.size()); ++column)
                m_layout->add(bytes, column, cellOf(statement, column));
        });
    return bytes;
}

struct RowWatch::Hook {
    static void row(void* self, sqlite3* database, int kind, const char*, const char* table, sqlite3_int64 before,
        sqlite3_int64 after)
    {
        auto* const watch = static_cast<RowWatch*>(self);
        const auto found = watch->m_numbers.constFind(QByteArray::fromRawData(table, qsizetype(std::strlen(table))));
        if (found == watch->m_numbers.cend())
            return;
        const RowBytes::Layout& layout = *watch->m_bytes.at(std::size_t(*found)).m_layout;
        watch->m_before.resize(0);
        watch->m_after.resize(0);
        const int columns = sqlite3_preupdate_count(database);
        for (int column = 0; column < columns; ++column) {
            sqlite3_value* value = nullptr;
            if (kind != SQLITE_INSERT && sqlite3_preupdate_old(database, column, &value) == SQLITE_OK)
                layout.add(watch->m_before, column, cellOf(value));
            if (kind != SQLITE_DELETE && sqlite3_preupdate_new(database, column, &value) == SQLITE_OK)
                layout.add(watch->m_after, column, cellOf(value));
        }
        watch->m_seen(*found, kind == SQLITE_DELETE ? before : after, watch->m_before, watch->m_after);
    }
};

bool RowWatch::isPossible(const Connection& connection)
{
    return connection.native() != nullptr;
}

RowWatch::RowWatch(Connection& connection, const QList<WatchedTable>& tables, Seen seen)
    : m_connection(connection)
    , m_tables(tables)
    , m_seen(std::move(seen))
{
    for (const WatchedTable& table : tables) {
        m_numbers.insert(table.name.toUtf8(), int(m_bytes.size()));
        m_bytes.emplace_back(connection, table);
    }
    if (sqlite3* const database = connection.native())
        sqlite3_preupdate_hook(database, &Hook::row, this);
}

RowWatch::~RowWatch()
{
    if (sqlite3* const database = m_connection.native())
        sqlite3_preupdate_hook(database, nullptr, nullptr);
}
