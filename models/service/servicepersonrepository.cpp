#include "models/service/servicepersonrepository.h"

#include "models/database/query.h"

namespace {

const QString columns = QStringLiteral("id, name, organisation_id, birth_date, registered_on, has_guardian_consent");

ServicePerson personFrom(const Query& query)
{
    ServicePerson person;
    person.id = query.id<VolunteerId>(0);
    person.name = query.text(1);
    person.organisation = query.id<OrganisationId>(2);
    person.birthDate = query.date(3);
    person.registeredOn = query.date(4);
    person.hasGuardianConsent = query.boolean(5);
    return person;
}

} // namespace

std::optional<ServicePerson> ServicePersonRepository::find(Connection& connection, VolunteerId id) const
{
    Query query(connection, QStringLiteral("SELECT %1 FROM volunteers WHERE id = ?").arg(columns));
    query.bind(id).run();
    return query.next() ? std::optional(personFrom(query)) : std::nullopt;
}

std::optional<ServicePerson> ServicePersonRepository::findByDigest(Connection& connection, const QByteArray& digest) const
{
    if (digest.isEmpty())
        return std::nullopt;
    Query query(connection, QStringLiteral("SELECT %1 FROM volunteers WHERE id_number_digest = ?").arg(columns));
    query.bind(digest).run();
    return query.next() ? std::optional(personFrom(query)) : std::nullopt;
}
