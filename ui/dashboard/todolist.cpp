#include "ui/dashboard/todolist.h"

#include "ui/common/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace {

struct TodoLook {
    Icon icon;
    IconColor color;
    QString sentence;
    QString verb;
};

IconColor colorOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Usual:
        return IconColor::Blue;
    case Urgency::Soon:
        return IconColor::Amber;
    case Urgency::Late:
        return IconColor::Red;
    }
    return IconColor::Blue;
}

/// Said once it is time.
QString clockWords(const Todo& todo)
{
    return todo.urgency == Urgency::Usual
        ? QString()
        : TodoList::tr("; the oldest has waited %n of %1 working days", nullptr, todo.days).arg(todo.allowedDays);
}

/// `days` are those since the first deadline.
QString deadlineWords(const Todo& todo)
{
    if (todo.urgency == Urgency::Late)
        return TodoList::tr("; the first was due %n days ago", nullptr, todo.days);
    return todo.urgency == Urgency::Soon ? TodoList::tr("; the first is due within two days") : QString();
}

QString cleanWords(const Todo& todo)
{
    return todo.cleanPerMille
        ? TodoList::tr("; clean rate of this month %1%").arg(QString::number(*todo.cleanPerMille / 10.0, 'f', 1))
        : QString();
}

/// What training and practice ask for.
TodoLook trainingLook(TodoKind kind, int count)
{
    if (kind == TodoKind::CertificatesExpiring)
        return {Icon::Certificate, IconColor::Blue,
            TodoList::tr("%n certificates expire within 60 days", nullptr, count), TodoList::tr("Look")};
    if (kind == TodoKind::CredentialsExpiring)
        return {Icon::Certificate, IconColor::Amber,
            TodoList::tr("%n credentials expire within 30 days or are over", nullptr, count), TodoList::tr("Look")};
    if (kind == TodoKind::LicencesDue)
        return {Icon::AccountCard, IconColor::Amber,
            TodoList::tr("%n social workers are to be registered within 90 days", nullptr, count),
            TodoList::tr("Look")};
    return {Icon::School, IconColor::Amber,
        TodoList::tr("The practice of %n interns is over and waits to be finished", nullptr, count),
        TodoList::tr("Finish")};
}

TodoLook fundLook(const Todo& todo)
{
    const int count = int(todo.count);
    if (todo.kind == TodoKind::FundToDecide)
        return {Icon::CashMultiple, IconColor::Blue,
            TodoList::tr("%n applications to the fund wait for a decision", nullptr, count), TodoList::tr("Decide")};
    return {Icon::CashMultiple, colorOf(todo.urgency),
        TodoList::tr("%n lines of the fund are to be made public", nullptr, count) + clockWords(todo),
        TodoList::tr("Make public")};
}

/// What waits for somebody's word.
TodoLook decisionLook(const Todo& todo)
{
    const int count = int(todo.count);
    if (todo.kind == TodoKind::FundToDecide || todo.kind == TodoKind::FundToPublish)
        return fundLook(todo);
    if (todo.kind == TodoKind::RecordsToCheck)
        return {Icon::Clock, colorOf(todo.urgency),
            TodoList::tr("%n service records are to be checked", nullptr, count) + clockWords(todo),
            TodoList::tr("Check")};
    if (todo.kind == TodoKind::VolunteersPending)
        return {Icon::Account, IconColor::Blue, TodoList::tr("%n volunteers wait to be registered", nullptr, count),
            TodoList::tr("Review")};
    if (todo.kind == TodoKind::DaysToSign)
        return {Icon::ClipboardCheck, IconColor::Amber,
            TodoList::tr("%n service records wait for the second signature under a long day", nullptr, count),
            TodoList::tr("Sign")};
    if (todo.kind == TodoKind::FindingsOpen)
        return {Icon::Stethoscope, IconColor::Amber,
            TodoList::tr("%n findings of the ledger check are open", nullptr, count) + cleanWords(todo),
            TodoList::tr("Explain")};
    if (todo.kind == TodoKind::SupplementsPending)
        return {Icon::ClipboardCheck, colorOf(todo.urgency),
            TodoList::tr("%n supplements of hours are to be approved", nullptr, count) + clockWords(todo),
            TodoList::tr("Approve")};
    if (todo.kind == TodoKind::ObjectionsOpen)
        return {Icon::Comment, colorOf(todo.urgency),
            TodoList::tr("%n objections to hours wait for a decision", nullptr, count) + clockWords(todo),
            TodoList::tr("Examine")};
    return {Icon::CalendarClock, IconColor::Amber,
        TodoList::tr("%n public displays of hours are over and wait to be ended", nullptr, count), TodoList::tr("End")};
}

