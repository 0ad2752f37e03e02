#include "ui/dashboard/duecard.h"

#include "models/common/dates.h"
#include "models/common/shownmoment.h"
#include "models/office/office.h"
#include "ui/common/attempt.h"
#include "ui/common/elidedbutton.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QSettings>
#include <QVBoxLayout>

namespace {

constexpr int mostLines = 5;
constexpr int mostCounted = 100;
const QString wantedKey = QStringLiteral("start/due");
const QString awayKey = QStringLiteral("start/dueAway"); ///< the day on which it was put away

} // namespace

bool DueCard::isWanted()
{
    return QSettings().value(wantedKey, true).toBool();
}

void DueCard::setWanted(bool wanted)
{
    QSettings().setValue(wantedKey, wanted);
    QSettings().remove(awayKey);
}

DueCard::DueCard(Office& office, QWidget* parent)
    : Card(tr("Overdue or due today"), parent)
    , m_office(office)
    , m_putAway(new QPushButton(tr("Put away until tomorrow"), this))
    , m_never(new QPushButton(tr("Never show this"), this))
    , m_list(new QWidget(this))
{
    auto* lines = new QVBoxLayout(m_list);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    body()->addWidget(m_list);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_putAway, m_never}) {
        Theme::setButton(button, Theme::Button::Link);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    body()->addLayout(buttons);
    connect(m_putAway, &QPushButton::clicked, this, [this] {
        QSettings().setValue(awayKey, isoDate(QDate::currentDate()));
        hide();
        Q_EMIT putAway(false);
    });
    connect(m_never, &QPushButton::clicked, this, [this] {
        setWanted(false);
        hide();
        Q_EMIT putAway(true);
    });
    hide();
}

void DueCard::read(const QList<qint64>& organisations, const QDateTime& now)
{
    qDeleteAll(m_lines);
    m_lines.clear();
    const bool isAway = !isWanted() || QSettings().value(awayKey).toString() == isoDate(now.date());
    QList<DueItem> items;
    if (!isAway)
        attempt(window(), [&] { items = dueItems(m_office.database().reader(), organisations, now, mostCounted); });
    for (const DueItem& item : items.mid(0, mostLines))
        addLine(item, now);
    setHint(items.size() > mostLines ? tr("the first %1 of %2").arg(mostLines).arg(items.size())
                                     : QString::number(items.size()));
    setVisible(!items.isEmpty());
}

void DueCard::addLine(const DueItem& item, const QDateTime& now)
{
    auto* line = new ElidedButton(m_list);
    const bool isDay = item.kind == DueItem::Kind::CallBack || item.kind == DueItem::Kind::FollowUp;
    const QString due = isDay ? isoDate(item.due.date().addDays(-1)) : shownMoment(item.due);
    line->setText(tr("%1: %2 · %3 · %4 · %5", "what to do, need, requester, order, deadline")
                      .arg(dueKindTitle(item.kind), item.need, item.requester, item.number,
                          item.isOverdue(now) ? tr("overdue since %1").arg(due) : tr("due %1").arg(due)));
    Theme::setButton(line, Theme::Button::Link);
    connect(line, &QPushButton::clicked, this, [this, id = item.order] { Q_EMIT chosen(id); });
    m_list->layout()->addWidget(line);
    m_list->layout()->setAlignment(line, Qt::AlignLeft);
    line->show();
    m_lines << line;
}
