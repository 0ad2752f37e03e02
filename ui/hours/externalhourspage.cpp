#include "ui/hours/externalhourspage.h"

#include "models/hours/hourrecords.h"
#include "models/hours/hoursfeature.h"
#include "models/service/servicepersonrepository.h"
#include "ui/common/detailpanel.h"
#include "ui/common/filterbar.h"
#include "ui/hours/externalhoursdialog.h"

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("external_hours");
    texts.title = ExternalHoursPage::tr("Hours of other bodies");
    texts.searchHint = ExternalHoursPage::tr("Volunteer, pinyin initials, number");
    texts.icon = Icon::Domain;
    texts.emptySentence = ExternalHoursPage::tr(
        "No hours of other bodies yet. Import their list, or enter the first ones with their proof.");
    texts.createText = ExternalHoursPage::tr("New hours of another body");
    return texts;
}

} // namespace

ExternalHoursPage::ExternalHoursPage(Office& office, QWidget* parent)
    : FormPage(texts(), office, std::make_shared<ExternalHoursRecords>(), Acts::EditExternalHours,
        stateKind(
            QStringLiteral("external_hours"), externalHoursStates(), [] { return ExternalHoursRepository(); },
            std::optional(ExternalHoursState::Withdrawn)),
        All, parent)
{
    setHelpTopic(QStringLiteral("hour_matters"));
    addUsualButtons();
}

qint64 ExternalHoursPage::fillIn(const ExternalHours& hours)
{
    ExternalHoursDialog dialog(office(), hours, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void ExternalHoursPage::save(UnitOfWork& work, const ExternalHours& hours) const
{
    ExternalHoursRepository().update(work, hours);
}

ExternalHours ExternalHoursPage::stored(Connection& connection, qint64 id) const
{
    ExternalHours hours = ExternalHoursRepository().require(connection, ExternalHoursId(id));
    if (const auto person = ServicePersonRepository().find(connection, hours.volunteer))
        hours.name = person->name;
    return hours;
}

ExternalHours ExternalHoursPage::fresh()
{
    ExternalHours hours;
    hours.volunteer = VolunteerId(filters()->conditions().value(QStringLiteral("volunteer")).value(0).toLongLong());
    return hours;
}

DetailContent ExternalHoursPage::detailOf(qint64 id)
{
    const ExternalHours hours = record(id);
    DetailContent content;
    content.icon = Icon::Domain;
    content.title = tr("%1 · %2 hours elsewhere").arg(hours.name, hours.minutes.hoursText());
    content.subtitle = hours.issuer;
    content.badges.append({externalHoursStates().title(hours.state), Tone::Neutral});
    DetailTab tab;
    tab.title = tr("Overview");
    tab.rows.append({tr("Volunteer"), hours.name, {}, 0, false,
        PageAddress{QStringLiteral("volunteers"), hours.volunteer.value()}});
    tab.rows.append({tr("What was done"), hours.content});
    tab.rows.append({tr("Days of service"),
        hours.endedOn.isValid() ? tr("%1 to %2").arg(isoDate(hours.startedOn), isoDate(hours.endedOn))
                                : isoDate(hours.startedOn)});
    tab.rows.append({tr("Proof"), hours.proof});
    if (!hours.notes.isEmpty())
        tab.rows.append({tr("Notes"), hours.notes});
    if (!hours.stateReason.isEmpty())
        tab.rows.append({tr("Reason"), hours.stateReason});
    content.tabs << tab << stateHistory(office().database().reader(), states().kind(), id);
    return content;
}
