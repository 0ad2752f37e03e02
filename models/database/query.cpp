#include "models/database/query.h"

#include "models/common/clearnumbers.h"
#include "models/common/dates.h"
#include "models/common/error.h"

#include <QSqlError>

Query::Query(Connection& connection, const QString& sql)
    : m_connection(connection)
    , m_sql(sql)
    , m_isWriting(sql.startsWith(QStringLiteral("INSERT")) || sql.startsWith(QStringLiteral("UPDATE")))
    , m_query(connection.take(sql))
{
}

Query::~Query()
{
    if (m_query)
        m_connection.giveBack(m_sql, std::move(m_query));
}

Query& Query::bind(qint64 value)
{
    m_query->bindValue(m_position++, value);
    return *this;
}

Query& Query::bind(double value)
{
    m_query->bindValue(m_position++, value);
    return *this;
}

Query& Query::bind(const QString& value)
{
    // A null QString would bind NULL; an empty text is a value.
    m_query->bindValue(m_position++,
        value.isNull()    ? QStringLiteral("")
            : m_isWriting ? withoutClearNumbers(value)
                          : value);
    return *this;
}

Query& Query::bind(const QByteArray& value)
{
    m_query->bindValue(m_position++, value.isNull() ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(value));
    return *this;
}

Query& Query::bind(const QDate& value)
{
    return value.isValid() ? bind(isoDate(value)) : bindNull();
}

Query& Query::bind(const QVariant& value)
{
    m_query->bindValue(m_position++, value);
    return *this;
}

Query& Query::bindNull()
{
    m_query->bindValue(m_position++, QVariant());
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
    if (!m_query->exec())
        fail();
    return *this;
}

bool Query::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        fail();
    return false;
}

bool Query::isNull(int column) const
{
    return m_query->isNull(column);
}

qint64 Query::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

double Query::real(int column) const
{
    return m_query->value(column).toDouble();
}

QString Query::text(int column) const
{
    return m_query->value(column).toString();
}

QByteArray Query::blob(int column) const
{
    return m_query->value(column).toByteArray();
}

QDate Query::date(int column) const
{
    return parseIsoDate(m_query->value(column).toString());
}

QVariant Query::value(int column) const
{
    return m_query->value(column);
}

qint64 Query::changes() const
{
    return m_query->numRowsAffected();
}

void Query::fail() const
{
    m_connection.noteFailure();
    throw m_connection.dialect().error(m_query->lastError(), m_sql);
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
