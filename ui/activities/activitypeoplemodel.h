#pragma once

#include "models/activities/activitypeoplerepository.h"

#include <QAbstractTableModel>

/// The people of an activity as rows.
class ActivityPeopleModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Number, Age, Organisation, Team, Post, State, SignedUp, NoShows, Note, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `day`: of the activity, for the age.
    void setPeople(const QList<ActivityPerson>& people, QDate day);
    [[nodiscard]] const QList<ActivityPerson>& people() const { return m_people; }
    [[nodiscard]] const ActivityPerson& person(int row) const { return m_people.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const ActivityPerson& person, int column) const;
    [[nodiscard]] QString note(const ActivityPerson& person) const;

    QList<ActivityPerson> m_people;
    QDate m_day;
};
