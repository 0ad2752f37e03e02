#pragma once

#include "models/teams/team.h"
#include "ui/common/recordpage.h"

class Office;

/// The list of teams with their people, hours and history.
class TeamPage final : public RecordPage {
    Q_OBJECT

public:
    explicit TeamPage(Office& office, QWidget* parent = nullptr);

    /// The acts behind the buttons and menus.
    void changeState(qint64 id, const QString& code);
    void showMembers(qint64 id);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    void createRecord() override;
    void openRecord(qint64 id) override;
    void importRecords() override;
    void printRecords() override;
    void addContextActions(QMenu& menu, const QList<qint64>& ids) override;
    [[nodiscard]] QString figures() override;

private:
    [[nodiscard]] Team team(qint64 id);
    [[nodiscard]] DetailTab overview(const Team& team);
    [[nodiscard]] DetailTab membersTab(const Team& team);
    void fillStates(QMenu& menu, qint64 id);

    Office& m_office;
};
