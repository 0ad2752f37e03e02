#pragma once

#include "models/projects/project.h"
#include "ui/records/formpage.h"

struct Desk;
class ReportActions;

/// The project library: projects with their way from the first idea to the archive.
class ProjectPage final : public FormPage<Project> {
    Q_OBJECT

public:
    explicit ProjectPage(Office& office, QWidget* parent = nullptr);

    [[nodiscard]] ReportActions* reports() const { return m_reports; }

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] Project stored(Connection& connection, qint64 id) const override;
    [[nodiscard]] Project fresh() override;
    [[nodiscard]] qint64 fillIn(const Project& project) override;
    void save(UnitOfWork& work, const Project& project) const override;
    void addContextActions(QMenu& menu, const QList<qint64>& ids) override;
    [[nodiscard]] Figures figures() override;

private:
    [[nodiscard]] DetailTab overview(const Project& project);
    [[nodiscard]] DetailTab outcome(const Project& project);
    void printCard(ProjectId id);
    void review(const QList<qint64>& ids);

    ReportActions* m_reports;
    QPushButton* m_next = nullptr; ///< the usual next step of the chosen project
};

/// Its pages in the navigation.
[[nodiscard]] QList<PageEntry> projectsPages(const Desk& desk);
