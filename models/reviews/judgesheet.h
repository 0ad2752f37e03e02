#pragma once

#include "models/reviews/reviewstanding.h"

#include <QSet>

/// One judge's sheet while it is typed into or pasted: a row for each project of the round. Nothing is written here.
class JudgeSheet final {
public:
    /// What a paste did.
    struct Pasted {
        int marks = 0; ///< marks, steps back and remarks that were taken
        QStringList problems; ///< sentences; what they speak of was left as it was
    };

    JudgeSheet(ReviewStanding standing, qsizetype judge);

    [[nodiscard]] const ReviewStanding& standing() const { return m_standing; }
    [[nodiscard]] QString judge() const { return m_standing.judges.value(m_judge); }
    [[nodiscard]] qsizetype rowCount() const { return m_standing.projects.size(); }
    [[nodiscard]] const ReviewSheet& row(qsizetype row) const { return m_standing.projects.at(row).sheets.at(m_judge); }
    [[nodiscard]] Marks marks(qsizetype row) const;
    /// On the scale of 0 to 100; none while a mark is missing or the judge steps back.
    [[nodiscard]] std::optional<double> score(qsizetype row) const;
    [[nodiscard]] int missing() const; ///< rows without all marks

    /// An empty text takes the mark away. A sentence when it is no mark of the criterion, which then stays as it was.
    [[nodiscard]] QString setMark(qsizetype row, qsizetype criterion, const QString& text);
    void setStepsBack(qsizetype row, bool stepsBack);
    void setRemark(qsizetype row, const QString& remark);
    /// Lines copied from Excel. With a line of headings, columns are known by the criteria and rows by the project's
    /// code or name; else they fill the sheet from this cell on.
    [[nodiscard]] Pasted paste(const QString& text, qsizetype row, qsizetype criterion);

    [[nodiscard]] bool isChanged() const { return !m_changed.isEmpty(); }
    /// The rows that were changed.
    [[nodiscard]] QList<ReviewSheet> changed() const;

private:
    /// What the columns of pasted lines are: a criterion, or one of the others.
    enum Column { Unknown = -1, Code = -2, Name = -3, StepsBack = -4, Remark = -5 };

    [[nodiscard]] QList<qsizetype> columnsOf(const QStringList& headings) const;
    [[nodiscard]] qsizetype rowOf(const QStringList& cells, const QList<qsizetype>& columns) const;
    void take(qsizetype row, qsizetype column, const QString& cell, Pasted& pasted);
    [[nodiscard]] ReviewSheet& at(qsizetype row);

    ReviewStanding m_standing;
    qsizetype m_judge;
    QSet<qsizetype> m_changed;
};
