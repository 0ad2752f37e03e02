#pragma once

#include "models/teams/team.h"
#include "ui/records/formpage.h"

struct Desk;
struct ReportRequest;
class ReportActions;

/// The list of teams with their members, hours and history.
class TeamPage final : public FormPage<Team> {
    Q_OBJECT

public:
    explicit TeamPage(Office& office, QWidget* parent = nullptr);

    void showMembers(qint64 id);
    [[nodiscard]] ReportActions* reports() const { return m_reports; }

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] Team stored(Connection& connection, qint64 id) const override;
    [[nodiscard]] Team fresh() override;
    [[nodiscard]] qint64 fillIn(const Team& team) override;
    void save(UnitOfWork& work, const Team& team) const override;
    void addContextActions(QMenu& menu, const QList<qint64>& ids) override;
    [[nodiscard]] Figures figures() override;

private:
    [[nodiscard]] DetailTab overview(const Team& team);
    [[nodiscard]] DetailTab membersTab(const Team& team);
    [[nodiscard]] DetailTab menuTab(const Team& team);
    void printMenu(TeamId team);
    [[nodiscard]] ReportRequest menus() const; ///< of all teams
    [[nodiscard]] std::optional<StateSteps::Work> merge(const QList<qint64>& ids);

    ReportActions* m_reports = nullptr;
};

/// Its pages in the navigation.
[[nodiscard]] QList<PageEntry> teamsPages(const Desk& desk);
