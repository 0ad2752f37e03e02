#include "ui/common/selectallbox.h"

#include "ui/common/recordtable.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyleOptionButton>

SelectAllBox::SelectAllBox(RecordTable& table)
    : QCheckBox(&table)
    , m_table(table)
{
    setTristate(true);
    setFocusPolicy(Qt::NoFocus); // Ctrl+A does the same from the keyboard
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Choose all rows"));
    setToolTip(tr("Choose all rows, or none (Ctrl+A)"));
    table.installEventFilter(this);
    table.horizontalHeader()->installEventFilter(this);
    connect(&table, &RecordTable::selectedRowsChanged, this, &SelectAllBox::follow);
    connect(table.model(), &QAbstractItemModel::modelReset, this, &SelectAllBox::follow);
    place();
    follow();
}

bool SelectAllBox::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        place();
    return QCheckBox::eventFilter(watched, event);
}

void SelectAllBox::place()
{
    const QHeaderView* head = m_table.horizontalHeader();
    setGeometry(m_table.frameWidth(), head->y(), m_table.verticalHeader()->sizeHint().width(), head->height());
    raise();
}

void SelectAllBox::nextCheckState()
{
    if (checkState() == Qt::Checked)
        m_table.clearSelection();
    else
        m_table.selectAll();
    m_table.setFocus();
}

void SelectAllBox::follow()
{
    const qsizetype rows = m_table.model()->rowCount();
    qsizetype chosen = 0;
    for (const QItemSelectionRange& range : m_table.selectionModel()->selection())
        chosen += range.height();
    setCheckState(chosen == 0 ? Qt::Unchecked : chosen < rows ? Qt::PartiallyChecked : Qt::Checked);
    setEnabled(rows > 0);
}

/// As the boxes of the rows below it.
void SelectAllBox::paintEvent(QPaintEvent*)
{
    const Colors colors = Theme::colors();
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
    QStyleOptionButton box;
    const int side = Theme::scaled(14);
    box.rect = QRect(0, 0, side, side);
    box.rect.moveCenter(rect().center() + QPoint(Theme::scaled(2), 0));
    box.state = isEnabled() ? QStyle::State_Enabled : QStyle::State_None;
    box.state |= checkState() == Qt::Checked ? QStyle::State_On
        : checkState() == Qt::Unchecked      ? QStyle::State_Off
                                             : QStyle::State_NoChange;
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, this);
}
