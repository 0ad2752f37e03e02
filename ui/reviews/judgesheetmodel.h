#pragma once

#include "models/reviews/judgesheet.h"

#include <QAbstractTableModel>

#include <optional>

/// One judge's sheet as a table that is typed into: a row for each project, a column for each criterion.
class JudgeSheetModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The columns: code, name, the criteria, score, 回避, remark.
    static constexpr int firstCriterion = 2;
    [[nodiscard]] int scoreColumn() const;
    [[nodiscard]] int stepsBackColumn() const { return scoreColumn() + 1; }
    [[nodiscard]] int remarkColumn() const { return scoreColumn() + 2; }

    void setSheet(const ReviewStanding& standing, qsizetype judge);
    [[nodiscard]] const JudgeSheet& sheet() const { return *m_sheet; }
    [[nodiscard]] bool hasSheet() const { return m_sheet.has_value(); }
    [[nodiscard]] JudgeSheet::Pasted paste(const QString& text, const QModelIndex& from);

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
    [[nodiscard]] int criterionCount() const;
    [[nodiscard]] bool isCriterion(int column) const;
    [[nodiscard]] QVariant text(int row, int column) const;

    std::optional<JudgeSheet> m_sheet;
};
