#include "models/database/transaction.h"

#include "models/database/connection.h"

#include <QCoreApplication>

Transaction::Transaction(Connection& connection)
    : m_connection(connection)
{
    if (m_connection.m_transactionDepth == 0)
        m_connection.execute(m_connection.dialect().beginWrite());
    ++m_connection.m_transactionDepth;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    --m_connection.m_transactionDepth;
    if (m_connection.m_transactionDepth > 0) {
        m_connection.m_isAborted = true; // even if somebody swallows the exception
        return;
    }
    m_connection.m_isAborted = false;
    m_connection.forgetIds();
    try {
        m_connection.execute(QStringLiteral("ROLLBACK"));
    } catch (const Error& error) {
        // SQLite rolls back by itself on a full disk or an I/O error.
        qInfo("rollback: %s", error.what());
    }
}

void Transaction::commit()
{
    if (m_connection.m_isAborted)
        throw Error(
            QCoreApplication::translate("Database", "A part of the work failed. Nothing was changed; try again."));
    if (m_connection.m_transactionDepth == 1)
        m_connection.execute(QStringLiteral("COMMIT"));
    m_open = false;
    --m_connection.m_transactionDepth;
}
