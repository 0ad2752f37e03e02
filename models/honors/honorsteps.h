#pragma once

#include "models/honors/award.h"
#include "models/records/takenstep.h"

/// Leads a round on or back, its awards with it (spec 7 §5): the notice hangs the shortlisted up, the announcement
/// grants who hung there for the round's working days without an open objection, and sets the day. Throws Error, with
/// nothing written, saying what is missing. All of it is taken back at once.
TakenStep takeHonorBatchStep(
    UnitOfWork& work, HonorBatchId id, const StateTable<HonorBatchState>::Step& step, const QString& reason);

/// Leads one award, as far as its round has come. Throws Error, with nothing written, saying what is missing.
TakenStep takeAwardStep(UnitOfWork& work, AwardId id, const StateTable<AwardState>::Step& step, const QString& reason);

/// Certificates were handed over on this day. Throws Error, with nothing written, when one of them is not granted or
/// was handed over before.
TakenStep presentAwards(UnitOfWork& work, const QList<AwardId>& ids, QDate day);
/// Nominates all of them for the title; who has it this year already is left out. Throws Error when the round is past
/// its screening, or nobody is new in it. Taken back, they are not chosen.
TakenStep nominateAll(
    UnitOfWork& work, HonorBatchId round, TermId title, HonoredKind kind, const QList<Honored>& honored);

/// A nominee on public notice is objected to. Throws Error when it does not hang there.
void markObjected(UnitOfWork& work, AwardId id, const QString& content);
/// An objection was answered: a founded one drops the nominee, the last of the others puts it on the notice again. What
/// takes that back; none when the nominee stays objected to.
[[nodiscard]] std::function<void(UnitOfWork&)> settleObjection(
    UnitOfWork& work, AwardId id, bool isFounded, const QString& answer);
