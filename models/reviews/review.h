#pragma once

#include "models/common/dates.h"
#include "models/common/statetable.h"
#include "models/organisation/organisation.h"
#include "models/projects/projectid.h"
#include "models/scoring/sheetscore.h"

#include <QDate>

using ReviewRoundId = Id<struct ReviewRoundTag>;
using ReviewCandidateId = Id<struct ReviewCandidateTag>;
using ReviewSheetId = Id<struct ReviewSheetTag>;

/// 筹备 → 打分 → 已定; 取消.
enum class ReviewState { Prepared, Scoring, Decided, Cancelled };

/// What becomes of the projects that are not chosen.
enum class ReviewRest { Keep, SendBack, Drop };
[[nodiscard]] QString restCode(ReviewRest rest);
[[nodiscard]] ReviewRest restFromCode(const QString& code);
[[nodiscard]] QString restTitle(ReviewRest rest); ///< translated

/// 评审批次: several judges mark the projects that were collected; the best are added to the library.
struct ReviewRound {
    ReviewRoundId id;
    QString name;
    OrganisationId organisation;
    QDate heldOn;
    QString criteria; ///< lines, see criteriaOf()
    QString judges; ///< lines, see namesOf()
    bool dropsExtremes = false; ///< 去掉一个最高分和一个最低分
    std::optional<int> leastTenths; ///< 入库分数线, on the scale of 0 to 1000
    int places = 0; ///< how many are chosen at most; 0: any number
    ReviewRest rest = ReviewRest::Keep;
    QString notes;
    ReviewState state = ReviewState::Prepared;
    QString stateReason;

    bool operator==(const ReviewRound&) const = default;
};

enum class CandidateState { Entered, TakenOut };

/// A project in a round. Score, place and choice are written once, by the decision.
struct ReviewCandidate {
    ReviewCandidateId id;
    ReviewRoundId round;
    ProjectId project;
    int position = 0; ///< in which order they are presented
    std::optional<int> scoreHundredths; ///< 0…10000
    int place = 0; ///< 0: none yet
    bool isChosen = false;
    CandidateState state = CandidateState::Entered;
    QString stateReason;

    bool operator==(const ReviewCandidate&) const = default;
};

/// What one judge gave one project.
struct ReviewSheet {
    ReviewSheetId id;
    ReviewRoundId round;
    ReviewCandidateId candidate;
    QString judge;
    QString marks; ///< see marksText()
    bool stepsBack = false; ///< 回避
    QString remark;

    bool operator==(const ReviewSheet&) const = default;
};

[[nodiscard]] const StateTable<ReviewState>& reviewStates();
[[nodiscard]] const StateTable<CandidateState>& candidateStates();

/// Problems by field: "name", "organisation", "heldOn", "criteria", "judges", "least", "places".
[[nodiscard]] Problems validate(const ReviewRound& round);
/// Problems by field: "project".
[[nodiscard]] Problems validate(const ReviewCandidate& candidate);
/// Problems by field: "judge", "marks".
[[nodiscard]] Problems validate(const ReviewSheet& sheet);
