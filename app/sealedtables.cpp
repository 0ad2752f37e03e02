#include "app/sealedtables.h"

#include "models/honors/honouredpeoplerepository.h"
#include "models/orders/orderrepository.h"
#include "models/stations/stationrepository.h"
#include "models/teams/teamrepository.h"
#include "models/volunteers/volunteerrepository.h"

namespace {

template <class Repository, class RecordId> class Rows final : public SealedRows {
public:
    Rows(const Vault& vault, QString table, QStringList columns)
        : m_repository(vault)
        , m_table(std::move(table))
        , m_columns(std::move(columns))
    {
    }

    QString table() const override { return m_table; }
    QStringList sealedColumns() const override { return m_columns; }
    void reseal(UnitOfWork& work, qint64 id) const override { m_repository.reseal(work, RecordId(id)); }

private:
    Repository m_repository;
    QString m_table;
    QStringList m_columns;
};

} // namespace

SealedTables sealedTables(const Vault& vault)
{
    SealedTables tables;
    tables.push_back(std::make_unique<Rows<TeamRepository, TeamId>>(
        vault, QStringLiteral("teams"), QStringList{QStringLiteral("leader_phone_sealed")}));
    tables.push_back(std::make_unique<Rows<StationRepository, StationId>>(
        vault, QStringLiteral("stations"), QStringList{QStringLiteral("manager_phone_sealed")}));
    tables.push_back(std::make_unique<Rows<HonouredPeopleRepository, AwardId>>(
        vault, QStringLiteral("awards"), QStringList{QStringLiteral("person_sealed")}));
    tables.push_back(std::make_unique<Rows<OrderRepository, OrderId>>(
        vault, QStringLiteral("orders"), QStringList{QStringLiteral("requester_phone_sealed")}));
    tables.push_back(std::make_unique<Rows<VolunteerRepository, VolunteerId>>(vault, QStringLiteral("volunteers"),
        QStringList{QStringLiteral("id_number_sealed"), QStringLiteral("phone_sealed"),
            QStringLiteral("contact_phone_sealed")}));
    return tables;
}
