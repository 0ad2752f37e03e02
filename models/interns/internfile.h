#pragma once

#include "models/interns/internrepository.h"

/// One kind of paper in an intern's file: how many there are, and when the first is due.
struct InternFileLine {
    InternEntryKind kind = InternEntryKind::Observation;
    int count = 0;
    QDate dueOn; ///< null: due when the practice ends, which is not known yet

    [[nodiscard]] bool isMissing() const { return count == 0; }
    [[nodiscard]] bool isOverdue(QDate today) const { return isMissing() && dueOn.isValid() && dueOn < today; }
};

/// What the practice needs to be finished, in its order: the observation report after a week, the plan after two, the
/// midterm review by the middle, the rest by the last day.
[[nodiscard]] QList<InternFileLine> internFile(const Intern& intern, const QList<InternEntry>& entries);
/// Titles of what is missing.
[[nodiscard]] QStringList missingPapers(const QList<InternFileLine>& file);

/// Leads an intern into the next state. Only a practice that was passed is finished; papers that are missing keep it
/// from that, unless the step is "finish_incomplete" and says why. Throws Error.
TakenStep takeInternStep(
    UnitOfWork& work, InternId id, const StateTable<InternState>::Step& step, const QString& reason);
