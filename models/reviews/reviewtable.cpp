#include "models/reviews/reviewtable.h"

#include "models/common/searchtokens.h"

template class Table<ReviewRound>;
template class Table<ReviewCandidate>;
template class Table<ReviewSheet>;

namespace {

QString roundTokens(const ReviewRound& round, Connection&, const Vault*)
{
    SearchTokens tokens;
    tokens.addText(round.name);
    for (const QString& judge : namesOf(round.judges))
        tokens.addName(judge);
    return tokens.text();
}

} // namespace

const Table<ReviewRound>& reviewRoundTable()
{
    using R = ReviewRound;
    static const Table<R> table("review_rounds", [](Table<R>& t) {
        t.name("name", &R::name, QT_TRANSLATE_NOOP("Column", "Name"));
        t.reference("organisation_id", &R::organisation, "organisations", QT_TRANSLATE_NOOP("Column", "Organization"));
        t.value("held_on", &R::heldOn, QT_TRANSLATE_NOOP("Column", "Date"));
        t.freeText("criteria", &R::criteria, QT_TRANSLATE_NOOP("Column", "Criteria"));
        t.freeText("judges", &R::judges, QT_TRANSLATE_NOOP("Column", "Judges"));
        t.value("drops_extremes", &R::dropsExtremes, QT_TRANSLATE_NOOP("Column", "Without highest and lowest"));
        t.value("least_tenths", &R::leastTenths, QT_TRANSLATE_NOOP("Column", "Least score in tenths"));
        t.value("places", &R::places, QT_TRANSLATE_NOOP("Column", "Places"));
        t.word("rest", &R::rest, restCode, restFromCode, QT_TRANSLATE_NOOP("Column", "Projects not chosen"));
        t.freeText("notes", &R::notes, QT_TRANSLATE_NOOP("Column", "Notes"));
        t.state("state", &R::state, reviewStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &R::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.stamps();
        t.setOrder("held_on, id");
        t.setValidator(&validate);
        t.setSearch(&roundTokens);
    });
    return table;
}

const Table<ReviewCandidate>& reviewCandidateTable()
{
    using C = ReviewCandidate;
    static const Table<C> table("review_candidates", [](Table<C>& t) {
        t.reference("round_id", &C::round, "review_rounds", QT_TRANSLATE_NOOP("Column", "Review round")).once();
        t.reference("project_id", &C::project, "projects", QT_TRANSLATE_NOOP("Column", "Project")).once();
        t.value("position", &C::position, QT_TRANSLATE_NOOP("Column", "Position"));
        t.value("score_hundredths", &C::scoreHundredths, QT_TRANSLATE_NOOP("Column", "Score in hundredths"));
        t.value("place", &C::place, QT_TRANSLATE_NOOP("Column", "Rank"));
        t.value("is_chosen", &C::isChosen, QT_TRANSLATE_NOOP("Column", "Chosen"));
        t.state("state", &C::state, candidateStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &C::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.stamps();
        t.setOrder("round_id, position, id");
        t.setValidator(&validate);
    });
    return table;
}

const Table<ReviewSheet>& reviewSheetTable()
{
    using S = ReviewSheet;
    static const Table<S> table("review_sheets", [](Table<S>& t) {
        t.reference("round_id", &S::round, "review_rounds", QT_TRANSLATE_NOOP("Column", "Review round")).once();
        t.reference("candidate_id", &S::candidate, "review_candidates", QT_TRANSLATE_NOOP("Column", "Project reviewed"))
            .once();
        t.text("judge", &S::judge, QT_TRANSLATE_NOOP("Column", "Judge")).once();
        t.text("marks", &S::marks, QT_TRANSLATE_NOOP("Column", "Marks"));
        t.value("steps_back", &S::stepsBack, QT_TRANSLATE_NOOP("Column", "Steps back"));
        t.freeText("remark", &S::remark, QT_TRANSLATE_NOOP("Column", "Remark"));
        t.stamps();
        t.setOrder("candidate_id, id");
        t.setValidator(&validate);
    });
    return table;
}
