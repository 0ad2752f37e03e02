#include "models/database/query.h"

#include "models/common/clearnumbers.h"
#include "models/common/dates.h"
#include "models/common/error.h"
#include "models/database/keepingstatement.h"

Query::Query(Connection& connection, const QString& sql)
    : m_connection(&connection)
    , m_sql(sql)
    , m_isWriting(sql.startsWith(QStringLiteral("INSERT")) || sql.startsWith(QStringLiteral("UPDATE")))
    , m_statement(connection.take(sql))
{
}

Query::Query(BoundValues& values)
    : m_connection(nullptr)
    , m_isWriting(true)
    , m_statement(std::make_unique<KeepingStatement>(values))
{
}

Query::~Query()
{
    if (m_connection && m_statement)
        m_connection->giveBack(m_sql, std::move(m_statement));
}

Query& Query::bind(qint64 value)
{
    m_statement->bindInteger(m_position++, value);
    return *this;
}

Query& Query::bind(double value)
{
    m_statement->bindReal(m_position++, value);
    return *this;
}

Query& Query::bind(const QString& value)
{
    // A null QString would bind NULL; an empty text is a value.
    m_statement->bindText(m_position++,
        value.isNull()    ? QStringLiteral("")
            : m_isWriting ? withoutClearNumbers(value)
                          : value);
    return *this;
}

Query& Query::bind(const QByteArray& value)
{
    if (value.isNull())
        return bindNull();
    m_statement->bindBlob(m_position++, value);
    return *this;
}

Query& Query::bind(const QDate& value)
{
    return value.isValid() ? bind(isoDate(value)) : bindNull();
}

Query& Query::bind(const QVariant& value)
{
    m_statement->bindValue(m_position++, value);
    return *this;
}

Query& Query::bindNull()
{
    m_statement->bindNull(m_position++);
    return *this;
}

Query& Query::bindAll(const QVariantList& values)
{
    for (const QVariant& value : values)
        bind(value);
    return *this;
}

Query& Query::bindText(const QString& value)
{
    return value.isEmpty() ? bindNull() : bind(value);
}

Query& Query::run()
{
    m_position = 0;
    if (!m_statement->run())
        fail();
    return *this;
}

bool Query::next()
{
    if (m_statement->next())
        return true;
    if (m_statement->error().isValid())
        fail();
    return false;
}

bool Query::isNull(int column) const
{
    return m_statement->isNull(column);
}

qint64 Query::integer(int column) const
{
    return m_statement->integer(column);
}

double Query::real(int column) const
{
    return m_statement->value(column).toDouble();
}

QString Query::text(int column) const
{
    return m_statement->text(column);
}

QByteArray Query::blob(int column) const
{
    return m_statement->value(column).toByteArray();
}

QDate Query::date(int column) const
{
    return parseIsoDate(m_statement->text(column));
}

QVariant Query::value(int column) const
{
    return m_statement->value(column);
}

qint64 Query::changes() const
{
    return m_statement->changes();
}

void Query::fail() const
{
    if (!m_connection)
        throw Error(m_statement->error().text());
    m_connection->noteFailure();
    throw m_connection->dialect().error(m_statement->error(), m_sql);
}

QString placeholders(qsizetype count)
{
    if (count == 0)
        return QStringLiteral("NULL");
    QString text;
    text.reserve(count * 3);
    for (qsizetype i = 0; i < count; ++i)
        text += i == 0 ? QStringLiteral("?") : QStringLiteral(", ?");
    return text;
}
