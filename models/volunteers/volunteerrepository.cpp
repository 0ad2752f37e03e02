#include "models/volunteers/volunteerrepository.h"

#include "models/common/phone.h"
#include "models/common/pinyin.h"
#include "models/database/query.h"
#include "models/database/storedrow.h"
#include "models/database/unitofwork.h"
#include "models/records/statechangerepository.h"
#include "models/security/vault.h"
#include "models/volunteers/volunteernumbers.h"
#include "models/volunteers/volunteersearch.h"
#include "models/volunteers/volunteervalidator.h"

#include <QCoreApplication>

namespace {

const QString table = QStringLiteral("volunteers");
const QString skillTable = QStringLiteral("volunteer_skills");

/// Read only: kept by other acts or by the hours ledger.
const QString keptColumns
    = QStringLiteral("id, number, state, state_reason, merged_into_id, service_minutes, star, created_at");
const QString fieldColumns = QStringLiteral(
    "name, name_key, sex, birth_date, id_type, id_number_sealed, id_number_digest, phone_sealed, phone_digest, "
    "organisation_id, estate_id, address, politics_id, is_double_registered, education, occupation, free_times, "
    "registered_on, level_id, certificate_level, certificate_expires_on, contact_name, contact_phone_sealed, "
    "has_guardian_consent, has_consent, insured_from, insured_to, platform_number, notes, second_look");
constexpr int keptCount = 8;
constexpr int fieldCount = 30;

struct VolunteerText {
    Q_DECLARE_TR_FUNCTIONS(Volunteer)
};

QByteArray orNull(const QByteArray& bytes)
{
    return bytes.isEmpty() ? QByteArray() : bytes;
}

/// Reads columns one after the other, so that no column has a number of its own.
class ColumnReader final {
public:
    explicit ColumnReader(const Query& query, int first)
        : m_query(query)
        , m_next(first)
    {
    }
    QString text() { return m_query.text(m_next++); }
    QDate date() { return m_query.date(m_next++); }
    QByteArray blob() { return m_query.blob(m_next++); }
    bool boolean() { return m_query.boolean(m_next++); }
    qint64 integer() { return m_query.integer(m_next++); }
    template <class IdType> IdType id() { return m_query.id<IdType>(m_next++); }
    void skip() { ++m_next; }

private:
    const Query& m_query;
    int m_next;
};

} // namespace

Volunteer VolunteerRepository::volunteerFrom(const Query& query) const
{
    Volunteer v;
    ColumnReader kept(query, 0);
    v.id = kept.id<VolunteerId>();
    v.number = kept.text();
    v.state = volunteerStates().fromCode(kept.text());
    v.stateReason = kept.text();
    v.mergedInto = kept.id<VolunteerId>();
    v.serviceMinutes = Minutes(kept.integer());
    v.star = int(kept.integer());
    v.createdAt = kept.integer();
    readFields(query, v);
    return v;
}

void VolunteerRepository::readFields(const Query& query, Volunteer& v) const
{
    ColumnReader fields(query, keptCount);
    const auto open = [&](const char* column) {
        return m_vault.open(fields.blob(), {"volunteers", column, v.id.value()});
    };
    v.name = fields.text();
    fields.skip();
    v.sex = sexFromCode(fields.text());
    v.birthDate = fields.date();
    v.idType = idTypeFromCode(fields.text());
    v.idNumber = open("id_number_sealed");
    fields.skip();
    v.phone = open("phone_sealed");
    fields.skip();
    v.organisation = fields.id<OrganisationId>();
    v.estate = fields.id<EstateId>();
    v.address = fields.text();
    v.politics = fields.id<TermId>();
    v.isDoubleRegistered = fields.boolean();
    v.education = fields.text();
    v.occupation = fields.text();
    v.freeTimes = fields.text();
    v.registeredOn = fields.date();
    v.level = fields.id<TermId>();
    v.certificateLevel = fields.text();
    v.certificateExpiresOn = fields.date();
    v.contactName = fields.text();
    v.contactPhone = open("contact_phone_sealed");
    v.hasGuardianConsent = fields.boolean();
    v.hasConsent = fields.boolean();
    v.insuredFrom = fields.date();
    v.insuredTo = fields.date();
    v.platformNumber = fields.text();
    v.notes = fields.text();
    v.secondLook = fields.text();
}

QByteArray VolunteerRepository::sealed(const QString& value, const char* column, VolunteerId id) const
{
    return orNull(m_vault.seal(value, {"volunteers", column, id.value()}));
}

