#include "models/security/personalnumber.h"

#include "models/common/error.h"
#include "models/database/query.h"
#include "models/security/vault.h"

#include <QCoreApplication>

namespace {

struct Place {
    const char* table;
    const char* column;
    const char* title;
};

Place placeOf(PersonalField field)
{
    switch (field) {
    case PersonalField::VolunteerIdNumber:
        return {"volunteers", "id_number_sealed", QT_TRANSLATE_NOOP("PersonalNumber", "ID number")};
    case PersonalField::VolunteerPhone:
        return {"volunteers", "phone_sealed", QT_TRANSLATE_NOOP("PersonalNumber", "Phone")};
    case PersonalField::VolunteerBirthDate:
        return {"volunteers", "birth_date", QT_TRANSLATE_NOOP("PersonalNumber", "Birth date")};
    case PersonalField::EmergencyPhone:
        return {"volunteers", "contact_phone_sealed", QT_TRANSLATE_NOOP("PersonalNumber", "Phone of the contact")};
    case PersonalField::LeaderPhone:
        return {"teams", "leader_phone_sealed", QT_TRANSLATE_NOOP("PersonalNumber", "Phone of the leader")};
    case PersonalField::ManagerPhone:
        return {
            "stations", "manager_phone_sealed", QT_TRANSLATE_NOOP("PersonalNumber", "Phone of the person in charge")};
    case PersonalField::RequesterPhone:
        break;
    }
    return {"orders", "requester_phone_sealed", QT_TRANSLATE_NOOP("PersonalNumber", "Phone of the requester")};
}

} // namespace

void noteReveal(UnitOfWork& work, const PersonalNumber& number)
{
    const Place place = placeOf(number.field);
    work.require(Act::RevealNumber);
    work.describe(QCoreApplication::translate("PersonalNumber", place.title));
    work.concern(QString::fromLatin1(place.table), number.record);
}

QString clearNumber(Connection& connection, const Vault& vault, const PersonalNumber& number)
{
    const Place place = placeOf(number.field);
    Query query(connection,
        QStringLiteral("SELECT %1 FROM %2 WHERE id = ?")
            .arg(QString::fromLatin1(place.column), QString::fromLatin1(place.table)));
    if (!query.bind(number.record).run().next())
        throw Error(QCoreApplication::translate(
            "PersonalNumber", "This record is not in the office any more. Open the list again."));
    if (number.field == PersonalField::VolunteerBirthDate)
        return query.text(0);
    return vault.open(query.blob(0), {place.table, place.column, number.record});
}
