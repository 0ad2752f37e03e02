#include "models/service/secondlook.h"

#include <QCoreApplication>

QString secondLookText(const QString& code)
{
    if (code == SecondLook::longDay)
        return QCoreApplication::translate("Service", "More than 12 hours of service on one day");
    if (code == SecondLook::minor)
        return QCoreApplication::translate("Service", "A minor without a guardian's consent");
    if (code == SecondLook::underAge)
        return QCoreApplication::translate("Service", "Younger than the activity asks");
    if (code == SecondLook::minorInEmergency)
        return QCoreApplication::translate("Service", "A minor in emergency rescue");
    if (code == SecondLook::uninsured)
        return QCoreApplication::translate("Service", "Not insured, although the activity asks for it");
    if (code == SecondLook::beforeRegistration)
        return QCoreApplication::translate("Service", "Service before the registration date");
    if (code == SecondLook::identicalTimes)
        return QCoreApplication::translate("Service", "The same times for many people");
    if (code == SecondLook::enteredAtOnce)
        return QCoreApplication::translate("Service", "Entered within minutes of the service being created");
    return code;
}

QString secondLookStored(const QStringList& codes)
{
    return codes.join(u' ');
}

QStringList secondLookCodes(const QString& stored)
{
    return stored.split(u' ', Qt::SkipEmptyParts);
}
