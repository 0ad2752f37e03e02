#include "models/assessments/assessmentrecords.h"

#include "models/assessments/assessment.h"
#include "models/records/filterchoices.h"
#include "models/records/recordcondition.h"

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AssessmentRecords)
};

} // namespace

RecordBadge assessmentBadge(const QString& stateCode)
{
    const AssessmentState state = assessmentStates().fromCode(stateCode);
    static constexpr Tone tones[]{Tone::Information, Tone::Attention, Tone::Good, Tone::Neutral};
    return {assessmentStates().title(state), tones[int(state)], state == AssessmentState::Cancelled};
}

QStringList AssessmentRecords::watchedTables() const
{
    return {table(), QStringLiteral("assessment_subjects"), QStringLiteral("assessment_sheets"),
        QStringLiteral("organisations")};
}

QList<ListColumn> AssessmentRecords::list() const
{
    using enum ColumnKind;
    const auto kind = [](const ListCell& cell) { return figureSubjectTitle(figureSubjectFromCode(cell.text())); };
    const auto evaluators = [](const ListCell& cell) { return QVariant(qlonglong(namesOf(cell.text()).size())); };
    const auto state = [](const ListCell& cell) { return QVariant::fromValue(assessmentBadge(cell.text())); };
    return {
        ListColumn("first_day", Text::tr("First day"), Date, 100, {"assessments.first_day"}).sorted().important(),
        ListColumn("name", Text::tr("Name"), Name, 230, {"assessments.name"})
            .sorted("assessments.name_key")
            .important(),
        ListColumn("last_day", Text::tr("Last day"), Date, 100, {"assessments.last_day"}),
        ListColumn("kind", Text::tr("Assessed"), Text, 90, {"assessments.kind"}, kind).important(),
        ListColumn("organisation", Text::tr("Organization"), Text, 130, {"o.name"}),
        ListColumn("subjects", Text::tr("Subjects"), Integer, 80,
            {"(SELECT COUNT(*) FROM assessment_subjects c WHERE c.assessment_id = assessments.id AND c.state = "
             "'entered')"})
            .important(),
        ListColumn("evaluators", Text::tr("Evaluators"), Integer, 84, {"assessments.evaluators"}, evaluators),
        ListColumn("sheets", Text::tr("Sheets given"), Integer, 90,
            {"(SELECT COUNT(*) FROM assessment_sheets s JOIN assessment_subjects c ON c.id = s.assessed_id WHERE "
             "s.assessment_id = assessments.id AND c.state = 'entered')"}),
        ListColumn("open", Text::tr("To be done better"), Integer, 110,
            {"(SELECT COUNT(*) FROM assessment_subjects c WHERE c.assessment_id = assessments.id AND c.follow_up = "
             "'open')"}),
        ListColumn("state", Text::tr("State"), Badge, 96, {"assessments.state"}, state).important(),
    };
}

QString AssessmentRecords::joins() const
{
    return QStringLiteral("JOIN organisations o ON o.id = assessments.organisation_id");
}

QString AssessmentRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisations(QStringLiteral("assessments.organisation_id"));
    condition.choice(QStringLiteral("state"), QStringLiteral("assessments.state"));
    condition.choice(QStringLiteral("kind"), QStringLiteral("assessments.kind"));
    if (!filter.conditions.value(QStringLiteral("answer")).isEmpty())
        condition.add(QStringLiteral("assessments.id IN (SELECT assessment_id FROM assessment_subjects WHERE follow_up "
                                     "= 'open')"));
    return condition.sql();
}

QList<FilterChoice> AssessmentRecords::filterChoices(Connection&) const
{
    return {stateChoice(Text::tr("State"), assessmentStates()),
        wordChoice("kind", Text::tr("Assessed"), allFigureSubjects(), &figureSubjectCode, &figureSubjectTitle),
        FilterChoice{QStringLiteral("answer"), Text::tr("Follow-up"),
            {{QStringLiteral("open"), Text::tr("something is to be done better")}}}};
}
