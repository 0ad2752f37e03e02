#include "ui/reviews/reviewrankingmodel.h"

#include "ui/common/theme.h"

#include <QColor>

void ReviewRankingModel::setStanding(const ReviewStanding& standing)
{
    beginResetModel();
    m_standing = standing;
    m_rows = standing.ranked();
    endResetModel();
}

int ReviewRankingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReviewRankingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstJudge + int(m_standing.judges.size());
}

QString ReviewRankingModel::text(const ReviewedProject& project, int column) const
{
    constexpr double hundredths = 100;
    switch (column) {
    case Place:
        return project.place > 0 ? QString::number(project.place) : QString();
    case Code:
        return project.code;
    case Name:
        return project.name;
    case Score:
        return project.hundredths ? QString::number(*project.hundredths / hundredths, 'f', 2) : QString();
    case Sheets:
        return QString::number(project.score.counted);
    case Chosen:
        return project.isChosen ? tr("chosen") : QString();
    default:
        break;
    }
    const qsizetype judge = column - FirstJudge;
    if (project.sheets.at(judge).stepsBack)
        return tr("steps back");
    const auto given = project.score.each.at(judge);
    if (!given)
        return tr("missing");
    const QString score = QString::number(*given, 'f', 2);
    const bool isDropped = judge == project.score.highest || judge == project.score.lowest;
    return isDropped ? tr("(%1)", "score that was dropped").arg(score) : score;
}

QVariant ReviewRankingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReviewedProject& one = project(index.row());
    const bool isNumber = index.column() != Code && index.column() != Name && index.column() != Chosen;
    switch (role) {
    case Qt::DisplayRole:
        return text(one, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        if (index.column() == Chosen)
            return Theme::colors().green;
        if (index.column() >= FirstJudge && one.isMissing(m_standing.criteria, index.column() - FirstJudge))
            return Theme::colors().amber;
        return index.column() == Code ? QVariant(Theme::colors().secondary) : QVariant();
    default:
        return {};
    }
}

QVariant ReviewRankingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation == Qt::Vertical)
        return {};
    if (section >= FirstJudge)
        return m_standing.judges.value(section - FirstJudge);
    const QStringList titles{tr("Rank"), tr("Code"), tr("Project"), tr("Score"), tr("Sheets"), tr("Chosen")};
    return titles.value(section);
}
