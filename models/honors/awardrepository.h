#pragma once

#include "models/honors/honortable.h"
#include "models/records/recordrepository.h"

/// Somebody or something that can be honoured, as the office knows it.
struct Honoured {
    qint64 id = 0;
    QString name;
    QString hint; ///< team or community, to tell two of one name apart

    bool operator==(const Honoured&) const = default;
};

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
    /// Title, year and honoured key of every award, for imports; see awardIdentity().
    [[nodiscard]] QHash<QString, AwardId> index(Connection& connection) const;
    /// Records of a kind that bear this name exactly.
    [[nodiscard]] QList<Honoured> byName(Connection& connection, HonouredKind kind, const QString& name) const;
    [[nodiscard]] std::optional<Honoured> volunteerByDigest(Connection& connection, const QByteArray& idDigest) const;

    /// Throws Error when the honoured has this title in this year already. Position 0 is the end of the title.
    AwardId insert(UnitOfWork& work, const Award& award) const;
    void update(UnitOfWork& work, const Award& award) const;
    /// Objecting, dropping and revoking need a reason.
    void changeState(UnitOfWork& work, AwardId id, AwardState to, const QString& reason = {}) const;
    /// Links people who have become volunteers since; returns how many.
    int linkVolunteers(UnitOfWork& work) const;

private:
    void requireFree(Connection& connection, const Award& award) const;
};

/// Identity within the office: title + year + honoured.
[[nodiscard]] QString awardIdentity(TermId title, int year, const QString& honouredKey);

/// People whom a list of honours named before the office knew them are linked to the volunteers who came since.
/// Call at the end of whatever brings volunteers. Returns how many were linked.
int linkHonoured(UnitOfWork& work);
