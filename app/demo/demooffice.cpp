#include "app/demo/demooffice.h"

#include "app/demo/demobuilder.h"
#include "app/demo/demofiles.h"
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

namespace {

template <typename Fill> DemoResult filled(const QString& location, const QString& password, Fill fill)
{
    auto office = createDemoOffice(location, password);
    try {
        return fill(*office);
    } catch (...) {
        office.reset();
        removeDemoOffice(location);
        throw;
    }
}

} // namespace

DemoResult makeDemoOffice(const QString& location, const DemoSize& size, TaskContext& task, const QString& password)
{
    return filled(location, password, [&](Office& office) { return fillDemoOffice(office, size, task); });
}

DemoResult makeDemoOffice(const QString& location, const QStringList& files, TaskContext& task, const QString& password)
{
    return filled(location, password,
        [&](Office& office) { return fillFromFiles(office, files, QDateTime::currentDateTime(), task); });
}
