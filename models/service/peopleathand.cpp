#include "models/service/peopleathand.h"

#include <algorithm>

namespace {

bool isBefore(QByteArrayView one, QByteArrayView other)
{
    return std::lexicographical_compare(one.begin(), one.end(), other.begin(), other.end());
}

QDate dayOf(qint64 julian)
{
    return QDate::fromJulianDay(julian);
}

} // namespace

PeopleAtHand::PeopleAtHand(Connection& connection)
{
    ServicePersonRepository().forEachDigest(connection, [this](const QByteArray& digest, const ServicePerson& person) {
        Entry entry{};
        if (digest.size() != qsizetype(entry.digest.size()))
            return;
        std::copy(digest.begin(), digest.end(), entry.digest.begin());
        entry.id = person.id.value();
        entry.organisation = person.organisation.value();
        entry.birthDay = person.birthDate.toJulianDay();
        entry.registrationDay = person.registeredOn.toJulianDay();
        entry.insuredFromDay = person.insuredFrom.toJulianDay();
        entry.insuredToDay = person.insuredTo.toJulianDay();
        entry.text = quint32(m_texts.size());
        entry.nameLength = quint32(person.name.size());
        entry.numberLength = quint32(person.number.size());
        entry.hasGuardianConsent = person.hasGuardianConsent;
        m_texts += person.name;
        m_texts += person.number;
        m_entries.push_back(entry);
    });
    std::sort(m_entries.begin(), m_entries.end(),
        [](const Entry& one, const Entry& other) { return isBefore(one.digest, other.digest); });
}

std::optional<ServicePerson> PeopleAtHand::findByDigest(QByteArrayView digest) const
{
    const auto entry = std::lower_bound(m_entries.begin(), m_entries.end(), digest,
        [](const Entry& one, QByteArrayView wanted) { return isBefore(one.digest, wanted); });
    if (entry == m_entries.end() || QByteArrayView(entry->digest) != digest)
        return std::nullopt;
    ServicePerson person;
    person.id = VolunteerId(entry->id);
    person.name = m_texts.mid(entry->text, entry->nameLength);
    person.number = m_texts.mid(qsizetype(entry->text) + entry->nameLength, entry->numberLength);
    person.organisation = OrganisationId(entry->organisation);
    person.birthDate = dayOf(entry->birthDay);
    person.registeredOn = dayOf(entry->registrationDay);
    person.insuredFrom = dayOf(entry->insuredFromDay);
    person.insuredTo = dayOf(entry->insuredToDay);
    person.hasGuardianConsent = entry->hasGuardianConsent;
    return person;
}
