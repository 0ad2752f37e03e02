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

/// One selection of honors, printed as one honor roll.
struct HonorBatch {
    HonorBatchId id;
    QString name;
    int year = 0;
    OrganisationId organisation;
    QString citation; ///< "" stands for the usual words
    QString issuer; ///< "" stands for the office's issuer
    QDate announcedOn;
    HonorBatchState state = HonorBatchState::Collecting;

    bool operator==(const HonorBatch&) const = default;
};

[[nodiscard]] const StateTable<HonorBatchState>& honorBatchStates();
[[nodiscard]] Tone stateTone(HonorBatchState state);
/// Problems by field: "name", "year", "organisation".
[[nodiscard]] Problems validate(const HonorBatch& batch);
