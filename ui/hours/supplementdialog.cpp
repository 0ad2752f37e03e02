#include "ui/hours/supplementdialog.h"

#include "models/service/serviceentry.h"
#include "ui/attachments/storewithfiles.h"
#include "ui/common/officereferences.h"
#include "ui/hours/hourreferences.h"

SupplementDialog::SupplementDialog(Office& office, const Supplement& supplement, QWidget* parent)
    : RecordDialog(
        office, supplement.id.isValid() ? tr("Supplement of %1").arg(supplement.name) : tr("New supplement"), parent)
{
    makeService();
    makeReasons(!supplement.id.isValid());
    begin(supplement, storeWith(SupplementRepository()));
    if (supplement.start.isValid())
        m_times->show({supplement.start, supplement.end, supplement.minutes});
    else
        m_times->show(QDate::currentDate());
    for (const char* name : {"volunteer", "date", "field", "start"})
        connect(field(QString::fromLatin1(name)), &FormField::edited, this, &SupplementDialog::showCare);
    showCare();
}

void SupplementDialog::makeService()
{
    beginSection(tr("Forgotten hours"));
    m_form.bind(addWide<ReferenceField>(
                    "volunteer", tr("Volunteer"), volunteerReferences(m_office, Offered::All), Need::Required),
        &Supplement::volunteer);
    m_times.emplace(*this);
    auto* activity = m_form.bind(
        addWide<ReferenceField>("activity", tr("Activity"), heldActivityReferences(m_office)), &Supplement::activity);
    activity->setHint(tr("Confirmed activities; to one that is not confirmed yet add the person on its sign-in sheet"));
    m_form.bind(addWide<TextField>("content", tr("What was done")), &Supplement::content)
        ->setHint(tr("Where there is no activity: project, team, place and work; it stands on the certificate"));
    m_form.bind(add<ReferenceField>("field", tr("Field"), termReferences(m_office, Dictionary::ServiceField)),
        &Supplement::field);
    m_form.bind(add<ReferenceField>("station", tr("Served at"), stationReferences(m_office, Offered::All)),
        &Supplement::servedStation);
}

void SupplementDialog::makeReasons(bool isNew)
{
    beginSection(tr("Why, and what proves them"));
    m_form.bind(addWide<TextField>("reason", tr("Why it was forgotten"), Need::Required), &Supplement::reason);
    m_form.bind(addWide<MultiLineField>("evidence", tr("Evidence"), Need::Required), &Supplement::evidence)
        ->setHint(tr("Where the sheet or photo lies, who witnessed it"));
    m_careReason = m_form.bind(addWide<TextField>("careReason", tr("Why all the same")), &Supplement::careReason);
    if (!isNew)
        return;
    m_files = addWide<FilesField>("files", tr("Attachments"));
    auto* state = m_form.bind(add<ChoiceField>("state", tr("State"), Need::Required), &Supplement::state);
    state->offer(QList{SupplementState::Pending, SupplementState::Draft},
        [](SupplementState one) { return supplementStates().title(one); });
}

SupplementDialog::Store SupplementDialog::store() const
{
    return storeWithFiles(RecordDialog::store(), m_office, QStringLiteral("supplement"), m_files);
}

Supplement SupplementDialog::record() const
{
    Supplement supplement = m_form.record();
    if (!m_times)
        return supplement;
    const ServiceTimes::Span span = m_times->span();
    supplement.start = span.start;
    supplement.end = span.end;
    supplement.minutes = span.minutes;
    return supplement;
}

Problems SupplementDialog::problems() const
{
    const Supplement entered = record();
    const Problems own = validate(entered);
    return isAcceptable(own) ? ServiceEntry::problems(reader(), SupplementRepository().recordOf(reader(), entered))
                             : own;
}

/// The reason is asked for while a rule of care is not met.
void SupplementDialog::showCare()
{
    const auto care = ServiceEntry::careOf(reader(), SupplementRepository().recordOf(reader(), record()));
    showField(*this, *m_careReason, !care.isEmpty());
    m_careReason->setHint(careText(care));
}
