#include "app/officerestore.h"

#include "app/office/officecheck.h"
#include "models/backups/damagedoffice.h"
#include "models/common/error.h"
#include "models/common/task.h"
#include "ui/common/dialogs.h"
#include "ui/common/taskdialog.h"
#include "ui/start/damagedofficedialog.h"

#include <QCoreApplication>
#include <QDir>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OfficeRestore)
};

} // namespace

bool restoreWithDialog(const QString& copy, const QString& location, QWidget* parent)
{
    QString aside;
    const bool isDone = TaskDialog(Words::tr("Restoring the office"), parent).run([&](TaskContext& task) {
        aside = restoreOffice(copy, location, task, sumProblems);
    });
    if (isDone && !aside.isEmpty())
        Dialogs::information(parent, Words::tr("The backup is in place. The former office was set aside as:"),
            QDir::toNativeSeparators(aside));
    return isDone;
}

DamageAnswer askAboutDamage(const QString& location, const QString& message, QWidget* parent)
{
    if (!mayBeDamaged(location))
        return DamageAnswer::NotDamaged;
    QStringList problems;
    TaskDialog check(Words::tr("Checking the office file"), parent);
    const bool isChecked = check.run([&](TaskContext& task) { problems = copyProblems(location, task, sumProblems); });
    if (isChecked && problems.isEmpty())
        return DamageAnswer::NotDamaged;
    if (problems.isEmpty())
        problems << message;
    DamagedOfficeDialog dialog(location, problems, sumProblems, parent);
    if (dialog.exec() != QDialog::Accepted)
        return DamageAnswer::Leave;
    if (dialog.choice() == DamagedOfficeDialog::Choice::OpenAnother)
        return DamageAnswer::OpenAnother;
    return restoreWithDialog(dialog.chosenBackup(), location, parent) ? DamageAnswer::Restored : DamageAnswer::Leave;
}
