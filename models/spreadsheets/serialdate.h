#pragma once

#include "models/spreadsheets/sheetcell.h"

#include <QList>
#include <QString>

#include <optional>

/// Spreadsheets keep dates as days since 1899-12-30 (or 1904-01-01); only the number format says that it is a date.
enum class NumberMeaning { Number, Date, Time, Elapsed };

struct SerialMoment {
    QDate date;
    QTime time;
};

/// To the nearest second. Empty outside 1900 to 9999. Knows Excel's 29th of February 1900, which never was.
[[nodiscard]] std::optional<SerialMoment> momentOfSerial(double serial, bool from1904);

/// A number format of a workbook (ECMA-376 part 1, 18.8.30). Its sections may mean different things:
/// `[<1]0.00;[h]:mm` shows parts of a day as numbers and whole days as hours.
class NumberFormat final {
public:
    NumberFormat() = default;
    explicit NumberFormat(NumberMeaning meaning)
        : m_meaning(meaning)
    {
    }
    /// Built-in formats, with the Chinese ones.
    [[nodiscard]] static NumberFormat ofId(int formatId);
    [[nodiscard]] static NumberFormat ofCode(const QString& formatCode);

    [[nodiscard]] NumberMeaning meaningOf(double number) const;

private:
    enum class Comparison { Less, AtMost, Equal, Different, AtLeast, More };
    struct Section {
        NumberMeaning meaning = NumberMeaning::Number;
        std::optional<Comparison> comparison; ///< none: by the section's place
        double limit = 0;
    };

    [[nodiscard]] static Section sectionOf(QStringView code);
    static void takeBracket(QStringView inside, Section& section, bool& elapsed);
    [[nodiscard]] static bool holds(const Section& section, double number);

    NumberMeaning m_meaning = NumberMeaning::Number; ///< of the only section
    QList<Section> m_sections; ///< empty when all mean the same
};

[[nodiscard]] SheetCell cellOfNumber(double number, const NumberFormat& format, bool from1904);
/// The days of a moment since 1899-12-30, or 1904-01-01; the other way round than `momentOfSerial`.
[[nodiscard]] double serialOfMoment(QDate date, QTime time, bool from1904);
