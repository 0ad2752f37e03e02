#include "models/common/masking.h"

#include "models/common/dates.h"
#include "models/common/idnumber.h"
#include "models/common/phone.h"

QString shownIdNumber(const QString& number, Numbers numbers)
{
    return numbers == Numbers::Clear ? number : maskedIdNumber(number);
}

QString shownPhone(const QString& number, Numbers numbers)
{
    return numbers == Numbers::Clear ? number : maskedPhone(number);
}

QString shownBirth(QDate birth, Numbers numbers, QDate today)
{
    if (!birth.isValid())
        return {};
    return numbers == Numbers::Clear ? isoDate(birth) : QString::number(ageOn(birth, today));
}

QString publicName(const QString& name)
{
    const QList<uint> characters = name.trimmed().toUcs4();
    if (characters.isEmpty())
        return {};
    const char32_t first = characters.first();
    return QString::fromUcs4(&first, 1) + QString(characters.size() - 1, u'*');
}
