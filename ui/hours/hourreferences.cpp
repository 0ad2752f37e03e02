#include "ui/hours/hourreferences.h"

#include "models/activities/activity.h"
#include "models/activities/activityrecords.h"
#include "models/common/shownmoment.h"
#include "models/hours/hourdisplay.h"
#include "models/hours/hourrecords.h"
#include "models/office/office.h"
#include "models/records/recordlist.h"
#include "models/service/servicepersonrepository.h"
#include "models/service/servicerecords.h"
#include "models/service/servicerepository.h"

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HourReferences)
};

} // namespace

std::shared_ptr<RecordReferences> heldActivityReferences(Office& office)
{
    return std::make_shared<RecordReferences>(office.database(),
        RecordReferences::Kind{std::make_shared<ActivityRecords>(),
            {QStringLiteral("code"), QStringLiteral("organisation_id"), {}},
            [](const QString& code) {
                const ActivityState state = activityStates().fromCode(code);
                return state == ActivityState::Cancelled ? activityStates().title(state) : QString();
            },
            {activityStates().code(ActivityState::Confirmed)}, {QStringLiteral("date")}});
}

std::shared_ptr<RecordReferences> displayReferences(Office& office)
{
    return std::make_shared<RecordReferences>(office.database(),
        RecordReferences::Kind{std::make_shared<HourDisplayRecords>(), {{}, QStringLiteral("organisation_id"), {}},
            [](const QString& code) {
                const DisplayState state = displayStates().fromCode(code);
                return state == DisplayState::Withdrawn ? displayStates().title(state) : QString();
            },
            {displayStates().code(DisplayState::Published), displayStates().code(DisplayState::Ended)}});
}

QList<Reference> ServiceReferences::offers(const QString& words, int most) const
{
    if (!m_volunteer.isValid() && words.isEmpty())
        return {};
    Connection& connection = m_office.database().reader();
    RecordFilter filter;
    filter.conditions.insert(QStringLiteral("state"), {QStringLiteral("checked"), QStringLiteral("pending")});
    if (m_volunteer.isValid())
        filter.conditions.insert(QStringLiteral("volunteer"), {QString::number(m_volunteer.value())});
    QList<Reference> found;
    const QString searched = m_volunteer.isValid() ? QString() : words;
    for (const qint64 id :
        readRecordIds(connection, ServiceRecords(m_office.vault()), {searched, filter, -1, Qt::DescendingOrder})) {
        if (found.size() == most)
            break;
        const auto one = entry(id);
        if (one && (searched == words || one->name.contains(words)))
            found << *one;
    }
    return found;
}

std::optional<Reference> ServiceReferences::entry(qint64 id) const
{
    Connection& connection = m_office.database().reader();
    const auto record = ServiceRepository().find(connection, ServiceRecordId(id));
    if (!record)
        return std::nullopt;
    const auto person = ServicePersonRepository().find(connection, record->volunteer);
    Reference reference;
    reference.id = id;
    reference.name
        = Text::tr("%1 %2, %3 h", "person, moment, hours")
              .arg(person ? person->name : QString(), shownMoment(record->start), record->minutes.hoursText());
    reference.details = record->content;
    if (record->state == ServiceState::Void)
        reference.over = serviceStates().title(record->state);
    reference.organisation = record->organisation.value();
    return reference;
}
