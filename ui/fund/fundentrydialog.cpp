#include "ui/fund/fundentrydialog.h"

#include "models/fund/fundfeature.h"
#include "models/fund/fundrepository.h"
#include "ui/fund/fundreferences.h"

namespace {

QString titleOf(const FundEntry& entry)
{
    if (entry.kind == FundKind::Income)
        return entry.id.isValid() ? FundEntryDialog::tr("Income from %1").arg(entry.name)
                                  : FundEntryDialog::tr("New income");
    return entry.id.isValid() ? FundEntryDialog::tr("Application of %1").arg(entry.name)
                              : FundEntryDialog::tr("New application");
}

} // namespace

FundEntryDialog::FundEntryDialog(Office& office, const FundEntry& entry, QWidget* parent)
    : RecordDialog(office, titleOf(entry), parent)
{
    makeLine(entry.kind);
    if (entry.kind == FundKind::Spending)
        makeDecision();
    begin(entry, storeWith(FundRepository(m_office.vault())));
}

void FundEntryDialog::makeLine(FundKind kind)
{
    const bool isIncome = kind == FundKind::Income;
    beginSection(isIncome ? tr("Income") : tr("Application"));
    m_form.bind(addWide<ReferenceField>("account", tr("Fund account"), fundAccountReferences(m_office), Need::Required),
        &FundEntry::account);
    m_form.bind(add<DateField>("day", tr("Date"), Need::Required), &FundEntry::day);
    m_form.bind(add<MoneyField>("amount", tr("Amount (yuan)"), Need::Required), &FundEntry::amount);
    m_form.bind(add<TextField>("name", isIncome ? tr("Donor") : tr("Beneficiary"), Need::Required), &FundEntry::name);
    m_form.bindNumber(
        m_office, add<PersonalNumberField>("phone", tr("Phone")), &FundEntry::phone, PersonalFields::fundPhone);
    const QString purpose = isIncome ? tr("Source") : tr("Purpose");
    m_form.bind(add<ReferenceField>("purpose", purpose, termReferences(m_office, fundPurposes()),
                    isIncome ? Need::Optional : Need::Required),
        &FundEntry::purpose);
    if (isIncome) {
        m_form
            .bind(add<ReferenceField>("restrictedTo", tr("Restricted to"), termReferences(m_office, fundPurposes())),
                &FundEntry::restrictedTo)
            ->setHint(tr("Empty: for any purpose"));
        m_form.bind(add<TextField>("goods", tr("Gift in kind")), &FundEntry::goods)
            ->setHint(tr("What it is; its value is the amount"));
        m_form.bind(add<CheckField>("isAnonymous", tr("Public papers"), tr("Without the donor's name")),
            &FundEntry::isAnonymous);
    }
    m_form.bind(add<TextField>("paper", isIncome ? tr("Receipt") : tr("Voucher")), &FundEntry::paper);
    m_form.bind(addWide<MultiLineField>("notes", tr("Notes")), &FundEntry::notes);
}

void FundEntryDialog::makeDecision()
{
    beginSection(tr("What the committee decided"));
    m_form.bind(addWide<TextField>("resolution", tr("Resolution")), &FundEntry::resolution);
    const auto votes = [this](const char* name, const QString& label, int FundEntry::*member) {
        constexpr double mostVotes = 999;
        auto* field = add<NumberField>(name, label);
        field->setLimits(0, mostVotes);
        m_form.bind(field, member);
    };
    votes("votesFor", tr("In favor"), &FundEntry::votesFor);
    votes("votesAgainst", tr("Against"), &FundEntry::votesAgainst);
    votes("votesAbstained", tr("Abstained"), &FundEntry::votesAbstained);
    votes("votesWithdrawn", tr("Withdrew for interest"), &FundEntry::votesWithdrawn);
}
