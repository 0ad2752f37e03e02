#include "ui/fund/fundentrypage.h"

#include "models/common/phone.h"
#include "models/fund/fundfeature.h"
#include "models/fund/fundrecords.h"
#include "models/fund/fundrepository.h"
#include "models/words/dictionaryrepository.h"
#include "ui/attachments/attachmentsection.h"
#include "ui/common/detailpanel.h"
#include "ui/fund/fundentrydialog.h"
#include "ui/fund/fundpapers.h"
#include "ui/printing/printpreview.h"

#include <QPushButton>
#include <QScopedValueRollback>

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("fund_entries");
    texts.title = FundEntryPage::tr("Fund");
    texts.searchHint = FundEntryPage::tr("Donor, beneficiary, purpose, paper, last digits");
    texts.icon = Icon::CashMultiple;
    texts.emptySentence = FundEntryPage::tr("No line yet. Import income and spending, or enter the first gift.");
    texts.createText = FundEntryPage::tr("New income");
    return texts;
}

} // namespace

FundEntryPage::FundEntryPage(Office& office, QWidget* parent)
    : FormPage(texts(), office, std::make_shared<FundRecords>(office.vault()), Acts::KeepFund,
        stateKind(
            QStringLiteral("fund_entries"), fundStates(),
            [&vault = office.vault()](UnitOfWork& work, qint64 id, const StateTable<FundState>::Step& step,
                const QString& reason) { return takeFundStep(work, vault, FundEntryId(id), step, reason); },
            std::optional(FundState::Reversed)),
        All, parent)
{
    setHelpTopic(QStringLiteral("fund_entries"));
    QPushButton* apply = addHeaderButton(Icon::Plus, tr("Apply…"));
    connect(apply, &QPushButton::clicked, this, guarded([this] { createApplication(); }));
    apply->setEnabled(office.may(Acts::KeepFund));
    m_next = addDetailButton(
        Icon::ArrowRight, tr("Next step"), [this](qint64 id) { states().takeNext(id); }, {}, true);
    m_paper = addDetailButton(
        Icon::Printer, tr("Print the voucher"),
        [this](qint64 id) { PrintPreview(fundPaper(this->office(), FundEntryId(id)), window()).exec(); },
        Acts::ExportList);
    addUsualButtons();
    addFilesTab(*this, office, QStringLiteral("fund_entry"));
}

void FundEntryPage::createApplication()
{
    const QScopedValueRollback spending(m_kind, FundKind::Spending);
    createRecord();
}

FundEntry FundEntryPage::stored(Connection& connection, qint64 id) const
{
    return FundRepository(office().vault()).require(connection, FundEntryId(id));
}

FundEntry FundEntryPage::fresh()
{
    FundEntry entry;
    entry.kind = m_kind;
    entry.day = QDate::currentDate();
    const QList<FundAccount> accounts = FundAccountRepository().all(office().database().reader());
    const auto mine = [&](const FundAccount& account) {
        return account.state == FundAccountState::Open
            && (!chosenOrganisation().isValid() || account.organisation == chosenOrganisation());
    };
    const auto first = std::find_if(accounts.begin(), accounts.end(), mine);
    if (first != accounts.end())
        entry.account = first->id;
    return entry;
}

qint64 FundEntryPage::fillIn(const FundEntry& entry)
{
    FundEntryDialog dialog(office(), entry, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void FundEntryPage::save(UnitOfWork& work, const FundEntry& entry) const
{
    FundRepository(office().vault()).update(work, entry);
}

DetailTab FundEntryPage::overview(const FundEntry& entry)
{
    Connection& connection = office().database().reader();
    const DictionaryRepository words;
    DetailTab tab;
    tab.title = tr("Overview");
    const auto add = [&tab](const QString& label, const QString& value) {
        if (!value.isEmpty())
            tab.rows.append({label, value});
    };
    const bool isIncome = entry.kind == FundKind::Income;
    const FundAccount account = FundAccountRepository().require(connection, entry.account);
    const FundBalance balance = FundRepository(office().vault()).balance(connection, entry.account);
    add(tr("Fund account"), account.name);
    add(tr("Balance of the account"), tr("%1 yuan").arg(balance.balance().text()));
    if (!isIncome && !isBooked(entry.state))
        add(tr("There for this purpose"), tr("%1 yuan").arg(balance.available(entry.purpose).text()));
    if (!entry.phone.isEmpty())
        tab.rows.append(
            {tr("Phone"), maskedPhone(entry.phone), PersonalNumber{PersonalFields::fundPhone, entry.id.value()}});
    add(isIncome ? tr("Source") : tr("Purpose"), words.name(connection, fundPurposes(), entry.purpose));
    add(tr("Restricted to"), words.name(connection, fundPurposes(), entry.restrictedTo));
    add(tr("Gift in kind"), entry.goods);
    if (entry.isAnonymous)
        add(tr("Public papers"), tr("Without the donor's name"));
    add(isIncome ? tr("Receipt") : tr("Voucher"), entry.paper);
    add(tr("Resolution"), entry.resolution);
    if (entry.votesFor + entry.votesAgainst + entry.votesAbstained > 0)
        add(tr("Votes"),
            tr("%1 in favor, %2 against, %3 abstained, %4 withdrew")
                .arg(entry.votesFor)
                .arg(entry.votesAgainst)
                .arg(entry.votesAbstained)
                .arg(entry.votesWithdrawn));
    add(tr("Notes"), entry.notes);
    add(tr("Reason"), entry.stateReason);
    return tab;
}

DetailContent FundEntryPage::detailOf(qint64 id)
{
    const FundEntry entry = record(id);
    states().showNext(*m_next, id);
    m_paper->setText(entry.kind == FundKind::Income ? tr("Print the receipt") : tr("Print the voucher"));
    DetailContent content;
    content.icon = Icon::CashMultiple;
    content.title = entry.name;
    content.subtitle = tr("%1 · %2 · %3 yuan").arg(isoDate(entry.day), fundKindTitle(entry.kind), entry.amount.text());
    const RecordBadge badge = fundBadge(fundStates().code(entry.state));
    content.badges.append({badge.text, badge.tone});
    content.tabs << overview(entry) << stateHistory(office().database().reader(), states().kind(), id);
    return content;
}
