#pragma once

#include "models/interns/intern.h"

using InternEntryId = Id<struct InternEntryTag>;

/// What an intern's file is made of, in the order of the practice.
enum class InternEntryKind {
    Observation, ///< report of the first week
    Plan, ///< by the second week
    Attendance, ///< of one day, signed
    Log,
    Supervision,
    Midterm,
    Report,
    SelfEvaluation,
    MentorEvaluation,
    AgencyEvaluation,
};

enum class InternEntryState { Kept, Withdrawn };

/// One paper or one day in an intern's file.
struct InternEntry {
    InternEntryId id;
    InternId intern;
    QString name; ///< what it is called on the screen; not stored
    InternEntryKind kind = InternEntryKind::Log;
    QDate happenedOn;
    Minutes minutes; ///< of attendance: they count as hours of practice
    bool isSigned = false; ///< by the mentor
    QString post;
    QString content; ///< object and content
    QString process;
    QString reflection;
    QString difficulty;
    QString mentorWords;
    InternGrade grade = InternGrade::None; ///< of evaluations
    InternEntryState state = InternEntryState::Kept;
    QString stateReason;

    bool operator==(const InternEntry&) const = default;
};

[[nodiscard]] const StateTable<InternEntryState>& internEntryStates();
[[nodiscard]] QList<InternEntryKind> allInternEntryKinds();
[[nodiscard]] QString entryKindCode(InternEntryKind kind);
[[nodiscard]] InternEntryKind entryKindFromCode(const QString& code);
[[nodiscard]] QString entryKindTitle(InternEntryKind kind); ///< translated
[[nodiscard]] bool isEvaluation(InternEntryKind kind);
/// Problems by field: "intern", "happenedOn", "minutes", "content", "grade".
[[nodiscard]] Problems validate(const InternEntry& entry);
