#pragma once

#include "app/commands/command.h"

#include <vector>

/// All commands, and the one that the arguments name.
class CommandLine final {
public:
    CommandLine();

    [[nodiscard]] bool isCommand(const QString& word) const;
    /// Runs `arguments` (without the program's name); messages and results go to the streams. Never throws.
    [[nodiscard]] ExitCode run(const QStringList& arguments, QTextStream& out, QTextStream& messages) const;

private:
    [[nodiscard]] Command* find(const QString& name) const;
    [[nodiscard]] QString overview() const;
    /// A word that is no command: a question, or a mistake.
    [[nodiscard]] ExitCode answer(const QString& word, QTextStream& out, QTextStream& messages) const;

    std::vector<std::unique_ptr<Command>> m_commands;
};
