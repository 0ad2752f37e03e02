#include "models/interns/internentry.h"

#include <array>

namespace {

struct EntryText {
    Q_DECLARE_TR_FUNCTIONS(InternEntry)
};

struct KindRow {
    const char* code;
    const char* title;
};

constexpr std::array rows{
    KindRow{"observation", QT_TRANSLATE_NOOP("InternEntry", "Observation report")},
    KindRow{"plan", QT_TRANSLATE_NOOP("InternEntry", "Practice plan")},
    KindRow{"attendance", QT_TRANSLATE_NOOP("InternEntry", "Attendance")},
    KindRow{"log", QT_TRANSLATE_NOOP("InternEntry", "Practice log")},
    KindRow{"supervision", QT_TRANSLATE_NOOP("InternEntry", "Supervision record")},
    KindRow{"midterm", QT_TRANSLATE_NOOP("InternEntry", "Midterm review")},
    KindRow{"report", QT_TRANSLATE_NOOP("InternEntry", "Practice report")},
    KindRow{"self_evaluation", QT_TRANSLATE_NOOP("InternEntry", "Evaluation by oneself")},
    KindRow{"mentor_evaluation", QT_TRANSLATE_NOOP("InternEntry", "Evaluation by the mentor")},
    KindRow{"agency_evaluation", QT_TRANSLATE_NOOP("InternEntry", "Evaluation by the agency")},
};

constexpr qint64 minutesOfDay = 24 * 60;

} // namespace

const StateTable<InternEntryState>& internEntryStates()
{
    using enum InternEntryState;
    static const StateTable<InternEntryState> table("InternEntry",
        {
            {Kept, "kept", QT_TRANSLATE_NOOP("InternEntry", "In the file"),
                {{Withdrawn, QT_TRANSLATE_NOOP("InternEntry", "Withdraw…"), true}}},
            {Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("InternEntry", "Withdrawn"), {}},
        },
        StepsBack::Any);
    return table;
}

QList<InternEntryKind> allInternEntryKinds()
{
    QList<InternEntryKind> kinds;
    for (size_t i = 0; i < rows.size(); ++i)
        kinds << InternEntryKind(i);
    return kinds;
}

QString entryKindCode(InternEntryKind kind)
{
    return QString::fromLatin1(rows.at(size_t(kind)).code);
}

InternEntryKind entryKindFromCode(const QString& code)
{
    for (const InternEntryKind kind : allInternEntryKinds()) {
        if (entryKindCode(kind) == code)
            return kind;
    }
    throw Error(
        EntryText::tr("An intern's file holds a paper that this version does not know. Update the program."), code);
}

QString entryKindTitle(InternEntryKind kind)
{
    return EntryText::tr(rows.at(size_t(kind)).title);
}

bool isEvaluation(InternEntryKind kind)
{
    return kind == InternEntryKind::SelfEvaluation || kind == InternEntryKind::MentorEvaluation
        || kind == InternEntryKind::AgencyEvaluation;
}

Problems validate(const InternEntry& entry)
{
    Problems problems;
    if (!entry.intern.isValid())
        problems << Problem{QStringLiteral("intern"), EntryText::tr("Choose the intern whose file this belongs to.")};
    if (!entry.happenedOn.isValid())
        problems << Problem{QStringLiteral("happenedOn"), EntryText::tr("Write down the day.")};
    const qint64 minutes = entry.minutes.value();
    if (minutes < 0 || minutes > minutesOfDay)
        problems << Problem{QStringLiteral("minutes"), EntryText::tr("A day has no more than 24 hours.")};
    else if (entry.kind == InternEntryKind::Attendance && minutes == 0)
        problems << Problem{QStringLiteral("minutes"), EntryText::tr("Write down how long the intern was there.")};
    else if (entry.kind != InternEntryKind::Attendance && minutes > 0)
        problems << Problem{
            QStringLiteral("minutes"), EntryText::tr("Only attendance has hours; enter it as an entry of its own.")};
    if (entry.kind == InternEntryKind::Log && entry.content.trimmed().isEmpty())
        problems << Problem{
            QStringLiteral("content"), EntryText::tr("A log says whom it was about and what was done.")};
    if (isEvaluation(entry.kind) && entry.grade == InternGrade::None)
        problems << Problem{QStringLiteral("grade"), EntryText::tr("An evaluation needs its grade.")};
    return problems;
}
