#pragma once

#include "models/projects/projecttable.h"
#include "models/records/recordrepository.h"

struct ListAnswer;

struct ProjectFigures {
    int brands = 0;
    Money budget;
};

/// Projects of the library.
class ProjectRepository final : public RecordRepository<Project> {
public:
    ProjectRepository()
        : RecordRepository(projectTable())
    {
    }

    /// Those that passed the screening, of an organization with all below it.
    [[nodiscard]] QList<ProjectId> screened(Connection& connection, OrganisationId organisation) const;
    /// Of a list's answer; dropped ones do not count.
    [[nodiscard]] ProjectFigures figures(Connection& connection, const ListAnswer& projects) const;
};
