#include "models/service/servicepersonrepository.h"

#include "models/common/pinyin.h"
#include "models/common/searchquery.h"
#include "models/database/query.h"
#include "models/volunteers/volunteersearch.h"
#include "models/volunteers/volunteertable.h"

namespace {

const QString columns = QStringLiteral(
    "id, name, number, organisation_id, registered_on, has_guardian_consent, birth_date_sealed, birth_date, "
    "insured_from, insured_to");

ServicePerson personFrom(Connection& connection, const Query& query)
{
    ServicePerson person;
    person.id = query.id<VolunteerId>(0);
    person.name = query.text(1);
    person.number = query.text(2);
    person.organisation = query.id<OrganisationId>(3);
    person.registeredOn = query.date(4);
    person.hasGuardianConsent = query.boolean(5);
    person.birthDate = parseIsoDate(readDetail(connection, query, 6, VolunteerDetails::birthDate, person.id.value()));
    person.insuredFrom = query.date(8);
    person.insuredTo = query.date(9);
    return person;
}

QList<ServicePerson> peopleFrom(Connection& connection, Query& query)
{
    QList<ServicePerson> people;
    while (query.next())
        people << personFrom(connection, query);
    return people;
}

} // namespace

std::optional<ServicePerson> ServicePersonRepository::find(Connection& connection, VolunteerId id) const
{
    Query query(connection, QStringLiteral("SELECT %1 FROM volunteers WHERE id = ?").arg(columns));
    query.bind(id).run();
    return query.next() ? std::optional(personFrom(connection, query)) : std::nullopt;
}

std::optional<ServicePerson> ServicePersonRepository::findByDigest(
    Connection& connection, const QByteArray& digest) const
{
    if (digest.isEmpty())
        return std::nullopt;
    Query query(connection, QStringLiteral("SELECT %1 FROM volunteers WHERE id_number_digest = ?").arg(columns));
    query.bind(digest).run();
    return query.next() ? std::optional(personFrom(connection, query)) : std::nullopt;
}

void ServicePersonRepository::forEachDigest(Connection& connection,
    const std::function<void(const QByteArray& digest, const ServicePerson& person)>& visit) const
{
    const auto digest = int(columns.count(u',')) + 1; // behind the columns of a person
    Query query(connection,
        QStringLiteral("SELECT %1, id_number_digest FROM volunteers WHERE id_number_digest IS NOT NULL").arg(columns));
    query.run();
    while (query.next())
        visit(query.blob(digest), personFrom(connection, query));
}

qint64 ServicePersonRepository::count(Connection& connection) const
{
    return connection.scalar(QStringLiteral("SELECT COUNT(*) FROM volunteers")).toLongLong();
}

QList<ServicePerson> ServicePersonRepository::named(Connection& connection, const QString& nameOrNumber) const
{
    Query query(connection,
        QStringLiteral("SELECT %1 FROM volunteers WHERE id IN (SELECT id FROM volunteers WHERE number = ? UNION SELECT "
                       "id FROM volunteers "
                       "WHERE name_key = ? AND name = ?) AND state = 'registered' ORDER BY id")
            .arg(columns));
    query.bind(nameOrNumber).bind(pinyinOfName(nameOrNumber).sortKey).bind(nameOrNumber).run();
    return peopleFrom(connection, query);
}

QList<ServicePerson> ServicePersonRepository::numbered(
    Connection& connection, const Vault& vault, const QString& number) const
{
    const QList<QByteArray> digests = numberDigests(vault, number, false);
    const QString marks = placeholders(digests.size());
    QString condition = QStringLiteral("SELECT id FROM volunteers WHERE number = ?");
    for (const char* column : {"id_number_digest", "phone_digest"}) {
        if (!digests.isEmpty())
            condition += QStringLiteral(" UNION SELECT id FROM volunteers WHERE %1 IN (%2)")
                             .arg(QString::fromLatin1(column), marks);
    }
    Query query(connection,
        QStringLiteral("SELECT %1 FROM volunteers WHERE id IN (%2) AND state = 'registered' ORDER BY id")
            .arg(columns, condition));
    query.bind(number);
    for (int column = 0; column < 2; ++column) {
        for (const QByteArray& digest : digests)
            query.bind(digest);
    }
    query.run();
    return peopleFrom(connection, query);
}

QList<ServicePerson> ServicePersonRepository::search(Connection& connection, const QString& words, int limit) const
{
    const SearchQuery search = parseSearch(words);
    if (search.isEmpty())
        return {};
    Query query(connection,
        QStringLiteral("SELECT %1 FROM volunteers WHERE %2 AND state = 'registered' ORDER BY name_key, id LIMIT ?")
            .arg(columns,
                connection.dialect().searchCondition(QStringLiteral("volunteers.id"), QStringLiteral("volunteers"))));
    query.bind(connection.dialect().matchText(search)).bind(limit).run();
    return peopleFrom(connection, query);
}
