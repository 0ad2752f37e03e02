#include "models/volunteers/volunteer.h"

#include "models/common/idnumber.h"
#include "models/common/textnormal.h"

#include <QCoreApplication>

#include <array>

namespace {

struct VolunteerText {
    Q_DECLARE_TR_FUNCTIONS(Volunteer)
};

struct IdTypeWord {
    IdType type;
    const char* code;
    const char* title;
};

constexpr std::array idTypeWords{
    IdTypeWord{IdType::Resident, "resident", QT_TRANSLATE_NOOP("Volunteer", "Resident ID card")},
    IdTypeWord{IdType::Passport, "passport", QT_TRANSLATE_NOOP("Volunteer", "Passport")},
    IdTypeWord{IdType::HongKongMacao, "hk_macao", QT_TRANSLATE_NOOP("Volunteer", "Hong Kong and Macao travel permit")},
    IdTypeWord{IdType::Taiwan, "taiwan", QT_TRANSLATE_NOOP("Volunteer", "Taiwan travel permit")},
    IdTypeWord{IdType::Foreign, "foreign", QT_TRANSLATE_NOOP("Volunteer", "Foreigner's residence card")},
    IdTypeWord{IdType::Other, "other", QT_TRANSLATE_NOOP("Volunteer", "Other document")},
};

const IdTypeWord& wordOf(IdType type)
{
    return idTypeWords.at(size_t(type));
}

} // namespace

QString sexCode(Sex sex)
{
    switch (sex) {
    case Sex::Male:
        return QStringLiteral("male");
    case Sex::Female:
        return QStringLiteral("female");
    case Sex::Unknown:
        break;
    }
    return QStringLiteral("");
}

Sex sexFromCode(const QString& code)
{
    if (code == u"male")
        return Sex::Male;
    return code == u"female" ? Sex::Female : Sex::Unknown;
}

QString sexTitle(Sex sex)
{
    switch (sex) {
    case Sex::Male:
        return VolunteerText::tr("Male");
    case Sex::Female:
        return VolunteerText::tr("Female");
    case Sex::Unknown:
        break;
    }
    return {};
}

QString idTypeCode(IdType type)
{
    return QString::fromLatin1(wordOf(type).code);
}

IdType idTypeFromCode(const QString& code)
{
    for (const IdTypeWord& word : idTypeWords) {
        if (code == QLatin1String(word.code))
            return word.type;
    }
    return IdType::Other;
}

QString idTypeTitle(IdType type)
{
    return QCoreApplication::translate("Volunteer", wordOf(type).title);
}

QList<IdType> allIdTypes()
{
    QList<IdType> types;
    for (const IdTypeWord& word : idTypeWords)
        types << word.type;
    return types;
}

const StateTable<VolunteerState>& volunteerStates()
{
    using enum VolunteerState;
    static const StateTable<VolunteerState> table("Volunteer",
        {
            {Pending, "pending", QT_TRANSLATE_NOOP("Volunteer", "Pending"),
                {{Registered, QT_TRANSLATE_NOOP("Volunteer", "Register")},
                    {Cancelled, QT_TRANSLATE_NOOP("Volunteer", "Deregister…"), true}}},
            {Registered, "registered", QT_TRANSLATE_NOOP("Volunteer", "Registered"),
                {{Suspended, QT_TRANSLATE_NOOP("Volunteer", "Suspend…"), true},
                    {Cancelled, QT_TRANSLATE_NOOP("Volunteer", "Deregister…"), true}}},
            {Suspended, "suspended", QT_TRANSLATE_NOOP("Volunteer", "Suspended"),
                {{Registered, QT_TRANSLATE_NOOP("Volunteer", "Register again")},
                    {Cancelled, QT_TRANSLATE_NOOP("Volunteer", "Deregister…"), true}}},
            {Cancelled, "cancelled", QT_TRANSLATE_NOOP("Volunteer", "Deregistered"), {}},
            {Merged, "merged", QT_TRANSLATE_NOOP("Volunteer", "Merged"), {}},
        });
    return table;
}

bool hasPersonalCode(IdType type, const QString& idNumber)
{
    return type == IdType::Resident || isResidencePermitNumber(normalizedIdNumber(idNumber));
}

QString identityOf(IdType type, const QString& idNumber)
{
    if (hasPersonalCode(type, idNumber))
        return normalizedIdNumber(idNumber);
    const QString number = cleanedDigits(idNumber).text.toUpper();
    return number.isEmpty() ? QString() : idTypeCode(type) + u':' + number;
}
