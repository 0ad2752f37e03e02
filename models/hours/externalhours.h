#pragma once

#include "models/records/recordrepository.h"
#include "models/service/servicerecord.h"

using ExternalHoursId = Id<struct ExternalHoursTag>;

enum class ExternalHoursState { Kept, Withdrawn };

/// 外部时长: hours that another body recorded, with its proof. They are shown beside the person and enter no sum of the
/// office.
struct ExternalHours {
    ExternalHoursId id;
    QString name; ///< of the person; not stored
    VolunteerId volunteer;
    QString issuer; ///< the other body
    QString content;
    QDate startedOn;
    QDate endedOn; ///< last day; null: one day
    Minutes minutes;
    QString proof; ///< number of the certificate, where the paper lies
    QString notes;
    ExternalHoursState state = ExternalHoursState::Kept;
    QString stateReason;

    bool operator==(const ExternalHours&) const = default;
};

extern template class Table<ExternalHours>;

[[nodiscard]] const Table<ExternalHours>& externalHoursTable();
[[nodiscard]] const StateTable<ExternalHoursState>& externalHoursStates();
/// Problems by field: "volunteer", "issuer", "startedOn", "endedOn", "minutes", "proof".
[[nodiscard]] Problems validate(const ExternalHours& hours);

class ExternalHoursRepository final : public RecordRepository<ExternalHours> {
public:
    struct Sum {
        int count = 0;
        Minutes minutes;
    };

    ExternalHoursRepository()
        : RecordRepository(externalHoursTable())
    {
    }

    /// Those that are kept.
    [[nodiscard]] Sum sumOf(Connection& connection, VolunteerId volunteer) const;
    [[nodiscard]] QList<ExternalHours> ofVolunteer(Connection& connection, VolunteerId volunteer) const;
    /// The same hours of the same body, if they stand here already.
    [[nodiscard]] std::optional<ExternalHours> findSame(Connection& connection, const ExternalHours& hours) const;
};
