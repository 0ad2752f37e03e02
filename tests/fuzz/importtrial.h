#pragma once

#include <QString>

/// What became of one input.
struct TrialResult {
    enum class Outcome {
        Refused, ///< a sentence, and nothing changed
        Imported, ///< a report whose figures agree with the office
        Wrong, ///< figures that do not agree, a half import, a foreign exception, no sentence
        Crashed, ///< a signal, a sanitizer's report or an assertion
        TooSlow,
        TooBig,
    };

    Outcome outcome = Outcome::Crashed;
    double seconds = 0; ///< of the processor, all threads
    double megabytes = 0; ///< the highest above what the open office took before
    QString words; ///< the sentence for the clerk, or what went wrong

    [[nodiscard]] bool isFailure() const { return outcome != Outcome::Refused && outcome != Outcome::Imported; }
};

struct TrialLimits {
    double seconds = 10;
    double megabytes = 512;
};

/// Imports inputs into copies of prepared offices, each in a process of its own that is ended beyond the limits.
class ImportTrial final {
public:
    /// Prepares the offices in `folder`: one with organizations and teams only, one filled.
    ImportTrial(const QString& folder, TrialLimits limits);

    /// The kind stands behind the number in the file's name: 0017-volunteers.xlsx. What the process writes to its
    /// standard error (a sanitizer's report) goes to `log`. Each number has its own options of the import.
    [[nodiscard]] TrialResult run(const QString& input, const QString& log) const;

private:
    [[nodiscard]] TrialResult watch(int process, int pipe) const;

    QString m_folder;
    TrialLimits m_limits;
};
