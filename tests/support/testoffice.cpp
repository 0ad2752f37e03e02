#include "tests/support/testoffice.h"

#include "app/office/officecreation.h"
#include "models/common/task.h"
#include "tests/support/engine.h"
#include "tests/support/rawfile.h"

#include <QFile>
#include <QFileInfo>

TestOffice::TestOffice()
{
    OfficeSetup setup;
    setup.name = QStringLiteral("潍州路街道");
    setup.administrator = QString::fromUtf8(administrator);
    setup.password = QString::fromLatin1(password);
    setup.keyCost = KeyCost{1, 1024, 1}; // the real cost has a test of its own
    m_office = createOffice(location(), setup, nullptr);
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
