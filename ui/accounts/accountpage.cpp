#include "ui/accounts/accountpage.h"

#include "models/common/shownmoment.h"
#include "models/office/accountkeeping.h"
#include "models/office/office.h"
#include "models/organisation/organisationrepository.h"
#include "models/organisation/settingsrepository.h"
#include "models/security/accountrecords.h"
#include "models/security/accountrepository.h"
#include "models/security/auditwords.h"
#include "ui/accounts/accountdialog.h"
#include "ui/accounts/roletabledialog.h"
#include "ui/accounts/rolewords.h"
#include "ui/accounts/setpassworddialog.h"
#include "ui/common/attempt.h"
#include "ui/common/commit.h"
#include "ui/common/detailpanel.h"
#include "ui/common/dialogs.h"
#include "ui/common/permit.h"
#include "ui/records/desk.h"
#include "ui/start/recoverycodedialog.h"

#include <QMenu>
#include <QPushButton>

namespace {

constexpr int mostEvents = 50;

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("accounts");
    texts.title = AccountPage::tr("Accounts");
    texts.icon = Icon::AccountCard;
    texts.emptySentence = AccountPage::tr("No account of this organization. Enter one for each person who works here.");
    texts.createText = AccountPage::tr("New account");
    return texts;
}

QString momentText(qint64 moment)
{
    return shownMoment(QDateTime::fromMSecsSinceEpoch(moment));
}

} // namespace

AccountPage::AccountPage(Office& office, std::function<void(QWidget*)> changeKey, QWidget* parent)
    : RecordPage(texts(), office, std::make_shared<AccountRecords>(), Create, parent)
    , m_office(office)
    , m_changeKey(std::move(changeKey))
{
    const Act manage = Acts::ManageAccounts;
    addDetailButton(
        Icon::Pencil, tr("Edit"), [this](qint64 id) { openRecord(id); }, manage);
    addDetailButton(
        Icon::Key, tr("New password…"), [this](qint64 id) { setPassword(id); }, manage);
    m_reopen = addDetailButton(
        Icon::Lock, tr("Open again"), [this](qint64 id) { reopen(id); }, manage);
    permitButtons(Acts::ManageAccounts);
    QPushButton* roles = addHeaderButton(Icon::Table, tr("Roles"));
    roles->setToolTip(tr("What each role may do"));
    connect(roles, &QPushButton::clicked, this, guarded([this] { showRoles(); }));
    makeMenu();
}

void AccountPage::makeMenu()
{
    QMenu* menu = moreMenu();
    menu->setToolTipsVisible(true);
    menu->addSeparator();
    addRowAction(
        *menu, Icon::Printer, tr("New recovery code…"), [this] { renewRecoveryCode(); }, Acts::ManageAccounts);
    addRowAction(
        *menu, Icon::Key, tr("Change the office's key…"), [this] { m_changeKey(window()); }, Acts::RotateKeys);
}

Account AccountPage::account(qint64 id)
{
    const auto found = AccountRepository().find(m_office.database().reader(), AccountId(id));
    if (!found)
        throw Error(tr("This account does not exist any more; refresh the list."));
    return *found;
}

DetailTab AccountPage::overview(const Account& account)
{
    Connection& connection = m_office.database().reader();
    const auto organisation = OrganisationRepository().find(connection, OrganisationId(account.organisation));
    DetailTab tab;
    tab.title = tr("Overview");
    tab.rows.append({tr("Role"), roleTitle(account.role)});
    tab.rows.append({tr("May"), roleSentence(account.role)});
    tab.rows.append({tr("Answers for"), organisation ? organisation->name : tr("The whole office")});
    if (account.failedSignIns > 0)
        tab.rows.append({tr("Wrong passwords"), tr("%n since the last sign-in", nullptr, account.failedSignIns)});
    if (isClosed(account))
        tab.rows.append({tr("Closed until"), momentText(account.lockedUntil)});
    if (account.mustChangePassword)
        tab.rows.append({tr("Password"), tr("set by somebody else; must be changed at the next sign-in")});
    return tab;
}

