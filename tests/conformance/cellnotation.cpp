#include "tests/conformance/cellnotation.h"

#include "models/common/error.h"

static QString plainNotation(const SheetCell& cell)
{
    constexpr int NumberDigits = 15;
    constexpr int DayDigits = 9;
    switch (cell.kind) {
    case SheetCell::Kind::Empty:
        return cell.formulaWithoutValue ? QStringLiteral("?") : QString();
    case SheetCell::Kind::Text:
        return QStringLiteral("t:") + cell.text;
    case SheetCell::Kind::Number:
        return QStringLiteral("n:") + QString::number(cell.number, 'g', NumberDigits);
    case SheetCell::Kind::Boolean:
        return QStringLiteral("b:") + QString::number(cell.number);
    case SheetCell::Kind::DateTime:
        return QStringLiteral("d:") + cell.date.toString(Qt::ISODate) + u' ' + cell.time.toString(Qt::ISODate);
    case SheetCell::Kind::Time:
        return QStringLiteral("h:") + QString::number(cell.number, 'g', DayDigits) + u' '
            + cell.time.toString(Qt::ISODate);
    case SheetCell::Kind::Error:
        return QStringLiteral("e:") + cell.text;
    }
    return {};
}

QString notation(const SheetCell& cell)
{
    return (cell.isFormula ? QStringLiteral("=") : QString()) + plainNotation(cell);
}

static QString columnName(qsizetype column)
{
    QString name;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(ushort(u'A' + (rest - 1) % 26)));
    return name;
}

QString notation(const SheetRow& row)
{
    QStringList words;
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        if (const QString cell = notation(row.cells.at(column)); !cell.isEmpty())
            words << columnName(column) + u'=' + cell;
    }
    const QString number = row.hidden ? QStringLiteral("(%1)").arg(row.number) : QString::number(row.number);
    return words.isEmpty() ? QString() : number + u' ' + words.join(u' ');
}

QString notation(SheetReader& reader)
{
    QStringList lines;
    SheetRow row;
    while (reader.next(row)) {
        if (const QString line = notation(row); !line.isEmpty())
            lines << line;
    }
    return lines.join(u'\n');
}

QString notationOf(const QString& path)
{
    try {
        const auto reader = SheetReader::open(path);
        return notation(*reader);
    } catch (const Error& error) {
        return QStringLiteral("! ") + error.message();
    }
}
