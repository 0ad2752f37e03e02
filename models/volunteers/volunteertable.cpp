#include "models/volunteers/volunteertable.h"

#include "models/figures/figurerepository.h"
#include "models/security/sealedfield.h"
#include "models/volunteers/volunteersearch.h"
#include "models/volunteers/volunteervalidator.h"

template class Table<Volunteer>;

namespace {

/// Registered people are counted by organization and month of registration.
void countStanding(UnitOfWork& work, const QJsonObject& before, const QJsonObject& after)
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

/// The number as it is; `identity` is what is digested.
template <class Identity>
TableField<Volunteer> numberField(
    const SealedColumns& columns, QString Volunteer::*member, Identity identity, const char* purpose)
{
    return sealedField<Volunteer>(
        "volunteers", columns, member, [member](const Volunteer& v) { return v.*member; }, identity, purpose);
}

void addPerson(Table<Volunteer>& t)
{
    using V = Volunteer;
    t.code("number", &V::number, QT_TRANSLATE_NOOP("Column", "Number")).once();
    t.name("name", &V::name, QT_TRANSLATE_NOOP("Column", "Name"), NameKind::Person);
    t.word("sex", &V::sex, sexCode, sexFromCode, QT_TRANSLATE_NOOP("Column", "Sex"));
    t.add(detailField<V>(VolunteerDetails::birthDate, &V::birthDate));
    t.word("id_type", &V::idType, idTypeCode, idTypeFromCode, QT_TRANSLATE_NOOP("Column", "ID document"));
    t.add(numberField(
        {"id_number_sealed", "id_number_digest", QT_TRANSLATE_NOOP("Column", "ID number")}, &V::idNumber,
        [](const V& v) { return identityOf(v.idType, v.idNumber); }, "id"));
    t.add(numberField(
        {"phone_sealed", "phone_digest", QT_TRANSLATE_NOOP("Column", "Phone")}, &V::phone,
        [](const V& v) { return v.phone; }, "phone"));
    t.reference("organisation_id", &V::organisation, "organisations", QT_TRANSLATE_NOOP("Column", "Organization"));
    t.reference("estate_id", &V::estate, "estates", QT_TRANSLATE_NOOP("Column", "Estate"));
    t.add(detailField<V>(VolunteerDetails::address, &V::address));
    t.reference("politics_id", &V::politics, "politics", QT_TRANSLATE_NOOP("Column", "Political status"));
    t.value("is_double_registered", &V::isDoubleRegistered, QT_TRANSLATE_NOOP("Column", "Double registration"));
    t.text("education", &V::education, QT_TRANSLATE_NOOP("Column", "Education"));
    t.text("occupation", &V::occupation, QT_TRANSLATE_NOOP("Column", "Occupation"));
    t.freeText("free_times", &V::freeTimes, QT_TRANSLATE_NOOP("Column", "Free times"));
    t.text("contact_name", &V::contactName, QT_TRANSLATE_NOOP("Column", "Contact"));
    t.add(numberField(
        {"contact_phone_sealed", nullptr, QT_TRANSLATE_NOOP("Column", "Phone of the contact")}, &V::contactPhone,
        [](const V&) { return QString(); }, "phone"));
    t.freeText("notes", &V::notes, QT_TRANSLATE_NOOP("Column", "Notes"));
}

void addService(Table<Volunteer>& t)
{
    using V = Volunteer;
    t.value("registered_on", &V::registeredOn, QT_TRANSLATE_NOOP("Column", "Registered on"));
    t.reference("level_id", &V::level, "professional_levels", QT_TRANSLATE_NOOP("Column", "Professional level"));
    t.text("certificate_level", &V::certificateLevel, QT_TRANSLATE_NOOP("Column", "Certificate"));
    t.value("certificate_expires_on", &V::certificateExpiresOn, QT_TRANSLATE_NOOP("Column", "Certificate expires on"));
    t.value("has_guardian_consent", &V::hasGuardianConsent, QT_TRANSLATE_NOOP("Column", "Guardian agrees"));
    t.value("has_consent", &V::hasConsent, QT_TRANSLATE_NOOP("Column", "Agrees to be registered"));
    t.value("insured_from", &V::insuredFrom, QT_TRANSLATE_NOOP("Column", "Insured from"));
    t.value("insured_to", &V::insuredTo, QT_TRANSLATE_NOOP("Column", "Insured to"));
    t.text("platform_number", &V::platformNumber, QT_TRANSLATE_NOOP("Column", "Number of the platform"));
    t.text("second_look", &V::secondLook, QT_TRANSLATE_NOOP("Column", "Flagged for review"));
    t.reference("merged_into_id", &V::mergedInto, "volunteers", QT_TRANSLATE_NOOP("Column", "Merged into")).kept();
    t.value("service_minutes", &V::serviceMinutes, QT_TRANSLATE_NOOP("Column", "Minutes in all")).kept();
    t.value("star", &V::star, QT_TRANSLATE_NOOP("Column", "Stars")).kept();
}

} // namespace

const Table<Volunteer>& volunteerTable()
{
    static const Table<Volunteer> table("volunteers", [](Table<Volunteer>& t) {
        addPerson(t);
        addService(t);
        t.state("state", &Volunteer::state, volunteerStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &Volunteer::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.add(createdByField<Volunteer>());
        t.stamps(&Volunteer::createdAt);
        t.setValidator([](const Volunteer& volunteer) { return validate(volunteer); });
        t.setSearch([](const Volunteer& volunteer, Connection&, const Vault* vault) {
            return volunteerTokens(*vault, volunteer);
        });
        t.part("volunteer_skills", "volunteer_id", "skill_id");
        t.setFollowing(&countStanding);
    });
    return table;
}
