#include "app/officebackup.h"

#include "models/common/task.h"
#include "models/organisation/settingsrepository.h"
#include "models/security/office.h"
#include "ui/common/attempt.h"
#include "ui/common/dialogs.h"
#include "ui/mainwindow/mainwindow.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

void backUpWithDialog(Office& office, MainWindow& window)
{
    const QString name = QStringLiteral("%1-%2.vdesk")
                             .arg(QFileInfo(office.database().location()).completeBaseName(),
                                 QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmm")));
    const QString path = Dialogs::saveFile(&window, QCoreApplication::translate("Backup", "Back up the office"), name,
        QCoreApplication::translate("Backup", "Offices (*.vdesk)"), QStringLiteral("backup"));
    if (path.isEmpty())
        return;
    const auto write = [&office, path](TaskContext&) {
        office.database().backup(path);
        office.run([](UnitOfWork& work) {
            SettingsRepository().set(work, SettingKey::lastBackup, QString::number(work.now()));
        });
    };
    Task* task = runTask(&window, QCoreApplication::translate("Backup", "Backing up"), write, [&window, path] {
        window.setBackupAt(QDateTime::currentDateTime());
        Dialogs::information(
            &window, QCoreApplication::translate("Backup", "The copy was written, opened and checked."), path);
    });
    QObject::connect(
        task, &Task::finished, &window, [&window](const std::exception_ptr& error) { attempt(&window, error); });
    window.addTask(task);
}
