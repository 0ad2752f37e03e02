#pragma once

#include "models/common/task.h"
#include "models/duty/rostersolver.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

inline RosterPlan solved(const RosterProblem& problem)
{
    TaskContext task;
    return solveRoster(problem, task);
}

inline bool holds(const std::vector<int>& people, int person)
{
    return std::binary_search(people.begin(), people.end(), person);
}

/// The question of a roster as a linear program with whole numbers, weighed so that the figures of the cost decide in
/// order.
class RosterProgram final {
public:
    explicit RosterProgram(const RosterProblem& problem)
        : m_problem(problem)
        , m_seats(qint64(problem.seats.size()))
    {
        for (size_t seat = 0; seat < problem.seats.size(); ++seat) {
            const RosterSeat& one = problem.seats[seat];
            m_objective << QStringLiteral("%1 u%2").arg(unmannedWeight()).arg(seat);
            QString row = QStringLiteral("u%1").arg(seat);
            m_binaries << row;
            for (const int person : one.people) {
                const QString x = QStringLiteral("x%1_%2").arg(person).arg(seat);
                row += QStringLiteral(" + ") + x;
                m_binaries << x;
                if (!holds(one.wishing, person))
                    m_objective << QStringLiteral("1 ") + x;
            }
            m_rows << row + QStringLiteral(" = 1");
        }
        addTurns();
        addConflicts();
    }

    [[nodiscard]] QString text() const
    {
        return QStringLiteral("Minimize\n obj: %1\nSubject To\n %2\nBounds\n %3\nBinary\n %4\nEnd\n")
            .arg(m_objective.join(QStringLiteral("\n + ")), m_rows.join(QStringLiteral("\n ")),
                m_bounds.join(QStringLiteral("\n ")), m_binaries.join(QStringLiteral("\n ")));
    }
    [[nodiscard]] qint64 weighed(const RosterCost& cost) const
    {
        qint64 before = 0;
        for (const TurnCounts& counts : m_problem.before) {
            for (const int count : counts)
                before += qint64(count) * count;
        }
        return cost.unmanned * unmannedWeight() + (cost.squares - before) * turnWeight() + cost.unwished;
    }

private:
    [[nodiscard]] qint64 turnWeight() const { return m_seats + 1; }
    [[nodiscard]] qint64 unmannedWeight() const { return turnWeight() * (m_seats * (8 + m_seats) + 1); }

    /// Each further turn of somebody costs two more than the one before it.
    void addTurns()
    {
        for (int person = 0; person < int(m_problem.before.size()); ++person) {
            for (int turn = 0; turn < turnKinds; ++turn) {
                QStringList sum;
                for (size_t seat = 0; seat < m_problem.seats.size(); ++seat) {
                    if (int(m_problem.seats[seat].turn) == turn && holds(m_problem.seats[seat].people, person))
                        sum << QStringLiteral("x%1_%2").arg(person).arg(seat);
                }
                QString row = sum.join(QStringLiteral(" + "));
                for (qsizetype i = 0; i < sum.size(); ++i) {
                    const QString z = QStringLiteral("z%1_%2_%3").arg(person).arg(turn).arg(i);
                    const qint64 count = m_problem.before[size_t(person)][size_t(turn)] + i;
                    m_objective << QStringLiteral("%1 %2").arg(turnWeight() * (2 * count + 1)).arg(z);
                    m_bounds << z + QStringLiteral(" <= 1");
                    row += QStringLiteral(" - ") + z;
                }
                if (!sum.isEmpty())
                    m_rows << row + QStringLiteral(" = 0");
            }
        }
    }
    void addConflicts()
    {
        for (size_t one = 0; one < m_problem.seats.size(); ++one) {
            for (size_t other = one + 1; other < m_problem.seats.size(); ++other) {
                if (!m_problem.seats[one].overlaps(m_problem.seats[other]))
                    continue;
                for (const int person : m_problem.seats[one].people) {
                    if (holds(m_problem.seats[other].people, person))
                        m_rows << QStringLiteral("x%1_%2 + x%1_%3 <= 1").arg(person).arg(one).arg(other);
                }
            }
        }
    }

    const RosterProblem& m_problem;
    qint64 m_seats;
    QStringList m_objective;
    QStringList m_rows;
    QStringList m_bounds{QStringLiteral("u0 <= 1")};
    QStringList m_binaries;
};

/// What GLPK finds to be the least weight; -1 when it finds none.
inline qint64 exactWeight(const RosterProblem& problem)
{
    const QTemporaryDir folder;
    const QString in = folder.filePath(QStringLiteral("roster.lp"));
    const QString out = folder.filePath(QStringLiteral("roster.txt"));
    QFile file(in);
    if (!file.open(QIODevice::WriteOnly))
        return -1;
    file.write(RosterProgram(problem).text().toUtf8());
    file.close();
    QProcess glpk; // glpsol of Debian's glpk-utils
    glpk.start(
        QStringLiteral("glpsol"), {QStringLiteral("--lp"), in, QStringLiteral("--cuts"), QStringLiteral("-w"), out});
    QFile answer(out);
    if (!glpk.waitForFinished(60'000) || glpk.exitCode() != 0 || !answer.open(QIODevice::ReadOnly))
        return -1;
    // "s mip rows columns o objective": o is "found the best".
    for (const QByteArray& line : answer.readAll().split('\n')) {
        const QStringList words = QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
        if (words.value(1) == QStringLiteral("mip") && words.value(4) == QStringLiteral("o"))
            return qint64(std::llround(words.value(5).toDouble()));
    }
    return -1;
}

/// A cost as GLPK weighs it.
inline qint64 weighed(const RosterProblem& problem, const RosterCost& cost)
{
    return RosterProgram(problem).weighed(cost);
}
