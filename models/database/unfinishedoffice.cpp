#include "models/database/unfinishedoffice.h"

#include <QFile>

UnfinishedOffice::~UnfinishedOffice()
{
    if (m_location.isEmpty())
        return;
    for (const QString& suffix :
        {QString(), QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")})
        QFile::remove(m_location + suffix);
}
