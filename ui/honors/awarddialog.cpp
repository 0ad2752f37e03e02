#include "ui/honors/awarddialog.h"

#include "models/organisation/dictionaryrepository.h"
#include "models/security/office.h"
#include "ui/common/choicefield.h"
#include "ui/common/commit.h"
#include "ui/common/formfields.h"

AwardDialog::AwardDialog(Office& office, const HonorBatch& batch, const std::optional<Award>& award, QWidget* parent)
    : FormDialog(award ? tr("Award of %1").arg(award->name) : tr("New award in “%1”").arg(batch.name), parent)
    , m_office(office)
    , m_batch(batch)
    , m_before(award)
{
    makeFields();
    if (award)
        showAward(*award);
    else
        m_kind->setValue(int(HonouredKind::Volunteer));
    connect(m_name, &FormField::edited, this, &AwardDialog::lookUp);
    connect(m_kind, &FormField::edited, this, &AwardDialog::lookUp);
    setValidator([this] { return problems(); });
    setSaver([this] { saveAward(); });
    markClean();
}

void AwardDialog::makeFields()
{
    Connection& connection = m_office.database().reader();
    beginSection(tr("Honour"));
    m_title = add<ChoiceField>("title", tr("Title"), Need::Required);
    QList<ChoiceField::Choice> titles;
    for (const Term& term : DictionaryRepository().terms(connection, Dictionary::HonorTitle)) {
        if (!term.isRetired)
            titles.append({term.id.value(), term.name});
    }
    m_title->setChoices(titles);
    m_kind = add<ChoiceField>("kind", tr("Kind"), Need::Required);
    QList<ChoiceField::Choice> kinds;
    for (const HonouredKind kind : allHonouredKinds())
        kinds.append({int(kind), kindTitle(kind)});
    m_kind->setChoices(kinds);
    m_name = add<TextField>("name", tr("Honoured"), Need::Required);
    m_known = add<ChoiceField>("known", tr("Known to the office as"));
    m_known->setHint(tr("Type the name; who is not known stays by name."));
    m_team = addWide<TextField>("team", tr("Team or organisation"));
    m_deeds = addWide<MultiLineField>("deeds", tr("Deeds"));
    if (m_before)
        return;
    m_state = add<ChoiceField>("state", tr("State"), Need::Required);
    m_state->setChoices({{int(AwardState::Nominated), awardStates().title(AwardState::Nominated)},
        {int(AwardState::Granted), awardStates().title(AwardState::Granted)}});
    const bool isAnnounced = m_batch.state == HonorBatchState::Announced || m_batch.state == HonorBatchState::Archived;
    m_state->setValue(int(isAnnounced ? AwardState::Granted : AwardState::Nominated));
}

void AwardDialog::showAward(const Award& award)
{
    m_title->setValue(award.title.value());
    m_kind->setValue(int(award.kind));
    m_name->setText(award.name);
    m_team->setText(award.teamName);
    m_deeds->setText(award.deeds);
    lookUp();
    if (award.honoured > 0)
        m_known->setValue(award.honoured);
}

void AwardDialog::lookUp()
{
    const auto kind = HonouredKind(m_kind->value().toInt());
    QList<ChoiceField::Choice> choices;
    for (const Honoured& known : AwardRepository().byName(m_office.database().reader(), kind, m_name->text()))
        choices.append({known.id, known.hint.isEmpty() ? known.name : tr("%1 (%2)").arg(known.name, known.hint)});
    m_known->setChoices(choices);
    if (choices.size() == 1)
        m_known->setValue(choices.first().value);
}

Award AwardDialog::award() const
{
    Award award = m_before.value_or(Award());
    award.batch = m_batch.id;
    award.year = m_before ? m_before->year : m_batch.year;
    award.title = TermId(m_title->value().toLongLong());
    award.kind = HonouredKind(m_kind->value().toInt());
    award.name = m_name->text();
    award.honoured = m_known->value().toLongLong();
    award.teamName = m_team->text();
    award.deeds = m_deeds->text().trimmed();
    if (!m_before) {
        award.state = AwardState(m_state->value().toInt());
        award.grantedOn = award.state == AwardState::Granted ? QDate::currentDate() : QDate();
    }
    return award;
}

Problems AwardDialog::problems() const
{
    return validate(award());
}

void AwardDialog::saveAward()
{
    const Award written = award();
    const ChangeSet changes = commitNow(m_office, [written](UnitOfWork& work) {
        const AwardRepository awards;
        if (written.id.isValid())
            awards.update(work, written);
        else
            (void)awards.insert(work, written);
    });
    m_saved = written.id.isValid() ? written.id : AwardId(changes.insertedId(QStringLiteral("awards")));
}
