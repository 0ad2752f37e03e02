#pragma once

#include "models/reviews/reviewstanding.h"

#include <QAbstractTableModel>

/// The projects of a round in the order of their places, with what each judge gave.
class ReviewRankingModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Place, Code, Name, Score, Sheets, Chosen, FirstJudge };

    using QAbstractTableModel::QAbstractTableModel;

    void setStanding(const ReviewStanding& standing);
    [[nodiscard]] const ReviewedProject& project(int row) const { return m_standing.projects.at(m_rows.at(row)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const ReviewedProject& project, int column) const;

    ReviewStanding m_standing;
    QList<qsizetype> m_rows;
};
