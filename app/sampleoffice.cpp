#include "app/sampleoffice.h"

#include "app/office/officeopening.h"
#include "models/common/error.h"
#include "models/common/task.h"
#include "models/office/office.h"
#include "ui/common/taskdialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SampleOffice)
};

/// Under another name first, so that an interrupted run leaves no half office.
bool make(const QString& file, QWidget* parent, const DemoSize& size)
{
    const QFileInfo info(file);
    QDir().mkpath(info.path());
    const QString part = info.path() + u'/' + info.completeBaseName() + QStringLiteral(".part.vdesk");
    removeDemoOffice(part);
    std::unique_ptr<Office> office;
    const auto clear = qScopeGuard([&] {
        office.reset();
        removeDemoOffice(part);
    });
    const auto work = [&](TaskContext& task) {
        office = createDemoOffice(part);
        fillDemoOffice(*office, size, task);
    };
    if (!TaskDialog(Words::tr("Making the sample office"), parent).run(work))
        return false;
    office.reset();
    if (!QFile::rename(part, file))
        throw Error(Words::tr("The sample office cannot be written to “%1”.").arg(QDir::toNativeSeparators(file)));
    return true;
}

} // namespace

std::unique_ptr<Office> openSampleOffice(const QString& file, QWidget* parent, const DemoSize& size)
{
    if (!QFileInfo::exists(file) && !make(file, parent, size))
        return nullptr;
    auto office = openOffice(file);
    office->signIn({}, demoPassword());
    return office;
}
