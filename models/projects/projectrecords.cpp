#include "models/projects/projectrecords.h"

#include "models/projects/project.h"
#include "models/records/filterchoices.h"
#include "models/records/recordcondition.h"
#include "models/words/termchoice.h"

#include <QCoreApplication>

namespace {

struct ProjectText {
    Q_DECLARE_TR_FUNCTIONS(ProjectRecords)
};

} // namespace

RecordBadge projectBadge(const QString& stateCode)
{
    const ProjectState state = projectStates().fromCode(stateCode);
    switch (state) {
    case ProjectState::Running:
        return {projectStates().title(state), Tone::Good};
    case ProjectState::Collected:
    case ProjectState::Screened:
    case ProjectState::Reviewed:
        return {projectStates().title(state), Tone::Attention};
    case ProjectState::Listed:
        return {projectStates().title(state), Tone::Information};
    case ProjectState::Returned:
    case ProjectState::Rejected:
        return {projectStates().title(state), Tone::Bad};
    case ProjectState::Completed:
    case ProjectState::Archived:
        break;
    }
    return {projectStates().title(state), Tone::Neutral};
}

QString ProjectRecords::table() const
{
    return QStringLiteral("projects");
}

QStringList ProjectRecords::watchedTables() const
{
    return {QStringLiteral("projects"), QStringLiteral("teams"), QStringLiteral("organisations"),
        QStringLiteral("project_categories"), QStringLiteral("project_sources")};
}

QList<ListColumn> ProjectRecords::list() const
{
    using enum ColumnKind;
    const auto brand = [](const ListCell& cell) {
        return cell.boolean() ? QVariant::fromValue(RecordBadge{ProjectText::tr("Brand"), Tone::Bad}) : QVariant();
    };
    const auto score
        = [](const ListCell& cell) { return cell.isNull() ? QVariant() : QVariant(double(cell.integer()) / 10.0); };
    const auto state = [](const ListCell& cell) { return QVariant::fromValue(projectBadge(cell.text())); };
    return {
        ListColumn("code", ProjectText::tr("Code"), Secondary, 92, {"projects.code"}).sorted(),
        ListColumn("name", ProjectText::tr("Name"), Name, 140, {"projects.name"})
            .sorted("projects.name_key")
            .important(),
        ListColumn("brand", ProjectText::tr("Brand"), Badge, 74, {"projects.is_brand"}, brand),
        ListColumn("category", ProjectText::tr("Category"), Text, 180, {"c.name"}),
        ListColumn("team", ProjectText::tr("Team"), Text, 150, {"t.name"}),
        ListColumn("organisation", ProjectText::tr("Organization"), Text, 110, {"o.name"}).hidden(),
        ListColumn("source", ProjectText::tr("Source"), Text, 110, {"s.name"}),
        ListColumn("budget", ProjectText::tr("Budget (yuan)"), ColumnKind::Money, 100, {"projects.budget_fen"}),
        ListColumn("score", ProjectText::tr("Score"), Decimal, 66, {"projects.score_tenths"}, score)
            .sorted()
            .important(),
        ListColumn("state", ProjectText::tr("State"), Badge, 82, {"projects.state"}, state).important(),
    };
}

QString ProjectRecords::joins() const
{
    return QStringLiteral("LEFT JOIN project_categories c ON c.id = projects.category_id LEFT JOIN teams t ON t.id = "
                          "projects.team_id JOIN organisations o ON o.id = projects.organisation_id LEFT JOIN "
                          "project_sources s ON s.id = projects.source_id");
}

QString ProjectRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisations(QStringLiteral("projects.organisation_id"));
    condition.choice(QStringLiteral("state"), QStringLiteral("projects.state"));
    condition.choice(QStringLiteral("brand"), QStringLiteral("projects.is_brand"));
    condition.choice(QStringLiteral("category"), QStringLiteral("projects.category_id"));
    condition.choice(QStringLiteral("source"), QStringLiteral("projects.source_id"));
    return condition.sql();
}

QList<FilterChoice> ProjectRecords::filterChoices(Connection& connection) const
{
    const FilterChoice brand{QStringLiteral("brand"), ProjectText::tr("Brand"),
        {{QStringLiteral("1"), ProjectText::tr("Brand project")},
            {QStringLiteral("0"), ProjectText::tr("Other project")}}};
    return {stateChoice(ProjectText::tr("State"), projectStates()), brand,
        termChoice(connection, QStringLiteral("category"), ProjectText::tr("Category"), Dictionary::ProjectCategory),
        termChoice(connection, QStringLiteral("source"), ProjectText::tr("Source"), Dictionary::ProjectSource)};
}
