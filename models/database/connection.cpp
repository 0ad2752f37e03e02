#include "models/database/connection.h"

#include "models/common/error.h"
#include "models/database/preparedstatement.h"

#include <QAtomicInteger>
#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <sqlite3.h>

namespace {

QString nextConnectionName()
{
    static QAtomicInteger<quint64> counter;
    return QStringLiteral("office-%1").arg(counter.fetchAndAddRelaxed(1));
}

} // namespace

Connection::Connection(const QString& location, Access access)
    : m_name(nextConnectionName())
    , m_dialect(Dialect::forLocation(location))
{
    m_database = QSqlDatabase::addDatabase(m_dialect->driver(), m_name);
    const bool readOnly = access == Access::Read;
    try {
        open(location, readOnly);
    } catch (...) {
        m_prepared.clear();
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

void Connection::open(const QString& location, bool readOnly)
{
    m_dialect->configure(m_database, location, readOnly);
    if (!m_database.open()) {
        throw Error(QCoreApplication::translate("Database",
                        "The office “%1” cannot be opened. Check that the file exists, that its drive is connected and "
                        "has room, and that you may write in its folder.")
                        .arg(location),
            m_database.lastError().text());
    }
    m_dialect->prepare(*this, readOnly);
}

Connection::~Connection()
{
    m_prepared.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::execute(const QString& sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql)) {
        noteFailure();
        throw m_dialect->error(query.lastError(), sql);
    }
}

QVariant Connection::scalar(const QString& sql, const QVariantList& values)
{
    auto statement = take(sql);
    int position = 0;
    for (const QVariant& value : values)
        statement->bindValue(position++, value);
    if (!statement->run())
        throw m_dialect->error(statement->error(), sql);
    const QVariant result = statement->next() ? statement->value(0) : QVariant();
    giveBack(sql, std::move(statement));
    return result;
}

QJsonObject Connection::row(const QString& sql, qint64 id)
{
    auto statement = take(sql);
    statement->bindInteger(0, id);
    if (!statement->run())
        throw m_dialect->error(statement->error(), sql);
    QJsonObject row;
    if (statement->next()) {
        for (int column = 0; column < statement->columns(); ++column) {
            const QVariant value = statement->value(column);
            if (value.isNull())
                row.insert(statement->columnName(column), QJsonValue::Null);
            else if (value.typeId() == QMetaType::QByteArray)
                row.insert(statement->columnName(column), QString::fromLatin1(value.toByteArray().toBase64()));
            else
                row.insert(statement->columnName(column), QJsonValue::fromVariant(value));
        }
    }
    giveBack(sql, std::move(statement));
    return row;
}

qint64 Connection::nextId(const QString& table)
{
    auto found = m_nextIds.find(table);
    if (found == m_nextIds.end())
        found = m_nextIds.insert(
            table, scalar(QStringLiteral("SELECT COALESCE(MAX(id), 0) FROM %1").arg(table)).toLongLong());
    return ++found.value();
}

void Connection::forgetIds()
{
    m_nextIds.clear();
}

sqlite3* Connection::native() const
{
    const QVariant handle = m_database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3* const*>(handle.constData());
}

std::unique_ptr<PreparedStatement> Connection::take(const QString& sql)
{
    const auto found = m_prepared.find(sql);
    if (found != m_prepared.end() && !found->second.empty()) {
        auto idle = std::move(found->second.back());
        found->second.pop_back();
        return idle;
    }
    auto statement = m_dialect->statement(*this, m_database, sql);
    if (statement->error().type() != QSqlError::NoError)
        throw m_dialect->error(statement->error(), sql);
    return statement;
}

void Connection::giveBack(const QString& sql, std::unique_ptr<PreparedStatement> statement)
{
    constexpr size_t mostPrepared = 300;
    statement->finish();
    if (m_prepared.size() > mostPrepared)
        m_prepared.clear();
    m_prepared[sql].push_back(std::move(statement));
}
