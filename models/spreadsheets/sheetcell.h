#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

/// One cell as the file stores it: never guessed, never rounded.
struct SheetCell {
    enum class Kind {
        Empty,
        Text, ///< `text`; every cell of .csv and text files
        Number, ///< `number`
        Boolean, ///< `number` is 0 or 1
        DateTime, ///< `date` and `time`; midnight when the cell shows a date only
        Time, ///< `time`, and `number` in days (so that 25:30 is kept)
        Error, ///< `text` is #N/A, #REF! …
    };

    /// What a cell of Excel can hold, in UTF-16 units.
    static constexpr qsizetype LongestText = 32'767;

    Kind kind = Kind::Empty;
    bool isFormula = false; ///< the value is a formula's last stored result
    bool formulaWithoutValue = false; ///< a formula that was never calculated; kind is Empty
    bool isTooLong = false; ///< more than LongestText, of which nothing is kept; kind is Error
    double number = 0;
    QString text;
    QDate date;
    QTime time;

    [[nodiscard]] bool isEmpty() const { return kind == Kind::Empty && !formulaWithoutValue; }
    bool operator==(const SheetCell&) const = default;

    [[nodiscard]] static SheetCell ofText(QString text);
    /// #NUM! when it is infinite or no number.
    [[nodiscard]] static SheetCell ofNumber(double number);
    [[nodiscard]] static SheetCell ofBoolean(bool value);
    [[nodiscard]] static SheetCell ofDateTime(QDate date, QTime time = QTime(0, 0));
    [[nodiscard]] static SheetCell ofTime(double days);
    [[nodiscard]] static SheetCell ofError(QString text);
};

/// One row of a sheet. Trailing empty cells may be missing: read cells through `at`.
struct SheetRow {
    qint64 number = 0; ///< 1-based, as the clerk sees it in Excel (in text files a row may span lines)
    bool hidden = false;
    QList<SheetCell> cells;

    [[nodiscard]] const SheetCell& at(qsizetype column) const;
    /// No cell holds anything but white space.
    [[nodiscard]] bool isBlank() const;
};

struct SheetInfo {
    QString name;
    bool hidden = false;
};
