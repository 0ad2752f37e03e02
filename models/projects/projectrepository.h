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

    /// Of a list's answer; dropped ones do not count.
    [[nodiscard]] ProjectFigures figures(Connection& connection, const ListAnswer& projects) const;
};
