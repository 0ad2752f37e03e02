#pragma once

#include "models/honors/honortable.h"
#include "models/records/recordrepository.h"

/// Awards.
class AwardRepository final : public RecordRepository<Award> {
public:
    AwardRepository()
        : RecordRepository(awardTable())
    {
    }

    /// In the order of the roll: title by title, then by position.
    [[nodiscard]] QList<Award> ofBatch(Connection& connection, HonorBatchId batch) const;
    /// The awards of a volunteer, the latest first.
    [[nodiscard]] QList<Award> ofVolunteer(Connection& connection, VolunteerId volunteer) const;
    /// Title, year and honored key of every award, for imports; see awardIdentity().
    [[nodiscard]] QHash<QString, AwardId> index(Connection& connection) const;
    /// Records of a kind that bear this name exactly.
    [[nodiscard]] QList<Honored> byName(Connection& connection, HonoredKind kind, const QString& name) const;
    [[nodiscard]] std::optional<Honored> volunteerByDigest(Connection& connection, const QByteArray& idDigest) const;

    /// Throws Error when the honored has this title in this year already, or a granted one in a round that is not
    /// recorded (HonorBatch::isRecorded). Position 0 is the end of the title.
    AwardId insert(UnitOfWork& work, const Award& award) const;
    void update(UnitOfWork& work, const Award& award) const;
    /// Objecting, dropping, revoking and restoring need a reason.
    void changeState(UnitOfWork& work, AwardId id, AwardState to, const QString& reason = {}) const;
    /// Links people who have become volunteers since; returns how many.
    int linkVolunteers(UnitOfWork& work) const;

private:
    void requireFree(Connection& connection, const Award& award) const;
};

/// Identity within the office: title + year + honored.
[[nodiscard]] QString awardIdentity(TermId title, int year, const QString& honoredKey);

/// People whom a list of honors named before the office knew them are linked to the volunteers who came since.
/// Call at the end of whatever brings volunteers. Returns how many were linked.
int linkHonored(UnitOfWork& work);
