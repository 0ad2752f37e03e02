#pragma once

#include "models/common/personalfield.h"
#include "models/honors/award.h"
#include "models/records/recordrepository.h"
#include "models/records/takenstep.h"

using HonorObjectionId = Id<struct HonorObjectionTag>;

/// 提出 → 不成立, 成立; 撤回.
enum class HonorObjectionState { Raised, Unfounded, Founded, Withdrawn };

/// 异议: somebody objects, under their own name, to a nominee on public notice.
struct HonorObjection {
    HonorObjectionId id;
    AwardId award;
    QString raisedBy;
    QString phone; ///< theirs, sealed
    QDate raisedOn;
    QString content;
    QDate answerBy; ///< the deadline; left null, five working days after it was raised
    QDate answeredOn;
    HonorObjectionState state = HonorObjectionState::Raised;
    QString stateReason; ///< the answer

    bool operator==(const HonorObjection&) const = default;
};

namespace PersonalFields {
inline constexpr PersonalField honorObjectorPhone{
    "honor_objections", "phone_sealed", QT_TRANSLATE_NOOP("PersonalNumber", "Phone of who objects")};
} // namespace PersonalFields

extern template class Table<HonorObjection>;

[[nodiscard]] const Table<HonorObjection>& honorObjectionTable();
[[nodiscard]] const StateTable<HonorObjectionState>& honorObjectionStates();
[[nodiscard]] Tone stateTone(HonorObjectionState state);
/// Problems by field: "raisedBy", "raisedOn", "content", "answerBy".
[[nodiscard]] Problems validate(const HonorObjection& objection);

/// Objections to nominees. While one is open its nominee is 有异议 and the round is not announced.
class HonorObjectionRepository final : public RecordRepository<HonorObjection> {
public:
    explicit HonorObjectionRepository(const Vault& vault)
        : RecordRepository(honorObjectionTable(), &vault)
    {
    }

    /// The nominee is objected to from now on. Throws Error when it is not on public notice.
    HonorObjectionId insert(UnitOfWork& work, const HonorObjection& objection) const;
    /// Throws Error when it is answered already.
    void update(UnitOfWork& work, const HonorObjection& objection) const;
    /// The first raised first.
    [[nodiscard]] QList<HonorObjection> ofAward(Connection& connection, AwardId award) const;

    /// Answers it: a founded one drops the nominee, the last of the others puts it on the notice again. Taken back,
    /// both are as before.
    [[nodiscard]] TakenStep take(
        UnitOfWork& work, HonorObjectionId id, HonorObjectionState to, const QString& reason) const;
};

/// How many objections to this nominee wait for an answer.
[[nodiscard]] int openObjections(Connection& connection, AwardId award);
