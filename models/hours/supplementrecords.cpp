#include "models/attachments/attachment.h"
#include "models/hours/externalhours.h"
#include "models/hours/hourrecords.h"
#include "models/hours/supplement.h"
#include "models/records/filterchoices.h"
#include "models/records/recordcondition.h"

namespace {

struct HourText {
    Q_DECLARE_TR_FUNCTIONS(HourRecords)
};

QVariant timeCell(const ListCell& cell)
{
    return cell.text(0).mid(11) + QStringLiteral("–") + cell.text(1).mid(11);
}

RecordBadge externalBadge(const QString& stateCode)
{
    const ExternalHoursState state = externalHoursStates().fromCode(stateCode);
    return {externalHoursStates().title(state), Tone::Neutral, state == ExternalHoursState::Withdrawn};
}

} // namespace

RecordBadge supplementBadge(const QString& stateCode)
{
    const SupplementState state = supplementStates().fromCode(stateCode);
    static constexpr Tone tones[]{Tone::Neutral, Tone::Attention, Tone::Good, Tone::Bad, Tone::Neutral};
    return {supplementStates().title(state), tones[int(state)], state == SupplementState::Withdrawn};
}

QStringList SupplementRecords::watchedTables() const
{
    return {QStringLiteral("supplements"), QStringLiteral("volunteers"), QStringLiteral("activities"),
        QStringLiteral("attachments")};
}

QList<ListColumn> SupplementRecords::list() const
{
    using enum ColumnKind;
    const auto day = [](const ListCell& cell) { return cell.text().first(10); };
    const auto state = [](const ListCell& cell) { return QVariant::fromValue(supplementBadge(cell.text())); };
    return {
        ListColumn("date", HourText::tr("Date"), Date, 100, {"supplements.started_at"}, day).sorted().important(),
        ListColumn("volunteer", HourText::tr("Volunteer"), Name, 90, {"v.name"}).important(),
        ListColumn("time", HourText::tr("Time"), Secondary, 100, {"supplements.started_at", "supplements.ended_at"},
            &timeCell),
        ListColumn("minutes", HourText::tr("Hours"), Hours, 70, {"supplements.minutes"}).important(),
        ListColumn("what", HourText::tr("What was done"), Text, 170, {"COALESCE(a.name, supplements.content)"})
            .important(),
        ListColumn("reason", HourText::tr("Why it was forgotten"), Text, 150, {"supplements.reason"}),
        ListColumn("evidence", HourText::tr("Evidence"), Text, 150, {"supplements.evidence"}),
        ListColumn("files", HourText::tr("Attachments"), Text, 48, fileCounts(QStringLiteral("supplement")))
            .important(),
        ListColumn("organisation", HourText::tr("Organization"), Text, 110, {"o.name"}).hidden(),
        ListColumn("clerk", HourText::tr("Entered by"), Secondary, 80, {"c.name"}),
        ListColumn("state", HourText::tr("State"), Badge, 104, {"supplements.state"}, state).important(),
    };
}

QString SupplementRecords::joins() const
{
    return QStringLiteral(
        "JOIN volunteers v ON v.id = supplements.volunteer_id JOIN organisations o ON o.id = "
        "supplements.organisation_id LEFT JOIN activities a ON a.id = supplements.activity_id LEFT JOIN accounts c ON "
        "c.id = supplements.entered_by");
}

QString SupplementRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisations(QStringLiteral("supplements.organisation_id"));
    condition.choice(QStringLiteral("state"), QStringLiteral("supplements.state"));
    condition.choice(QStringLiteral("volunteer"), QStringLiteral("supplements.volunteer_id"));
    return condition.sql();
}

QList<FilterChoice> SupplementRecords::filterChoices(Connection&) const
{
    return {stateChoice(HourText::tr("State"), supplementStates())};
}

QStringList ExternalHoursRecords::watchedTables() const
{
    return {QStringLiteral("external_hours"), QStringLiteral("volunteers")};
}

QList<ListColumn> ExternalHoursRecords::list() const
{
    using enum ColumnKind;
    const auto state = [](const ListCell& cell) { return QVariant::fromValue(externalBadge(cell.text())); };
    return {
        ListColumn("started_on", HourText::tr("First day"), Date, 100, {"external_hours.started_on"})
            .sorted()
            .important(),
        ListColumn("volunteer", HourText::tr("Volunteer"), Name, 90, {"v.name"}).important(),
        ListColumn("ended_on", HourText::tr("Last day"), Date, 100, {"external_hours.ended_on"}),
        ListColumn("issuer", HourText::tr("Recorded by"), Text, 160, {"external_hours.issuer"}).important(),
        ListColumn("content", HourText::tr("What was done"), Text, 150, {"external_hours.content"}),
        ListColumn("minutes", HourText::tr("Hours of others"), Hours, 84, {"external_hours.minutes"}).important(),
        ListColumn("proof", HourText::tr("Proof"), Text, 150, {"external_hours.proof"}).important(),
        ListColumn("organisation", HourText::tr("Organization"), Text, 110, {"o.name"}).hidden(),
        ListColumn("state", HourText::tr("State"), Badge, 104, {"external_hours.state"}, state).important(),
    };
}

QString ExternalHoursRecords::joins() const
{
    return QStringLiteral("JOIN volunteers v ON v.id = external_hours.volunteer_id JOIN organisations o ON o.id = "
                          "v.organisation_id");
}

QString ExternalHoursRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisationsOf(QStringLiteral("external_hours.volunteer_id"), QStringLiteral("volunteers"));
    condition.choice(QStringLiteral("state"), QStringLiteral("external_hours.state"));
    condition.choice(QStringLiteral("volunteer"), QStringLiteral("external_hours.volunteer_id"));
    return condition.sql();
}

QList<FilterChoice> ExternalHoursRecords::filterChoices(Connection&) const
{
    return {stateChoice(HourText::tr("State"), externalHoursStates())};
}
