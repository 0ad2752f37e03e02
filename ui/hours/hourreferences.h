#pragma once

#include "models/volunteers/volunteerid.h"
#include "ui/common/references.h"

class Office;

/// Activities that were held; newly chosen are those whose hours were confirmed.
[[nodiscard]] std::shared_ptr<RecordReferences> heldActivityReferences(Office& office);
/// Public displays; newly chosen are those that hang or have ended.
[[nodiscard]] std::shared_ptr<RecordReferences> displayReferences(Office& office);

/// Service records, called by person, day and hours.
class ServiceReferences final : public References {
public:
    explicit ServiceReferences(Office& office)
        : m_office(office)
    {
    }

    /// Offers only the records of this person.
    void narrow(VolunteerId volunteer) { m_volunteer = volunteer; }
    [[nodiscard]] QList<Reference> offers(const QString& words, int most) const override;
    [[nodiscard]] std::optional<Reference> entry(qint64 id) const override;

private:
    Office& m_office;
    VolunteerId m_volunteer;
};
