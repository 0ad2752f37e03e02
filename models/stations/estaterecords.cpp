#include "models/stations/estaterecords.h"

#include "models/records/filterchoices.h"
#include "models/records/recordcondition.h"
#include "models/stations/estate.h"

#include <QCoreApplication>

namespace {

struct EstateText {
    Q_DECLARE_TR_FUNCTIONS(EstateRecords)
};

QVariant positionText(const ListCell& cell)
{
    if (cell.isNull(0) || cell.isNull(1))
        return QString();
    return QStringLiteral("%1, %2").arg(cell.real(0), 0, 'f', 6).arg(cell.real(1), 0, 'f', 6);
}

QVariant stateBadge(const ListCell& cell)
{
    const EstateState state = estateStateFromCode(cell.text());
    return QVariant::fromValue(
        RecordBadge{stateTitle(state), state == EstateState::Active ? Tone::Good : Tone::Neutral});
}

} // namespace

QString EstateRecords::table() const
{
    return QStringLiteral("estates");
}

QStringList EstateRecords::watchedTables() const
{
    return {QStringLiteral("estates"), QStringLiteral("organisations")};
}

QList<ListColumn> EstateRecords::list() const
{
    using enum ColumnKind;
    return {
        ListColumn("name", EstateText::tr("Name"), Name, 180, {"estates.name"}).sorted("estates.name_key").important(),
        ListColumn("organisation", EstateText::tr("Community"), Text, 130, {"o.name"}),
        ListColumn("households", EstateText::tr("Households"), Integer, 100, {"estates.households"})
            .sorted()
            .important()
            .summed(),
        ListColumn("position", EstateText::tr("Latitude, longitude"), Secondary, 180,
            {"estates.latitude", "estates.longitude"}, &positionText),
        ListColumn("state", EstateText::tr("State"), Badge, 82, {"estates.state"}, &stateBadge).important(),
    };
}

QString EstateRecords::joins() const
{
    return QStringLiteral("JOIN organisations o ON o.id = estates.organisation_id");
}

QString EstateRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisations(QStringLiteral("estates.organisation_id"));
    condition.choice(QStringLiteral("state"), QStringLiteral("estates.state"));
    return condition.sql();
}

QList<FilterChoice> EstateRecords::filterChoices(Connection&) const
{
    return {wordChoice(
        "state", EstateText::tr("State"), QList{EstateState::Active, EstateState::Suspended},
        [](EstateState state) { return stateCode(state); }, [](EstateState state) { return stateTitle(state); })};
}

qint64 householdsOf(Connection& connection, const ListAnswer& estates)
{
    return sumsOf(connection, estates,
        {QStringLiteral("COALESCE(SUM(CASE WHEN estates.state = 'active' THEN estates.households ELSE 0 END), 0)")})[0]
        .toLongLong();
}
