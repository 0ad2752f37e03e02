#include "models/spreadsheets/sheetlayout.h"

#include "models/spreadsheets/celltext.h"
#include "models/spreadsheets/sheetreader.h"

#include <QRegularExpression>

#include <algorithm>

static QStringList filledTexts(const SheetRow& row)
{
    QStringList texts;
    for (const SheetCell& cell : row.cells) {
        if (const QString text = textOf(cell); !text.isEmpty())
            texts << text;
    }
    return texts;
}

static QString withoutSpaces(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/// Of several rows, one below the other, the lowest filled text of each column (merged cells leave the lower ones
/// empty).
static QStringList combinedHeadings(const QList<SheetRow>& rows, qsizetype first, qsizetype count)
{
    constexpr qsizetype MostHeadings = 256; // a sheet may go on for 16,384 columns; its table does not
    QStringList headings;
    for (qsizetype i = first; i < first + count; ++i) {
        const SheetRow& row = rows.at(i);
        const qsizetype columns = std::min(row.cells.size(), MostHeadings);
        while (headings.size() < columns)
            headings << QString();
        for (qsizetype column = 0; column < columns; ++column) {
            if (const QString text = textOf(row.cells.at(column)); !text.isEmpty())
                headings[column] = text;
        }
    }
    while (!headings.isEmpty() && headings.last().isEmpty())
        headings.removeLast();
    return headings;
}

/// Sure matches count three, similar ones one.
static int headingScore(const QStringList& headings, const QList<ImportColumn>& columns)
{
    const ColumnMatch match = matchColumns(headings, columns);
    int score = 0;
    int sure = 0;
    for (const ImportColumn& column : columns) {
        const MatchQuality quality = match.qualityOf(column.key);
        if (quality == MatchQuality::Exact || quality == MatchQuality::Normalized)
            ++sure;
        else if (quality == MatchQuality::Similar)
            ++score;
    }
    const bool isEnough
        = sure >= 2 || sure + score >= 3 || (sure == 1 && (columns.size() == 1 || headings.size() == 1));
    return isEnough ? 3 * sure + score : 0;
}

static bool areAdjacent(const QList<SheetRow>& rows, qsizetype first, qsizetype count)
{
    return first + count <= rows.size() && rows.at(first + count - 1).number == rows.at(first).number + count - 1;
}

SheetLayout SheetLayout::find(const QList<SheetRow>& firstRows, const QList<ImportColumn>& columns)
{
    constexpr qsizetype MostHeadingRows = 3;
    SheetLayout layout;
    int best = 0;
    qsizetype bestFirst = 0;
    qsizetype bestCount = 0;
    for (qsizetype count = 1; count <= MostHeadingRows; ++count) {
        for (qsizetype first = 0; first < std::min<qsizetype>(firstRows.size(), RowsLookedAt); ++first) {
            if (!areAdjacent(firstRows, first, count))
                continue;
            const int score = headingScore(combinedHeadings(firstRows, first, count), columns);
            if (score > best) {
                best = score;
                bestFirst = first;
                bestCount = count;
            }
        }
    }
    if (best > 0) {
        layout.takeHeading(firstRows, bestFirst, bestCount);
        layout.m_match = matchColumns(layout.m_headings, columns);
    }
    return layout;
}

void SheetLayout::takeHeading(const QList<SheetRow>& rows, qsizetype first, qsizetype count)
{
    m_headings = combinedHeadings(rows, first, count);
    m_firstHeading = rows.at(first).number;
    m_lastHeading = rows.at(first + count - 1).number;
    m_preamble = rows.first(first + count);
    for (qsizetype i = first; i < first + count; ++i) {
        for (const QString& text : filledTexts(rows.at(i)))
            m_headingTexts << withoutSpaces(text);
    }
    static const QSet<QString> ordinals{QStringLiteral("序号"), QStringLiteral("行号"), QStringLiteral("no"),
        QStringLiteral("编号"), QStringLiteral("序"), QStringLiteral("号")};
    for (int column = 0; column < m_headings.size() && m_ordinalColumn < 0; ++column) {
        if (ordinals.contains(normalizedHeading(m_headings.at(column))))
            m_ordinalColumn = column;
    }
    for (const SheetRow& row : std::as_const(m_preamble)) {
        if (m_title.isEmpty() && kindOf(row) == RowKind::Title)
            m_title = filledTexts(row).constFirst();
    }
}

/// 合计, 本页小计, 总计：536人 … in the first cells that are filled.
static bool isTotal(const QStringList& texts)
{
    static const QRegularExpression word(QStringLiteral("^(?:本页|本月|累计)?(?:合计|总计|小计|共计|累计|总数|总人数|"
                                                        "汇总|total|subtotal|sum)(?:[:：(（\\d].*|人数.*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QString firsts = QStringLiteral("本累合总小共汇tTsS"); // of all words above
    for (const QString& text : texts.first(std::min<qsizetype>(texts.size(), 2))) {
        const QString tight = text.size() <= 40 ? withoutSpaces(text) : QString();
        if (!tight.isEmpty() && firsts.contains(tight.at(0)) && word.match(tight).hasMatch())
            return true;
    }
    return false;
}

static bool looksLikeNote(const QString& text)
{
    static const QRegularExpression label(QStringLiteral("^(?:注|备注|说明|附注|填报|填表|制表|审核|审批|负责人|联系|"
                                                         "单位|打印|导出|日期|时间|经办|领导|统计|截至|截止|编制|报送)"
                                                         ".{0,12}?(?:[:：]|$)"));
    static const QRegularExpression remark(
        QStringLiteral("^(?:注[0-9一二三]?[:：]|[（(]?[一二三四五六七八九十]+[）)、]|※|\\*|导出)"));
    return label.match(text).hasMatch() || remark.match(text).hasMatch();
}

RowKind SheetLayout::kindAboveHeading(const SheetRow& row) const
{
    const QStringList texts = filledTexts(row);
    if (texts.isEmpty())
        return RowKind::Blank;
    return texts.size() > 1 || looksLikeNote(texts.constFirst()) ? RowKind::Note : RowKind::Title;
}

bool SheetLayout::repeatsHeading(const SheetRow& row) const
{
    int filled = 0;
    for (const SheetCell& cell : row.cells) {
        const QString text = textOf(cell);
        if (text.isEmpty())
            continue;
        if (!m_headingTexts.contains(withoutSpaces(text)))
            return false;
        ++filled;
    }
    return filled >= 2;
}

/// More cells than that hold something: looked at without making texts of them, for every row of a long sheet.
static bool isFilledBeyond(const SheetRow& row, qsizetype most)
{
    qsizetype filled = 0;
    for (const SheetCell& cell : row.cells) {
        const bool isText = cell.kind == SheetCell::Kind::Text;
        if (isText ? !QStringView(cell.text).trimmed().isEmpty()
                   : cell.kind == SheetCell::Kind::Number || cell.kind == SheetCell::Kind::DateTime)
            ++filled;
        if (filled > most)
            return true;
    }
    return false;
}

bool SheetLayout::isNote(const SheetRow& row) const
{
    constexpr qsizetype LongText = 14;
    if (isFilledBeyond(row, std::max<qsizetype>(1, m_headings.size() / 2)))
        return false;
    const QStringList texts = filledTexts(row);
    if (texts.isEmpty() || m_headings.size() < 3)
        return false;
    const QString& first = texts.constFirst();
    if (texts.size() == 1)
        return first == m_title || looksLikeNote(first) || first.size() > LongText;
    return texts.size() * 2 <= m_headings.size() && first.contains(QRegularExpression(QStringLiteral("[:：]")))
        && looksLikeNote(first);
}

/// Templates come with 1, 2, 3 … in 序号 and nothing else.
bool SheetLayout::isOnlyNumbered(const SheetRow& row) const
{
    if (m_ordinalColumn < 0 || !m_match.keyOf(m_ordinalColumn).isEmpty())
        return false;
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        const SheetCell& cell = row.cells.at(column);
        if (column != m_ordinalColumn && (!textOf(cell).isEmpty() || cell.kind == SheetCell::Kind::Error))
            return false;
    }
    return integerOf(row.at(m_ordinalColumn)).has_value();
}

RowKind SheetLayout::kindOf(const SheetRow& row) const
{
    if (row.isBlank())
        return RowKind::Blank;
    if (row.number < m_firstHeading)
        return kindAboveHeading(row);
    if (row.number <= m_lastHeading)
        return RowKind::Heading;
    if (isOnlyNumbered(row))
        return RowKind::Blank;
    QStringList firstTexts;
    for (qsizetype column = 0; column < row.cells.size() && firstTexts.size() < 2; ++column) {
        if (const QString text = textOf(row.cells.at(column)); !text.isEmpty())
            firstTexts << text;
    }
    if (isTotal(firstTexts))
        return RowKind::Total;
    if (hasHeading() && repeatsHeading(row))
        return RowKind::RepeatedHeading;
    return hasHeading() && isNote(row) ? RowKind::Note : RowKind::Data;
}

int selectBestSheet(SheetReader& reader, const QList<ImportColumn>& columns)
{
    reader.selectFirstVisible();
    int best = reader.currentSheet();
    int bestScore = -1;
    const bool hasVisible = !reader.sheets().value(best).hidden;
    constexpr int MostSheets = 100;
    for (int i = 0; i < std::min<int>(MostSheets, int(reader.sheets().size())); ++i) {
        if (hasVisible && reader.sheets().at(i).hidden)
            continue;
        reader.selectSheet(i);
        const SheetLayout layout = SheetLayout::find(readRows(reader, SheetLayout::RowsLookedAt), columns);
        const int score = layout.match().matchedCount();
        if (score > bestScore) {
            best = i;
            bestScore = score;
        }
    }
    reader.selectSheet(best);
    return best;
}
