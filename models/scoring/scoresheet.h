#pragma once

#include "models/scoring/sheetscore.h"

#include <QSet>
#include <QStringList>

/// What one evaluator gives one subject.
struct ScoreRow {
    QString code;
    QString name;
    Marks marks;
    bool stepsBack = false; ///< 回避
    QString remark;
    QString hint = {}; ///< said beside the name

    bool operator==(const ScoreRow&) const = default;
};

/// One evaluator's sheet while it is typed into, pasted or read from a file: a row for each subject. Nothing is written
/// here.
class ScoreSheet final {
public:
    /// What a paste did.
    struct Pasted {
        int marks = 0; ///< marks, steps back and remarks that were taken
        QStringList problems; ///< sentences; what they speak of was left as it was

        void operator+=(const Pasted& other)
        {
            marks += other.marks;
            problems += other.problems;
        }
    };

    ScoreSheet() = default;
    ScoreSheet(QList<Criterion> criteria, QList<ScoreRow> rows);

    [[nodiscard]] const QList<Criterion>& criteria() const { return m_criteria; }
    [[nodiscard]] const QList<ScoreRow>& rows() const { return m_rows; }
    /// On the scale of 0 to 100; none while a mark is missing or the evaluator steps back.
    [[nodiscard]] std::optional<double> score(qsizetype row) const;
    [[nodiscard]] int missing() const; ///< rows without all marks, of an evaluator who does not step back

    /// An empty text takes the mark away. A sentence when it is no mark of the criterion, which then stays as it was.
    [[nodiscard]] QString setMark(qsizetype row, qsizetype criterion, const QString& text);
    void setStepsBack(qsizetype row, bool stepsBack);
    void setRemark(qsizetype row, const QString& remark);
    /// Lines copied from Excel. With a line of headings, columns are known by the criteria and rows by code or name;
    /// else they fill the sheet from this cell on.
    [[nodiscard]] Pasted paste(const QString& text, qsizetype row, qsizetype criterion);

    /// The cells name criteria, and by what the rows are known: what stands above such a line is title and notes.
    [[nodiscard]] bool isHeading(const QStringList& cells) const;
    /// The rows that were changed, in order.
    [[nodiscard]] QList<qsizetype> changed() const;
    [[nodiscard]] bool isChanged() const { return !m_changed.isEmpty(); }

private:
    /// What the columns of pasted lines are: a criterion, or one of the others.
    enum Column { Unknown = -1, Code = -2, Name = -3, StepsBack = -4, Remark = -5 };

    [[nodiscard]] QList<qsizetype> columnsOf(const QStringList& headings) const;
    [[nodiscard]] qsizetype rowOf(const QStringList& cells, const QList<qsizetype>& columns) const;
    void take(qsizetype row, qsizetype column, const QString& cell, Pasted& pasted);
    [[nodiscard]] ScoreRow& change(qsizetype row);

    QList<Criterion> m_criteria;
    QList<ScoreRow> m_rows;
    QSet<qsizetype> m_changed;
};
