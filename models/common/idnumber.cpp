#include "models/common/idnumber.h"

#include "models/common/textnormal.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr int oldLength = 15;
constexpr int newLength = 18;
constexpr int earliestYear = 1880;

struct IdNumberText {
    Q_DECLARE_TR_FUNCTIONS(IdNumber)
};

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

struct WrittenDate {
    int year = 0;
    int month = 0;
    int day = 0;
};

WrittenDate writtenBirthDate(const QString& number)
{
    const QStringView view(number);
    if (number.size() == oldLength)
        return {1900 + view.mid(6, 2).toInt(), view.mid(8, 2).toInt(), view.mid(10, 2).toInt()};
    return {view.mid(6, 4).toInt(), view.mid(10, 2).toInt(), view.mid(12, 2).toInt()};
}

bool hasWrittenForm(const QString& number)
{
    if (number.size() == oldLength)
        return isDigits(number);
    return number.size() == newLength && isDigits(QStringView(number).first(newLength - 1))
        && (number.back() == u'X' || isDigits(QStringView(number).last(1)));
}

QString impossibleDateSentence(const QString& number)
{
    const WrittenDate date = writtenBirthDate(number);
    const QString text = number.size() == oldLength
        ? IdNumberText::tr("The birth date %1-%2-%3 in the 15-digit ID number does not exist; check digits 7 to 12.")
        : IdNumberText::tr("The birth date %1-%2-%3 in the ID number does not exist; check digits 7 to 14.");
    return text.arg(date.year).arg(date.month).arg(date.day);
}

QString futureDateSentence(const QString& number)
{
    const WrittenDate date = writtenBirthDate(number);
    return IdNumberText::tr("The birth date %1-%2-%3 in the ID number lies in the future; check digits 7 to 14.")
        .arg(date.year)
        .arg(date.month)
        .arg(date.day);
}

bool isScientific(const QString& number)
{
    static const QRegularExpression pattern(QStringLiteral("^\\d(\\.\\d+)?[eE]\\+?\\d+$|^\\d+\\.0*$"));
    return pattern.match(number).hasMatch();
}

IdNumberProblem problemOf(const QString& number, QDate today)
{
    if (number.isEmpty())
        return IdNumberProblem::Empty;
    if (isScientific(number))
        return IdNumberProblem::StoredAsNumber;
    const bool knownCharacters
        = std::all_of(number.begin(), number.end(), [](QChar c) { return isDigits(QStringView(&c, 1)) || c == u'X'; });
    if (!knownCharacters)
        return IdNumberProblem::Characters;
    if (number.size() != oldLength && number.size() != newLength)
        return IdNumberProblem::Length;
    if (!hasWrittenForm(number))
        return IdNumberProblem::Characters;
    const std::optional<QDate> birth = birthDateOfIdNumber(number);
    if (!birth)
        return IdNumberProblem::BirthDateImpossible;
    if (*birth > today)
        return IdNumberProblem::BirthDateFuture;
    if (number.size() == newLength && idNumberCheckCharacter(QStringView(number).first(newLength - 1)) != number.back())
        return IdNumberProblem::CheckDigit;
    return IdNumberProblem::None;
}

QString sentenceFor(IdNumberProblem problem, const QString& number)
{
    switch (problem) {
    case IdNumberProblem::None:
        return {};
    case IdNumberProblem::Empty:
        return IdNumberText::tr("The ID number is missing; enter 18 digits.");
    case IdNumberProblem::StoredAsNumber:
        return idNumberStoredAsNumberSentence();
    case IdNumberProblem::Length:
        return IdNumberText::tr("An ID number has 18 digits, older ones 15, but this one has %1; count them again.")
            .arg(number.size());
    case IdNumberProblem::Characters:
        return IdNumberText::tr("An ID number holds digits only, and at most an X in the last place; type it again.");
    case IdNumberProblem::BirthDateImpossible:
        return impossibleDateSentence(number);
    case IdNumberProblem::BirthDateFuture:
        return futureDateSentence(number);
    case IdNumberProblem::CheckDigit:
        return IdNumberText::tr("The check digit of the ID number is wrong; check digit 18 against the card.");
    }
    return {};
}

} // namespace

QString normalizedIdNumber(const QString& text)
{
    return cleanedDigits(text).text.toUpper();
}

IdNumberCheck checkIdNumber(const QString& text, QDate today)
{
    IdNumberCheck check;
    check.number = normalizedIdNumber(text);
    check.changed = check.number != text;
    check.problem = problemOf(check.number, today);
    check.sentence = sentenceFor(check.problem, check.number);
    return check;
}

QString idNumberStoredAsNumberSentence()
{
    return IdNumberText::tr(
        "The ID number is stored as a number, so Excel may have lost its last digits; set the column to text "
        "and type the number again.");
}

QChar idNumberCheckCharacter(QStringView seventeenDigits)
{
    static constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    static constexpr QStringView characters = u"10X98765432";
    int sum = 0;
    for (qsizetype i = 0; i < 17 && i < seventeenDigits.size(); ++i)
        sum += weights[i] * (seventeenDigits.at(i).unicode() - u'0');
    return characters.at(sum % 11);
}

QString upgradedIdNumber(const QString& number)
{
    if (number.size() != oldLength || !isDigits(number))
        return number;
    const QString seventeen = number.left(6) + QStringLiteral("19") + number.mid(6);
    return seventeen + idNumberCheckCharacter(seventeen);
}

std::optional<QDate> birthDateOfIdNumber(const QString& number)
{
    if (!hasWrittenForm(number))
        return std::nullopt;
    const WrittenDate date = writtenBirthDate(number);
    const QDate day(date.year, date.month, date.day);
    return day.isValid() && date.year >= earliestYear ? std::optional(day) : std::nullopt;
}

Sex sexOfIdNumber(const QString& number)
{
    if (!hasWrittenForm(number))
        return Sex::Unknown;
    const QChar order = number.at(number.size() == oldLength ? 14 : 16);
    return (order.unicode() - u'0') % 2 == 1 ? Sex::Male : Sex::Female;
}

bool isResidencePermitNumber(const QString& number)
{
    if (number.size() != newLength || !hasWrittenForm(number))
        return false;
    return number.startsWith(u'9') || number.startsWith(u"810000") || number.startsWith(u"820000")
        || number.startsWith(u"830000");
}

QString maskedIdNumber(const QString& number)
{
    const qsizetype shown = number.size() > 4 ? 4 : 0;
    return QString(number.size() - shown, u'*') + number.right(shown);
}

QString publicIdNumber(const QString& number)
{
    if (number.size() < 3)
        return QString(number.size(), u'*');
    return number.left(1) + QString(number.size() - 2, u'*') + number.right(1);
}
