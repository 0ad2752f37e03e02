#include "ui/honors/awarddialog.h"

#include "models/honors/awardrepository.h"
#include "ui/common/officereferences.h"

namespace {

std::shared_ptr<References> honoredReferences(Office& office, HonoredKind kind)
{
    switch (kind) {
    case HonoredKind::Volunteer:
        return volunteerReferences(office, Offered::All);
    case HonoredKind::Team:
        return teamReferences(office, Offered::All);
    case HonoredKind::Project:
        return projectReferences(office, Offered::All);
    case HonoredKind::Station:
        return stationReferences(office, Offered::All);
    case HonoredKind::Community:
        break;
    }
    return organisationReferences(office, Offered::All);
}

Award newAward(const HonorBatch& batch)
{
    Award award;
    award.batch = batch.id;
    award.year = batch.year;
    award.state = batch.isRecorded() ? AwardState::Granted : AwardState::Nominated;
    return award;
}

} // namespace

AwardDialog::AwardDialog(Office& office, const HonorBatch& batch, const std::optional<Award>& award, QWidget* parent)
    : RecordDialog(office, award ? tr("Award of %1").arg(award->name) : tr("New award in “%1”").arg(batch.name), parent)
{
    const Award shown = award.value_or(newAward(batch));
    m_grantedOn = batch.announcedOn.isValid() ? batch.announcedOn : QDate::currentDate();
    m_isRecorded = batch.isRecorded();
    makeFields(shown);
    begin(shown, storeWith(AwardRepository()));
    connect(m_name, &FormField::edited, this, &AwardDialog::lookUp);
    connect(m_kind, &FormField::edited, this, &AwardDialog::kindChosen);
    connect(m_known, &ReferenceField::chosen, this, &AwardDialog::knownChosen);
}

void AwardDialog::makeFields(const Award& shown)
{
    m_shownKind = shown.kind;
    beginSection(tr("Honor"));
    m_form.bind(
        add<ReferenceField>("title", tr("Title"), termReferences(m_office, Dictionary::HonorTitle), Need::Required),
        &Award::title);
    m_kind = m_form.bind(add<ChoiceField>("kind", tr("Kind"), Need::Required), &Award::kind);
    m_kind->offer(allHonoredKinds(), [](HonoredKind kind) { return kindTitle(kind); });
    m_name = m_form.bind(add<TextField>("name", tr("Honored"), Need::Required), &Award::name);
    m_known = m_form.bind(
        addWide<ReferenceField>("known", tr("Known to the office as"), honoredReferences(m_office, shown.kind)),
        &Award::honored);
    m_known->setHint(tr("Type the name; who is not known stays by name."));
    m_form.bind(addWide<TextField>("team", tr("Team or organization")), &Award::teamName);
    m_form.bind(addWide<MultiLineField>("deeds", tr("Deeds")), &Award::deeds);
    if (shown.id.isValid() || !m_isRecorded)
        return;
    m_form.bind(add<ChoiceField>("state", tr("State"), Need::Required), &Award::state)
        ->offer(QList{AwardState::Nominated, AwardState::Granted},
            [](AwardState state) { return awardStates().title(state); });
}

void AwardDialog::kindChosen()
{
    if (!m_kind->value().isValid())
        return; // still being typed
    const auto kind = HonoredKind(m_kind->value().toInt());
    if (std::exchange(m_shownKind, kind) == kind)
        return;
    m_known->setReferences(honoredReferences(m_office, kind));
    lookUp();
}

void AwardDialog::lookUp()
{
    const auto known = AwardRepository().byName(reader(), m_shownKind, m_name->text());
    const auto isHeld = [this](const Honored& each) { return each.id == m_known->held().id; };
    m_known->setHint(known.size() > 1 ? tr("%n are named like this. Choose who is meant.", nullptr, int(known.size()))
                                      : tr("Type the name; who is not known stays by name."));
    if (std::none_of(known.begin(), known.end(), isHeld))
        m_known->setId(known.size() == 1 ? known.first().id : 0);
}

void AwardDialog::knownChosen()
{
    if (m_name->isEmpty() && m_known->held().id > 0)
        m_name->setText(m_known->held().name);
}

Award AwardDialog::record() const
{
    Award award = RecordDialog::record();
    if (isNew())
        award.grantedOn = award.state == AwardState::Granted ? m_grantedOn : QDate();
    return award;
}
