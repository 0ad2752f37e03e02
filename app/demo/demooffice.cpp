#include "app/demo/demooffice.h"

#include "app/demo/demobuilder.h"
#include "models/organisation/officecreation.h"

#include <QFile>

QString demoPassword()
{
    return QStringLiteral("demo-2025");
}

DemoResult makeDemoOffice(const QString& location, const DemoSize& size, TaskContext& task, const QString& password)
{
    OfficeSetup setup;
    setup.name = QStringLiteral("潍州路街道");
    setup.administrator = QStringLiteral("王主任");
    setup.password = password.isEmpty() ? demoPassword() : password;
    setup.isDemo = password.isEmpty() || password == demoPassword();
    QString code;
    auto office = createOffice(location, setup, &code);
    try {
        return DemoBuilder(*office, size, task).build();
    } catch (...) {
        office.reset();
        for (const QString& suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
            QFile::remove(location + suffix);
        throw;
    }
}
