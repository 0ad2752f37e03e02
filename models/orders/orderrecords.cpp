#include "models/orders/orderrecords.h"
#include "models/attachments/attachment.h"

#include "models/common/dates.h"
#include "models/common/phone.h"
#include "models/common/searchquery.h"
#include "models/evaluations/grade.h"
#include "models/orders/order.h"
#include "models/orders/ordertext.h"
#include "models/records/filterchoices.h"
#include "models/records/recordcondition.h"
#include "models/security/sealedfield.h"
#include "models/security/vault.h"
#include "models/words/termchoice.h"

namespace {

/// The period as bounds of local moments; null ends are open.
void addPeriod(RecordCondition& condition, const RecordFilter& filter)
{
    const Period period = filter.period;
    if (period.isAll())
        return;
    if (filter.conditions.value(QStringLiteral("period_by")).contains(QStringLiteral("closed"))) {
        const QString from = period.from.isValid() ? isoDate(period.from) : QStringLiteral("0000");
        const QString to = period.to.isValid() ? isoDate(period.to) : QStringLiteral("9999");
        condition.add(
            QStringLiteral("orders.id IN (SELECT order_id FROM order_rounds WHERE closed_at >= ? AND closed_at < ?)"),
            {from, to});
        return;
    }
    condition.period(QStringLiteral("orders.requested_at"));
}

/// Bad evaluations of any round that counts, by what became of them.
void addAnswer(RecordCondition& condition, const QStringList& wanted)
{
    if (wanted.isEmpty())
        return;
    const auto inRounds = [](const QString& state) {
        return QStringLiteral("orders.id IN (SELECT subject_id FROM evaluations WHERE subject_kind = 'order' AND %1)")
            .arg(state);
    };
    QStringList parts;
    QVariantList values;
    if (wanted.contains(QStringLiteral("open")))
        parts << inRounds(QStringLiteral("follow_up = 'open'"));
    if (wanted.contains(QStringLiteral("late"))) {
        parts << inRounds(QStringLiteral("follow_up = 'open' AND follow_up_due < ?"));
        values << isoDate(QDate::currentDate());
    }
    if (wanted.contains(QStringLiteral("answered")))
        parts << inRounds(QStringLiteral("round > 0 AND follow_up = 'answered'"));
    condition.add(u'(' + parts.join(QStringLiteral(" OR ")) + u')', values);
}

/// In which hour of the day they were requested.
FilterChoice hourChoice()
{
    constexpr int hours = 24;
    FilterChoice choice{QStringLiteral("hour"), OrderText::tr("Hour of the request"), {}};
    for (int hour = 0; hour < hours; ++hour)
        choice.options.append(
            {QStringLiteral("T%1").arg(hour, 2, 10, QLatin1Char('0')), OrderText::tr("%1:00 to %1:59").arg(hour)});
    return choice;
}

QVariant gradeBadge(const ListCell& cell)
{
    if (cell.isNull())
        return {};
    const auto grade = Grade(cell.number());
    return QVariant::fromValue(RecordBadge{gradeTitle(grade), gradeTone(grade)});
}

} // namespace

OrderRecords::OrderRecords(const Vault& vault, Numbers numbers)
    : m_vault(vault)
    , m_numbers(numbers)
{
}

QString OrderRecords::table() const
{
    return QStringLiteral("orders");
}

QStringList OrderRecords::watchedTables() const
{
    return {QStringLiteral("orders"), QStringLiteral("order_rounds"), QStringLiteral("evaluations"),
        QStringLiteral("teams"), QStringLiteral("attachments")};
}

QList<ListColumn> OrderRecords::list() const
{
    using enum ColumnKind;
    const auto phone = [this](const ListCell& cell) {
        return shownPhone(openSealed(cell, "orders", "requester_phone_sealed", m_vault), m_numbers);
    };
    const auto kind = [](const ListCell& cell) { return kindTitle(orderKindFromCode(cell.text())); };
    const auto state = [](const ListCell& cell) {
        const OrderState one = orderStates().fromCode(cell.text());
        return QVariant::fromValue(RecordBadge{orderStates().title(one), stateTone(one), one == OrderState::Cancelled});
    };
    return {
        ListColumn("number", OrderText::tr("Number"), Text, 140, {"orders.number"}).sorted().important(),
        ListColumn("requested_at", OrderText::tr("Requested at"), DateTime, 140, {"orders.requested_at"}).sorted(),
        ListColumn("requester", OrderText::tr("Requester"), Name, 100, {"orders.requester_name"}).important(),
        ListColumn("phone", OrderText::tr("Phone"), Secondary, 120, {"orders.requester_phone_sealed"}, phone).hidden(),
        ListColumn("kind", OrderText::tr("Kind"), Text, 90, {"orders.kind"}, kind),
        ListColumn("need", OrderText::tr("Need"), Text, 100, {"n.name"}).important(),
        ListColumn("community", OrderText::tr("Community"), Text, 110, {"c.name"}),
        ListColumn("team", OrderText::tr("Served by"), Text, 160, {"COALESCE(t.name, v.name)"}),
        ListColumn("state", OrderText::tr("State"), Badge, 90, {"orders.state"}, state)
            .sorted("orders.state, orders.requested_at")
            .important(),
        ListColumn("closed_at", OrderText::tr("Closed on", "heading"), DateTime, 140, {"orders.closed_at"}).sorted(),
        ListColumn("grade", OrderText::tr("Evaluation"), Badge, 90, {"e.grade"}, &gradeBadge).important(),
        ListColumn("source", OrderText::tr("Source"), Secondary, 100, {"s.name"}).hidden(),
        ListColumn("station", OrderText::tr("Station"), Secondary, 140, {"x.name"}).hidden(),
        ListColumn("words", OrderText::tr("Words of the evaluation"), Secondary, 160, {"e.words"}).hidden(),
        ListColumn("answer_due", OrderText::tr("To be answered by"), Date, 100, {"e.follow_up_due"}).hidden(),
        ListColumn("round", OrderText::tr("Round"), Integer, 60, {"orders.round"}).hidden(),
        ListColumn("files", OrderText::tr("Attachments"), Text, 60, fileCounts(QStringLiteral("order"))).hidden(),
    };
}

