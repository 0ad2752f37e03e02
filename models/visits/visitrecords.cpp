#include "models/visits/visitrecords.h"

#include "models/attachments/attachment.h"
#include "models/common/phone.h"
#include "models/records/filterchoices.h"
#include "models/records/recordcondition.h"
#include "models/security/phonesearch.h"
#include "models/security/sealedfield.h"
#include "models/security/vault.h"
#include "models/visits/visitrepository.h"
#include "models/words/termchoice.h"

namespace {

struct RecordsText {
    Q_DECLARE_TR_FUNCTIONS(VisitRecords)
};

QVariant gradeBadge(const ListCell& cell)
{
    if (cell.integer() == 0)
        return {};
    const auto grade = Grade(cell.number());
    return QVariant::fromValue(RecordBadge{gradeTitle(grade), gradeTone(grade)});
}

} // namespace

RecordBadge visitBadge(const QString& stateCode)
{
    static constexpr Tone tones[]{
        Tone::Attention, Tone::Good, Tone::Information, Tone::Information, Tone::Neutral, Tone::Neutral};
    const VisitState state = visitStates().fromCode(stateCode);
    return {visitStates().title(state), tones[int(state)], state == VisitState::Withdrawn};
}

QStringList VisitRecords::watchedTables() const
{
    return {table(), QStringLiteral("visit_kinds"), QStringLiteral("stations"), QStringLiteral("volunteers"),
        QStringLiteral("orders"), QStringLiteral("attachments")};
}

QList<ListColumn> VisitRecords::list() const
{
    using enum ColumnKind;
    const auto phone = [this](const ListCell& cell) {
        return shownPhone(openSealed(cell, "visits", "phone_sealed", m_vault), m_numbers);
    };
    const auto place = [this](const ListCell& cell) { return QVariant(readDetail(cell, visitPlace, m_vault)); };
    const auto state = [](const ListCell& cell) { return QVariant::fromValue(visitBadge(cell.text())); };
    return {
        ListColumn("time", RecordsText::tr("Time"), DateTime, 140, {"visits.happened_at"}).sorted().important(),
        ListColumn("name", RecordsText::tr("Visitor"), Name, 90, {"visits.name"}).sorted("visits.name_key").important(),
        ListColumn("phone", RecordsText::tr("Phone"), Secondary, 120, {"visits.phone_sealed"}, phone),
        ListColumn("station", RecordsText::tr("Station"), Text, 150, {"s.name"}),
        ListColumn("place", RecordsText::tr("Place"), Text, 120, {"visits.place_sealed", "visits.place"}, place)
            .hidden(),
        ListColumn("kind", RecordsText::tr("Kind"), Text, 90, {"k.name"}).important(),
        ListColumn("matter", RecordsText::tr("Matter"), Text, 220, {"visits.matter"}).important(),
        ListColumn("receiver", RecordsText::tr("Received by"), Text, 90, {"v.name"}),
        ListColumn("answer", RecordsText::tr("Answer"), Text, 160, {"visits.answer"}).hidden(),
        ListColumn("handed_to", RecordsText::tr("Handed on to"), Text, 110, {"visits.handed_to"}),
        ListColumn("due_on", RecordsText::tr("To be settled by"), Date, 96, {"visits.due_on"}).sorted(),
        ListColumn("order", RecordsText::tr("Order"), Secondary, 130, {"d.number"}).hidden(),
        ListColumn("result", RecordsText::tr("Result"), Text, 140, {"visits.result"}).hidden(),
        ListColumn("files", RecordsText::tr("Attachments"), Text, 60, fileCounts(QStringLiteral("visit"))).hidden(),
        ListColumn("grade", RecordsText::tr("Evaluation"), Badge, 90, {"visits.grade"}, &gradeBadge),
        ListColumn("state", RecordsText::tr("State"), Badge, 100, {"visits.state"}, state).important(),
    };
}

QString VisitRecords::joins() const
{
    return QStringLiteral("LEFT JOIN stations s ON s.id = visits.station_id LEFT JOIN visit_kinds k ON k.id = "
                          "visits.kind_id LEFT JOIN volunteers v ON v.id = visits.receiver_id LEFT JOIN orders d ON "
                          "d.id = visits.order_id");
}

QString VisitRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisations(QStringLiteral("visits.organisation_id"));
    condition.choice(QStringLiteral("state"), QStringLiteral("visits.state"));
    condition.choice(QStringLiteral("kind"), QStringLiteral("visits.kind_id"));
    condition.choice(QStringLiteral("station"), QStringLiteral("visits.station_id"));
    condition.choice(QStringLiteral("grade"), QStringLiteral("visits.grade"));
    if (!filter.conditions.value(QStringLiteral("overdue")).isEmpty())
        condition.add(
            QStringLiteral("(visits.state = 'handed_on' AND visits.due_on < ?)"), {isoDate(QDate::currentDate())});
    condition.period(QStringLiteral("visits.happened_at"));
    return condition.sql();
}

QList<QByteArray> VisitRecords::searchDigests(const SearchTerm& term) const
{
    return phoneDigests(m_vault, term);
}

QList<FilterChoice> VisitRecords::filterChoices(Connection& connection) const
{
    return {stateChoice(RecordsText::tr("State"), visitStates()),
        termChoice(connection, QStringLiteral("kind"), RecordsText::tr("Kind"), Dictionary::VisitKind),
        nameChoice(connection, "station", RecordsText::tr("Station"), "stations"),
        wordChoice(
            "grade", RecordsText::tr("Evaluation"), allGrades(), [](Grade one) { return QString::number(int(one)); },
            &gradeTitle),
        FilterChoice{QStringLiteral("overdue"), RecordsText::tr("Overdue"),
            {{QStringLiteral("handed_on"), RecordsText::tr("handed on and past its deadline")}}}};
}

QList<VisitLine> latestVisits(Connection& connection, StationId station, int most)
{
    Query query(connection,
        QStringLiteral("SELECT happened_at, matter, state FROM visits WHERE station_id = ? AND state <> 'withdrawn' "
                       "ORDER BY happened_at DESC, id DESC LIMIT ?"));
    query.bind(station).bind(most).run();
    QList<VisitLine> lines;
    while (query.next())
        lines << VisitLine{parseIsoMinute(query.text(0)), query.text(1), query.text(2)};
    return lines;
}
