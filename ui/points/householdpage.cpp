#include "ui/points/householdpage.h"

#include "models/organisation/organisationrepository.h"
#include "models/points/pointbook.h"
#include "models/points/pointrecords.h"
#include "models/points/pointsfeature.h"
#include "ui/common/detailpanel.h"
#include "ui/common/dialogs.h"
#include "ui/common/officereferences.h"

#include <QLocale>
#include <QPushButton>

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("households");
    texts.title = HouseholdPage::tr("Households", "that share points");
    texts.searchHint = HouseholdPage::tr("Name, pinyin initials");
    texts.icon = Icon::People;
    texts.emptySentence
        = HouseholdPage::tr("No household yet. Its members pay for each other, and everybody keeps their own points.");
    texts.createText = HouseholdPage::tr("New household");
    return texts;
}

} // namespace

HouseholdDialog::HouseholdDialog(Office& office, const Household& household, QWidget* parent)
    : RecordDialog(
        office, household.id.isValid() ? tr("Household “%1”").arg(household.name) : tr("New household"), parent)
{
    beginSection(tr("Household"));
    m_form.bind(addWide<TextField>("name", tr("Name"), Need::Required), &Household::name);
    m_form.bind(
        addWide<ReferenceField>("organisation", tr("Organization"), organisationReferences(m_office), Need::Required),
        &Household::organisation);
    m_form.bind(addWide<MultiLineField>("notes", tr("Notes")), &Household::notes);
    begin(household, storeWith(HouseholdRepository()));
}

HouseholdMemberDialog::HouseholdMemberDialog(Office& office, const Household& household, QWidget* parent)
    : FormDialog(tr("Add to “%1”").arg(household.name), parent)
{
    beginSection(tr("Member", "of a household"), 1);
    m_volunteer = add<ReferenceField>("volunteer", tr("Volunteer"), volunteerReferences(office), Need::Required);
    m_relation = add<TextField>("relation", tr("Relation"));
    m_relation->setSuggestions({QStringLiteral("户主"), QStringLiteral("配偶"), QStringLiteral("父亲"),
        QStringLiteral("母亲"), QStringLiteral("儿子"), QStringLiteral("女儿")});
    addNote(tr("Whose own points come first; then the others pay in the order in which they joined."));
    setSaveText(tr("Add"));
    setSaver([this, &office, id = household.id] {
        HouseholdMember member;
        member.household = id;
        member.volunteer = VolunteerId(m_volunteer->id());
        member.relation = m_relation->text();
        commitNow(office, [member](UnitOfWork& work) { (void)HouseholdMemberRepository().join(work, member); });
    });
}

HouseholdPage::HouseholdPage(Office& office, QWidget* parent)
    : FormPage(texts(), office, std::make_shared<HouseholdRecords>(), Acts::ExchangePoints,
        stateKind(
            QStringLiteral("households"), householdStates(), [] { return HouseholdRepository(); },
            std::optional(HouseholdState::Ended)),
        Create | Export | Print, parent)
{
    setHelpTopic(QStringLiteral("points"));
    addDetailButton(
        Icon::AccountPlus, tr("Add a member…"), [this](qint64 id) { addMember(HouseholdId(id)); },
        Acts::ExchangePoints);
    addDetailButton(
        Icon::Close, tr("Member leaves…"), [this](qint64 id) { removeMember(HouseholdId(id)); }, Acts::ExchangePoints);
    addUsualButtons();
}

qint64 HouseholdPage::fillIn(const Household& household)
{
    HouseholdDialog dialog(office(), household, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void HouseholdPage::save(UnitOfWork& work, const Household& household) const
{
    HouseholdRepository().update(work, household);
}

Household HouseholdPage::stored(Connection& connection, qint64 id) const
{
    return HouseholdRepository().require(connection, HouseholdId(id));
}

Household HouseholdPage::fresh()
{
    Household household;
    household.organisation = chosenOrganisation();
    return household;
}

DetailContent HouseholdPage::detailOf(qint64 id)
{
    Connection& connection = office().database().reader();
    const Household household = record(id);
    DetailContent content;
    content.icon = Icon::People;
    content.title = household.name;
    const auto organisation = OrganisationRepository().find(connection, household.organisation);
    content.subtitle = organisation ? organisation->name : QString();
    const RecordBadge badge = householdBadge(householdStates().code(household.state));
    content.badges.append({badge.text, badge.tone});
    DetailTab tab = members(household);
    if (!household.notes.isEmpty())
        tab.rows.append({tr("Notes"), household.notes});
    if (!household.stateReason.isEmpty())
        tab.rows.append({tr("Reason"), household.stateReason});
    content.tabs << tab << stateHistory(connection, states().kind(), id);
    return content;
}

DetailTab HouseholdPage::members(const Household& household) const
{
    Connection& connection = office().database().reader();
    DetailTab tab;
    tab.title = tr("Members", "of a household");
    tab.emptyText = tr("Nobody is in this household yet.");
    qint64 sum = 0;
    for (const HouseholdMember& member : HouseholdMemberRepository().members(connection, household.id)) {
        const qint64 balance = PointBook::balanceOf(connection, member.volunteer).balance;
        sum += balance;
        const QString relation = member.relation.isEmpty() ? tr("Member", "of a household") : member.relation;
        tab.rows.append({relation, tr("%1: %2 points").arg(member.name, QLocale().toString(balance)), {}, 0, false,
            PageAddress{QStringLiteral("points"), member.volunteer.value()}});
    }
    if (!tab.rows.isEmpty())
        tab.rows.append({tr("Together"), tr("%1 points").arg(QLocale().toString(sum)), {}, 0, true});
    return tab;
}

void HouseholdPage::addMember(HouseholdId id)
{
    HouseholdMemberDialog dialog(office(), record(id.value()), window());
    if (dialog.exec() == QDialog::Accepted)
        refreshDetails();
}

void HouseholdPage::removeMember(HouseholdId id)
{
    Connection& connection = office().database().reader();
    const auto members = HouseholdMemberRepository().members(connection, id);
    QStringList names;
    for (const HouseholdMember& member : members)
        names << member.name;
    const auto typed = Dialogs::text(window(), tr("Leaves"),
        tr("Who leaves the household? %1").arg(names.join(QStringLiteral(", "))), names.value(0));
    if (!typed)
        return;
    const auto leaving = std::find_if(
        members.begin(), members.end(), [&](const HouseholdMember& one) { return one.name == typed->trimmed(); });
    if (leaving == members.end())
        throw Error(tr("“%1” is no member of this household.").arg(*typed));
    TakenStep step;
    commitNow(office(), [&step, member = leaving->id](UnitOfWork& work) {
        step = takeMemberStep(work, member, MemberState::Left, HouseholdPage::tr("left the household"));
    });
    refreshDetails();
    offerUndo(tr("%1 left the household.").arg(leaving->name), [this, step] {
        commitNow(office(), step.back);
        refreshDetails();
    });
}