QString OrderRecords::joins() const
{
    return QStringLiteral(
        "JOIN organisations c ON c.id = orders.organisation_id LEFT JOIN need_categories n ON n.id = orders.need_id "
        "LEFT JOIN stations x ON x.id = orders.station_id LEFT JOIN order_sources s ON s.id = orders.source_id LEFT "
        "JOIN order_rounds r ON r.order_id = orders.id AND "
        "r.round = orders.round LEFT JOIN teams t ON t.id = r.team_id LEFT JOIN volunteers v ON v.id = r.volunteer_id "
        "LEFT JOIN evaluations e ON e.subject_kind = 'order' AND e.subject_id = orders.id AND e.round = orders.round");
}

QString OrderRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisations(QStringLiteral("orders.organisation_id"));
    condition.choice(QStringLiteral("organisation"), QStringLiteral("orders.organisation_id"));
    condition.choice(QStringLiteral("state"), QStringLiteral("orders.state"));
    condition.choice(QStringLiteral("kind"), QStringLiteral("orders.kind"));
    condition.choice(QStringLiteral("need"), QStringLiteral("orders.need_id"));
    condition.choice(QStringLiteral("source"), QStringLiteral("orders.source_id"));
    condition.choice(QStringLiteral("station"), QStringLiteral("orders.station_id"));
    condition.choice(QStringLiteral("group"), QStringLiteral("orders.group_id"));
    condition.choiceIn(QStringLiteral("team"),
        QStringLiteral("orders.id IN (SELECT order_id FROM order_rounds WHERE team_id IN (%1))"));
    condition.choiceIn(QStringLiteral("grade"),
        QStringLiteral("orders.id IN (SELECT subject_id FROM evaluations WHERE subject_kind = 'order' AND round > 0 "
                       "AND grade IN (%1))"));
    condition.choice(QStringLiteral("hour"), QStringLiteral("SUBSTR(orders.requested_at, 11, 3)"));
    addAnswer(condition, filter.conditions.value(QStringLiteral("answer")));
    if (!filter.conditions.value(QStringLiteral("overdue")).isEmpty())
        condition.add(QStringLiteral("(orders.state IN ('received', 'to_dispatch') AND orders.response_due_at < ?)"),
            {isoMinute(QDateTime::currentDateTime())});
    addPeriod(condition, filter);
    return condition.sql();
}

QList<QByteArray> OrderRecords::searchDigests(const SearchTerm& term) const
{
    if (!m_vault.isUnlocked())
        return {};
    if (term.kind == SearchTerm::Kind::FourDigits)
        return m_vault.tailDigests(term.text);
    return m_vault.digests(normalizedPhone(term.text), "phone");
}

QList<FilterChoice> OrderRecords::filterChoices(Connection& connection) const
{
    const FilterChoice by{QStringLiteral("period_by"), OrderText::tr("Period of"),
        {{QStringLiteral("requested"), OrderText::tr("the request")},
            {QStringLiteral("closed"), OrderText::tr("the closing")}}};
    return {stateChoice(OrderText::tr("State"), orderStates()),
        wordChoice(
            "kind", OrderText::tr("Kind"), allOrderKinds(), [](OrderKind kind) { return kindCode(kind); },
            [](OrderKind kind) { return kindTitle(kind); }),
        termChoice(connection, QStringLiteral("need"), OrderText::tr("Need"), Dictionary::NeedCategory),
        nameChoice(connection, "organisation", OrderText::tr("Community"), "organisations"),
        nameChoice(connection, "team", OrderText::tr("Team"), "teams"),
        nameChoice(connection, "station", OrderText::tr("Station"), "stations"),
        wordChoice(
            "grade", OrderText::tr("Evaluation"), allGrades(), [](Grade one) { return QString::number(int(one)); },
            &gradeTitle),
        FilterChoice{QStringLiteral("answer"), OrderText::tr("Follow-up"),
            {{QStringLiteral("open"), OrderText::tr("bad evaluation waits for an answer")},
                {QStringLiteral("late"), OrderText::tr("the answer is overdue")},
                {QStringLiteral("answered"), OrderText::tr("bad evaluation was answered")}}},
        FilterChoice{QStringLiteral("overdue"), OrderText::tr("Overdue"),
            {{QStringLiteral("response"), OrderText::tr("response is overdue")}}},
        hourChoice(),
        termChoice(connection, QStringLiteral("source"), OrderText::tr("Source"), Dictionary::OrderSource), by};
}
