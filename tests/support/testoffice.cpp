#include "tests/support/testoffice.h"

#include "app/office/officecreation.h"
#include "app/office/officeopening.h"
#include "models/common/task.h"
#include "models/database/connection.h"
#include "tests/support/engine.h"
#include "tests/support/rawfile.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace {

std::unique_ptr<Office> newOffice(const QString& location)
{
    OfficeSetup setup;
    setup.name = QStringLiteral("潍州路街道");
    setup.administrator = QString::fromUtf8(TestOffice::administrator);
    setup.password = QString::fromLatin1(TestOffice::password);
    setup.keyCost = KeyCost{1, 1024, 1}; // the real cost has a test of its own
    return createOffice(location, setup, nullptr);
}

/// A server takes long for hundreds of tables and indexes: it makes them once for each program, and copies after that.
void copyNewOffice(const QString& location)
{
    static const TestPlace original;
    static const bool isMade = newOffice(original.location()) != nullptr;
    Q_ASSERT(isMade);
    const auto nameOf = [](const QString& place) { return QUrl(place).path().mid(1); };
    Connection server(qEnvironmentVariable("VD_TEST_POSTGRESQL"), Connection::Access::Write);
    server.execute(QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(nameOf(location)));
    server.execute(QStringLiteral("CREATE DATABASE %1 TEMPLATE %2").arg(nameOf(location), nameOf(original.location())));
}

} // namespace

TestOffice::TestOffice()
{
    if (!m_place.isOnServer()) {
        m_office = newOffice(location());
        return;
    }
    copyNewOffice(location());
    m_office = openOffice(location());
    m_office->signIn(QString::fromUtf8(administrator), QString::fromLatin1(password));
}

QByteArray TestOffice::stored()
{
    if (m_place.isOnServer())
        return rowsOfServer(reader());
    return contentOf(location()) + contentOf(location() + QStringLiteral("-wal"));
}

ImportReport TestOffice::importFile(RecordImporter& importer, const QString& file, ImportOptions options)
{
    const QString path
        = QFileInfo(file).isAbsolute() ? file : QStringLiteral(VD_SOURCE_DIR "/tests/data/kuiwen/") + file;
    TaskContext task;
    return ImportRunner(m_office->database(), m_office->actor()).run(path, importer, options, task);
}

QString TestOffice::write(const QString& name, const QStringList& lines) const
{
    const QString place = path(name);
    QFile file(place);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(place));
    file.write(lines.join(u'\n').toUtf8());
    return place;
}
