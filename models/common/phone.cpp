#include "models/common/phone.h"

#include "models/common/textnormal.h"
#include "models/common/unitwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace {

struct PhoneText {
    Q_DECLARE_TR_FUNCTIONS(Phone)
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDash(QChar c)
{
    const char16_t code = c.unicode();
    return code == u'-' || code == u'_' || code == u'.' || code == u'/' || (code >= 0x2010 && code <= 0x2015)
        || code == 0x2212 || code == 0x2500;
}

/// The number in its parts: all digits before the extension, the extension, and what does not belong.
struct Parts {
    QString digits;
    QString extension;
    bool strange = false;
    bool scientific = false;
};

/// Where the extension starts: after 转 or #, or after a dash behind a complete landline.
qsizetype extensionStart(const QString& text)
{
    static const QRegularExpression marked(QStringLiteral("(?:[%1#x]|ext\\.?)(\\d{1,6})$").arg(QChar(extensionWord)),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dashed(QStringLiteral("^(?:\\(?0\\d{2,3}\\)?-?\\d{7,8}|\\d{7,8})-(\\d{1,6})$"));
    for (const QRegularExpression& pattern : {marked, dashed}) {
        const QRegularExpressionMatch match = pattern.match(text);
        if (match.hasMatch())
            return match.capturedStart(1);
    }
    return -1;
}

Parts partsOf(const QString& cleaned)
{
    // Nearly all numbers are a mobile's eleven digits: no pattern below has anything to find in them.
    constexpr qsizetype mobileLength = 11;
    if (cleaned.size() == mobileLength && cleaned.startsWith(u'1')
        && std::all_of(cleaned.begin(), cleaned.end(), isDigit))
        return {cleaned, {}, false, false};
    static const QRegularExpression scientific(QStringLiteral("^\\d(\\.\\d+)?[eE]\\+?\\d+$"));
    Parts parts;
    parts.scientific = scientific.match(cleaned).hasMatch();
    QString text = cleaned;
    for (QChar& c : text) {
        if (isDash(c))
            c = u'-';
    }
    static const QRegularExpression country(QStringLiteral("^\\(?(?:\\+|00)86\\)?-?"));
    text.remove(country);
    const qsizetype start = extensionStart(text);
    if (start > 0)
        parts.extension = text.mid(start);
    const QStringView number = start > 0 ? QStringView(text).first(start) : QStringView(text);
    for (const QChar c : number) {
        if (isDigit(c))
            parts.digits += c;
        else if (start <= 0 && c != u'-' && c != u'(' && c != u')')
            parts.strange = true;
    }
    const bool bare86 = parts.digits.size() == 13 && parts.digits.startsWith(QStringLiteral("861"));
    if (bare86)
        parts.digits.remove(0, 2);
    return parts;
}

qsizetype areaCodeLength(const QString& digits)
{
    const bool threeDigits = digits.startsWith(QStringLiteral("010")) || digits.startsWith(QStringLiteral("02"));
    return threeDigits ? 3 : 4;
}

PhoneProblem landlineProblem(const QString& digits)
{
    if (!digits.startsWith(u'0')) {
        const bool service = digits.size() == 10
            && (digits.startsWith(QStringLiteral("400")) || digits.startsWith(QStringLiteral("800")));
        const bool local = (digits.size() == 7 || digits.size() == 8) && !digits.startsWith(u'1'); // begun mobile
        return service || local ? PhoneProblem::None : PhoneProblem::Length;
    }
    if (digits.startsWith(QStringLiteral("00")))
        return PhoneProblem::AreaCode;
    const qsizetype local = digits.size() - areaCodeLength(digits);
    return local == 7 || local == 8 ? PhoneProblem::None : PhoneProblem::Length;
}

bool meansMobile(const QString& digits)
{
    return digits.startsWith(u'1') && digits.size() > 8;
}

PhoneProblem problemOf(const Parts& parts)
{
    if (parts.scientific)
        return PhoneProblem::StoredAsNumber;
    if (parts.strange)
        return PhoneProblem::Characters;
    if (!meansMobile(parts.digits))
        return landlineProblem(parts.digits);
    if (parts.digits.size() != 11)
        return PhoneProblem::Length;
    const bool known = parts.digits.at(1) >= u'3' && parts.extension.isEmpty();
    return known ? PhoneProblem::None : PhoneProblem::MobilePrefix;
}

QString written(const Parts& parts)
{
    QString number = parts.digits;
    if (number.startsWith(u'0'))
        number.insert(areaCodeLength(number), u'-');
    return parts.extension.isEmpty() ? number : number + u'-' + parts.extension;
}

QString lengthSentence(const QString& digits)
{
    if (meansMobile(digits))
        return PhoneText::tr("A mobile number has 11 digits, but this one has %1; count them again.")
            .arg(digits.size());
    return PhoneText::tr(
        "A phone number has 11 digits, a landline 7 or 8 after the area code, but this one has %1; count them "
        "again.")
        .arg(digits.size());
}

QString sentenceFor(PhoneProblem problem, const Parts& parts)
{
    switch (problem) {
    case PhoneProblem::None:
        return {};
    case PhoneProblem::Empty:
        return PhoneText::tr("The phone number is missing; enter a mobile or landline number.");
    case PhoneProblem::StoredAsNumber:
        return PhoneText::tr(
            "The phone number is stored as a number in short form; set the column to text and type it again.");
    case PhoneProblem::Characters:
        return PhoneText::tr("A phone number holds digits and dashes only; type it again, one number per field.");
    case PhoneProblem::Length:
        return lengthSentence(parts.digits);
    case PhoneProblem::MobilePrefix:
        return PhoneText::tr("A mobile number starts with 13 to 19, but this one with %1; check the first digits.")
            .arg(parts.digits.left(2));
    case PhoneProblem::AreaCode:
        return PhoneText::tr("The area code of the landline does not exist; it looks like 0536 or 010.");
    }
    return {};
}

} // namespace

PhoneCheck checkPhone(const QString& text)
{
    PhoneCheck check;
    const QString cleaned = cleanedDigits(text).text;
    const Parts parts = partsOf(cleaned);
    check.problem = cleaned.isEmpty() ? PhoneProblem::Empty : problemOf(parts);
    check.number = check.isValid() ? written(parts) : cleaned;
    if (check.isValid())
        check.kind = meansMobile(parts.digits) ? PhoneKind::Mobile : PhoneKind::Landline;
    check.changed = check.number != text;
    check.sentence = sentenceFor(check.problem, parts);
    return check;
}

QString normalizedPhone(const QString& text)
{
    return checkPhone(text).number;
}

QString maskedPhone(const QString& number)
{
    const PhoneCheck check = checkPhone(number);
    if (!check.isValid())
        return QString(number.size(), u'*');
    if (check.kind == PhoneKind::Mobile)
        return check.number.left(3) + QStringLiteral("****") + check.number.right(4);
    const QStringList parts = check.number.split(u'-');
    const bool area = parts.first().startsWith(u'0');
    const QString local = area ? parts.at(1) : parts.first();
    const QString masked = QString(local.size() - 3, u'*') + local.right(3);
    return area ? parts.first() + u'-' + masked : masked;
}

QString phoneTail(const QString& number)
{
    const PhoneCheck check = checkPhone(number);
    const QStringList parts = check.number.split(u'-');
    const QString digits = parts.size() > 1 && parts.first().startsWith(u'0') ? parts.at(1) : parts.first();
    return check.isValid() && digits.size() >= 4 ? digits.right(4) : QString();
}
