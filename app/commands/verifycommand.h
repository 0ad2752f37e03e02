#pragma once

#include "app/commands/command.h"

/// Checks a certificate of service record: the text of its QR code against a printed root without any office, or its
/// code in the office that issued it.
class VerifyCommand final : public Command {
public:
    QString name() const override;
    QString summary() const override;
    QString example() const override;
    void describe(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& parser, const QStringList& arguments, CommandOutput output) override;

private:
    static ExitCode verifyPaper(const QCommandLineParser& parser, const QString& text, CommandOutput output);
    static ExitCode askOffice(const QCommandLineParser& parser, const QString& text, CommandOutput output);
};
