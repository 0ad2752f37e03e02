#include "models/projects/projectrepository.h"

#include "models/common/codes.h"
#include "models/common/pinyin.h"
#include "models/common/searchtokens.h"
#include "models/database/query.h"
#include "models/database/storedrow.h"
#include "models/database/unitofwork.h"
#include "models/projects/projectvalidator.h"
#include "models/records/statechangerepository.h"

#include <QCoreApplication>

namespace {

const QString table = QStringLiteral("projects");
const QString columns
    = QStringLiteral("id, code, name, category_id, is_brand, organisation_id, team_id, source_id, budget_fen, "
                     "score_tenths, target_group, summary, state, state_reason");

Project projectFrom(const Query& query)
{
    Project project;
    project.id = query.id<ProjectId>(0);
    project.code = query.text(1);
    project.name = query.text(2);
    project.category = query.id<TermId>(3);
    project.isBrand = query.boolean(4);
    project.organisation = query.id<OrganisationId>(5);
    project.team = query.id<TeamId>(6);
    project.source = query.id<TermId>(7);
    project.budget = Money(query.integer(8));
    if (!query.isNull(9))
        project.scoreTenths = query.number(9);
    project.targetGroup = query.text(10);
    project.summary = query.text(11);
    project.state = projectStates().fromCode(query.text(12));
    project.stateReason = query.text(13);
    return project;
}

void bindFields(Query& query, const Project& project)
{
    query.bind(project.code.trimmed()).bind(project.name.trimmed()).bind(pinyinOfText(project.name.trimmed()).sortKey);
    query.bind(project.category)
        .bind(project.isBrand)
        .bind(project.organisation)
        .bind(project.team)
        .bind(project.source);
    query.bind(project.budget.fen());
    if (project.scoreTenths)
        query.bind(*project.scoreTenths);
    else
        query.bindNull();
    query.bind(project.targetGroup.trimmed()).bind(project.summary.trimmed());
}

void writeSearch(Connection& connection, ProjectId id, const Project& project)
{
    SearchTokens tokens;
    tokens.addText(project.name).addCode(project.code).addText(project.targetGroup);
    connection.dialect().writeSearch(connection, table, id.value(), tokens.text());
}

template <typename Write> void change(UnitOfWork& work, ProjectId id, Write write)
{
    QJsonObject before = storedRow(work.connection(), table, id.value());
    write();
    QJsonObject after = storedRow(work.connection(), table, id.value());
    keepDifferences(before, after);
    work.updated(table, id.value(), before, after);
}

} // namespace

std::optional<Project> ProjectRepository::find(Connection& connection, ProjectId id) const
{
    Query query(connection, QStringLiteral("SELECT %1 FROM projects WHERE id = ?").arg(columns));
    query.bind(id.value()).run();
    return query.next() ? std::optional(projectFrom(query)) : std::nullopt;
}

std::optional<Project> ProjectRepository::findByCode(Connection& connection, const QString& code) const
{
    Query query(connection, QStringLiteral("SELECT %1 FROM projects WHERE code = ?").arg(columns));
    query.bind(code).run();
    return query.next() ? std::optional(projectFrom(query)) : std::nullopt;
}

QList<Project> ProjectRepository::all(Connection& connection) const
{
    Query query(connection, QStringLiteral("SELECT %1 FROM projects ORDER BY code, id").arg(columns));
    query.run();
    QList<Project> projects;
    while (query.next())
        projects << projectFrom(query);
    return projects;
}

QHash<QString, ProjectId> ProjectRepository::index(Connection& connection) const
{
    Query query(connection,
        QStringLiteral("SELECT id, name FROM projects ORDER BY CASE WHEN state = 'rejected' THEN 1 ELSE 0 END, id"));
    query.run();
    QHash<QString, ProjectId> index;
    while (query.next()) {
        if (!index.contains(query.text(1)))
            index.insert(query.text(1), query.id<ProjectId>(0));
    }
    return index;
}

QString ProjectRepository::nextCode(Connection& connection) const
{
    const QString last
        = connection.scalar(QStringLiteral("SELECT code FROM projects ORDER BY length(code) DESC, code DESC LIMIT 1"))
              .toString();
    return ::nextCode(last, QStringLiteral("P001"));
}

ProjectFigures ProjectRepository::figures(Connection& connection, const QList<qint64>& organisations) const
{
    QString sql = QStringLiteral(
        "SELECT COALESCE(SUM(is_brand), 0), COALESCE(SUM(budget_fen), 0) FROM projects WHERE state <> 'rejected'");
    if (!organisations.isEmpty())
        sql += QStringLiteral(" AND organisation_id IN (%1)").arg(placeholders(organisations.size()));
    Query query(connection, sql);
    for (const qint64 id : organisations)
        query.bind(id);
    query.run();
    return query.next() ? ProjectFigures{query.number(0), Money(query.integer(1))} : ProjectFigures();
}

ProjectId ProjectRepository::insert(UnitOfWork& work, const Project& project) const
{
    throwIfUnacceptable(validate(project));
    const ProjectId id(work.connection().nextId(table));
    Query query(work.connection(),
        QStringLiteral(
            "INSERT INTO projects (code, name, name_key, category_id, is_brand, organisation_id, team_id, source_id, "
            "budget_fen, "
            "score_tenths, target_group, summary, state, state_reason, id, created_at, updated_at) VALUES (%1)")
            .arg(placeholders(17)));
    bindFields(query, project);
    query.bind(projectStates().code(project.state))
        .bind(project.stateReason)
        .bind(id)
        .bind(work.now())
        .bind(work.now())
        .run();
    writeSearch(work.connection(), id, project);
    work.inserted(table, id.value());
    return id;
}

void ProjectRepository::update(UnitOfWork& work, const Project& project) const
{
    throwIfUnacceptable(validate(project));
    change(work, project.id, [&] {
        Query query(work.connection(),
            QStringLiteral("UPDATE projects SET code = ?, name = ?, name_key = ?, category_id = ?, is_brand = ?, "
                           "organisation_id = ?, team_id = ?, "
                           "source_id = ?, budget_fen = ?, score_tenths = ?, target_group = ?, summary = ?, updated_at "
                           "= ? WHERE id = ?"));
        bindFields(query, project);
        query.bind(work.now()).bind(project.id).run();
    });
    writeSearch(work.connection(), project.id, project);
}

void ProjectRepository::changeState(UnitOfWork& work, ProjectId id, ProjectState to, const QString& reason) const
{
    const auto project = find(work.connection(), id);
    if (!project) {
        throw Error(QCoreApplication::translate(
            "ProjectRepository", "This project is not in the office any more. Open the list again."));
    }
    projectStates().require(project->state, to);
    change(work, id, [&] {
        Query(work.connection(),
            QStringLiteral("UPDATE projects SET state = ?, state_reason = ?, updated_at = ? WHERE id = ?"))
            .bind(projectStates().code(to))
            .bind(reason.trimmed())
            .bind(work.now())
            .bind(id)
            .run();
    });
    StateChangeRepository().add(
        work, table, id.value(), projectStates().code(project->state), projectStates().code(to), reason.trimmed());
}
