#include "models/scoring/scoresheet.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ScoreSheet)
};

bool isYes(const QString& text)
{
    static const QStringList words{QStringLiteral("是"), QStringLiteral("回避"), QStringLiteral("√"),
        QStringLiteral("yes"), QStringLiteral("y"), QStringLiteral("1")};
    return words.contains(text.toLower());
}

/// "专业性（10分）", "专业性 (10)" → "专业性"
QString bare(const QString& heading)
{
    QString text = heading.simplified();
    const auto bracket = std::find_if(text.begin(), text.end(), [](QChar c) { return c == u'(' || c == u'（'; });
    text.truncate(bracket - text.begin());
    return text.trimmed();
}

QStringList words(const char* list)
{
    return QString::fromUtf8(list).split(u'|');
}

} // namespace

ScoreSheet::ScoreSheet(QList<Criterion> criteria, QList<ScoreRow> rows)
    : m_criteria(std::move(criteria))
    , m_rows(std::move(rows))
{
    for (ScoreRow& row : m_rows)
        row.marks.resize(m_criteria.size());
}

std::optional<double> ScoreSheet::score(qsizetype row) const
{
    return m_rows.at(row).stepsBack ? std::nullopt : sheetScore(m_criteria, m_rows.at(row).marks);
}

int ScoreSheet::missing() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
        [](const ScoreRow& row) { return !row.stepsBack && row.marks.contains(std::nullopt); }));
}

bool ScoreSheet::isHeading(const QStringList& cells) const
{
    const QList<qsizetype> columns = columnsOf(cells);
    return columns.contains(Code) || columns.contains(Name);
}

ScoreRow& ScoreSheet::change(qsizetype row)
{
    m_changed.insert(row);
    return m_rows[row];
}

QString ScoreSheet::setMark(qsizetype row, qsizetype criterion, const QString& text)
{
    const Criterion& marked = m_criteria.at(criterion);
    const QString given = text.trimmed();
    const std::optional<int> mark = markFrom(given, marked.most);
    if (!given.isEmpty() && !mark)
        return Text::tr("“%1” is no mark for “%2”: 0 to %3 points with at most one decimal.")
            .arg(given, marked.name)
            .arg(marked.most);
    if (m_rows.at(row).marks.at(criterion) != mark)
        change(row).marks[criterion] = mark;
    return {};
}

void ScoreSheet::setStepsBack(qsizetype row, bool stepsBack)
{
    if (m_rows.at(row).stepsBack != stepsBack)
        change(row).stepsBack = stepsBack;
}

void ScoreSheet::setRemark(qsizetype row, const QString& remark)
{
    if (m_rows.at(row).remark != remark.trimmed())
        change(row).remark = remark.trimmed();
}

QList<qsizetype> ScoreSheet::changed() const
{
    QList<qsizetype> rows(m_changed.begin(), m_changed.end());
    std::sort(rows.begin(), rows.end());
    return rows;
}

QList<qsizetype> ScoreSheet::columnsOf(const QStringList& headings) const
{
    static const QHash<QString, qsizetype> others = [] {
        QHash<QString, qsizetype> all;
        for (const QString& word : words("编号|项目编号|Code"))
            all.insert(word, Code);
        for (const QString& word : words("名称|姓名|对象|项目|项目名称|Name|Project"))
            all.insert(word, Name);
        for (const QString& word : words("回避|Steps back"))
            all.insert(word, StepsBack);
        for (const QString& word : words("评语|备注|Remark"))
            all.insert(word, Remark);
        return all;
    }();
    QList<qsizetype> columns;
    bool hasCriterion = false;
    for (const QString& heading : headings) {
        const auto criterion = std::find_if(m_criteria.begin(), m_criteria.end(),
            [&](const Criterion& one) { return bare(heading) == bare(one.name); });
        const bool isCriterion = criterion != m_criteria.end();
        hasCriterion = hasCriterion || isCriterion;
        columns << (isCriterion ? criterion - m_criteria.begin() : others.value(bare(heading), Unknown));
    }
    return hasCriterion ? columns : QList<qsizetype>();
}

qsizetype ScoreSheet::rowOf(const QStringList& cells, const QList<qsizetype>& columns) const
{
    const auto find = [&](Column column, QString ScoreRow::*member) -> qsizetype {
        const QString wanted = cells.value(columns.indexOf(column)).trimmed();
        for (qsizetype row = 0; row < m_rows.size() && !wanted.isEmpty(); ++row) {
            if (m_rows.at(row).*member == wanted)
                return row;
        }
        return -1;
    };
    const qsizetype byCode = columns.contains(Code) ? find(Code, &ScoreRow::code) : -1;
    return byCode >= 0 || !columns.contains(Name) ? byCode : find(Name, &ScoreRow::name);
}

void ScoreSheet::take(qsizetype row, qsizetype column, const QString& cell, Pasted& pasted)
{
    const QString text = cell.trimmed();
    if (text.isEmpty() || column == Code || column == Name || column == Unknown || column >= m_criteria.size())
        return;
    if (column == StepsBack)
        setStepsBack(row, isYes(text));
    else if (column == Remark)
        setRemark(row, text);
    else if (const QString problem = setMark(row, column, text); !problem.isEmpty()) {
        pasted.problems << Text::tr("%1: %2", "subject, problem").arg(m_rows.at(row).name, problem);
        return;
    }
    ++pasted.marks;
}

ScoreSheet::Pasted ScoreSheet::paste(const QString& text, qsizetype row, qsizetype criterion)
{
    Pasted pasted;
    QList<qsizetype> columns;
    for (QString line : text.split(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.trimmed().isEmpty())
            continue;
        const QStringList cells = line.split(u'\t');
        if (columns.isEmpty()) {
            columns = columnsOf(cells);
            if (!columns.isEmpty())
                continue;
        }
        const bool isNamed = columns.contains(Code) || columns.contains(Name);
        const qsizetype at = isNamed ? rowOf(cells, columns) : row++;
        if (at < 0 || at >= m_rows.size()) {
            pasted.problems << Text::tr("The line “%1” fits no row of the sheet.").arg(line.simplified());
            continue;
        }
        for (qsizetype i = 0; i < cells.size(); ++i)
            take(at, columns.isEmpty() ? criterion + i : columns.value(i, Unknown), cells.at(i), pasted);
    }
    return pasted;
}
