#include "ui/activities/activitypeoplemodel.h"

#include "models/activities/activityrecords.h"
#include "models/common/dates.h"
#include "models/common/shownmoment.h"
#include "models/records/recordmodel.h"
#include "ui/common/theme.h"

#include <QBrush>

void ActivityPeopleModel::setPeople(const QList<ActivityPerson>& people, QDate day)
{
    beginResetModel();
    m_people = people;
    m_day = day;
    endResetModel();
}

int ActivityPeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

int ActivityPeopleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ActivityPeopleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActivityPerson& person = m_people.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(person, index.column());
    case Qt::ToolTipRole:
        return index.column() == Note ? note(person) : QString();
    case RecordModel::IdRole:
        return person.attendance.id.value();
    case RecordModel::KindRole:
        return int(index.column() == State ? ColumnKind::Badge
                : index.column() == Name   ? ColumnKind::Name
                                           : ColumnKind::Text);
    case RecordModel::ValueRole:
        return index.column() == State
            ? QVariant::fromValue(attendanceBadge(attendanceStates().code(person.attendance.state)))
            : QVariant();
    case Qt::ForegroundRole: {
        const bool isWarning = (index.column() == NoShows && person.noShows > 0)
            || (index.column() == Note && !person.care.isEmpty() && person.attendance.careReason.isEmpty());
        return isWarning ? QVariant(QBrush(Theme::colors().amber)) : QVariant();
    }
    default:
        return {};
    }
}

QVariant ActivityPeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    const QStringList titles{tr("Full name"), tr("Number"), tr("Age"), tr("Organization"), tr("Team"), tr("Post"),
        tr("State"), tr("Signed up"), tr("No-shows"), tr("Note")};
    return titles.value(section);
}

QString ActivityPeopleModel::text(const ActivityPerson& person, int column) const
{
    const Attendance& attendance = person.attendance;
    switch (Column(column)) {
    case Name:
        return person.person.name;
    case Number:
        return person.person.number;
    case Age:
        return person.person.birthDate.isValid() ? QString::number(ageOn(person.person.birthDate, m_day)) : QString();
    case Organisation:
        return person.organisation;
    case Team:
        return person.team;
    case Post:
        return attendance.post;
    case State:
        return attendanceStates().title(attendance.state);
    case SignedUp:
        return attendance.signedUpAt > 0 ? shownMoment(QDateTime::fromMSecsSinceEpoch(attendance.signedUpAt))
                                         : QString();
    case NoShows:
        return person.noShows > 0 ? QString::number(person.noShows) : QString();
    case Note:
        return note(person);
    case ColumnCount:
        break;
    }
    return {};
}

QString ActivityPeopleModel::note(const ActivityPerson& person) const
{
    QStringList parts;
    if (!person.attendance.stateReason.isEmpty())
        parts << person.attendance.stateReason;
    if (!person.care.isEmpty())
        parts << careText(person.care);
    if (!person.attendance.careReason.isEmpty())
        parts << tr("Reason: %1").arg(person.attendance.careReason);
    return parts.join(u' ');
}
