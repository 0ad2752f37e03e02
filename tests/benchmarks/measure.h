#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

/// The median of `runs` runs in milliseconds; the first, cold one counts like the others.
[[nodiscard]] double medianMilliseconds(int runs, const std::function<void()>& act);

/// What a child process took.
struct ProcessCost {
    double milliseconds = 0;
    double peakMegabytes = 0; ///< largest resident set
};
/// Runs a program and waits, with what it prints in `out` (or nowhere); throws Error when its status is not 0.
ProcessCost runProcess(const QStringList& command, const QString& out = QStringLiteral("/dev/null"));

/// One line of the table.
struct BenchRow {
    QString what;
    int size = 0; ///< volunteers
    double milliseconds = 0;
    QString floorName;
    double floorMilliseconds = 0; ///< 0 when there is none
    QString toReach;
    bool isReached = true;
    QString remark;

    [[nodiscard]] double ratio() const { return floorMilliseconds > 0 ? milliseconds / floorMilliseconds : 0; }
};

/// Prints the rows as one table.
void printTable(const std::vector<BenchRow>& rows);
