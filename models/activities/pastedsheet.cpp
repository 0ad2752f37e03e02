#include "models/activities/pastedsheet.h"

#include "models/activities/sheetheadings.h"
#include "models/activities/signtime.h"
#include "models/common/clearnumbers.h"
#include "models/common/dates.h"
#include "models/common/textnormal.h"

#include <QRegularExpression>

namespace {

/// A bare number too long to be a time or a count, with a wrong digit perhaps.
bool isLongNumber(const QString& word)
{
    static const QRegularExpression form(QStringLiteral("^\\d{7,20}[Xx]?$"));
    return form.match(word).hasMatch() && !parseLooseDate(word);
}

bool isCode(const QString& word)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z]{1,6}[-_]?\\d{1,20}[Xx]?$|^\\d{5,6}$"));
    return form.match(word).hasMatch();
}

/// The word without the numbers in it, which go to the line.
QString withNumbersTaken(QString word, PastedLine& line)
{
    const QList<ClearNumber> numbers = clearNumbersIn(word);
    for (auto one = numbers.crbegin(); one != numbers.crend(); ++one) {
        line.numbers << one->number;
        word.remove(one->start, one->length);
    }
    static const QRegularExpression marks(QStringLiteral("^[\\s()（）:：+-]+|[\\s()（）:：+-]+$"));
    return numbers.isEmpty() ? word : word.remove(marks);
}

void take(const QString& word, PastedLine& line)
{
    const bool isSomebody = !line.name.isEmpty() || !line.numbers.isEmpty() || !line.codes.isEmpty();
    const bool isTime = isSomebody && parseSignTime(word).has_value();
    if (isTime && line.in.isEmpty()) {
        line.in = word;
    } else if (isTime && line.out.isEmpty()) {
        line.out = word;
    } else if (isLongNumber(word)) {
        line.numbers << word;
    } else if (isCode(word)) {
        line.codes << word;
    } else if (line.name.isEmpty()) {
        const QString rest = withNumbersTaken(word, line);
        if (!rest.isEmpty() && rest.at(0).isLetter())
            line.name = rest;
    } else if (!withNumbersTaken(word, line).isEmpty()) {
        line.remark += (line.remark.isEmpty() ? QString() : QStringLiteral(" ")) + withoutClearNumbers(word);
    }
}

} // namespace

QList<PastedLine> pastedLines(const QString& text)
{
    static const QRegularExpression lineEnds(QStringLiteral("\r\n|\r|\n"));
    QList<PastedLine> lines;
    for (const QString& written : text.split(lineEnds, Qt::SkipEmptyParts)) {
        QStringList words;
        for (const QString& cell : written.split(u'\t')) {
            const QString word = cleanedText(cell).text;
            if (!word.isEmpty())
                words << word;
        }
        if (isSheetHeading(words))
            continue;
        PastedLine line;
        for (const QString& word : std::as_const(words))
            take(word, line);
        if (!line.name.isEmpty() || !line.numbers.isEmpty() || !line.codes.isEmpty())
            lines << line;
    }
    return lines;
}
