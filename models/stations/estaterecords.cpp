#include "models/stations/estaterecords.h"

#include "models/database/query.h"
#include "models/records/recordcondition.h"
#include "models/stations/estate.h"

#include <QCoreApplication>

namespace {

struct EstateText {
    Q_DECLARE_TR_FUNCTIONS(EstateRecords)
};

QString positionText(const Query& query, int column)
{
    if (query.isNull(column) || query.isNull(column + 1))
        return {};
    return QStringLiteral("%1, %2").arg(query.real(column), 0, 'f', 6).arg(query.real(column + 1), 0, 'f', 6);
}

} // namespace

QString EstateRecords::table() const
{
    return QStringLiteral("estates");
}

QString EstateRecords::searchTable() const
{
    return QStringLiteral("estates");
}

QStringList EstateRecords::watchedTables() const
{
    return {QStringLiteral("estates"), QStringLiteral("organisations")};
}

QList<RecordColumn> EstateRecords::columns() const
{
    return {
        {QStringLiteral("name"), EstateText::tr("Name"), ColumnKind::Name, 180, QStringLiteral("estates.name_key")},
        {QStringLiteral("organisation"), EstateText::tr("Community"), ColumnKind::Text, 130, {}},
        {QStringLiteral("households"), EstateText::tr("Households"), ColumnKind::Integer, 100,
            QStringLiteral("estates.households")},
        {QStringLiteral("position"), EstateText::tr("Latitude, longitude"), ColumnKind::Secondary, 180, {}},
        {QStringLiteral("state"), EstateText::tr("State"), ColumnKind::Badge, 82, {}},
    };
}

QString EstateRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisations(QStringLiteral("estates.organisation_id"));
    condition.choice(QStringLiteral("state"), QStringLiteral("estates.state"));
    return condition.sql();
}

QList<RecordRow> EstateRecords::rows(Connection& connection, const QList<qint64>& ids) const
{
    Query query(connection,
        QStringLiteral("SELECT e.id, e.name, o.name, e.households, e.latitude, e.longitude, e.state FROM estates e "
                       "JOIN organisations o ON o.id = e.organisation_id WHERE e.id IN (%1)")
            .arg(placeholders(ids.size())));
    for (const qint64 id : ids)
        query.bind(id);
    query.run();
    QList<RecordRow> rows;
    while (query.next()) {
        const EstateState state = estateStateFromCode(query.text(6));
        const RecordBadge badge{stateTitle(state), state == EstateState::Active ? Tone::Good : Tone::Neutral};
        rows << RecordRow{query.integer(0),
            {query.text(1), query.text(2), query.integer(3), positionText(query, 4), QVariant::fromValue(badge)}};
    }
    return rows;
}

QList<FilterChoice> EstateRecords::filterChoices(Connection&) const
{
    FilterChoice state{QStringLiteral("state"), EstateText::tr("State"), {}};
    for (const EstateState one : {EstateState::Active, EstateState::Suspended})
        state.options.append({stateCode(one), stateTitle(one)});
    return {state};
}
