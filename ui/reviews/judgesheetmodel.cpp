#include "ui/reviews/judgesheetmodel.h"

#include "ui/common/theme.h"

#include <QColor>

int JudgeSheetModel::criterionCount() const
{
    return m_sheet ? int(m_sheet->standing().criteria.size()) : 0;
}

int JudgeSheetModel::scoreColumn() const
{
    return firstCriterion + criterionCount();
}

bool JudgeSheetModel::isCriterion(int column) const
{
    return column >= firstCriterion && column < scoreColumn();
}

void JudgeSheetModel::setSheet(const ReviewStanding& standing, qsizetype judge)
{
    beginResetModel();
    m_sheet.emplace(standing, judge);
    endResetModel();
}

JudgeSheet::Pasted JudgeSheetModel::paste(const QString& text, const QModelIndex& from)
{
    if (!m_sheet)
        return {};
    const int criterion = isCriterion(from.column()) ? from.column() - firstCriterion : 0;
    const JudgeSheet::Pasted pasted = m_sheet->paste(text, std::max(0, from.row()), criterion);
    if (pasted.marks > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT edited();
    }
    return pasted;
}

int JudgeSheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_sheet ? 0 : int(m_sheet->rowCount());
}

int JudgeSheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : remarkColumn() + 1;
}

QVariant JudgeSheetModel::text(int row, int column) const
{
    const ReviewedProject& project = m_sheet->standing().projects.at(row);
    if (column == 0)
        return project.code;
    if (column == 1)
        return project.name;
    if (isCriterion(column)) {
        const auto mark = m_sheet->marks(row).at(column - firstCriterion);
        return mark ? marksText({mark}) : QString();
    }
    if (column == remarkColumn())
        return m_sheet->row(row).remark;
    const auto score = column == scoreColumn() ? m_sheet->score(row) : std::nullopt;
    return score ? QString::number(*score, 'f', 2) : QString();
}

QVariant JudgeSheetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(index.row(), column);
    case Qt::ToolTipRole:
        return column == 1 ? m_sheet->standing().projects.at(index.row()).organisation : QVariant();
    case Qt::TextAlignmentRole:
        return int(
            Qt::AlignVCenter | (isCriterion(column) || column == scoreColumn() ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::CheckStateRole:
        if (column == stepsBackColumn())
            return int(m_sheet->row(index.row()).stepsBack ? Qt::Checked : Qt::Unchecked);
        return {};
    case Qt::ForegroundRole:
        return column == 0 || m_sheet->row(index.row()).stepsBack ? QVariant(Theme::colors().secondary) : QVariant();
    default:
        return {};
    }
}

QVariant JudgeSheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    if (section == 0)
        return tr("Code");
    if (section == 1)
        return tr("Project");
    if (isCriterion(section)) {
        const Criterion& criterion = m_sheet->standing().criteria.at(section - firstCriterion);
        return tr("%1 (%2)", "criterion, most points").arg(criterion.name).arg(criterion.most);
    }
    if (section == scoreColumn())
        return tr("Score");
    return section == stepsBackColumn() ? tr("Steps back") : tr("Remark");
}

bool JudgeSheetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!m_sheet || !(flags(index) & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable)))
        return false;
    const int row = index.row();
    if (role == Qt::CheckStateRole && index.column() == stepsBackColumn())
        m_sheet->setStepsBack(row, value.toInt() == Qt::Checked);
    else if (role == Qt::EditRole && index.column() == remarkColumn())
        m_sheet->setRemark(row, value.toString());
    else if (role == Qt::EditRole && isCriterion(index.column())) {
        const QString problem = m_sheet->setMark(row, index.column() - firstCriterion, value.toString());
        if (!problem.isEmpty()) {
            Q_EMIT refused(problem);
            return false;
        }
    } else {
        return false;
    }
    Q_EMIT dataChanged(this->index(row, 0), this->index(row, columnCount() - 1));
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags JudgeSheetModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || m_sheet->standing().round.state != ReviewState::Scoring)
        return flags;
    if (index.column() == stepsBackColumn())
        return flags | Qt::ItemIsUserCheckable;
    const bool isTyped = isCriterion(index.column()) || index.column() == remarkColumn();
    return isTyped ? flags | Qt::ItemIsEditable : flags;
}
