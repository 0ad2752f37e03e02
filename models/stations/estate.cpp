#include "models/stations/estate.h"

#include <QCoreApplication>

QString stateCode(EstateState state)
{
    return state == EstateState::Active ? QStringLiteral("active") : QStringLiteral("suspended");
}

EstateState estateStateFromCode(const QString& code)
{
    return code == QLatin1String("suspended") ? EstateState::Suspended : EstateState::Active;
}

QString stateTitle(EstateState state)
{
    return state == EstateState::Active ? QCoreApplication::translate("Estate", "In use")
                                        : QCoreApplication::translate("Estate", "Out of use");
}
