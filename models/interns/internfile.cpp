#include "models/interns/internfile.h"

#include <algorithm>

namespace {

struct FileText {
    Q_DECLARE_TR_FUNCTIONS(InternFile)
};

constexpr int week = 7;

QDate dueDay(const Intern& intern, InternEntryKind kind)
{
    switch (kind) {
    case InternEntryKind::Observation:
    case InternEntryKind::Attendance:
    case InternEntryKind::Log:
        return intern.startedOn.addDays(week);
    case InternEntryKind::Plan:
        return intern.startedOn.addDays(2 * week);
    case InternEntryKind::Supervision:
    case InternEntryKind::Midterm:
        return intern.endedOn.isValid() ? intern.startedOn.addDays(intern.startedOn.daysTo(intern.endedOn) / 2)
                                        : QDate();
    case InternEntryKind::Report:
    case InternEntryKind::SelfEvaluation:
    case InternEntryKind::MentorEvaluation:
    case InternEntryKind::AgencyEvaluation:
        break;
    }
    return intern.endedOn;
}

void requireFinishable(Connection& connection, const Intern& intern, bool mayMiss)
{
    if (intern.grade == InternGrade::None)
        throw Error(FileText::tr("%1 has no grade yet. Open the intern and give one, then finish the practice.")
                        .arg(intern.name));
    if (intern.grade == InternGrade::Failed)
        throw Error(FileText::tr("The practice of %1 was not passed: it is ended early with a reason, not finished.")
                        .arg(intern.name));
    const QStringList missing
        = missingPapers(internFile(intern, InternEntryRepository().ofIntern(connection, intern.id)));
    if (!mayMiss && !missing.isEmpty())
        throw Error(FileText::tr("The file of %1 lacks: %2. Add these papers, or finish although they are missing and "
                                 "say why.")
                        .arg(intern.name, missing.join(FileText::tr(", "))));
}

} // namespace

QList<InternFileLine> internFile(const Intern& intern, const QList<InternEntry>& entries)
{
    QList<InternFileLine> file;
    for (const InternEntryKind kind : allInternEntryKinds()) {
        const auto count = std::count_if(
            entries.begin(), entries.end(), [kind](const InternEntry& entry) { return entry.kind == kind; });
        file << InternFileLine{kind, int(count), dueDay(intern, kind)};
    }
    return file;
}

QStringList missingPapers(const QList<InternFileLine>& file)
{
    QStringList titles;
    for (const InternFileLine& line : file) {
        if (line.isMissing())
            titles << entryKindTitle(line.kind);
    }
    return titles;
}

TakenStep takeInternStep(
    UnitOfWork& work, InternId id, const StateTable<InternState>::Step& step, const QString& reason)
{
    const InternRepository interns;
    if (step.needsReason && reason.trimmed().isEmpty())
        throw Error(FileText::tr("Write down the reason; it stays in the history of the intern."));
    if (step.to == InternState::Finished)
        requireFinishable(work.connection(), interns.require(work.connection(), id), step.needsReason);
    return takeStep(work, interns, id, step.to, reason);
}
