#include "models/spreadsheets/importrow.h"

#include "models/common/clearnumbers.h"
#include "models/common/dates.h"
#include "models/common/textnormal.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace {

const SheetCell emptyCell;

/// Enough of a text to find it in the file.
QString excerpt(const QString& whole)
{
    constexpr qsizetype length = 60;
    const QString text = withoutClearNumbers(whole);
    return text.size() <= length ? text : text.left(length) + u'…';
}

} // namespace

ImportRow::ImportRow(const SheetRow& row, const ColumnMatch& match, const QMap<QString, DateOrder>& dateOrders,
    const QStringList& personal, int movedDays)
    : m_row(row)
    , m_match(match)
    , m_dateOrders(dateOrders)
    , m_personal(personal)
    , m_movedDays(movedDays)
{
}

const SheetCell& ImportRow::cell(const QString& key) const
{
    const int column = m_match.columnOf(key);
    return column < 0 ? emptyCell : m_row.at(column);
}

QString ImportRow::text(const QString& key) const
{
    const QString text = cleanedText(textOf(cell(key))).text;
    return m_personal.contains(key) ? text : withoutClearNumbers(text);
}

QStringList ImportRow::words(const QString& key) const
{
    static const QRegularExpression separators(QStringLiteral("[、，,;；/\\s]+"));
    return text(key).split(separators, Qt::SkipEmptyParts);
}

template <typename Value>
std::optional<Value> ImportRow::read(
    const QString& key, std::optional<Value> value, const QString& sentence, Problems& problems) const
{
    if (!value && !text(key).isEmpty())
        problems << Problem{key, sentence.arg(excerpt(text(key)))};
    return value;
}

QDate ImportRow::date(const QString& key, Problems& problems) const
{
    const auto order = m_dateOrders.value(key, DateOrder::MonthDayYear);
    auto date = dateOf(cell(key), order);
    if (!date)
        date = dateOfSerialText(text(key));
    if (date && cell(key).kind == SheetCell::Kind::Text && dateOfSerialText(text(key)) == date)
        problems << Problem{key,
            QCoreApplication::translate(
                "ImportRow", "“%1” is a day as spreadsheets count them; it was taken as %2. Please check.")
                .arg(text(key), isoDate(*date)),
            Problem::Severity::Warning};
    const QDate day = read(key, date,
        QCoreApplication::translate("ImportRow", "“%1” is no date that exists; write it as 2025-03-09."), problems)
                          .value_or(QDate());
    return m_personal.contains(key) ? day : moved(day); // nobody is born later
}

QTime ImportRow::time(const QString& key, Problems& problems) const
{
    return read(key, timeOf(cell(key)),
        QCoreApplication::translate("ImportRow", "“%1” is no time of day; write it as 14:30."), problems)
        .value_or(QTime());
}

QDateTime ImportRow::dateTime(const QString& key, Problems& problems) const
{
    const auto order = m_dateOrders.value(key, DateOrder::MonthDayYear);
    const QDateTime moment = read(key, dateTimeOf(cell(key), order),
        QCoreApplication::translate("ImportRow", "“%1” is no date and time that exists; write it as 2025-03-09 14:30."),
        problems)
                                 .value_or(QDateTime());
    return moment.isValid() ? QDateTime(moved(moment.date()), moment.time()) : moment;
}

std::optional<qint64> ImportRow::integer(const QString& key, Problems& problems) const
{
    return read(
        key, integerOf(cell(key)), QCoreApplication::translate("ImportRow", "“%1” is no whole number."), problems);
}

std::optional<double> ImportRow::real(const QString& key, Problems& problems) const
{
    return read(key, numberOf(cell(key)), QCoreApplication::translate("ImportRow", "“%1” is no number."), problems);
}

std::optional<qint64> ImportRow::fen(const QString& key, Problems& problems) const
{
    return read(key, centsOf(cell(key)),
        QCoreApplication::translate("ImportRow", "“%1” is no amount of money in yuan with at most two decimals."),
        problems);
}

bool ImportRow::yes(const QString& key, Problems& problems) const
{
    return read(key, booleanOf(cell(key)),
        QCoreApplication::translate("ImportRow", "“%1” is neither yes nor no; write 是 or 否."), problems)
        .value_or(false);
}

void ImportRow::checkCells(Problems& problems) const
{
    const auto columns = m_match.columns();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const SheetCell& value = m_row.at(it.value());
        if (value.isTooLong)
            problems << Problem{it.key(),
                QCoreApplication::translate("ImportRow",
                    "The cell holds more than %1 characters, which no workbook can store; shorten its text.")
                    .arg(SheetCell::LongestText)};
        else if (!value.text.isValidUtf16())
            problems << Problem{it.key(),
                QCoreApplication::translate("ImportRow",
                    "The cell holds half a character, so a name or number could be lost; type its text again.")};
        else if (value.kind == SheetCell::Kind::Error)
            problems << Problem{it.key(),
                QCoreApplication::translate(
                    "ImportRow", "The cell shows the error %1; correct the formula in the file.")
                    .arg(value.text)};
        else if (value.formulaWithoutValue)
            problems << Problem{it.key(),
                QCoreApplication::translate("ImportRow",
                    "The cell holds a formula without a stored value; open the file in Excel, save it as .xlsx and "
                    "import that.")};
        else if (value.isFormula)
            problems << Problem{it.key(),
                QCoreApplication::translate("ImportRow", "The cell holds a formula; its stored value was taken."),
                Problem::Severity::Warning};
    }
    checkNumbers(problems);
}

void ImportRow::checkNumbers(Problems& problems) const
{
    const auto columns = m_match.columns();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const SheetCell& value = m_row.at(it.value());
        const bool isRead = value.kind == SheetCell::Kind::Text || value.kind == SheetCell::Kind::Number;
        if (!isRead || m_personal.contains(it.key()))
            continue;
        const auto numbers = clearNumbersIn(textOf(value));
        if (!numbers.isEmpty())
            problems << Problem{it.key(),
                QCoreApplication::translate("ImportRow",
                    "An ID or phone number stands here; it is kept as %1. Whole numbers belong in their own column.")
                    .arg(withoutClearNumbers(numbers.first().number)),
                Problem::Severity::Warning};
    }
}
