#include "ui/orders/orderstory.h"

#include "models/common/shownmoment.h"
#include "models/evaluations/evaluationrepository.h"
#include "models/orders/orderboardrepository.h"
#include "ui/printing/tableprint.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OrderStory)
};

QString titleOf(const OrderEvent& event)
{
    return event.words.isEmpty() ? orderStates().title(event.to) : event.words;
}

/// Between two steps; "" where less than a minute went by, and where a later step tells of an earlier time.
QString between(const QDateTime& from, const QDateTime& to)
{
    constexpr int secondsPerMinute = 60;
    const qint64 minutes = from.isValid() && to.isValid() ? from.secsTo(to) / secondsPerMinute : 0;
    return minutes > 0 ? durationText(minutes) : QString();
}

} // namespace

QList<DetailEvent> storyOf(Connection& connection, const QList<OrderEvent>& events, const QDateTime& now)
{
    QList<DetailEvent> story;
    QDateTime before;
    for (const OrderEvent& event : events) {
        DetailEvent line;
        line.when = shownMomentBeside(event.happenedAt, now.date());
        line.text = titleOf(event);
        line.by = event.account;
        if (const QString later = between(before, event.happenedAt); !later.isEmpty())
            line.by = event.account.isEmpty() ? Text::tr("%1 later").arg(later)
                                              : Text::tr("%1 · %2 later", "who, how long").arg(event.account, later);
        before = event.happenedAt;
        line.tone = stateTone(event.to);
        if (event.to == OrderState::Closed) { // closed is good only when the requester says so
            const auto evaluation = EvaluationRepository().findFor(
                connection, EvaluationSubject::Order, event.order.value(), event.round);
            line.tone = evaluation ? gradeTone(evaluation->grade) : Tone::Neutral;
        }
        story << line;
    }
    return story;
}

PrintTable storyTable(const Order& order, const QString& need, const QList<OrderEvent>& events)
{
    PrintTable table;
    table.title = Text::tr("Story of order %1").arg(order.number);
    table.notes << Text::tr("%1, %2", "need, requester").arg(need, order.requesterName);
    if (!events.isEmpty() && events.last().happenedAt > events.first().happenedAt)
        table.notes << Text::tr("From the first to the last step: %1")
                           .arg(between(events.first().happenedAt, events.last().happenedAt));
    table.columns = {{Text::tr("Round"), 0.7}, {Text::tr("Time"), 1.9}, {Text::tr("Step"), 4.2},
        {Text::tr("State"), 1.4}, {Text::tr("By whom"), 1.4}, {Text::tr("Lasted"), 1.4}};
    for (qsizetype i = 0; i < events.size(); ++i) {
        const OrderEvent& event = events.at(i);
        table.rows << QStringList{QString::number(event.round), shownMoment(event.happenedAt), titleOf(event),
            orderStates().title(event.to), event.account,
            between(event.happenedAt, i + 1 < events.size() ? events.at(i + 1).happenedAt : QDateTime())};
    }
    return table;
}
