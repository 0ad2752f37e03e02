#include "models/service/carerules.h"

#include "models/common/dates.h"
#include "models/service/secondlook.h"
#include "models/words/dictionaryrepository.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CareRules)
};

bool isInsured(const ServicePerson& person, QDate day)
{
    return person.insuredFrom.isValid() && person.insuredFrom <= day
        && (!person.insuredTo.isValid() || day <= person.insuredTo);
}

} // namespace

bool isEmergencyField(Connection& connection, TermId field)
{
    return field.isValid()
        && DictionaryRepository()
               .name(connection, Dictionary::ServiceField, field)
               .contains(QStringLiteral("应急救援"));
}

QList<CareFinding> careFindings(const ServicePerson& person, QDate day, const CareNeeds& needs)
{
    QList<CareFinding> findings;
    if (person.birthDate.isValid() && day.isValid()) {
        const int age = ageOn(person.birthDate, day);
        if (age < needs.minimumAge)
            findings << CareFinding{SecondLook::underAge,
                Text::tr("%1 is %2 on the day; the activity asks for at least %3 years.")
                    .arg(person.name)
                    .arg(age)
                    .arg(needs.minimumAge)};
        if (age < SecondLook::adultAge && needs.isEmergency)
            findings << CareFinding{SecondLook::minorInEmergency,
                Text::tr("%1 is a minor; minors take no part in emergency rescue.").arg(person.name)};
        if (age < SecondLook::adultAge && !person.hasGuardianConsent)
            findings << CareFinding{SecondLook::minor,
                Text::tr("%1 is a minor, and the consent of a guardian is missing.").arg(person.name)};
    }
    if (needs.asksInsurance && !isInsured(person, day))
        findings << CareFinding{
            SecondLook::uninsured, Text::tr("%1 is not insured on the day, as the activity asks.").arg(person.name)};
    return findings;
}

QString careText(const QList<CareFinding>& findings)
{
    QStringList sentences;
    for (const CareFinding& finding : findings)
        sentences << finding.sentence;
    return sentences.join(u' ');
}

QStringList careCodes(const QList<CareFinding>& findings)
{
    QStringList codes;
    for (const CareFinding& finding : findings)
        codes << finding.code;
    return codes;
}
