#pragma once

#include "models/teams/teammembersrepository.h"

#include <QAbstractTableModel>
#include <QDialog>

class Office;
class QCheckBox;
class QPushButton;
class QTableView;

/// The members of a team as rows.
class TeamMembersModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Number, Role, Joined, Left, Hours, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setMembers(const QList<TeamMember>& members);
    [[nodiscard]] const TeamMember& member(int row) const { return m_members.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const TeamMember& member, int column) const;

    QList<TeamMember> m_members;
};

/// Who is in a team: adding, dates, leaving, taking back a wrong entry; former members on request.
class TeamMembersDialog final : public QDialog {
    Q_OBJECT

public:
    TeamMembersDialog(Office& office, TeamId team, const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] TeamMembersModel* model() const { return m_model; }
    [[nodiscard]] QTableView* view() const { return m_view; }
    /// The acts behind the buttons.
    void add();
    void edit(bool leaving);
    void takeBack();

private:
    void makeButtons();
    void read();
    void enableButtons();
    [[nodiscard]] int currentRow() const;

    Office& m_office;
    TeamId m_team;
    TeamMembersModel* m_model = nullptr;
    QTableView* m_view = nullptr;
    QCheckBox* m_former = nullptr;
    QList<QPushButton*> m_rowButtons;
};
