#pragma once

#include "models/projects/project.h"

#include <QHash>

class Connection;
class UnitOfWork;

struct ProjectFigures {
    int brands = 0;
    Money budget;
};

/// The SQL of projects.
class ProjectRepository final {
public:
    [[nodiscard]] std::optional<Project> find(Connection& connection, ProjectId id) const;
    [[nodiscard]] std::optional<Project> findByCode(Connection& connection, const QString& code) const;
    [[nodiscard]] QList<Project> all(Connection& connection) const;
    /// Name → id, for imports; of two projects of one name the one that was not dropped, then the older one.
    [[nodiscard]] QHash<QString, ProjectId> index(Connection& connection) const;
    [[nodiscard]] QString nextCode(Connection& connection) const;
    /// Of the office, or of the projects of these organisations; dropped ones do not count.
    [[nodiscard]] ProjectFigures figures(Connection& connection, const QList<qint64>& organisations) const;

    ProjectId insert(UnitOfWork& work, const Project& project) const;
    /// Writes what the form holds; the state stays.
    void update(UnitOfWork& work, const Project& project) const;
    /// Goes through projectStates().
    void changeState(UnitOfWork& work, ProjectId id, ProjectState to, const QString& reason) const;
};
