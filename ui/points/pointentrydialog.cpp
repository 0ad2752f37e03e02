#include "ui/points/pointentrydialog.h"

#include "models/office/office.h"
#include "models/points/pointacts.h"
#include "ui/common/commit.h"
#include "ui/common/officereferences.h"

#include <QLocale>

namespace {

constexpr double mostPoints = 10'000'000;

} // namespace

PointEntryDialog::PointEntryDialog(Office& office, VolunteerId volunteer, QWidget* parent)
    : FormDialog(tr("Enter points by hand"), parent)
    , m_office(office)
{
    beginSection(tr("Points", "of the bank"));
    m_volunteer = addWide<ReferenceField>("volunteer", tr("Volunteer"), volunteerReferences(office), Need::Required);
    m_kind = add<ChoiceField>("kind", tr("Kind"), Need::Required);
    m_kind->offer(QList{PointKind::Grant, PointKind::Opening, PointKind::Adjust}, &pointKindTitle);
    m_kind->setValue(int(PointKind::Grant));
    m_amount = add<NumberField>("amount", tr("Points", "of the bank"), Need::Required);
    m_amount->setLimits(-mostPoints, mostPoints);
    m_amount->setHint(tr("Below zero only as a correction"));
    m_remark = addWide<MultiLineField>("remark", tr("What for"));
    connect(m_volunteer, &ReferenceField::chosen, this, &PointEntryDialog::showBalance);
    m_volunteer->setId(volunteer.value());
    showBalance();
    setValidator([this] { return validate(entry()); });
    setSaver([this] {
        commitNow(m_office, [this, entry = entry()](UnitOfWork& work) { m_step = enterByHand(work, entry); });
    });
}

PointEntry PointEntryDialog::entry() const
{
    PointEntry entry;
    entry.volunteer = VolunteerId(m_volunteer->id());
    entry.kind = PointKind(m_kind->value().toInt());
    entry.amount = m_amount->integer().value_or(0);
    entry.day = QDate::currentDate();
    entry.remark = m_remark->text();
    return entry;
}

void PointEntryDialog::showBalance()
{
    const VolunteerId volunteer(m_volunteer->id());
    m_volunteer->setHint(volunteer.isValid()
            ? tr("Has %1 points")
                  .arg(QLocale().toString(PointBook::balanceOf(m_office.database().reader(), volunteer).balance))
            : QString());
}

GiftDialog::GiftDialog(Office& office, VolunteerId giver, QWidget* parent)
    : FormDialog(tr("Give points to another person"), parent)
{
    beginSection(tr("Gift"));
    m_from = addWide<ReferenceField>("from", tr("Who gives"), volunteerReferences(office), Need::Required);
    m_to = addWide<ReferenceField>("to", tr("Who receives"), volunteerReferences(office), Need::Required);
    m_amount = add<NumberField>("amount", tr("Points", "of the bank"), Need::Required);
    m_amount->setLimits(1, mostPoints);
    m_remark = addWide<TextField>("remark", tr("Words of the giver"));
    m_from->setId(giver.value());
    setSaveText(tr("Give"));
    setSaver([this, &office] {
        commitNow(office,
            [this, from = VolunteerId(m_from->id()), to = VolunteerId(m_to->id()),
                points = m_amount->integer().value_or(0),
                words = m_remark->text()](UnitOfWork& work) { m_step = givePoints(work, from, to, points, words); });
    });
}
