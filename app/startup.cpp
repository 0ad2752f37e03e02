#include "app/startup.h"

#include <QApplication>

void prepareApplication(QApplication& application)
{
    application.setApplicationName(QStringLiteral("volunteer-desk"));
    application.setOrganizationName(QStringLiteral("volunteer-desk"));
    application.setApplicationVersion(QStringLiteral(VD_VERSION));
}

int showWindow(const QString&)
{
    return 0;
}
