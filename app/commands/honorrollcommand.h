#pragma once

#include "app/commands/command.h"

/// `honor-roll --office FILE --batch NAME --layout poster|list|certificates --out OUT.pdf`, `honor-roll list`
class HonorRollCommand final : public Command {
public:
    QString name() const override;
    QString summary() const override;
    QString example() const override;
    void describe(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& parser, const QStringList& arguments, CommandOutput output) override;
};
