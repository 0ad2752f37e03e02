#include "models/spreadsheets/delimitedreader.h"

#include "models/common/error.h"
#include "models/spreadsheets/formulatext.h"
#include "models/spreadsheets/spreadsheettext.h"

#include <QFileInfo>

#include <tuple>

static constexpr qsizetype BeginningLength = 32'768;

QChar delimiterOf(const QString& beginning)
{
    constexpr int LinesLookedAt = 50;
    QChar best = u',';
    auto bestScore = std::make_tuple(0, 0);
    for (const QChar candidate : {QChar(u','), QChar(u'\t'), QChar(u';'), QChar(u'|')}) {
        QMap<int, int> linesWithCount;
        int count = 0;
        int lines = 0;
        bool quoted = false;
        for (const QChar c : beginning) {
            quoted = quoted != (c == u'"');
            if (c == candidate && !quoted)
                ++count;
            if (c != u'\n' || quoted)
                continue;
            ++linesWithCount[count];
            count = 0;
            if (++lines == LinesLookedAt)
                break;
        }
        ++linesWithCount[count];
        linesWithCount.remove(0);
        for (auto it = linesWithCount.begin(); it != linesWithCount.end(); ++it) {
            const auto score = std::make_tuple(it.value(), it.key());
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
    }
    return best;
}

DelimitedReader::DelimitedReader(const QString& path)
    : m_source(path)
{
    m_source.requireText();
    const QString beginning = m_source.beginning(BeginningLength);
    m_hasSeparatorLine = beginning.startsWith(u"sep=", Qt::CaseInsensitive) && beginning.size() > 4;
    m_delimiter = m_hasSeparatorLine ? beginning.at(4) : delimiterOf(beginning);
    setSheets({SheetInfo{QFileInfo(path).completeBaseName(), false}});
    selectFirstVisible();
}

QString DelimitedReader::formatName() const
{
    return SpreadsheetText::tr("Text table (.csv)");
}

void DelimitedReader::startSheet(int)
{
    m_source.restart();
    m_record = 0;
    SheetRow separatorLine;
    if (m_hasSeparatorLine && readRow(separatorLine))
        m_record = 0;
}

void DelimitedReader::checkLength(const QString& field) const
{
    constexpr qsizetype LongestField = 1'000'000;
    if (field.size() > LongestField)
        throw Error(
            SpreadsheetText::tr("The table cannot be read from row %1 on: a quotation mark there is never closed. "
                                "Mend that row, or save the file as .xlsx.")
                .arg(m_record));
}

bool DelimitedReader::readQuoted(QString& field)
{
    for (QChar c = m_source.next(); !c.isNull(); c = m_source.next()) {
        if (c != u'"') {
            field += c;
            checkLength(field);
        } else if (m_source.peek() == u'"') {
            field += m_source.next();
        } else {
            return true;
        }
    }
    return false;
}

QChar DelimitedReader::readField(QString& field)
{
    field.clear();
    bool isStart = true;
    for (QChar c = m_source.next(); !c.isNull(); c = m_source.next()) {
        if (c == m_delimiter || c == u'\n')
            return c;
        if (c == u'\r') {
            if (m_source.peek() == u'\n')
                continue;
            return u'\n';
        }
        if (c == u'"' && isStart) {
            if (!readQuoted(field))
                throw Error(
                    SpreadsheetText::tr("The table ends inside quotation marks that begin in row %1: a part of it "
                                        "is missing. Copy it again, or mend that row.")
                        .arg(m_record));
        } else {
            field += c;
            checkLength(field);
        }
        isStart = false;
    }
    return {};
}

/// Web systems write ="370705…" so that Excel keeps all digits.
static QString withoutTextGuard(const QString& field)
{
    const bool isGuarded = field.size() >= 3 && field.startsWith(u"=\"") && field.endsWith(u'"');
    const QString inside = isGuarded ? field.mid(2, field.size() - 3) : QString();
    return isGuarded && !inside.contains(u'"') ? inside : field;
}

bool DelimitedReader::readRow(SheetRow& row)
{
    QString field;
    QChar end = u'\n';
    while (!m_source.peek().isNull()) {
        ++m_record;
        qint64 columns = 0;
        do {
            end = readField(field);
            if (columns < ColumnsRead)
                row.cells << SheetCell::ofText(originalText(withoutTextGuard(field)));
            if (++columns > MaximumColumns)
                throw Error(
                    SpreadsheetText::tr("Row %1 has more columns than any table. Look whether this is the right "
                                        "file.")
                        .arg(m_record));
        } while (end == m_delimiter);
        if (row.cells.size() > 1 || !row.cells.constFirst().isEmpty()) {
            row.number = m_record;
            return true;
        }
        row.cells.clear();
    }
    return false;
}
