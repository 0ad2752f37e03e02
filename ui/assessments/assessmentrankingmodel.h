#pragma once

#include "models/assessments/assessmentstanding.h"

#include <QAbstractTableModel>

/// The subjects of an assessment in the order of their places, with figures and what each evaluator gave.
class AssessmentRankingModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Place, Code, Name, Score, Sheets, FirstFigure };

    using QAbstractTableModel::QAbstractTableModel;

    void setStanding(const AssessmentStanding& standing);
    [[nodiscard]] const AssessedStanding& subject(int row) const { return m_standing.subjects.at(m_rows.at(row)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const AssessedStanding& subject, int column) const;
    [[nodiscard]] int firstEvaluator() const { return FirstFigure + int(m_standing.figures.size()); }
    [[nodiscard]] int followUpColumn() const;

    AssessmentStanding m_standing;
    QList<qsizetype> m_rows;
};