/// What duty and visits ask for.
TodoLook dutyLook(const Todo& todo)
{
    const int count = int(todo.count);
    if (todo.kind == TodoKind::VisitsDue)
        return {Icon::Comment, colorOf(todo.urgency),
            TodoList::tr("%n visits were handed on and are to be settled", nullptr, count) + deadlineWords(todo),
            TodoList::tr("Settle")};
    return {Icon::Clock, IconColor::Blue, TodoList::tr("%n duties are over: who was there?", nullptr, count),
        TodoList::tr("Note down")};
}

TodoLook lookOf(const Todo& todo)
{
    const int count = int(todo.count);
    switch (todo.kind) {
    case TodoKind::OrdersOverdue:
        return {Icon::Alert, IconColor::Red, TodoList::tr("%n orders are past their deadline", nullptr, count),
            TodoList::tr("Dispatch")};
    case TodoKind::OrdersToEvaluate:
        return {Icon::ClipboardText, colorOf(todo.urgency),
            TodoList::tr("%n orders wait for their evaluation", nullptr, count) + clockWords(todo),
            TodoList::tr("Call back")};
    case TodoKind::FollowUps:
        return {Icon::Comment, IconColor::Red,
            TodoList::tr("%n bad evaluations wait for an answer", nullptr, count) + deadlineWords(todo),
            TodoList::tr("Answer")};
    case TodoKind::ActivitiesToConfirm:
        return {Icon::CalendarCheck, colorOf(todo.urgency),
            TodoList::tr("%n activities are to be confirmed, with %1 people", nullptr, count)
                    .arg(QLocale().toString(todo.people))
                + clockWords(todo),
            TodoList::tr("Confirm")};
    case TodoKind::CertificatesExpiring:
    case TodoKind::CredentialsExpiring:
    case TodoKind::LicencesDue:
    case TodoKind::InternsDue:
        return trainingLook(todo.kind, count);
    case TodoKind::VisitsDue:
    case TodoKind::DutiesToRecord:
        return dutyLook(todo);
    case TodoKind::FundToDecide:
    case TodoKind::FundToPublish:
    case TodoKind::RecordsToCheck:
    case TodoKind::DaysToSign:
    case TodoKind::VolunteersPending:
    case TodoKind::SupplementsPending:
    case TodoKind::ObjectionsOpen:
    case TodoKind::DisplaysOver:
    case TodoKind::FindingsOpen:
        return decisionLook(todo);
    }
    return {Icon::Information, IconColor::Blue, {}, {}};
}

} // namespace

TodoRow::TodoRow(Icon icon, IconColor color, const QString& sentence, const QString& verb, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_color(color)
    , m_verb(verb)
{
    setText(sentence);
    setAccessibleName(sentence);
    setAccessibleDescription(verb);
    setToolTip(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TodoRow::sizeHint() const
{
    return {Theme::scaled(200), Theme::scaled(34)};
}

void TodoRow::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void TodoRow::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void TodoRow::paintEvent(QPaintEvent*)
{
    const Colors colors = Theme::colors();
    QPainter painter(this);
    if (underMouse() || hasFocus())
        painter.fillRect(rect(), colors.hover);
    painter.setPen(colors.lineSoft);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    const int side = Theme::scaled(18);
    const int gap = Theme::scaled(10);
    painter.drawPixmap(gap, (height() - side) / 2, iconPixmap(m_icon, m_color, side, devicePixelRatioF()));
    const QString verb = m_verb + QStringLiteral(" →");
    const int verbWidth = fontMetrics().horizontalAdvance(verb) + gap;
    painter.setPen(colors.secondary);
    painter.drawText(rect().adjusted(0, 0, -gap, 0), Qt::AlignRight | Qt::AlignVCenter, verb);
    const QRect words = rect().adjusted(side + 3 * gap, 0, -verbWidth - gap, 0);
    painter.setPen(colors.text);
    painter.drawText(
        words, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

TodoList::TodoList(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_rows->addStretch();
}

void TodoList::setTodos(const QList<Todo>& todos)
{
    while (m_rows->count() > 1) {
        QLayoutItem* item = m_rows->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (todos.isEmpty()) {
        auto* nothing = new QLabel(tr("Nothing waits. All orders, activities and records are up to date."), this);
        nothing->setWordWrap(true);
        Theme::setText(nothing, Theme::Text::Secondary);
        m_rows->insertWidget(0, nothing);
    }
    for (qsizetype i = 0; i < todos.size(); ++i) {
        const TodoLook look = lookOf(todos.at(i));
        auto* row = new TodoRow(look.icon, look.color, look.sentence, look.verb, this);
        connect(row, &QAbstractButton::clicked, this, [this, kind = todos.at(i).kind] { Q_EMIT chosen(kind); });
        m_rows->insertWidget(int(i), row);
    }
}

QList<TodoRow*> TodoList::rows() const
{
    QList<TodoRow*> rows;
    for (int i = 0; i < m_rows->count(); ++i) {
        if (auto* row = qobject_cast<TodoRow*>(m_rows->itemAt(i)->widget()))
            rows << row;
    }
    return rows;
}
