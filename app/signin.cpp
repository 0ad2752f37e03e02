#include "app/signin.h"

#include "app/demo/demooffice.h"
#include "app/office/officeopening.h"
#include "models/organisation/settingsrepository.h"
#include "ui/start/changepassworddialog.h"
#include "ui/start/passwordline.h"
#include "ui/start/signindialog.h"

bool ensureOwnPassword(Office& office, const QString& known, QWidget* parent)
{
    if (!office.account().mustChangePassword)
        return true;
    ChangePasswordDialog dialog(office, known, parent);
    if (dialog.exec() == QDialog::Accepted)
        return true;
    office.lock();
    return false;
}

QString officeNameOf(Office& office)
{
    return SettingsRepository().value(office.database().reader(), SettingKey::officeName);
}

bool signInWithDialog(Office& office, QWidget* parent)
{
    const bool isDemo = SettingsRepository().flag(office.database().reader(), SettingKey::isDemo);
    while (true) {
        SignInDialog dialog(office, officeNameOf(office), isDemo ? demoPassword() : QString(), parent);
        if (dialog.exec() != QDialog::Accepted)
            return false;
        if (ensureOwnPassword(office, dialog.passwordLine()->text(), parent))
            return true;
    }
}

std::unique_ptr<Office> openWithSignIn(const QString& file)
{
    auto office = openOffice(file);
    const QString given = qEnvironmentVariable("VOLUNTEER_DESK_PASSWORD");
    if (!given.isEmpty()) {
        office->signIn({}, given);
        return ensureOwnPassword(*office, given, nullptr) ? std::move(office) : nullptr;
    }
    return signInWithDialog(*office, nullptr) ? std::move(office) : nullptr;
}
