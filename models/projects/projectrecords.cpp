#include "models/projects/projectrecords.h"

#include "models/database/query.h"
#include "models/organisation/termchoice.h"
#include "models/projects/project.h"
#include "models/records/recordcondition.h"

#include <QCoreApplication>

namespace {

struct ProjectText {
    Q_DECLARE_TR_FUNCTIONS(ProjectRecords)
};

FilterChoice stateChoice()
{
    FilterChoice state{QStringLiteral("state"), ProjectText::tr("State"), {}};
    for (const ProjectState one : projectStates().states())
        state.options.append({projectStates().code(one), projectStates().title(one)});
    return state;
}

QVariant score(const Query& query, int column)
{
    return query.isNull(column) ? QVariant() : QVariant(double(query.integer(column)) / 10.0);
}

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

QString ProjectRecords::searchTable() const
{
    return QStringLiteral("projects");
}

QStringList ProjectRecords::watchedTables() const
{
    return {QStringLiteral("projects"), QStringLiteral("teams"), QStringLiteral("organisations"),
        QStringLiteral("project_categories"), QStringLiteral("project_sources")};
}

QList<RecordColumn> ProjectRecords::columns() const
{
    return {
        {QStringLiteral("code"), ProjectText::tr("Code"), ColumnKind::Secondary, 92, QStringLiteral("projects.code")},
        {QStringLiteral("name"), ProjectText::tr("Name"), ColumnKind::Name, 140, QStringLiteral("projects.name_key")},
        {QStringLiteral("brand"), ProjectText::tr("Brand"), ColumnKind::Badge, 74, {}},
        {QStringLiteral("category"), ProjectText::tr("Category"), ColumnKind::Text, 180, {}},
        {QStringLiteral("team"), ProjectText::tr("Team"), ColumnKind::Text, 150, {}},
        {QStringLiteral("organisation"), ProjectText::tr("Organisation"), ColumnKind::Text, 110, {}, false},
        {QStringLiteral("source"), ProjectText::tr("Source"), ColumnKind::Text, 110, {}},
        {QStringLiteral("budget"), ProjectText::tr("Budget (yuan)"), ColumnKind::Money, 100, {}},
        {QStringLiteral("score"), ProjectText::tr("Score"), ColumnKind::Decimal, 66,
            QStringLiteral("projects.score_tenths")},
        {QStringLiteral("state"), ProjectText::tr("State"), ColumnKind::Badge, 82, {}},
    };
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

QList<RecordRow> ProjectRecords::rows(Connection& connection, const QList<qint64>& ids) const
{
    Query query(connection,
        QStringLiteral(
            "SELECT p.id, p.code, p.name, p.is_brand, c.name, t.name, o.name, s.name, p.budget_fen, p.score_tenths, "
            "p.state "
            "FROM projects p LEFT JOIN project_categories c ON c.id = p.category_id LEFT JOIN teams t ON t.id = "
            "p.team_id "
            "JOIN organisations o ON o.id = p.organisation_id LEFT JOIN project_sources s ON s.id = p.source_id "
            "WHERE p.id IN (%1)")
            .arg(placeholders(ids.size())));
    for (const qint64 id : ids)
        query.bind(id);
    query.run();
    QList<RecordRow> rows;
    while (query.next()) {
        const QVariant brand
            = query.boolean(3) ? QVariant::fromValue(RecordBadge{ProjectText::tr("Brand"), Tone::Bad}) : QVariant();
        rows << RecordRow{query.integer(0),
            {query.text(1), query.text(2), brand, query.text(4), query.text(5), query.text(6), query.text(7),
                query.integer(8), score(query, 9), QVariant::fromValue(projectBadge(query.text(10)))}};
    }
    return rows;
}

QList<FilterChoice> ProjectRecords::filterChoices(Connection& connection) const
{
    FilterChoice brand{QStringLiteral("brand"), ProjectText::tr("Brand"), {}};
    brand.options.append({QStringLiteral("1"), ProjectText::tr("Brand project")});
    brand.options.append({QStringLiteral("0"), ProjectText::tr("Other project")});
    return {stateChoice(), brand,
        termChoice(connection, QStringLiteral("category"), ProjectText::tr("Category"), Dictionary::ProjectCategory),
        termChoice(connection, QStringLiteral("source"), ProjectText::tr("Source"), Dictionary::ProjectSource)};
}
