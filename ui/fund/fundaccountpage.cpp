#include "ui/fund/fundaccountpage.h"

#include "models/common/moneywords.h"
#include "models/fund/fundfeature.h"
#include "models/fund/fundrecords.h"
#include "models/fund/fundrepository.h"
#include "models/organisation/organisationrepository.h"
#include "models/words/dictionaryrepository.h"
#include "ui/common/detailpanel.h"
#include "ui/common/officereferences.h"

#include <QPushButton>

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("fund_accounts");
    texts.title = FundAccountPage::tr("Accounts of the fund");
    texts.searchHint = FundAccountPage::tr("Name, pinyin initials");
    texts.icon = Icon::Cash;
    texts.emptySentence = FundAccountPage::tr("No account yet. An import makes the one that its title names.");
    texts.createText = FundAccountPage::tr("New account");
    return texts;
}

} // namespace

FundAccountDialog::FundAccountDialog(Office& office, const FundAccount& account, QWidget* parent)
    : RecordDialog(
        office, account.id.isValid() ? tr("Account “%1”").arg(account.name) : tr("New account of the fund"), parent)
{
    beginSection(tr("Fund account"));
    m_form.bind(addWide<TextField>("name", tr("Name"), Need::Required), &FundAccount::name);
    m_form.bind(
        addWide<ReferenceField>("organisation", tr("Organization"), organisationReferences(m_office), Need::Required),
        &FundAccount::organisation);
    m_form.bind(add<TextField>("supervisor", tr("Fund supervisor")), &FundAccount::supervisor);
    m_form.bind(add<TextField>("contact", tr("Contact person")), &FundAccount::contact);
    m_form.bind(addWide<MultiLineField>("notes", tr("Notes")), &FundAccount::notes);
    begin(account, storeWith(FundAccountRepository()));
}

FundAccountPage::FundAccountPage(Office& office, QWidget* parent)
    : FormPage(texts(), office, std::make_shared<FundAccountRecords>(), Acts::KeepFund,
        stateKind(
            QStringLiteral("fund_accounts"), fundAccountStates(), [] { return FundAccountRepository(); },
            std::optional(FundAccountState::Closed)),
        Create | Export | Print, parent)
{
    setHelpTopic(QStringLiteral("fund_entries"));
    addDetailButton(
        Icon::Printer, tr("Public notice"),
        [this](qint64) {
            Q_EMIT navigationRequested(
                {QStringLiteral("reports"), 0, {}, {{QStringLiteral("report"), {QStringLiteral("fund")}}}});
        },
        Acts::ExportList);
    addUsualButtons();
}

FundAccount FundAccountPage::stored(Connection& connection, qint64 id) const
{
    return FundAccountRepository().require(connection, FundAccountId(id));
}

FundAccount FundAccountPage::fresh()
{
    FundAccount account;
    account.organisation = chosenOrganisation();
    return account;
}

qint64 FundAccountPage::fillIn(const FundAccount& account)
{
    FundAccountDialog dialog(office(), account, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void FundAccountPage::save(UnitOfWork& work, const FundAccount& account) const
{
    FundAccountRepository().update(work, account);
}

DetailContent FundAccountPage::detailOf(qint64 id)
{
    Connection& connection = office().database().reader();
    const FundAccount account = record(id);
    const FundBalance balance = FundRepository(office().vault()).balance(connection, account.id);
    DetailContent content;
    content.icon = Icon::Cash;
    content.title = account.name;
    if (const auto organisation = OrganisationRepository().find(connection, account.organisation))
        content.subtitle = organisation->name;
    const RecordBadge badge = fundAccountBadge(fundAccountStates().code(account.state));
    content.badges.append({badge.text, badge.tone});
    if (balance.isOverdrawn())
        content.badges.append({tr("Overdrawn"), Tone::Bad});
    DetailTab tab;
    tab.title = tr("Overview");
    tab.rows.append({tr("Income"), tr("%1 yuan").arg(balance.income.text())});
    tab.rows.append({tr("Spent"), tr("%1 yuan").arg(balance.spent.text())});
    tab.rows.append({tr("Balance"), tr("%1 yuan").arg(balance.balance().text())});
    tab.rows.append({tr("In words"), moneyInWords(balance.balance())});
    for (const Term& purpose : DictionaryRepository().terms(connection, fundPurposes())) {
        if (const Money left = balance.leftFor(purpose.id); left > Money())
            tab.rows.append({tr("Only for %1").arg(purpose.name), tr("%1 yuan").arg(left.text())});
    }
    const auto add = [&tab](const QString& label, const QString& value) {
        if (!value.isEmpty())
            tab.rows.append({label, value});
    };
    add(tr("Fund supervisor"), account.supervisor);
    add(tr("Contact person"), account.contact);
    add(tr("Notes"), account.notes);
    add(tr("Reason"), account.stateReason);
    content.tabs << tab << stateHistory(connection, states().kind(), id);
    return content;
}
