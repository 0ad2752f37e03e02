#include "ui/duty/dutyreferences.h"

#include "models/duty/dutyrecords.h"
#include "models/duty/dutyrepository.h"
#include "models/office/office.h"
#include "models/records/recordlist.h"
#include "models/training/trainingrepository.h"

namespace {

class DutyReferences final : public References {
public:
    explicit DutyReferences(Office& office)
        : m_office(office)
    {
    }

    [[nodiscard]] QList<Reference> offers(const QString& words, int most) const override
    {
        RecordFilter filter;
        filter.conditions.insert(QStringLiteral("state"), {dutyStates().code(DutyState::Planned)});
        filter.period.from = QDate::currentDate().addMonths(-1);
        QList<Reference> found;
        Connection& connection = m_office.database().reader();
        for (const qint64 id : readRecordIds(connection, DutyRecords(), {words, filter, 0, Qt::AscendingOrder})) {
            if (found.size() == most)
                break;
            if (const auto one = entry(id); one && !one->details.isEmpty())
                found << *one;
        }
        return found;
    }

    [[nodiscard]] std::optional<Reference> entry(qint64 id) const override
    {
        Connection& connection = m_office.database().reader();
        const auto duty = DutyRepository().find(connection, DutyId(id));
        if (!duty)
            return std::nullopt;
        Reference reference;
        reference.id = id;
        reference.details = personName(connection, duty->volunteer);
        reference.name = QStringLiteral("%1 %2").arg(dutyName(connection, *duty), reference.details).trimmed();
        if (duty->state != DutyState::Planned)
            reference.over = dutyStates().title(duty->state);
        return reference;
    }

private:
    Office& m_office;
};

} // namespace

std::shared_ptr<References> dutyReferences(Office& office)
{
    return std::make_shared<DutyReferences>(office);
}
