#include "models/database/sqlitestatement.h"

#include <sqlite3.h>

#include <algorithm>

namespace {

/// As UTF-8, at most three bytes for each; -1 when a character takes two QChars.
qsizetype encodePlain(QStringView text, char* out)
{
    char* at = out;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (c.isSurrogate())
            return -1;
        if (code < 0x80) {
            *at++ = char(code);
        } else if (code < 0x800) {
            *at++ = char(0xC0 | (code >> 6));
            *at++ = char(0x80 | (code & 0x3F));
        } else {
            *at++ = char(0xE0 | (code >> 12));
            *at++ = char(0x80 | ((code >> 6) & 0x3F));
            *at++ = char(0x80 | (code & 0x3F));
        }
    }
    return at - out;
}

} // namespace

SqliteStatement::SqliteStatement(sqlite3* database, const QString& sql)
    : m_database(database)
{
    const QByteArray text = sql.toUtf8();
    const char* rest = nullptr;
    const int code = sqlite3_prepare_v3(
        database, text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, &rest);
    if (code != SQLITE_OK)
        (void)fail(QStringLiteral("Unable to prepare the statement"));
    else if (!m_statement || !QByteArrayView(rest, text.constData() + text.size()).trimmed().isEmpty())
        m_error = QSqlError(
            QStringLiteral("One statement at a time"), {}, QSqlError::StatementError, QString::number(SQLITE_MISUSE));
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

void SqliteStatement::startAnew()
{
    if (m_isRunning)
        sqlite3_reset(m_statement);
    m_isRunning = false;
    m_place = Place::End;
}

void SqliteStatement::bindInteger(int position, qint64 value)
{
    startAnew();
    m_mostBound = std::max(m_mostBound, position + 1);
    sqlite3_bind_int64(m_statement, position + 1, value);
}

void SqliteStatement::bindReal(int position, double value)
{
    startAnew();
    m_mostBound = std::max(m_mostBound, position + 1);
    sqlite3_bind_double(m_statement, position + 1, value);
}

void SqliteStatement::bindText(int position, const QString& value)
{
    startAnew();
    m_mostBound = std::max(m_mostBound, position + 1);
    constexpr qsizetype shortText = 256;
    char room[3 * shortText];
    const qsizetype size = value.size() <= shortText ? encodePlain(value, room) : -1;
    if (size >= 0) {
        sqlite3_bind_text64(m_statement, position + 1, room, sqlite3_uint64(size), SQLITE_TRANSIENT, SQLITE_UTF8);
        return;
    }
    const QByteArray text = value.toUtf8();
    sqlite3_bind_text64(
        m_statement, position + 1, text.constData(), sqlite3_uint64(text.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void SqliteStatement::bindBlob(int position, const QByteArray& value)
{
    startAnew();
    m_mostBound = std::max(m_mostBound, position + 1);
    sqlite3_bind_blob64(m_statement, position + 1, value.constData(), sqlite3_uint64(value.size()), SQLITE_TRANSIENT);
}

void SqliteStatement::bindNull(int position)
{
    startAnew();
    m_mostBound = std::max(m_mostBound, position + 1);
    sqlite3_bind_null(m_statement, position + 1);
}

bool SqliteStatement::run()
{
    startAnew();
    m_error = {};
    m_changes = 0;
    if (m_mostBound < sqlite3_bind_parameter_count(m_statement)) {
        m_error = QSqlError(QStringLiteral("Parameter count mismatch"), {}, QSqlError::StatementError);
        return false;
    }
    if (!step())
        return m_error.type() == QSqlError::NoError;
    m_place = Place::First;
    return true;
}

bool SqliteStatement::step()
{
    m_isRunning = true;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    m_place = Place::End;
    if (code != SQLITE_DONE)
        return fail(QStringLiteral("Unable to run the statement"));
    m_changes = sqlite3_changes(m_database);
    startAnew(); // holds no snapshot behind its last row
    return false;
}

bool SqliteStatement::next()
{
    if (m_place == Place::End)
        return false;
    if (m_place == Place::First) {
        m_place = Place::Row;
        return true;
    }
    return step();
}

bool SqliteStatement::fail(const QString& what)
{
    m_error = QSqlError(what, QString::fromUtf8(sqlite3_errmsg(m_database)), QSqlError::StatementError,
        QString::number(sqlite3_extended_errcode(m_database)));
    startAnew();
    return false;
}

void SqliteStatement::finish()
{
    startAnew();
    sqlite3_clear_bindings(m_statement); // numbers are not kept longer than they are needed
    m_mostBound = 0;
    m_error = {};
}

int SqliteStatement::columns() const
{
    return sqlite3_column_count(m_statement);
}

QString SqliteStatement::columnName(int column) const
{
    return QString::fromUtf8(sqlite3_column_name(m_statement, column));
}

bool SqliteStatement::has(int column) const
{
    return m_place == Place::Row && column >= 0 && column < sqlite3_data_count(m_statement);
}

bool SqliteStatement::isNull(int column) const
{
    return !has(column) || sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 SqliteStatement::integer(int column) const
{
    if (has(column) && sqlite3_column_type(m_statement, column) == SQLITE_INTEGER)
        return sqlite3_column_int64(m_statement, column);
    return value(column).toLongLong();
}

QString SqliteStatement::text(int column) const
{
    if (has(column) && sqlite3_column_type(m_statement, column) == SQLITE_TEXT) {
        const auto* const text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
    }
    return value(column).toString();
}

QVariant SqliteStatement::value(int column) const
{
    if (!has(column))
        return {};
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(m_statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB: {
        const auto* const bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
        return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
    }
    default:
        return QVariant(QMetaType(QMetaType::QString));
    }
}
