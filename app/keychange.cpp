#include "app/keychange.h"

#include "models/common/task.h"
#include "models/office/keyrotation.h"
#include "models/office/office.h"
#include "ui/common/attempt.h"
#include "ui/common/dialogs.h"
#include "ui/mainwindow/mainwindow.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(KeyChange)
};

void changeKey(Office& office, MainWindow& window)
{
    const auto work = [&office](TaskContext& task) { KeyRotation(office, sealedKinds(office.features())).run(task); };
    Task* task = runTask(&window, Text::tr("Changing the office's key"), work, [&window] {
        Dialogs::information(&window, Text::tr("The office's key was changed; nobody holds the old one any more."),
            Text::tr("Backups made before still open with the passwords of their time."));
    });
    window.addTask(task);
}

} // namespace

void changeKeyWithDialog(Office& office, MainWindow& window)
{
    attempt(&window, [&] {
        const bool isPending = KeyRotation::isPending(office.database().reader());
        const QString question = isPending ? Text::tr("The change of the office's key was cut off. Go on with it?")
                                           : Text::tr("Change the key that seals all ID and phone numbers?");
        if (Dialogs::confirm(&window, question, isPending ? Text::tr("Go on") : Text::tr("Change the key"),
                Text::tr("All sealed numbers are sealed anew; with 120,000 people it takes some minutes. Everybody "
                         "works on meanwhile, passwords and the recovery code stay, and it can be stopped and "
                         "continued at any time.")))
            changeKey(office, window);
    });
}

void offerPendingKeyChange(Office& office, MainWindow& window)
{
    attempt(&window, [&] {
        if (office.may(Acts::RotateKeys) && KeyRotation::isPending(office.database().reader()))
            changeKeyWithDialog(office, window);
    });
}