void VolunteerRepository::bindFields(Query& query, const Volunteer& v) const
{
    query.bind(v.name).bind(pinyinOfName(v.name).sortKey).bind(sexCode(v.sex)).bind(v.birthDate);
    query.bind(idTypeCode(v.idType)).bind(sealed(v.idNumber, "id_number_sealed", v.id));
    query.bind(orNull(m_vault.digest(identityOf(v.idType, v.idNumber), "id")));
    query.bind(sealed(v.phone, "phone_sealed", v.id)).bind(orNull(m_vault.digest(v.phone, "phone")));
    query.bind(v.organisation).bind(v.estate).bind(v.address).bind(v.politics).bind(v.isDoubleRegistered);
    query.bind(v.education).bind(v.occupation).bind(v.freeTimes).bind(v.registeredOn).bind(v.level);
    query.bind(v.certificateLevel).bind(v.certificateExpiresOn).bind(v.contactName);
    query.bind(sealed(v.contactPhone, "contact_phone_sealed", v.id));
    query.bind(v.hasGuardianConsent).bind(v.hasConsent).bind(v.insuredFrom).bind(v.insuredTo);
    query.bind(v.platformNumber).bind(v.notes).bind(v.secondLook);
}

QList<Volunteer> VolunteerRepository::read(
    Connection& connection, const QString& condition, const QVariant& value) const
{
    static const QString select = QStringLiteral("SELECT %1, %2 FROM volunteers WHERE ").arg(keptColumns, fieldColumns);
    Query query(connection, select + condition);
    query.bind(value).run();
    QList<Volunteer> volunteers;
    while (query.next())
        volunteers << volunteerFrom(query);
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
    const QString number = normalisedPhone(phone);
    if (number.isEmpty())
        return {};
    QList<Volunteer> found;
    for (const QByteArray& digest : m_vault.digests(number, "phone"))
        found << read(connection, QStringLiteral("phone_digest = ? ORDER BY id"), digest);
    return found;
}

