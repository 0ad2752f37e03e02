#pragma once

#include "models/common/task.h"

#include <QString>
#include <QTextStream>

/// True when somebody can type an answer.
[[nodiscard]] bool isTerminal();
/// One line typed without echo.
[[nodiscard]] QString readHiddenLine();

/// Chinese on the console of Windows, whose own encoding comes back at the end. Does nothing elsewhere.
class ConsoleEncoding final {
public:
    ConsoleEncoding();
    ~ConsoleEncoding();
    ConsoleEncoding(const ConsoleEncoding&) = delete;
    ConsoleEncoding& operator=(const ConsoleEncoding&) = delete;

private:
    unsigned m_before = 0;
};

/// The progress of long work on one line of the terminal, gone when it ends, well or badly. Shows nothing where
/// messages go to a file or another program.
class TerminalProgress final {
public:
    explicit TerminalProgress(QTextStream& messages);
    ~TerminalProgress() { finish(); }
    TerminalProgress(const TerminalProgress&) = delete;
    TerminalProgress& operator=(const TerminalProgress&) = delete;

    [[nodiscard]] TaskContext& task() { return m_task; }
    /// Clears the line for what is said next.
    void finish();
    /// Pieces of the work, as it last told.
    [[nodiscard]] qint64 total() const { return m_total; }

private:
    void show(const TaskProgress& progress);

    QTextStream& m_messages;
    TaskContext m_task;
    qint64 m_total = 0;
    qsizetype m_width = 0; ///< of what stands on the line, in columns at most
};
