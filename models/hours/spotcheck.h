#pragma once

#include "models/common/dates.h"
#include "models/organisation/organisation.h"
#include "models/records/recordrepository.h"
#include "models/records/takenstep.h"
#include "models/service/servicerecord.h"

#include <vector>

using SpotCheckId = Id<struct SpotCheckTag>;
using SpotCheckLineId = Id<struct SpotCheckLineTag>;

enum class SpotCheckState { Open, Done, Cancelled };

/// 抽查: a random sample of the checked records of an organization's days, to be asked after by phone. The same seed
/// over the same records draws the same sample.
struct SpotCheck {
    SpotCheckId id;
    QString name;
    OrganisationId organisation;
    QDate from;
    QDate to; ///< the last day
    qint64 seed = 0;
    int size = 0; ///< records wanted
    int population = 0; ///< checked records of these days, when it was drawn
    QString notes;
    SpotCheckState state = SpotCheckState::Open;
    QString stateReason;

    bool operator==(const SpotCheck&) const = default;
};

/// 待查; 真实, 不实, 联系不上.
enum class SpotResult { Open, True, Untrue, Unreached };

struct SpotCheckLine {
    SpotCheckLineId id;
    SpotCheckId check;
    ServiceRecordId record;
    int position = 0;
    SpotResult state = SpotResult::Open;
    QString stateReason;

    bool operator==(const SpotCheckLine&) const = default;
};

/// Bounds of a share, from 0 to 1.
struct ShareInterval {
    double low = 0;
    double high = 1;
};

/// Wilson's score interval of `hits` out of `asked` at 95 % (Wilson 1927); from 0 to 1 while nobody was asked.
[[nodiscard]] ShareInterval wilsonInterval(int hits, int asked);

/// What the answers come to.
struct SpotOutcome {
    int drawn = 0;
    int real = 0;
    int untrue = 0;
    int unreached = 0;

    [[nodiscard]] int open() const { return drawn - real - untrue - unreached; }
    [[nodiscard]] int asked() const { return real + untrue; } ///< answered: who was not reached says nothing
    [[nodiscard]] ShareInterval interval() const { return wilsonInterval(real, asked()); }
    /// “93.3% (78.7%–98.2%)”; “—” while nobody has answered.
    [[nodiscard]] QString shareText() const;
};

extern template class Table<SpotCheck>;
extern template class Table<SpotCheckLine>;

[[nodiscard]] const Table<SpotCheck>& spotCheckTable();
[[nodiscard]] const Table<SpotCheckLine>& spotCheckLineTable();
[[nodiscard]] const StateTable<SpotCheckState>& spotCheckStates();
[[nodiscard]] const StateTable<SpotResult>& spotResultStates();
/// Problems by field: "name", "organisation", "from", "to", "size", "seed".
[[nodiscard]] Problems validate(const SpotCheck& check);

/// `size` of these, each as likely as any other, in their order (Knuth, algorithm S); all where there are fewer.
[[nodiscard]] std::vector<qint64> sampleOf(const std::vector<qint64>& ids, int size, qint64 seed);

class SpotCheckRepository final : public RecordRepository<SpotCheck> {
public:
    SpotCheckRepository()
        : RecordRepository(spotCheckTable())
    {
    }

    /// Draws the sample. Throws Error when no checked record lies in these days.
    SpotCheckId insert(UnitOfWork& work, const SpotCheck& check) const;
    [[nodiscard]] SpotOutcome outcome(Connection& connection, SpotCheckId id) const;
    /// Throws Error when it is to be done while records still wait for an answer.
    [[nodiscard]] TakenStep take(UnitOfWork& work, SpotCheckId id, SpotCheckState to, const QString& reason) const;
};

class SpotCheckLineRepository final : public RecordRepository<SpotCheckLine> {
public:
    SpotCheckLineRepository()
        : RecordRepository(spotCheckLineTable())
    {
    }

    [[nodiscard]] QList<SpotCheckLine> ofCheck(Connection& connection, SpotCheckId check) const;
    /// Throws Error when the check is over.
    [[nodiscard]] TakenStep take(UnitOfWork& work, SpotCheckLineId id, SpotResult to, const QString& reason) const;
};
