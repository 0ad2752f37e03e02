#pragma once

#include "models/scoring/scoresheet.h"

#include <QAbstractTableModel>

/// One evaluator's sheet as a table that is typed into: a row for each subject, a column for each criterion.
class ScoreSheetModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// `subject`: the heading of what is marked.
    explicit ScoreSheetModel(const QString& subject, QObject* parent = nullptr);

    /// The columns: code, name, the criteria, score, 回避, remark.
    static constexpr int firstCriterion = 2;
    [[nodiscard]] int scoreColumn() const { return firstCriterion + int(m_sheet.criteria().size()); }
    [[nodiscard]] int stepsBackColumn() const { return scoreColumn() + 1; }
    [[nodiscard]] int remarkColumn() const { return scoreColumn() + 2; }

    void setSheet(const ScoreSheet& sheet, bool isOpen);
    [[nodiscard]] const ScoreSheet& sheet() const { return m_sheet; }
    [[nodiscard]] ScoreSheet::Pasted paste(const QString& text, const QModelIndex& from);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void edited();
    /// What was typed is no mark; it was not taken.
    void refused(const QString& sentence);

private:
    [[nodiscard]] bool isCriterion(int column) const { return column >= firstCriterion && column < scoreColumn(); }
    [[nodiscard]] QVariant text(int row, int column) const;

    QString m_subject;
    ScoreSheet m_sheet;
    bool m_isOpen = false; ///< may be typed into
};
