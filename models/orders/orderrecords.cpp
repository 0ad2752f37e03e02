#include "models/orders/orderrecords.h"

#include "models/common/dates.h"
#include "models/common/phone.h"
#include "models/common/searchquery.h"
#include "models/database/query.h"
#include "models/evaluations/grade.h"
#include "models/orders/order.h"
#include "models/orders/ordertext.h"
#include "models/organisation/dictionaryrepository.h"
#include "models/records/recordcondition.h"
#include "models/security/vault.h"

namespace {

RecordColumn column(
    const char* key, const QString& title, ColumnKind kind, int width, const char* orderBy, bool visible = true)
{
    return {QString::fromLatin1(key), title, kind, width, QString::fromLatin1(orderBy), visible};
}

FilterChoice dictionaryChoice(Connection& connection, Dictionary dictionary, const char* key, const QString& title)
{
    FilterChoice choice{QString::fromLatin1(key), title, {}};
    for (const Term& term : DictionaryRepository().terms(connection, dictionary))
        choice.options.append({QString::number(term.id.value()), term.name});
    return choice;
}

FilterChoice nameChoice(Connection& connection, const QString& table, const char* key, const QString& title)
{
    FilterChoice choice{QString::fromLatin1(key), title, {}};
    Query query(connection, QStringLiteral("SELECT id, name FROM %1 ORDER BY name_key, id").arg(table));
    query.run();
    while (query.next())
        choice.options.append({query.text(0), query.text(1)});
    return choice;
}

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

QVariant gradeBadge(const Query& query, int column)
{
    if (query.isNull(column))
        return {};
    const auto grade = Grade(query.number(column));
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

QString OrderRecords::searchTable() const
{
    return QStringLiteral("orders");
}

QStringList OrderRecords::watchedTables() const
{
    return {QStringLiteral("orders"), QStringLiteral("order_rounds"), QStringLiteral("evaluations"),
        QStringLiteral("teams")};
}

QList<RecordColumn> OrderRecords::columns() const
{
    using enum ColumnKind;
    return {
        column("number", OrderText::tr("Number"), Text, 140, "orders.number"),
        column("requested_at", OrderText::tr("Requested"), DateTime, 140, "orders.requested_at"),
        column("requester", OrderText::tr("Requester"), Name, 100, ""),
        column("phone", OrderText::tr("Phone"), Secondary, 120, "", false),
        column("kind", OrderText::tr("Kind"), Text, 90, ""),
        column("need", OrderText::tr("Need"), Text, 100, ""),
        column("community", OrderText::tr("Community"), Text, 110, ""),
        column("team", OrderText::tr("Served by"), Text, 160, ""),
        column("state", OrderText::tr("State"), Badge, 90, "orders.state, orders.requested_at"),
        column("closed_at", OrderText::tr("Closed on", "heading"), DateTime, 140, "orders.closed_at"),
        column("grade", OrderText::tr("Rating"), Badge, 90, ""),
        column("source", OrderText::tr("Source"), Secondary, 100, "", false),
        column("words", OrderText::tr("Words of the rating"), Secondary, 160, "", false),
        column("round", OrderText::tr("Round"), Integer, 60, "", false),
    };
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
    condition.choiceIn(QStringLiteral("team"),
        QStringLiteral("orders.id IN (SELECT order_id FROM order_rounds WHERE team_id IN (%1))"));
    condition.choiceIn(QStringLiteral("grade"),
        QStringLiteral(
            "orders.id IN (SELECT subject_id FROM evaluations WHERE subject_kind = 'order' AND grade IN (%1))"));
    addPeriod(condition, filter);
    return condition.sql();
}

QList<QByteArray> OrderRecords::searchDigests(const SearchTerm& term) const
{
    if (!m_vault.isUnlocked())
        return {};
    if (term.kind == SearchTerm::Kind::FourDigits)
        return m_vault.tailDigests(term.text);
    return m_vault.digests(normalisedPhone(term.text), "phone");
}

QList<RecordRow> OrderRecords::rows(Connection& connection, const QList<qint64>& ids) const
{
    Query query(connection,
        QStringLiteral(
            "SELECT o.id, o.number, o.requested_at, o.requester_name, o.requester_phone_sealed, o.kind, n.name, "
            "c.name, t.name, v.name, "
            "o.state, o.closed_at, e.grade, s.name, e.words, o.round FROM orders o JOIN organisations c ON c.id = "
            "o.organisation_id "
            "LEFT JOIN need_categories n ON n.id = o.need_id LEFT JOIN order_sources s ON s.id = o.source_id "
            "LEFT JOIN order_rounds r ON r.order_id = o.id AND r.round = o.round LEFT JOIN teams t ON t.id = r.team_id "
            "LEFT JOIN volunteers v ON v.id = r.volunteer_id "
            "LEFT JOIN evaluations e ON e.subject_kind = 'order' AND e.subject_id = o.id AND e.round = o.round WHERE "
            "o.id IN (%1)")
            .arg(placeholders(ids.size())));
    for (const qint64 id : ids)
        query.bind(id);
    query.run();
    QList<RecordRow> rows;
    while (query.next()) {
        const OrderState state = orderStates().fromCode(query.text(10));
        const QString phone = shownPhone(
            m_vault.open(query.blob(4), {"orders", "requester_phone_sealed", query.integer(0)}), m_numbers);
        const QString party = query.text(8).isEmpty() ? query.text(9) : query.text(8);
        rows << RecordRow{query.integer(0),
            {query.text(1), query.text(2), query.text(3), phone, kindTitle(orderKindFromCode(query.text(5))),
                query.text(6), query.text(7), party,
                QVariant::fromValue(RecordBadge{orderStates().title(state), stateTone(state)}), query.text(11),
                gradeBadge(query, 12), query.text(13), query.text(14), query.number(15)}};
    }
    return rows;
}

QList<FilterChoice> OrderRecords::filterChoices(Connection& connection) const
{
    FilterChoice state{QStringLiteral("state"), OrderText::tr("State"), {}};
    for (const OrderState one : orderStates().states())
        state.options.append({orderStates().code(one), orderStates().title(one)});
    FilterChoice kind{QStringLiteral("kind"), OrderText::tr("Kind"), {}};
    for (const OrderKind one : {OrderKind::Service, OrderKind::Errand})
        kind.options.append({kindCode(one), kindTitle(one)});
    FilterChoice grade{QStringLiteral("grade"), OrderText::tr("Rating"), {}};
    for (const Grade one : allGrades())
        grade.options.append({QString::number(int(one)), gradeTitle(one)});
    const FilterChoice by{QStringLiteral("period_by"), OrderText::tr("Period of"),
        {{QStringLiteral("requested"), OrderText::tr("the request")},
            {QStringLiteral("closed"), OrderText::tr("the closing")}}};
    return {state, kind, dictionaryChoice(connection, Dictionary::NeedCategory, "need", OrderText::tr("Need")),
        nameChoice(connection, QStringLiteral("organisations"), "organisation", OrderText::tr("Community")),
        nameChoice(connection, QStringLiteral("teams"), "team", OrderText::tr("Team")), grade,
        dictionaryChoice(connection, Dictionary::OrderSource, "source", OrderText::tr("Source")), by};
}
