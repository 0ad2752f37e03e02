#include "models/reviews/review.h"

#include "models/projects/projectsfeature.h"

namespace {

struct ReviewText {
    Q_DECLARE_TR_FUNCTIONS(Review)
};

constexpr int mostTenths = 1'000;
constexpr int mostPlaces = 10'000;
constexpr int mostJudges = 30;

} // namespace

QString restCode(ReviewRest rest)
{
    switch (rest) {
    case ReviewRest::Keep:
        break;
    case ReviewRest::SendBack:
        return QStringLiteral("send_back");
    case ReviewRest::Drop:
        return QStringLiteral("drop");
    }
    return QStringLiteral("keep");
}

ReviewRest restFromCode(const QString& code)
{
    if (code == QStringLiteral("send_back"))
        return ReviewRest::SendBack;
    return code == QStringLiteral("drop") ? ReviewRest::Drop : ReviewRest::Keep;
}

QString restTitle(ReviewRest rest)
{
    switch (rest) {
    case ReviewRest::Keep:
        break;
    case ReviewRest::SendBack:
        return ReviewText::tr("Are sent back");
    case ReviewRest::Drop:
        return ReviewText::tr("Are dropped");
    }
    return ReviewText::tr("Stay under review");
}

const StateTable<ReviewState>& reviewStates()
{
    using enum ReviewState;
    static const StateTable<ReviewState> table("ReviewState",
        {
            {Prepared, "prepared", QT_TRANSLATE_NOOP("ReviewState", "In preparation"),
                {{Scoring, QT_TRANSLATE_NOOP("ReviewState", "Begin scoring")},
                    {Cancelled, QT_TRANSLATE_NOOP("ReviewState", "Cancel the round…"), true}}},
            {Scoring, "scoring", QT_TRANSLATE_NOOP("ReviewState", "Scoring"),
                {StateTable<ReviewState>::Step(Decided, QT_TRANSLATE_NOOP("ReviewState", "Decide the round"))
                        .permittedBy(Acts::ReviewProjects),
                    {Cancelled, QT_TRANSLATE_NOOP("ReviewState", "Cancel the round…"), true}}},
            {Decided, "decided", QT_TRANSLATE_NOOP("ReviewState", "Decided"), {}},
            {Cancelled, "cancelled", QT_TRANSLATE_NOOP("ReviewState", "Canceled"), {}},
        },
        StepsBack::Any);
    return table;
}

const StateTable<CandidateState>& candidateStates()
{
    using enum CandidateState;
    static const StateTable<CandidateState> table("CandidateState",
        {
            {Entered, "entered", QT_TRANSLATE_NOOP("CandidateState", "In the round"),
                {{TakenOut, QT_TRANSLATE_NOOP("CandidateState", "Take out of the round")}}},
            {TakenOut, "taken_out", QT_TRANSLATE_NOOP("CandidateState", "Taken out"),
                {{Entered, QT_TRANSLATE_NOOP("CandidateState", "Put into the round again")}}},
        },
        StepsBack::Any);
    return table;
}

Problems validate(const ReviewRound& round)
{
    Problems problems = criteriaProblems(round.criteria);
    if (round.name.trimmed().isEmpty())
        problems << Problem{QStringLiteral("name"), ReviewText::tr("The round needs a name.")};
    if (!round.organisation.isValid())
        problems << Problem{
            QStringLiteral("organisation"), ReviewText::tr("Choose the organization that holds the round.")};
    if (!round.heldOn.isValid())
        problems << Problem{QStringLiteral("heldOn"), ReviewText::tr("Write down the day of the review.")};
    const qsizetype judges = namesOf(round.judges).size();
    if (judges == 0 || judges > mostJudges)
        problems << Problem{QStringLiteral("judges"),
            ReviewText::tr("Write down one judge a line, at least one and at most %n.", nullptr, mostJudges)};
    if (round.leastTenths && (*round.leastTenths < 0 || *round.leastTenths > mostTenths))
        problems << Problem{QStringLiteral("least"), ReviewText::tr("The least score lies between 0 and 100.")};
    if (round.places < 0 || round.places > mostPlaces)
        problems << Problem{
            QStringLiteral("places"), ReviewText::tr("The number of places lies between 0 and 10,000.")};
    return problems;
}

Problems validate(const ReviewCandidate& candidate)
{
    if (candidate.project.isValid() && candidate.round.isValid())
        return {};
    return {Problem{QStringLiteral("project"), ReviewText::tr("Choose the project and the round.")}};
}

Problems validate(const ReviewSheet& sheet)
{
    if (sheet.judge.trimmed().isEmpty())
        return {Problem{QStringLiteral("judge"), ReviewText::tr("Say whose sheet it is.")}};
    return {};
}
