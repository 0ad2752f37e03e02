#pragma once

#include "app/commands/command.h"

/// `circle --office FILE --suggest N`
class CircleCommand final : public Command {
public:
    QString name() const override;
    QString summary() const override;
    QString example() const override;
    void describe(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& parser, const QStringList& arguments, CommandOutput output) override;
};
