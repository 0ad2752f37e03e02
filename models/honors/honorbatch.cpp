#include "models/honors/honorbatch.h"

#include "models/honors/honortext.h"

namespace {

constexpr int firstYear = 1949;
constexpr int lastYear = 2999;
constexpr int mostNoticeDays = 60;

} // namespace

const StateTable<HonorBatchState>& honorBatchStates()
{
    using S = HonorBatchState;
    static const StateTable<HonorBatchState> table("Honors",
        {
            {S::Collecting, "collecting", QT_TRANSLATE_NOOP("Honors", "Collecting"),
                {{S::Screening, QT_TRANSLATE_NOOP("Honors", "Start screening")}}},
            {S::Screening, "screening", QT_TRANSLATE_NOOP("Honors", "Screening"),
                {{S::Reviewing, QT_TRANSLATE_NOOP("Honors", "Start the review")},
                    {S::Collecting, QT_TRANSLATE_NOOP("Honors", "Back to collecting")}}},
            {S::Reviewing, "reviewing", QT_TRANSLATE_NOOP("Honors", "Reviewing"),
                {{S::Publicised, QT_TRANSLATE_NOOP("Honors", "Start public notice")},
                    {S::Screening, QT_TRANSLATE_NOOP("Honors", "Back to screening")}}},
            {S::Publicised, "publicised", QT_TRANSLATE_NOOP("Honors", "Public notice"),
                {{S::Announced, QT_TRANSLATE_NOOP("Honors", "Announce")},
                    {S::Reviewing, QT_TRANSLATE_NOOP("Honors", "End the notice for a new review…"), true}}},
            {S::Announced, "announced", QT_TRANSLATE_NOOP("Honors", "Announced"),
                {{S::Archived, QT_TRANSLATE_NOOP("Honors", "Archive")},
                    {S::Publicised, QT_TRANSLATE_NOOP("Honors", "Take the announcement back…"), true}}},
            {S::Archived, "archived", QT_TRANSLATE_NOOP("Honors", "Archived"),
                {{S::Announced, QT_TRANSLATE_NOOP("Honors", "Open again…"), true}}},
        },
        StepsBack::Any);
    return table;
}

Tone stateTone(HonorBatchState state)
{
    switch (state) {
    case HonorBatchState::Collecting:
    case HonorBatchState::Screening:
    case HonorBatchState::Reviewing:
        return Tone::Information;
    case HonorBatchState::Publicised:
        return Tone::Attention;
    case HonorBatchState::Announced:
        return Tone::Good;
    case HonorBatchState::Archived:
        break;
    }
    return Tone::Neutral;
}

bool takesNominees(HonorBatchState state)
{
    return state == HonorBatchState::Collecting || state == HonorBatchState::Screening;
}

Problems validate(const HonorBatch& batch)
{
    Problems problems;
    if (batch.name.trimmed().isEmpty())
        problems << Problem{QStringLiteral("name"), HonorText::tr("The batch needs a name; it heads the honor roll.")};
    if (batch.year < firstYear || batch.year > lastYear)
        problems << Problem{QStringLiteral("year"), HonorText::tr("Write the year of the honors with four digits.")};
    if (!batch.organisation.isValid())
        problems << Problem{QStringLiteral("organisation"), HonorText::tr("Choose who honors.")};
    if (!batch.givenBy.trimmed().isEmpty() && !batch.isRecorded())
        problems << Problem{QStringLiteral("givenBy"),
            HonorText::tr("Honors of another body are written down once they are announced; this office gives none of "
                          "them.")};
    if (batch.noticeDays < leastNoticeDays || batch.noticeDays > mostNoticeDays)
        problems << Problem{QStringLiteral("noticeDays"),
            HonorText::tr("The public notice hangs for %1 to %2 working days.")
                .arg(leastNoticeDays)
                .arg(mostNoticeDays)};
    return problems;
}
