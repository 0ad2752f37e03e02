#include "ui/hours/supplementpage.h"

#include "models/activities/activityrepository.h"
#include "models/common/shownmoment.h"
#include "models/hours/hourrecords.h"
#include "models/security/accountrepository.h"
#include "models/service/servicefeature.h"
#include "models/service/servicepersonrepository.h"
#include "models/stations/stationrepository.h"
#include "models/words/dictionaryrepository.h"
#include "ui/attachments/attachmentsection.h"
#include "ui/common/detailpanel.h"
#include "ui/hours/supplementdialog.h"

#include <QPushButton>

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("supplements");
    texts.title = SupplementPage::tr("Supplements");
    texts.searchHint = SupplementPage::tr("Volunteer, pinyin initials, number");
    texts.icon = Icon::CalendarClock;
    texts.emptySentence = SupplementPage::tr("No supplement yet. Enter hours that were forgotten, with what proves "
                                             "them; somebody else approves them.");
    texts.createText = SupplementPage::tr("New supplement");
    return texts;
}

TakenStep takeStepOf(UnitOfWork& work, qint64 id, const StateTable<SupplementState>::Step& step, const QString& reason)
{
    return takeSupplementStep(work, SupplementId(id), step.to, reason);
}

/// Who approves sees whether there is anything to look at.
DetailBadge evidenceBadge(Connection& connection, const Supplement& supplement)
{
    const int files
        = AttachmentRepository().keptCount(connection, {QStringLiteral("supplement"), supplement.id.value()});
    if (files > 0)
        return {SupplementPage::tr("%n file(s) of evidence", nullptr, files), Tone::Good};
    const bool isDecided = supplementStates().isFinal(supplement.state);
    return {SupplementPage::tr("No file of evidence"), isDecided ? Tone::Neutral : Tone::Attention};
}

} // namespace

SupplementPage::SupplementPage(Office& office, QWidget* parent)
    : FormPage(texts(), office, std::make_shared<SupplementRecords>(), Acts::EnterHours,
        stateKind(
            QStringLiteral("supplements"), supplementStates(), &takeStepOf, std::optional(SupplementState::Withdrawn)),
        Create | Export | Print, parent)
{
    setHelpTopic(QStringLiteral("hour_matters"));
    m_next = addDetailButton(
        Icon::ArrowRight, tr("Next step"), [this](qint64 id) { states().takeNext(id); }, {}, true);
    addUsualButtons();
    addFilesTab(*this, office, QStringLiteral("supplement"));
}

qint64 SupplementPage::fillIn(const Supplement& supplement)
{
    SupplementDialog dialog(office(), supplement, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void SupplementPage::save(UnitOfWork& work, const Supplement& supplement) const
{
    SupplementRepository().update(work, supplement);
}

Supplement SupplementPage::stored(Connection& connection, qint64 id) const
{
    Supplement supplement = SupplementRepository().require(connection, SupplementId(id));
    if (const auto person = ServicePersonRepository().find(connection, supplement.volunteer))
        supplement.name = person->name;
    return supplement;
}

Supplement SupplementPage::fresh()
{
    return {};
}

DetailContent SupplementPage::detailOf(qint64 id)
{
    Connection& connection = office().database().reader();
    const Supplement supplement = record(id);
    states().showNext(*m_next, id);
    DetailContent content;
    content.icon = Icon::CalendarClock;
    content.title = tr("%1 · %2 hours").arg(supplement.name, supplement.minutes.hoursText());
    content.subtitle = shownMoment(supplement.start) + QStringLiteral(" – ")
        + shownMomentBeside(supplement.end, supplement.start.date());
    const RecordBadge badge = supplementBadge(supplementStates().code(supplement.state));
    content.badges.append({badge.text, badge.tone});
    content.badges.append(evidenceBadge(connection, supplement));
    DetailTab tab;
    tab.title = tr("Overview");
    tab.rows.append({tr("Volunteer"), supplement.name, {}, 0, false,
        PageAddress{QStringLiteral("volunteers"), supplement.volunteer.value()}});
    if (const auto activity = ActivityRepository().find(connection, supplement.activity))
        tab.rows.append({tr("Activity"), activity->name, {}, 0, false,
            PageAddress{QStringLiteral("activities"), activity->id.value()}});
    if (!supplement.content.isEmpty())
        tab.rows.append({tr("What was done"), supplement.content});
    tab.rows.append({tr("Field"), DictionaryRepository().name(connection, Dictionary::ServiceField, supplement.field)});
    if (const auto station = StationRepository(office().vault()).find(connection, supplement.servedStation))
        tab.rows.append({tr("Served at"), station->name});
    tab.rows.append({tr("Why it was forgotten"), supplement.reason});
    tab.rows.append({tr("Evidence"), supplement.evidence});
    if (!supplement.careReason.isEmpty())
        tab.rows.append({tr("Counts all the same because"), supplement.careReason});
    if (const auto clerk = AccountRepository().find(connection, supplement.enteredBy))
        tab.rows.append({tr("Entered by"), clerk->name});
    if (supplement.record.isValid())
        tab.rows.append({tr("Service record"), supplementStates().title(SupplementState::Approved), {}, 0, false,
            PageAddress{QStringLiteral("hours"), supplement.record.value()}});
    if (!supplement.stateReason.isEmpty())
        tab.rows.append({tr("Reason"), supplement.stateReason});
    content.tabs << tab << stateHistory(connection, states().kind(), id);
    return content;
}
