#include "ui/honors/eligiblenomineesdialog.h"

#include "models/office/office.h"
#include "ui/common/choicefield.h"
#include "ui/common/fieldvalues.h"
#include "ui/common/formfields.h"
#include "ui/common/officereferences.h"
#include "ui/common/tickedfield.h"

namespace {

constexpr qsizetype mostOffered = 200;

} // namespace

EligibleNomineesDialog::EligibleNomineesDialog(Office& office, const HonorBatch& round, QWidget* parent)
    : FormDialog(tr("Nominate the eligible: %1").arg(round.name), parent)
    , m_office(office)
    , m_round(round)
{
    beginSection(tr("For which honor"));
    m_title = add<ReferenceField>("title", tr("Title"), termReferences(office, Dictionary::HonorTitle), Need::Required);
    m_kind = add<ChoiceField>("kind", tr("Kind"), Need::Required);
    m_kind->offer(allHonoredKinds(), [](HonoredKind kind) { return kindTitle(kind); });
    m_kind->setValue(int(HonoredKind::Volunteer));
    beginSection(tr("Who fulfills every condition today"), 1);
    m_nominees = addWide<TickedField>("nominees", tr("Nominees"), Need::Required);
    addNote(tr("The first %1 are offered: people with the most hours first.").arg(mostOffered));
    setSaveText(tr("Nominate"));
    setValidator([this] { return missing(); });
    setSaver([] {});
    offer();
    connect(m_kind, &FormField::edited, this, &EligibleNomineesDialog::offer);
}

HonoredKind EligibleNomineesDialog::kind() const
{
    return HonoredKind(m_kind->value().toInt());
}

TermId EligibleNomineesDialog::title() const
{
    return TermId(m_title->id());
}

void EligibleNomineesDialog::offer()
{
    if (!m_kind->value().isValid())
        return; // still being typed
    m_offered.clear();
    QList<std::pair<qint64, QString>> boxes;
    for (const Eligibility& one :
        eligibleOf(m_office.database().reader(), kind(), m_round.organisation, QDate::currentDate())) {
        if (m_offered.size() == mostOffered)
            break;
        m_offered << one.honored;
        boxes.append({one.honored.id,
            one.honored.hint.isEmpty() ? one.honored.name : tr("%1 (%2)").arg(one.honored.name, one.honored.hint)});
    }
    m_nominees->setIds({});
    m_nominees->setOffered(boxes);
}

QList<Honored> EligibleNomineesDialog::chosen() const
{
    const QStringList ids = m_nominees->ids().split(u' ', Qt::SkipEmptyParts);
    QList<Honored> some;
    for (const Honored& one : m_offered) {
        if (ids.contains(QString::number(one.id)))
            some << one;
    }
    return some;
}

Problems EligibleNomineesDialog::missing() const
{
    Problems problems;
    if (m_title->id() == 0)
        problems << Problem{QStringLiteral("title"), tr("Choose the title of honor.")};
    if (chosen().isEmpty())
        problems << Problem{QStringLiteral("nominees"), tr("Tick who is nominated.")};
    return problems;
}
