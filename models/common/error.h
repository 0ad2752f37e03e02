#pragma once

#include "models/common/act.h"

#include <QList>
#include <QString>

#include <exception>

/// What went wrong, for the clerk: one translated sentence that says what, where and what to do.
/// `detail` is technical English for the log and is never shown first.
class Error : public std::exception {
public:
    explicit Error(QString message, QString detail = {});

    [[nodiscard]] const QString& message() const { return m_message; }
    [[nodiscard]] const QString& detail() const { return m_detail; }
    [[nodiscard]] const char* what() const noexcept override { return m_what.constData(); }

private:
    QString m_message;
    QString m_detail;
    QByteArray m_what;
};

/// The user stopped the work; nothing was changed. Caught silently by `attempt`.
class CancelledError final : public Error {
public:
    CancelledError();
};

/// The office is locked, and its keys are wiped. Passes silently on screen: the lock stands before it.
class LockedError final : public Error {
public:
    using Error::Error;
};

/// The account may not do this. Such refusals are noted in the audit trail.
class RefusedError final : public Error {
public:
    RefusedError(QString message, Act act);

    [[nodiscard]] Act act() const { return m_act; }

private:
    Act m_act;
};

/// One remark of a validator. Validation is data, not an exception.
struct Problem {
    /// A notice tells what was done on the way (blanks removed, known already); it asks for nothing.
    enum class Severity { Error, Warning, Notice };

    QString field; ///< the property's name as the form and the import know it, e.g. "phone"
    QString text; ///< translated sentence
    Severity severity = Severity::Error;

    bool operator==(const Problem&) const = default;
};
using Problems = QList<Problem>;

/// True when no problem is an error (warnings do not block saving).
[[nodiscard]] bool isAcceptable(const Problems& problems);
/// Throws the first error of the list, if there is one.
void throwIfUnacceptable(const Problems& problems);
