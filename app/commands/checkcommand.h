#pragma once

#include "app/commands/command.h"

/// `check --office FILE [--clean-numbers]`
class CheckCommand final : public Command {
public:
    QString name() const override;
    QString summary() const override;
    QString example() const override;
    void describe(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& parser, const QStringList& arguments, CommandOutput output) override;

private:
    [[nodiscard]] QStringList checkNumbers(
        const QCommandLineParser& parser, Office& office, CommandOutput output) const;
};
