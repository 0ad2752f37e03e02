#include "ui/assessments/assessmentrankingmodel.h"

#include "ui/common/theme.h"

#include <QColor>

void AssessmentRankingModel::setStanding(const AssessmentStanding& standing)
{
    beginResetModel();
    m_standing = standing;
    m_rows = standing.ranked();
    endResetModel();
}

int AssessmentRankingModel::followUpColumn() const
{
    return firstEvaluator() + (m_standing.criteria.isEmpty() ? 0 : int(m_standing.evaluators.size()));
}

int AssessmentRankingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AssessmentRankingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : followUpColumn() + 1;
}

QString AssessmentRankingModel::text(const AssessedStanding& subject, int column) const
{
    constexpr double hundredths = 100;
    switch (column) {
    case Place:
        return subject.place > 0 ? QString::number(subject.place) : QString();
    case Code:
        return subject.code;
    case Name:
        return subject.name;
    case Score:
        return subject.hundredths ? QString::number(*subject.hundredths / hundredths, 'f', 2) : QString();
    case Sheets:
        return QString::number(subject.sheetCount);
    default:
        break;
    }
    if (column < firstEvaluator()) {
        const qsizetype figure = column - FirstFigure;
        return subjectFigureText(m_standing.figures.at(figure).figure, subject.figures.value(figure));
    }
    if (column == followUpColumn()) {
        const Assessed& one = subject.assessed;
        return one.followUp == FollowUp::Open ? tr("waits: %1").arg(one.followUpWords) : one.followUpAnswer;
    }
    const qsizetype evaluator = column - firstEvaluator();
    if (subject.sheets.at(evaluator).stepsBack)
        return tr("steps back");
    const auto given = subject.marks.each.at(evaluator);
    if (!given)
        return tr("missing");
    const QString score = QString::number(*given, 'f', 2);
    const bool isDropped = evaluator == subject.marks.highest || evaluator == subject.marks.lowest;
    return isDropped ? tr("(%1)", "score that was dropped").arg(score) : score;
}

QVariant AssessmentRankingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AssessedStanding& one = subject(index.row());
    const int column = index.column();
    const bool isNumber = column != Code && column != Name && column != followUpColumn();
    switch (role) {
    case Qt::DisplayRole:
        return text(one, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        if (column >= firstEvaluator() && column < followUpColumn()
            && one.isMissing(m_standing.criteria, column - firstEvaluator()))
            return Theme::colors().amber;
        return column == Code ? QVariant(Theme::colors().secondary) : QVariant();
    default:
        return {};
    }
}

QVariant AssessmentRankingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation == Qt::Vertical)
        return {};
    if (section == followUpColumn())
        return tr("To be done better");
    if (section >= firstEvaluator())
        return m_standing.evaluators.value(section - firstEvaluator());
    if (section >= FirstFigure)
        return subjectFigureTitle(m_standing.figures.at(section - FirstFigure).figure);
    const QStringList titles{tr("Rank"), tr("Code"), tr("Name"), tr("Score"), tr("Sheets")};
    return titles.value(section);
}
