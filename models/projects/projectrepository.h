#pragma once

#include "models/projects/projecttable.h"
#include "models/records/recordrepository.h"

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

    /// Of the office, or of the projects of these organizations; dropped ones do not count.
    [[nodiscard]] ProjectFigures figures(Connection& connection, const QList<qint64>& organisations) const;
};
