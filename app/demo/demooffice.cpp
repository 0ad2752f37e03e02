#include "app/demo/demooffice.h"

#include "app/demo/demobuilder.h"
#include "app/office/officecreation.h"
#include "models/office/office.h"

#include <QFile>

QString demoPassword()
{
    return QStringLiteral("demo-2025");
}

std::unique_ptr<Office> createDemoOffice(const QString& location, const QString& password)
{
    OfficeSetup setup;
    setup.name = QStringLiteral("潍州路街道");
    setup.administrator = QStringLiteral("王主任");
    setup.password = password.isEmpty() ? demoPassword() : password;
    setup.isDemo = password.isEmpty() || password == demoPassword();
    QString code;
    return createOffice(location, setup, &code);
}

DemoResult fillDemoOffice(Office& office, const DemoSize& size, TaskContext& task)
{
    return DemoBuilder(office, size, task).build();
}

void removeDemoOffice(const QString& location)
{
    for (const QString& suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral(".lock")})
        QFile::remove(location + suffix);
}

DemoResult makeDemoOffice(const QString& location, const DemoSize& size, TaskContext& task, const QString& password)
{
    auto office = createDemoOffice(location, password);
    try {
        return fillDemoOffice(*office, size, task);
    } catch (...) {
        office.reset();
        removeDemoOffice(location);
        throw;
    }
}
