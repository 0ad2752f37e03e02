#include "models/reviews/reviewrecords.h"

#include "models/records/filterchoices.h"
#include "models/records/recordcondition.h"
#include "models/reviews/review.h"

namespace {

struct ReviewText {
    Q_DECLARE_TR_FUNCTIONS(ReviewRecords)
};

} // namespace

RecordBadge reviewBadge(const QString& stateCode)
{
    const ReviewState state = reviewStates().fromCode(stateCode);
    const QString title = reviewStates().title(state);
    switch (state) {
    case ReviewState::Prepared:
        return {title, Tone::Information};
    case ReviewState::Scoring:
        return {title, Tone::Attention};
    case ReviewState::Decided:
        return {title, Tone::Good};
    case ReviewState::Cancelled:
        break;
    }
    return {title, Tone::Neutral, true};
}

QStringList ReviewRoundRecords::watchedTables() const
{
    return {QStringLiteral("review_rounds"), QStringLiteral("review_candidates"), QStringLiteral("review_sheets"),
        QStringLiteral("organisations")};
}

QList<ListColumn> ReviewRoundRecords::list() const
{
    using enum ColumnKind;
    const auto judges = [](const ListCell& cell) { return QVariant(qlonglong(namesOf(cell.text()).size())); };
    const auto state = [](const ListCell& cell) { return QVariant::fromValue(reviewBadge(cell.text())); };
    return {
        ListColumn("date", ReviewText::tr("Date"), Date, 96, {"review_rounds.held_on"}).sorted().important(),
        ListColumn("name", ReviewText::tr("Review round"), Name, 240, {"review_rounds.name"})
            .sorted("review_rounds.name_key")
            .important(),
        ListColumn("organisation", ReviewText::tr("Organization"), Text, 130, {"o.name"}),
        ListColumn("projects", ReviewText::tr("Projects"), Integer, 80,
            {"(SELECT COUNT(*) FROM review_candidates c WHERE c.round_id = review_rounds.id AND c.state = 'entered')"})
            .important(),
        ListColumn("judges", ReviewText::tr("Judges"), Integer, 80, {"review_rounds.judges"}, judges),
        ListColumn("sheets", ReviewText::tr("Sheets given"), Integer, 90,
            {"(SELECT COUNT(*) FROM review_sheets s JOIN review_candidates c ON c.id = s.candidate_id WHERE s.round_id "
             "= review_rounds.id AND c.state = 'entered')"}),
        ListColumn("chosen", ReviewText::tr("Chosen"), Integer, 80,
            {"(SELECT COUNT(*) FROM review_candidates c WHERE c.round_id = review_rounds.id AND c.is_chosen = 1)"}),
        ListColumn("state", ReviewText::tr("State"), Badge, 90, {"review_rounds.state"}, state).important(),
    };
}

QString ReviewRoundRecords::joins() const
{
    return QStringLiteral("JOIN organisations o ON o.id = review_rounds.organisation_id");
}

QString ReviewRoundRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisations(QStringLiteral("review_rounds.organisation_id"));
    condition.choice(QStringLiteral("state"), QStringLiteral("review_rounds.state"));
    return condition.sql();
}

QList<FilterChoice> ReviewRoundRecords::filterChoices(Connection&) const
{
    return {stateChoice(ReviewText::tr("State"), reviewStates())};
}
