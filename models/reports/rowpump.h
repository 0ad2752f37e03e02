#pragma once

#include "models/reports/report.h"

#include <QMutex>
#include <QWaitCondition>

#include <deque>
#include <exception>

class Database;
class QThread;

/// Reads the rows of a streamed section in a thread of its own, a few batches ahead of whoever takes them: reading and
/// opening sealed numbers costs no time beside the writing.
class RowPump final {
public:
    RowPump(Database& database, const ReportSection& section);
    ~RowPump();
    RowPump(const RowPump&) = delete;
    RowPump& operator=(const RowPump&) = delete;

    /// The next rows; empty after the last. Throws what reading threw.
    [[nodiscard]] QList<TableRow> take();
    /// Once `take` has come back empty.
    [[nodiscard]] TableRow totals() const { return m_totals; }

private:
    void read();
    bool put(QList<TableRow> batch);

    Database& m_database;
    const ReportSection& m_section;
    QMutex m_mutex;
    QWaitCondition m_filled;
    QWaitCondition m_emptied;
    std::deque<QList<TableRow>> m_batches;
    TableRow m_totals;
    std::exception_ptr m_error;
    bool m_isDone = false;
    bool m_isStopped = false;
    std::unique_ptr<QThread> m_thread;
};
