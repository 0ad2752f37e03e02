#include "ui/interns/interndetails.h"

#include "models/interns/internfile.h"
#include "models/interns/internrecords.h"
#include "models/office/office.h"
#include "models/organisation/organisationrepository.h"
#include "models/stations/stationrepository.h"
#include "models/volunteers/volunteer.h"

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(InternDetails)
};

DetailTab overview(Office& office, const Intern& intern)
{
    Connection& connection = office.database().reader();
    DetailTab tab;
    tab.title = Text::tr("Overview");
    tab.rows.append({Text::tr("University"), intern.school});
    tab.rows.append({Text::tr("Major"), intern.major});
    if (!intern.studentNumber.isEmpty())
        tab.rows.append({Text::tr("Student number"), intern.studentNumber});
    const auto organisation = OrganisationRepository().find(connection, intern.organisation);
    tab.rows.append({Text::tr("Organization"), organisation ? organisation->name : QString()});
    if (const auto station = StationRepository(office.vault()).find(connection, intern.station))
        tab.rows.append({Text::tr("Station"), station->name, {}, 0, false,
            PageAddress{QStringLiteral("stations"), station->id.value()}});
    if (!intern.post.isEmpty())
        tab.rows.append({Text::tr("Post"), intern.post});
    tab.rows.append({Text::tr("Mentor"), intern.mentorName, {}, 0, false,
        PageAddress{QStringLiteral("volunteers"), intern.mentor.value()}});
    tab.rows.append({Text::tr("Span"),
        Text::tr("%1 to %2")
            .arg(isoDate(intern.startedOn), intern.endedOn.isValid() ? isoDate(intern.endedOn) : Text::tr("(open)"))});
    tab.rows.append({Text::tr("Hours of practice"), intern.practiceMinutes.hoursText(), {}, 0, true});
    tab.rows.append({Text::tr("Practice grade"), gradeTitle(intern.grade)});
    if (!intern.assessment.isEmpty())
        tab.rows.append({Text::tr("Words of assessment"), intern.assessment});
    if (!intern.certificateNumber.isEmpty())
        tab.rows.append({Text::tr("Practice certificate"), intern.certificateNumber});
    if (!intern.stateReason.isEmpty())
        tab.rows.append({Text::tr("Reason"), intern.stateReason});
    if (!intern.notes.isEmpty())
        tab.rows.append({Text::tr("Notes"), intern.notes});
    return tab;
}

QString words(const InternFileLine& line, const Intern& intern, QDate today)
{
    if (!line.isMissing())
        return line.count == 1 ? Text::tr("✓ there") : Text::tr("✓ %n entries", nullptr, line.count);
    if (internStates().isFinal(intern.state) || !line.dueOn.isValid())
        return Text::tr("missing");
    return line.isOverdue(today) ? Text::tr("missing since %1").arg(isoDate(line.dueOn))
                                 : Text::tr("due on %1").arg(isoDate(line.dueOn));
}

/// What the practice still needs to be finished.
DetailTab checklist(const Intern& intern, const QList<InternEntry>& entries, QDate today)
{
    DetailTab tab;
    tab.title = Text::tr("Checklist");
    for (const InternFileLine& line : internFile(intern, entries))
        tab.rows.append({entryKindTitle(line.kind), words(line, intern, today), {}, 0, line.isOverdue(today)});
    return tab;
}

DetailTab papers(const QList<InternEntry>& entries)
{
    DetailTab tab;
    tab.title = Text::tr("Papers");
    tab.emptyText = Text::tr("Nothing is in the file yet. Add the plan, the days of attendance and the log.");
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        QString text = entryKindTitle(entry->kind);
        if (entry->minutes > Minutes())
            text = Text::tr("%1: %2 hours").arg(text, entry->minutes.hoursText());
        else if (entry->grade != InternGrade::None)
            text = Text::tr("%1: %2").arg(text, gradeTitle(entry->grade));
        else if (!entry->content.isEmpty())
            text = Text::tr("%1: %2").arg(text, entry->content);
        const bool isOpen = entry->kind == InternEntryKind::Attendance && !entry->isSigned;
        tab.events.append({isoDate(entry->happenedOn), text, isOpen ? Text::tr("not signed yet") : entry->mentorWords,
            isOpen ? Tone::Attention : Tone::Good});
    }
    return tab;
}

} // namespace

DetailContent internDetails(Office& office, const Intern& intern, QDate today)
{
    DetailContent content;
    content.icon = Icon::School;
    content.title = intern.name;
    QStringList who{intern.school};
    if (intern.sex != Sex::Unknown)
        who << sexTitle(intern.sex);
    content.subtitle = who.join(QStringLiteral(" · "));
    const RecordBadge badge = internBadge(internStates().code(intern.state));
    content.badges.append({badge.text, badge.tone});
    if (intern.grade != InternGrade::None)
        content.badges.append(
            {gradeTitle(intern.grade), intern.grade == InternGrade::Failed ? Tone::Bad : Tone::Information});
    const QList<InternEntry> entries = InternEntryRepository().ofIntern(office.database().reader(), intern.id);
    content.tabs << overview(office, intern) << checklist(intern, entries, today) << papers(entries);
    return content;
}