VolunteerId VolunteerRepository::idOf(Connection& connection, const QString& idNumber, IdType type) const
{
    const QString identity = identityOf(type, idNumber);
    if (identity.isEmpty())
        return {};
    Query query(connection, QStringLiteral("SELECT id FROM volunteers WHERE id_number_digest = ?"));
    for (const QByteArray& digest : m_vault.digests(identity, "id")) {
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
    Query query(connection, QStringLiteral("SELECT id FROM volunteers WHERE number = ?"));
    return query.bind(number).run().next() ? query.id<VolunteerId>(0) : VolunteerId();
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

void VolunteerRepository::insertRow(UnitOfWork& work, const Volunteer& v) const
{
    static const QString sql = QStringLiteral("INSERT INTO volunteers (%1, id, number, state, state_reason, "
                                              "created_at, created_by, updated_at) VALUES (%2)")
                                   .arg(fieldColumns, placeholders(fieldCount + 7));
    Query query(work.connection(), sql);
    bindFields(query, v);
    query.bind(v.id).bind(v.number).bind(volunteerStates().code(v.state)).bind(v.stateReason);
    query.bind(work.now()).bind(work.actor().account).bind(work.now()).run();
    insertSkills(work.connection(), v.id, v.skills);
    work.connection().dialect().insertSearch(work.connection(), table, v.id.value(), volunteerTokens(m_vault, v));
}

/// Registered people are counted by organisation and month of registration.
static void countStanding(UnitOfWork& work, const QJsonObject& before, const QJsonObject& after)
{
    FigureSums figures;
    const auto add = [&](const QJsonObject& row, int sign) {
        if (row.value(QStringLiteral("state")).toString() == QStringLiteral("registered"))
            figures.add(OrganisationId(row.value(QStringLiteral("organisation_id")).toInteger()), Figure::Volunteers,
                row.value(QStringLiteral("registered_on")).toString().left(7), sign);
    };
    add(before, -1);
    add(after, 1);
    figures.write(work);
}

VolunteerId VolunteerRepository::insert(UnitOfWork& work, const Volunteer& volunteer) const
{
    throwIfUnacceptable(validate(volunteer));
    requireUnknown(work.connection(), volunteer);
    VolunteerNumbers numbers(work.connection(), *this);
    const VolunteerId id = insertMany(work, volunteer, numbers);
    numbers.save(work);
    work.inserted(table, id.value());
    return id;
}

VolunteerId VolunteerRepository::insertMany(
    UnitOfWork& work, const Volunteer& volunteer, VolunteerNumbers& numbers) const
{
    Volunteer row = volunteer;
    row.id = VolunteerId(work.connection().nextId(table));
    if (row.number.isEmpty())
        row.number = numbers.next(work.connection());
    else
        numbers.noteGiven();
    insertRow(work, row);
    if (row.state == VolunteerState::Registered)
        numbers.figures().add(row.organisation, Figure::Volunteers, isoDate(row.registeredOn).left(7), 1);
    return row.id;
}

void VolunteerRepository::update(UnitOfWork& work, const Volunteer& volunteer) const
{
    throwIfUnacceptable(validate(volunteer));
    requireUnknown(work.connection(), volunteer);
    static const QString sql = [] {
        QStringList assignments = fieldColumns.split(QStringLiteral(", "));
        return QStringLiteral("UPDATE volunteers SET %1 = ?, updated_at = ? WHERE id = ?")
            .arg(assignments.join(QStringLiteral(" = ?, ")));
    }();
    QJsonObject before = storedRow(work.connection(), table, volunteer.id.value());
    Query query(work.connection(), sql);
    bindFields(query, volunteer);
    query.bind(work.now()).bind(volunteer.id).run();
    writeSkills(work.connection(), volunteer.id, volunteer.skills);
    writeSearch(work.connection(), volunteer);
    QJsonObject after = storedRow(work.connection(), table, volunteer.id.value());
    countStanding(work, before, after);
    keepDifferences(before, after);
    work.updated(table, volunteer.id.value(), before, after);
}

void VolunteerRepository::changeState(UnitOfWork& work, VolunteerId id, VolunteerState to, const QString& reason) const
{
    QJsonObject before = storedRow(work.connection(), table, id.value());
    if (before.isEmpty())
        throw Error(VolunteerText::tr("This volunteer is not in the office any more; refresh the list."));
    const VolunteerState from = volunteerStates().fromCode(before.value(QStringLiteral("state")).toString());
    volunteerStates().require(from, to);
    Query query(work.connection(),
        QStringLiteral("UPDATE volunteers SET state = ?, state_reason = ?, updated_at = ? WHERE id = ?"));
    query.bind(volunteerStates().code(to)).bind(reason).bind(work.now()).bind(id).run();
    QJsonObject after = storedRow(work.connection(), table, id.value());
    countStanding(work, before, after);
    keepDifferences(before, after);
    work.updated(table, id.value(), before, after);
    StateChangeRepository().add(
        work, table, id.value(), volunteerStates().code(from), volunteerStates().code(to), reason.trimmed());
}

void VolunteerRepository::reseal(UnitOfWork& work, VolunteerId id) const
{
    const auto v = find(work.connection(), id);
    if (!v)
        return;
    Query query(work.connection(),
        QStringLiteral("UPDATE volunteers SET id_number_sealed = ?, id_number_digest = ?, phone_sealed = ?, "
                       "phone_digest = ?, contact_phone_sealed = ? WHERE id = ?"));
    query.bind(sealed(v->idNumber, "id_number_sealed", id));
    query.bind(orNull(m_vault.digest(identityOf(v->idType, v->idNumber), "id")));
    query.bind(sealed(v->phone, "phone_sealed", id)).bind(orNull(m_vault.digest(v->phone, "phone")));
    query.bind(sealed(v->contactPhone, "contact_phone_sealed", id)).bind(id).run();
    writeSearch(work.connection(), *v);
}

void VolunteerRepository::writeSkills(Connection& connection, VolunteerId id, const QList<TermId>& skills) const
{
    Query(connection, QStringLiteral("DELETE FROM volunteer_skills WHERE volunteer_id = ?")).bind(id).run();
    insertSkills(connection, id, skills);
}

void VolunteerRepository::insertSkills(Connection& connection, VolunteerId id, const QList<TermId>& skills) const
{
    if (skills.isEmpty())
        return;
    Query query(connection, QStringLiteral("INSERT INTO volunteer_skills (volunteer_id, skill_id) VALUES (?, ?)"));
    for (const TermId skill : skills)
        query.bind(id).bind(skill).run();
}

void VolunteerRepository::writeSearch(Connection& connection, const Volunteer& volunteer) const
{
    connection.dialect().writeSearch(connection, table, volunteer.id.value(), volunteerTokens(m_vault, volunteer));
}
