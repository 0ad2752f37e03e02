#include "ui/activities/calendarcell.h"

#include "models/activities/activityrecords.h"
#include "ui/common/theme.h"

#include <QDrag>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <optional>

namespace {

const QString mimeType = QStringLiteral("application/x-volunteer-desk-activity");

std::optional<ActivityId> draggedActivity(const QMimeData* dragged)
{
    bool isNumber = false;
    const qint64 id = dragged->data(mimeType).toLongLong(&isNumber);
    return isNumber ? std::optional(ActivityId(id)) : std::nullopt;
}

} // namespace

CalendarCell::CalendarCell(QWidget* parent)
    : QFrame(parent)
    , m_head(new QLabel(this))
    , m_list(new QListWidget(this))
{
    setFrameStyle(QFrame::Box | QFrame::Plain);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::scaled(4), Theme::scaled(3), Theme::scaled(2), Theme::scaled(2));
    layout->setSpacing(Theme::scaled(2));
    layout->addWidget(m_head);
    layout->addWidget(m_list, 1);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->viewport()->setAcceptDrops(true);
    m_list->viewport()->installEventFilter(this);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT chosen(current());
    });
    connect(m_list, &QListWidget::itemActivated, this, [this] { Q_EMIT opened(current()); });
    connect(m_list, &QListWidget::customContextMenuRequested, this, [this](const QPoint& point) {
        if (m_list->itemAt(point))
            Q_EMIT menuRequested(current(), m_list->viewport()->mapToGlobal(point));
    });
}

void CalendarCell::setDay(QDate day, const QString& mark, bool isOff, bool isFaint)
{
    m_day = day;
    const QString number = day.day() == 1 ? QLocale().toString(day, QStringLiteral("M/d")) : QString::number(day.day());
    m_head->setText(mark.isEmpty() ? number : tr("%1 %2", "day of the month, why it is off").arg(number, mark));
    const bool isToday = day == QDate::currentDate();
    QFont bold = font();
    bold.setBold(isToday);
    m_head->setFont(bold);
    QPalette colors = palette();
    const QColor plain = isFaint ? Theme::colors().faint : Theme::colors().text;
    colors.setColor(QPalette::WindowText, isToday || isOff ? Theme::colors().accent : plain);
    m_head->setPalette(colors);
    QPalette edge = palette();
    edge.setColor(QPalette::WindowText, Theme::colors().line);
    setPalette(edge);
    m_list->setAccessibleName(tr("Activities on %1").arg(isoDate(day)));
}

QString CalendarCell::lines(const PlannedActivity& activity, bool isDetailed)
{
    const QString time = activity.start.toString(QStringLiteral("HH:mm"));
    if (!isDetailed)
        return tr("%1 %2", "time, activity").arg(time, activity.name);
    const QString people = activity.capacity > 0 ? tr("%1 of %2 people").arg(activity.people).arg(activity.capacity)
                                                 : tr("%n people", nullptr, activity.people);
    QStringList all{tr("%1–%2", "times").arg(time, activity.end.toString(QStringLiteral("HH:mm"))), activity.name,
        activity.place, people};
    all.removeAll(QString());
    return all.join(u'\n');
}

void CalendarCell::setActivities(const QList<PlannedActivity>& activities, bool isDetailed)
{
    const QSignalBlocker blocker(m_list);
    const ActivityId before = current();
    m_list->clear();
    for (const PlannedActivity& activity : activities) {
        const RecordBadge badge = activityBadge(activityStates().code(activity.state));
        auto* item = new QListWidgetItem(lines(activity, isDetailed), m_list);
        item->setData(Qt::UserRole, activity.id.value());
        item->setForeground(Theme::colors().tone(badge.tone));
        item->setToolTip(tr("%1 (%2)", "activity, state").arg(lines(activity, true), badge.text));
        QFont font = m_list->font();
        font.setStrikeOut(activity.state == ActivityState::Cancelled);
        item->setFont(font);
    }
    (void)choose(before);
}

ActivityId CalendarCell::current() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? ActivityId(item->data(Qt::UserRole).toLongLong()) : ActivityId();
}

bool CalendarCell::choose(ActivityId id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toLongLong() == id.value()) {
            const QSignalBlocker blocker(m_list);
            m_list->setCurrentRow(row);
            return true;
        }
    }
    return false;
}

void CalendarCell::clearChoice()
{
    const QSignalBlocker blocker(m_list);
    m_list->setCurrentRow(-1);
    m_list->clearSelection();
}

void CalendarCell::startDrag()
{
    if (!current().isValid())
        return;
    auto* drag = new QDrag(m_list);
    auto* dragged = new QMimeData;
    dragged->setData(mimeType, QByteArray::number(current().value()));
    drag->setMimeData(dragged);
    drag->exec(Qt::MoveAction);
}

bool CalendarCell::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        if (static_cast<QMouseEvent*>(event)->buttons() & Qt::LeftButton) {
            startDrag();
            return true;
        }
        break;
    case QEvent::MouseButtonDblClick:
        if (!m_list->itemAt(static_cast<QMouseEvent*>(event)->pos())) {
            Q_EMIT newRequested(m_day);
            return true;
        }
        break;
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto* move = static_cast<QDragMoveEvent*>(event);
        move->setAccepted(draggedActivity(move->mimeData()).has_value());
        return true;
    }
    case QEvent::Drop: {
        auto* drop = static_cast<QDropEvent*>(event);
        const auto id = draggedActivity(drop->mimeData());
        drop->setAccepted(id.has_value());
        if (id)
            Q_EMIT dropped(*id, m_day);
        return true;
    }
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}
