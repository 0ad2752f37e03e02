#include "models/spreadsheets/csvwriter.h"

#include "models/common/error.h"
#include "models/common/shownmoment.h"
#include "models/spreadsheets/formulatext.h"
#include "models/spreadsheets/xlsxfile.h"

#include <cmath>

CsvWriter::CsvWriter(const QString& path)
    : m_file(path)
{
    checkWritable(path);
    if (!m_file.open(QIODevice::WriteOnly))
        throw Error(cannotWriteSentence(path), m_file.errorString());
    m_file.write("\xEF\xBB\xBF");
}

static QString wholeText(qint64 value, SheetColumnKind kind)
{
    if (kind == SheetColumnKind::Money)
        return QString::number(double(value) / 100, 'f', 2);
    if (kind != SheetColumnKind::Hours)
        return QString::number(value);
    const qint64 tenths = (qAbs(value) * 10 + 30) / 60; // half up
    return QStringLiteral("%1%2.%3")
        .arg(value < 0 && tenths > 0 ? QStringLiteral("-") : QString())
        .arg(tenths / 10)
        .arg(tenths % 10);
}

static QString fractionText(double value, SheetColumnKind kind)
{
    if (kind == SheetColumnKind::Percent)
        return QString::number(value * 100, 'f', 1) + u'%';
    if (kind == SheetColumnKind::Decimal1)
        return QString::number(std::round(value * 10) / 10, 'f', 1);
    return QString::number(value, 'g', 15);
}

static QString csvText(const TableValue& value, SheetColumnKind kind)
{
    if (const auto* text = std::get_if<QString>(&value))
        return harmlessText(*text);
    if (const auto* whole = std::get_if<qint64>(&value))
        return wholeText(*whole, kind);
    if (const auto* fraction = std::get_if<double>(&value))
        return fractionText(*fraction, kind);
    if (const auto* date = std::get_if<QDate>(&value))
        return date->toString(Qt::ISODate);
    if (const auto* moment = std::get_if<QDateTime>(&value))
        return shownMoment(*moment);
    return {};
}

void CsvWriter::beginTable(const TableHead& head)
{
    if (m_tables++ > 0)
        writeLine({});
    m_columns = head.columns;
    QStringList titles;
    for (const SheetColumn& column : head.columns)
        titles << harmlessText(column.title);
    writeLine(titles);
}

void CsvWriter::writeRow(const TableRow& row)
{
    QStringList fields;
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        fields << csvText(row.value(i), m_columns.at(i).kind);
    writeLine(fields);
}

void CsvWriter::writeTotals(const TableRow& row)
{
    writeRow(row);
}

void CsvWriter::addChart(const TableChart&) { }

void CsvWriter::writeLine(const QStringList& fields)
{
    QString line;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        QString field = fields.at(i);
        const bool needsQuotes
            = std::any_of(field.begin(), field.end(), [](QChar c) { return QStringView(u",\"\r\n").contains(c); });
        if (needsQuotes)
            field = u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"';
        line += (i > 0 ? QStringLiteral(",") : QString()) + field;
    }
    m_file.write((line + QStringLiteral("\r\n")).toUtf8());
}

void CsvWriter::finish()
{
    const QString path = m_file.fileName();
    if (!m_file.commit())
        throw Error(cannotWriteSentence(path), m_file.errorString());
}
