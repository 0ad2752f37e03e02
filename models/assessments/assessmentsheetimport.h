#pragma once

#include "models/assessments/assessmentstanding.h"
#include "models/spreadsheets/recordimporter.h"

#include <QHash>

/// What evaluators wrote on their sheets: 考评名称, 评价人, 编号, 名称, then a column for each criterion as blank
/// sheets have it, or 评分项 and 得分 with a line for each mark; 回避, 评语. Where only one assessment is being scored,
/// its name may be missing; where the sheet of the workbook bears an evaluator's name, the evaluator. A mark that is
/// there is replaced on the clerk's word only.
class AssessmentSheetImport final : public RecordImporter {
public:
    /// The criteria of what is being scored become columns.
    explicit AssessmentSheetImport(Connection& connection);

    QString kind() const override { return QStringLiteral("assessment_sheets"); }
    QString title() const override;
    QList<ImportColumn> columns() const override;
    void begin(UnitOfWork& work, const ImportOptions& options) override;
    RowOutcome importRow(UnitOfWork& work, const ImportRow& row, Problems& problems) override;
    void finish(UnitOfWork& work) override;

private:
    /// An assessment that is being scored, as the file leaves it.
    struct Scored {
        AssessmentStanding standing;
        QSet<QPair<qsizetype, qsizetype>> changed; ///< subject, evaluator
    };
    [[nodiscard]] Scored* assessmentOf(const ImportRow& row, Problems& problems);
    [[nodiscard]] qsizetype evaluatorOf(const Scored& scored, const ImportRow& row, Problems& problems) const;
    [[nodiscard]] static qsizetype subjectOf(const Scored& scored, const ImportRow& row, Problems& problems);
    /// Criterion → what the row says of it.
    [[nodiscard]] QMap<qsizetype, QString> marksOf(
        const Scored& scored, const ImportRow& row, Problems& problems) const;

    QStringList m_criteria; ///< names, each once
    QList<Scored> m_scored;
    ImportOptions m_options;
};
