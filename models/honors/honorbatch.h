#pragma once

#include "models/common/error.h"
#include "models/common/id.h"
#include "models/common/statetable.h"
#include "models/organisation/organisation.h"
#include "models/records/recordsource.h"

#include <QDate>

using HonorBatchId = Id<struct HonorBatchTag>;

/// 征集 → 初审 → 评审 → 公示 → 公布 → 归档.
enum class HonorBatchState { Collecting, Screening, Reviewing, Publicised, Announced, Archived };

/// 公示 hangs for at least so many working days (spec 7 §5).
inline constexpr int leastNoticeDays = 5;

/// One selection of honors, printed as one honor roll.
struct HonorBatch {
    HonorBatchId id;
    QString name;
    int year = 0;
    OrganisationId organisation;
    QString citation; ///< "" stands for the usual words
    QString issuer; ///< "" stands for the office's issuer
    QDate announcedOn;
    int noticeDays = leastNoticeDays; ///< working days on public notice
    QDate noticeFrom; ///< null before the notice, and in a round that was recorded afterwards
    QDate noticeUntil; ///< the last day on which it hangs
    QString basis; ///< 《…》: the rule that the notice names
    QString givenBy; ///< another body; "" for honors of this office
    QString contact; ///< who hears objections: name, phone, address
    HonorBatchState state = HonorBatchState::Collecting;

    /// Decided before it came here, or elsewhere: announced without a notice of this office.
    [[nodiscard]] bool isRecorded() const { return state >= HonorBatchState::Announced && !noticeFrom.isValid(); }
    bool operator==(const HonorBatch&) const = default;
};

[[nodiscard]] const StateTable<HonorBatchState>& honorBatchStates();
[[nodiscard]] Tone stateTone(HonorBatchState state);
/// Collecting or screening: nominees can still be added.
[[nodiscard]] bool takesNominees(HonorBatchState state);
/// Problems by field: "name", "year", "organisation", "noticeDays", "givenBy".
[[nodiscard]] Problems validate(const HonorBatch& batch);
