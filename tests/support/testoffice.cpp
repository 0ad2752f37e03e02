#include "tests/support/testoffice.h"

#include "app/office/officecreation.h"
#include "models/common/task.h"
#include "models/database/connection.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

namespace {

/// A fresh, empty database on the server of the tests.
QString newServerDatabase(const QString& server)
{
    static int count = 0;
    const QString name = QStringLiteral("office_%1_%2").arg(QCoreApplication::applicationPid()).arg(++count);
    Connection(server, Connection::Access::Write)
        .execute(QStringLiteral("CREATE DATABASE %1 TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'")
                     .arg(name));
    QUrl location(server);
    location.setPath(u'/' + name);
    return location.toString();
}

} // namespace

TestOffice::TestOffice()
{
    const QString server = qEnvironmentVariable("VD_TEST_POSTGRESQL");
    m_location = server.isEmpty() ? path(QStringLiteral("office.vdesk")) : newServerDatabase(server);
    OfficeSetup setup;
    setup.name = QStringLiteral("潍州路街道");
    setup.administrator = QString::fromUtf8(administrator);
    setup.password = QString::fromLatin1(password);
    setup.keyCost = KeyCost{1, 1024, 1}; // the real cost has a test of its own
    m_office = createOffice(m_location, setup, nullptr);
}

ImportReport TestOffice::importFile(RecordImporter& importer, const QString& file, ImportOptions options)
{
    const QString path
        = QFileInfo(file).isAbsolute() ? file : QStringLiteral(VD_SOURCE_DIR "/tests/data/kuiwen/") + file;
    TaskContext task;
    return ImportRunner(m_office->database(), m_office->actor()).run(path, importer, options, task);
}
