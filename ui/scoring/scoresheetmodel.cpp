#include "ui/scoring/scoresheetmodel.h"

#include "ui/common/theme.h"

#include <QColor>

ScoreSheetModel::ScoreSheetModel(const QString& subject, QObject* parent)
    : QAbstractTableModel(parent)
    , m_subject(subject)
{
}

void ScoreSheetModel::setSheet(const ScoreSheet& sheet, bool isOpen)
{
    beginResetModel();
    m_sheet = sheet;
    m_isOpen = isOpen;
    endResetModel();
}

ScoreSheet::Pasted ScoreSheetModel::paste(const QString& text, const QModelIndex& from)
{
    const int criterion = isCriterion(from.column()) ? from.column() - firstCriterion : 0;
    const ScoreSheet::Pasted pasted = m_sheet.paste(text, std::max(0, from.row()), criterion);
    if (pasted.marks > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT edited();
    }
    return pasted;
}

int ScoreSheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.rows().size());
}

int ScoreSheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : remarkColumn() + 1;
}

QVariant ScoreSheetModel::text(int row, int column) const
{
    const ScoreRow& one = m_sheet.rows().at(row);
    if (column == 0)
        return one.code;
    if (column == 1)
        return one.name;
    if (isCriterion(column)) {
        const auto mark = one.marks.at(column - firstCriterion);
        return mark ? marksText({mark}) : QString();
    }
    if (column == remarkColumn())
        return one.remark;
    const auto score = column == scoreColumn() ? m_sheet.score(row) : std::nullopt;
    return score ? QString::number(*score, 'f', 2) : QString();
}

QVariant ScoreSheetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(index.row(), column);
    case Qt::ToolTipRole:
        return column == 1 ? m_sheet.rows().at(index.row()).hint : QVariant();
    case Qt::TextAlignmentRole:
        return int(
            Qt::AlignVCenter | (isCriterion(column) || column == scoreColumn() ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::CheckStateRole:
        if (column == stepsBackColumn())
            return int(m_sheet.rows().at(index.row()).stepsBack ? Qt::Checked : Qt::Unchecked);
        return {};
    case Qt::ForegroundRole:
        return column == 0 || m_sheet.rows().at(index.row()).stepsBack ? QVariant(Theme::colors().secondary)
                                                                       : QVariant();
    default:
        return {};
    }
}

QVariant ScoreSheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    if (section == 0)
        return tr("Code");
    if (section == 1)
        return m_subject;
    if (isCriterion(section)) {
        const Criterion& criterion = m_sheet.criteria().at(section - firstCriterion);
        return tr("%1 (%2)", "criterion, most points").arg(criterion.name).arg(criterion.most);
    }
    if (section == scoreColumn())
        return tr("Score");
    return section == stepsBackColumn() ? tr("Steps back") : tr("Remark");
}

bool ScoreSheetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!(flags(index) & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable)))
        return false;
    const int row = index.row();
    if (role == Qt::CheckStateRole && index.column() == stepsBackColumn())
        m_sheet.setStepsBack(row, value.toInt() == Qt::Checked);
    else if (role == Qt::EditRole && index.column() == remarkColumn())
        m_sheet.setRemark(row, value.toString());
    else if (role == Qt::EditRole && isCriterion(index.column())) {
        const QString problem = m_sheet.setMark(row, index.column() - firstCriterion, value.toString());
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

Qt::ItemFlags ScoreSheetModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !m_isOpen)
        return flags;
    if (index.column() == stepsBackColumn())
        return flags | Qt::ItemIsUserCheckable;
    const bool isTyped = isCriterion(index.column()) || index.column() == remarkColumn();
    return isTyped ? flags | Qt::ItemIsEditable : flags;
}
