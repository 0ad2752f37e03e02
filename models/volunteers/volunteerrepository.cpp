#include "models/volunteers/volunteerrepository.h"

#include "models/common/phone.h"
#include "models/security/vault.h"
#include "models/volunteers/volunteernumbers.h"
#include "models/volunteers/volunteersearch.h"

#include <QCoreApplication>

namespace {

struct VolunteerText {
    Q_DECLARE_TR_FUNCTIONS(Volunteer)
};

} // namespace

QList<Volunteer> VolunteerRepository::read(
    Connection& connection, const QString& condition, const QVariant& value) const
{
    QList<Volunteer> volunteers = select(connection, QStringLiteral("WHERE ") + condition, {value});
    for (Volunteer& volunteer : volunteers) {
        Query skills(connection,
            QStringLiteral("SELECT skill_id FROM volunteer_skills WHERE volunteer_id = ? ORDER BY skill_id"));
        skills.bind(volunteer.id).run();
        while (skills.next())
            volunteer.skills << skills.id<TermId>(0);
    }
    return volunteers;
}

std::optional<Volunteer> VolunteerRepository::find(Connection& connection, VolunteerId id) const
{
    const auto found = read(connection, QStringLiteral("id = ?"), id.value());
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Volunteer VolunteerRepository::require(Connection& connection, VolunteerId id) const
{
    const auto found = find(connection, id);
    return found ? *found : RecordRepository::require(connection, id); // which says that it is not there
}

std::optional<Volunteer> VolunteerRepository::findByNumber(Connection& connection, const QString& number) const
{
    const auto found = read(connection, QStringLiteral("number = ?"), number);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<Volunteer> VolunteerRepository::findByIdNumber(
    Connection& connection, const QString& idNumber, IdType type) const
{
    const VolunteerId id = idOf(connection, idNumber, type);
    return id.isValid() ? find(connection, id) : std::nullopt;
}

QList<Volunteer> VolunteerRepository::findByPhone(Connection& connection, const QString& phone) const
{
    const QString number = normalizedPhone(phone);
    if (number.isEmpty())
        return {};
    QList<Volunteer> found;
    for (const QByteArray& digest : m_vault->digests(number, "phone"))
        found << read(connection, QStringLiteral("phone_digest = ? ORDER BY id"), digest);
    return found;
}

VolunteerId VolunteerRepository::idOf(Connection& connection, const QString& idNumber, IdType type) const
{
    const QString identity = identityOf(type, idNumber);
    if (identity.isEmpty())
        return {};
    Query query(connection, QStringLiteral("SELECT id FROM volunteers WHERE id_number_digest = ?"));
    for (const QByteArray& digest : m_vault->digests(identity, "id")) {
        query.bind(digest).run();
        if (query.next())
            return query.id<VolunteerId>(0);
    }
    return {};
}

VolunteerName VolunteerRepository::nameOf(Connection& connection, VolunteerId id) const
{
    Query query(connection, QStringLiteral("SELECT name, number FROM volunteers WHERE id = ?"));
    query.bind(id).run();
    return query.next() ? VolunteerName{query.text(0), query.text(1)} : VolunteerName();
}

VolunteerId VolunteerRepository::idOfNumber(Connection& connection, const QString& number) const
{
    return VolunteerId(m_table.idWhere(connection, "number", number));
}

bool VolunteerRepository::hasNumberBetween(Connection& connection, const QString& after, const QString& before) const
{
    return connection
        .scalar(QStringLiteral("SELECT 1 FROM volunteers WHERE number > ? AND number < ? LIMIT 1"), {after, before})
        .isValid();
}

bool VolunteerRepository::isEmpty(Connection& connection) const
{
    return !connection.scalar(QStringLiteral("SELECT 1 FROM volunteers LIMIT 1")).isValid();
}

void VolunteerRepository::requireUnknown(Connection& connection, const Volunteer& volunteer) const
{
    const VolunteerId known = idOf(connection, volunteer.idNumber, volunteer.idType);
    if (!known.isValid() || known == volunteer.id)
        return;
    const auto other = find(connection, known);
    throw Error(VolunteerText::tr("This ID number belongs to %1 (%2) already; open that record instead.")
                    .arg(other ? other->name : QString(), other ? other->number : QString()));
}

VolunteerId VolunteerRepository::insert(UnitOfWork& work, const Volunteer& volunteer) const
{
    requireUnknown(work.connection(), volunteer);
    Volunteer row = volunteer;
    if (row.number.isEmpty()) {
        VolunteerNumbers numbers(work.connection(), *this);
        row.number = numbers.next(work.connection());
        numbers.save(work);
    }
    const VolunteerId id = RecordRepository::insert(work, row);
    insertSkills(work.connection(), id, row.skills);
    return id;
}

VolunteerId VolunteerRepository::insertMany(
    UnitOfWork& work, const Volunteer& volunteer, VolunteerNumbers& numbers, VolunteerAhead* ahead) const
{
    Volunteer row = volunteer;
    if (row.number.isEmpty())
        row.number = numbers.next(work.connection());
    else
        numbers.noteGiven();
    if (ahead && ahead->number != row.number)
        ahead->row.search.clear();
    const VolunteerId id = insertQuick(work, row, ahead ? &ahead->row : nullptr);
    insertSkills(work.connection(), id, row.skills);
    if (row.state == VolunteerState::Registered)
        numbers.figures().add(row.organisation, Figure::Volunteers, isoDate(row.registeredOn).left(7), 1);
    return id;
}

VolunteerAhead VolunteerRepository::ahead(const Volunteer& expected) const
{
    VolunteerAhead ahead{expected.number, m_table.ahead(expected, m_vault)};
    ahead.row.search = volunteerTokens(*m_vault, expected);
    return ahead;
}

void VolunteerRepository::update(UnitOfWork& work, const Volunteer& volunteer) const
{
    requireUnknown(work.connection(), volunteer);
    RecordRepository::update(work, volunteer);
    Query(work.connection(), QStringLiteral("DELETE FROM volunteer_skills WHERE volunteer_id = ?"))
        .bind(volunteer.id)
        .run();
    insertSkills(work.connection(), volunteer.id, volunteer.skills);
}

void VolunteerRepository::insertSkills(Connection& connection, VolunteerId id, const QList<TermId>& skills) const
{
    if (skills.isEmpty())
        return;
    Query query(connection, QStringLiteral("INSERT INTO volunteer_skills (volunteer_id, skill_id) VALUES (?, ?)"));
    for (const TermId skill : skills)
        query.bind(id).bind(skill).run();
}