DetailTab AccountPage::history(qint64 id)
{
    DetailTab tab;
    tab.title = tr("History");
    const AuditTrail trail(m_office.vault());
    for (const AuditEvent& event : trail.of(m_office.database().reader(), QStringLiteral("accounts"), id, mostEvents)) {
        const QString act = AuditWords(m_office.features()).actTitle(event.act);
        tab.events.append(
            {momentText(event.happenedAt), event.words.isEmpty() ? act : tr("%1: %2").arg(act, event.words),
                AuditWords::accountTitle(event.accountName), event.isRefused ? Tone::Bad : Tone::Neutral});
    }
    tab.emptyText = tr("Nothing was changed about this account.");
    return tab;
}

DetailContent AccountPage::detailOf(qint64 id)
{
    const Account shown = account(id);
    DetailContent content;
    content.icon = Icon::Account;
    content.title = shown.name;
    content.subtitle = roleTitle(shown.role);
    const RecordBadge badge = accountBadge(shown);
    content.badges.append({badge.text, badge.tone});
    if (shown.id == m_office.account().id)
        content.badges.append({tr("You"), Tone::Information});
    DetailTab acts;
    acts.title = tr("May do");
    for (const QString& title : roleActs(m_office.features(), shown.role))
        acts.rows.append({QStringLiteral("✓"), title});
    content.tabs << overview(shown) << acts;
    if (m_office.may(Acts::ViewAudit))
        content.tabs << history(id);
    m_reopen->setVisible(isClosed(shown));
    return content;
}

void AccountPage::createRecord()
{
    Account fresh;
    fresh.organisation = context().organisation;
    AccountDialog dialog(m_office, fresh, window());
    if (dialog.exec() == QDialog::Accepted)
        select(dialog.savedId().value());
}

void AccountPage::openRecord(qint64 id)
{
    if (id != 0)
        AccountDialog(m_office, account(id), window()).exec();
}

void AccountPage::setPassword(qint64 id)
{
    if (id == 0)
        return;
    const Account chosen = account(id);
    if (SetPasswordDialog(m_office, chosen, window()).exec() == QDialog::Accepted)
        Dialogs::information(window(), tr("%1 has a new password.").arg(chosen.name));
}

void AccountPage::reopen(qint64 id)
{
    if (id != 0)
        performNow([this, id] { AccountKeeping(m_office).reopen(AccountId(id)); });
}

void AccountPage::renewRecoveryCode()
{
    if (!Dialogs::confirm(window(), tr("Make a new recovery code?"), tr("Make a new code"),
            tr("The code printed before opens nothing any more: throw it away. The new one is shown once.")))
        return;
    QString code;
    performNow([&] { code = AccountKeeping(m_office).renewRecoveryCode(); });
    const QString office = SettingsRepository().value(m_office.database().reader(), SettingKey::officeName);
    RecoveryCodeDialog(office, code, window()).exec();
    code.fill(u'0');
}

void AccountPage::showRoles()
{
    RoleTableDialog(m_office.features(), window()).exec();
}

void AccountPage::addContextActions(QMenu& menu, const QList<qint64>& ids)
{
    if (ids.size() != 1)
        return;
    const qint64 id = ids.first();
    permit(menu.addAction(
               icon(Icon::Key), tr("New password…"), this, [this, id] { attempt(window(), [&] { setPassword(id); }); }),
        m_office, Acts::ManageAccounts);
    if (isClosed(account(id)))
        permit(menu.addAction(
                   icon(Icon::Lock), tr("Open again"), this, [this, id] { attempt(window(), [&] { reopen(id); }); }),
            m_office, Acts::ManageAccounts);
}

QList<PageEntry> accountsPages(const Desk& desk)
{
    const RecordPageTexts words = texts();
    const auto make
        = [&office = desk.office, changeKey = desk.changeKey] { return new AccountPage(office, changeKey); };
    return {{words.key, pageGroupTitle(PageGroup::System), words.icon, words.title, make, Acts::ManageAccounts}};
}
