#include "models/health/findingrecords.h"

#include "models/health/finding.h"
#include "models/records/filterchoices.h"
#include "models/records/recordcondition.h"

namespace {

struct FindingText {
    Q_DECLARE_TR_FUNCTIONS(FindingRecords)
};

} // namespace

RecordBadge findingBadge(const QString& stateCode)
{
    const FindingState state = findingStates().fromCode(stateCode);
    const bool isOpen = state == FindingState::Open;
    return {findingStates().title(state), isOpen ? Tone::Attention : Tone::Neutral, !isOpen};
}

QString findingSubject(const QStringList& people, const QString& activity, const QString& team, const QString& clerk)
{
    QStringList named = people;
    named.removeAll(QString());
    if (!named.isEmpty())
        return named.join(FindingText::tr(" and "));
    for (const QString& one : {activity, team, clerk}) {
        if (!one.isEmpty())
            return one;
    }
    return {};
}

QString FindingRecords::table() const
{
    return QStringLiteral("findings");
}

QStringList FindingRecords::watchedTables() const
{
    return {QStringLiteral("findings"), QStringLiteral("organisations")};
}

QList<ListColumn> FindingRecords::list() const
{
    using enum ColumnKind;
    const auto rule = [](const ListCell& cell) { return findingRuleTitle(findingRuleFromCode(cell.text())); };
    const auto subject = [](const ListCell& cell) {
        return findingSubject({cell.text(0), cell.text(1)}, cell.text(2), cell.text(3), cell.text(4));
    };
    const auto words = [](const ListCell& cell) {
        return findingWords(findingRuleFromCode(cell.text()), cell.integer(1), cell.integer(2), cell.text(3));
    };
    const auto state = [](const ListCell& cell) { return QVariant::fromValue(findingBadge(cell.text())); };
    return {
        ListColumn("day", FindingText::tr("Date"), Date, 104, {"findings.day"}).sorted().important(),
        ListColumn("rule", FindingText::tr("Rule"), Text, 128, {"findings.rule"}, rule).important(),
        ListColumn("subject", FindingText::tr("Who or what"), Name, 110,
            {"v.name", "w.name", "a.name", "t.name", "c.name"}, subject)
            .important(),
        ListColumn("words", FindingText::tr("Finding"), Text, 200,
            {"findings.rule", "findings.amount", "findings.usual", "findings.word"}, words)
            .important(),
        ListColumn("activity", FindingText::tr("Activity"), Text, 140, {"a.name"}).hidden(),
        ListColumn("team", FindingText::tr("Team"), Text, 140, {"t.name"}),
        ListColumn("clerk", FindingText::tr("Entered by"), Secondary, 80, {"c.name"}),
        ListColumn("organisation", FindingText::tr("Organization"), Text, 110, {"o.name"}),
        ListColumn("reason", FindingText::tr("Reason"), Text, 140, {"findings.state_reason"}),
        ListColumn("state", FindingText::tr("State"), Badge, 84, {"findings.state"}, state).important(),
    };
}

QString FindingRecords::joins() const
{
    return QStringLiteral(
        "JOIN organisations o ON o.id = findings.organisation_id LEFT JOIN volunteers v ON v.id = "
        "findings.volunteer_id LEFT JOIN volunteers w ON w.id = findings.other_id LEFT JOIN activities a ON a.id = "
        "findings.activity_id LEFT JOIN teams t ON t.id = findings.team_id LEFT JOIN accounts c ON c.id = "
        "findings.clerk_id");
}

QString FindingRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisations(QStringLiteral("findings.organisation_id"));
    condition.choice(QStringLiteral("state"), QStringLiteral("findings.state"));
    condition.choice(QStringLiteral("rule"), QStringLiteral("findings.rule"));
    condition.choice(QStringLiteral("team"), QStringLiteral("findings.team_id"));
    condition.choice(QStringLiteral("clerk"), QStringLiteral("findings.clerk_id"));
    return condition.sql();
}

QList<FilterChoice> FindingRecords::filterChoices(Connection& connection) const
{
    FilterChoice clerks{QStringLiteral("clerk"), FindingText::tr("Entered by"), {}};
    Query query(connection, QStringLiteral("SELECT id, name FROM accounts ORDER BY name, id"));
    query.run();
    while (query.next())
        clerks.options.append({QString::number(query.integer(0)), query.text(1)});
    return {stateChoice(FindingText::tr("State"), findingStates()),
        wordChoice("rule", FindingText::tr("Rule"), findingRules(), findingRuleCode, findingRuleTitle), clerks};
}
