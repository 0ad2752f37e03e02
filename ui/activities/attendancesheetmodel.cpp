#include "ui/activities/attendancesheetmodel.h"

#include "models/office/office.h"
#include "ui/common/theme.h"

#include <QColor>
#include <QFont>

AttendanceSheetModel::AttendanceSheetModel(Office& office, const Activity& activity, QObject* parent)
    : QAbstractTableModel(parent)
    , m_office(office)
    , m_sheet(office.database().reader(), office.vault(), activity)
{
    m_sheet.addRow();
}

int AttendanceSheetModel::paste(const QString& text)
{
    beginResetModel();
    const int count = m_sheet.paste(m_office.database().reader(), text);
    keepBlankLine();
    endResetModel();
    if (count > 0)
        changed();
    return count;
}

void AttendanceSheetModel::setAllTimes(const QString& in, const QString& out, bool isForAll)
{
    m_sheet.setAllTimes(m_office.database().reader(), in, out, isForAll);
    changed();
}

void AttendanceSheetModel::choosePerson(int row, const ServicePerson& person)
{
    m_sheet.setPerson(m_office.database().reader(), row, person);
    changed();
}

bool AttendanceSheetModel::removeLines(QList<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    beginResetModel();
    bool isEach = true;
    for (const int row : rows) {
        if (row < m_sheet.rows().size())
            isEach = m_sheet.removeRow(m_office.database().reader(), row) && isEach;
    }
    keepBlankLine();
    endResetModel();
    changed();
    return isEach;
}

void AttendanceSheetModel::restoreLine()
{
    beginResetModel();
    m_sheet.restoreRow(m_office.database().reader());
    endResetModel();
    changed();
}

void AttendanceSheetModel::toggleAbsent(const QList<int>& rows)
{
    const auto isAbsent = [this](int row) { return SignInSheet::isMadeAbsent(m_sheet.rows().at(row)); };
    const bool areAll = std::all_of(rows.begin(), rows.end(), isAbsent);
    for (const int row : rows)
        m_sheet.setAbsent(m_office.database().reader(), row, !areAll);
    changed();
}

int AttendanceSheetModel::takeProposals(const QList<int>& rows)
{
    const int taken = m_sheet.takeProposals(m_office.database().reader(), rows);
    if (taken > 0)
        changed();
    return taken;
}

void AttendanceSheetModel::setCareReason(const QString& reason)
{
    m_sheet.setCareReason(m_office.database().reader(), reason);
    changed();
}

int AttendanceSheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.rows().size());
}

int AttendanceSheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AttendanceSheetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SignInRow& row = m_sheet.rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(row, index.row(), index.column());
    case Qt::ToolTipRole:
        return row.problem;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter
            | (index.column() == MinutesColumn || index.column() == BreakColumn ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        if (row.isRecorded || index.column() == NumberColumn)
            return Theme::colors().secondary;
        if (!row.problem.isEmpty() && (index.column() == NoteColumn || index.column() == NameColumn))
            return row.severity == Problem::Severity::Error ? Theme::colors().accent : Theme::colors().amber;
        return {};
    default:
        return {};
    }
}

QVariant AttendanceSheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case NameColumn:
        return tr("Volunteer");
    case NumberColumn:
        return tr("Number");
    case InColumn:
        return tr("Sign-in");
    case OutColumn:
        return tr("Sign-out");
    case BreakColumn:
        return tr("Break (minutes)");
    case MinutesColumn:
        return tr("Minutes");
    case RemarkColumn:
        return tr("Remark");
    default:
        return tr("Note");
    }
}

bool AttendanceSheetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)
        || value.toString().trimmed() == data(index, role).toString())
        return false;
    Connection& connection = m_office.database().reader();
    const SignInRow row = m_sheet.rows().at(index.row());
    switch (index.column()) {
    case NameColumn:
        m_sheet.setName(connection, index.row(), value.toString());
        break;
    case InColumn:
        m_sheet.setTimes(connection, index.row(), value.toString(), row.out);
        break;
    case OutColumn:
        m_sheet.setTimes(connection, index.row(), row.in, value.toString());
        break;
    case BreakColumn:
        m_sheet.setBreak(connection, index.row(), value.toInt());
        break;
    default:
        m_sheet.setRemark(index.row(), value.toString());
    }
    changed();
    return true;
}

Qt::ItemFlags AttendanceSheetModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || m_sheet.rows().at(index.row()).isRecorded)
        return flags;
    const int column = index.column();
    const bool isFixedName = column == NameColumn && m_sheet.rows().at(index.row()).attendance.isValid();
    const bool isTyped = column == NameColumn || column == InColumn || column == OutColumn || column == BreakColumn
        || column == RemarkColumn;
    return isTyped && !isFixedName ? flags | Qt::ItemIsEditable : flags;
}

void AttendanceSheetModel::changed()
{
    m_isDirty = true;
    if (m_sheet.rows().isEmpty() || !m_sheet.rows().last().isBlank()) {
        const int row = int(m_sheet.rows().size());
        beginInsertRows({}, row, row);
        m_sheet.addRow();
        endInsertRows();
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT edited();
}

void AttendanceSheetModel::keepBlankLine()
{
    if (m_sheet.rows().isEmpty() || !m_sheet.rows().last().isBlank())
        m_sheet.addRow();
}

QString AttendanceSheetModel::text(const SignInRow& row, int line, int column) const
{
    switch (column) {
    case NameColumn:
        return row.name;
    case NumberColumn:
        return row.number;
    case InColumn:
        return row.in;
    case OutColumn:
        return row.out;
    case BreakColumn:
        return row.breakMinutes > 0 ? QString::number(row.breakMinutes) : QString();
    case MinutesColumn: {
        const Minutes minutes = m_sheet.minutesOf(line);
        return minutes.value() > 0 ? QString::number(minutes.value()) : QString();
    }
    case RemarkColumn:
        return row.remark;
    default:
        break;
    }
    if (row.isRecorded)
        return tr("Hours recorded");
    if (!row.problem.isEmpty())
        return row.problem;
    if (SignInSheet::isMadeAbsent(row))
        return tr("Absent: no times, no hours");
    return row.state == AttendanceState::Present || !row.in.isEmpty() ? QString() : attendanceStates().title(row.state);
}
