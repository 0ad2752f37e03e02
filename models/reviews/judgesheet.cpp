#include "models/reviews/judgesheet.h"

#include <QHash>

#include <algorithm>

namespace {

struct ReviewText {
    Q_DECLARE_TR_FUNCTIONS(Review)
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

} // namespace

JudgeSheet::JudgeSheet(ReviewStanding standing, qsizetype judge)
    : m_standing(std::move(standing))
    , m_judge(judge)
{
}

Marks JudgeSheet::marks(qsizetype row) const
{
    return marksOf(this->row(row).marks, m_standing.criteria.size());
}

std::optional<double> JudgeSheet::score(qsizetype row) const
{
    return this->row(row).stepsBack ? std::nullopt : sheetScore(m_standing.criteria, marks(row));
}

int JudgeSheet::missing() const
{
    return int(std::count_if(m_standing.projects.begin(), m_standing.projects.end(),
        [this](const ReviewedProject& project) { return project.isMissing(m_standing.criteria, m_judge); }));
}

ReviewSheet& JudgeSheet::at(qsizetype row)
{
    m_changed.insert(row);
    return m_standing.projects[row].sheets[m_judge];
}

QString JudgeSheet::setMark(qsizetype row, qsizetype criterion, const QString& text)
{
    const Criterion& judged = m_standing.criteria.at(criterion);
    const QString given = text.trimmed();
    const std::optional<int> mark = markFrom(given, judged.most);
    if (!given.isEmpty() && !mark)
        return ReviewText::tr("“%1” is no mark for “%2”: 0 to %3 points with at most one decimal.")
            .arg(given, judged.name)
            .arg(judged.most);
    Marks all = marks(row);
    if (all.at(criterion) == mark)
        return {};
    all[criterion] = mark;
    at(row).marks = marksText(all);
    return {};
}

void JudgeSheet::setStepsBack(qsizetype row, bool stepsBack)
{
    if (this->row(row).stepsBack != stepsBack)
        at(row).stepsBack = stepsBack;
}

void JudgeSheet::setRemark(qsizetype row, const QString& remark)
{
    if (this->row(row).remark != remark.trimmed())
        at(row).remark = remark.trimmed();
}

QList<ReviewSheet> JudgeSheet::changed() const
{
    QList<qsizetype> rows(m_changed.begin(), m_changed.end());
    std::sort(rows.begin(), rows.end());
    QList<ReviewSheet> sheets;
    for (const qsizetype row : std::as_const(rows))
        sheets << this->row(row);
    return sheets;
}

QList<qsizetype> JudgeSheet::columnsOf(const QStringList& headings) const
{
    static const QHash<QString, qsizetype> others{{QStringLiteral("编号"), Code}, {QStringLiteral("项目编号"), Code},
        {QStringLiteral("Code"), Code}, {QStringLiteral("项目"), Name}, {QStringLiteral("项目名称"), Name},
        {QStringLiteral("Project"), Name}, {QStringLiteral("回避"), StepsBack},
        {QStringLiteral("Steps back"), StepsBack}, {QStringLiteral("评语"), Remark}, {QStringLiteral("备注"), Remark},
        {QStringLiteral("Remark"), Remark}};
    QList<qsizetype> columns;
    bool hasCriterion = false;
    for (const QString& heading : headings) {
        const auto criterion = std::find_if(m_standing.criteria.begin(), m_standing.criteria.end(),
            [&](const Criterion& one) { return bare(heading) == bare(one.name); });
        const bool isCriterion = criterion != m_standing.criteria.end();
        hasCriterion = hasCriterion || isCriterion;
        columns << (isCriterion ? criterion - m_standing.criteria.begin() : others.value(bare(heading), Unknown));
    }
    return hasCriterion ? columns : QList<qsizetype>();
}

qsizetype JudgeSheet::rowOf(const QStringList& cells, const QList<qsizetype>& columns) const
{
    const auto find = [&](Column column, QString ReviewedProject::*member) -> qsizetype {
        const QString wanted = cells.value(columns.indexOf(column)).trimmed();
        for (qsizetype row = 0; row < rowCount() && !wanted.isEmpty(); ++row) {
            if (m_standing.projects.at(row).*member == wanted)
                return row;
        }
        return -1;
    };
    const qsizetype byCode = columns.contains(Code) ? find(Code, &ReviewedProject::code) : -1;
    return byCode >= 0 || !columns.contains(Name) ? byCode : find(Name, &ReviewedProject::name);
}

void JudgeSheet::take(qsizetype row, qsizetype column, const QString& cell, Pasted& pasted)
{
    const QString text = cell.trimmed();
    if (text.isEmpty() || column == Code || column == Name || column == Unknown || column >= m_standing.criteria.size())
        return;
    if (column == StepsBack)
        setStepsBack(row, isYes(text));
    else if (column == Remark)
        setRemark(row, text);
    else if (const QString problem = setMark(row, column, text); !problem.isEmpty()) {
        pasted.problems << ReviewText::tr("%1: %2", "project, problem").arg(m_standing.projects.at(row).name, problem);
        return;
    }
    ++pasted.marks;
}

JudgeSheet::Pasted JudgeSheet::paste(const QString& text, qsizetype row, qsizetype criterion)
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
        if (at < 0 || at >= rowCount()) {
            pasted.problems << ReviewText::tr("The line “%1” fits no project of the round.").arg(line.simplified());
            continue;
        }
        for (qsizetype i = 0; i < cells.size(); ++i)
            take(at, columns.isEmpty() ? criterion + i : columns.value(i, Unknown), cells.at(i), pasted);
    }
    return pasted;
}
