#include "models/common/masking.h"

#include "models/common/dates.h"
#include "models/common/idnumber.h"
#include "models/common/phone.h"

#include <QRegularExpression>

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

QString withoutNumbers(QString text)
{
    static const QRegularExpression idNumber(QStringLiteral("(?<![0-9])[1-9][0-9]{16}[0-9Xx](?![0-9])"));
    static const QRegularExpression mobile(QStringLiteral("(?<![0-9])1[3-9][0-9]{9}(?![0-9])"));
    const auto mask = [&text](const QRegularExpression& form, auto masked) {
        for (auto match = form.match(text); match.hasMatch(); match = form.match(text, match.capturedEnd()))
            text.replace(match.capturedStart(), match.capturedLength(), masked(match.captured()));
    };
    mask(idNumber, maskedIdNumber);
    mask(mobile, maskedPhone);
    return text;
}
