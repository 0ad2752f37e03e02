#include "models/common/error.h"

#include <QCoreApplication>

#include <algorithm>

Error::Error(QString message, QString detail)
    : m_message(std::move(message))
    , m_detail(std::move(detail))
    , m_what((m_detail.isEmpty() ? m_message : m_message + QStringLiteral(" — ") + m_detail).toUtf8())
{
}

CancelledError::CancelledError()
    : Error(QCoreApplication::translate("Error", "Canceled; nothing was changed."))
{
}

RefusedError::RefusedError(QString message, Act act)
    : Error(std::move(message))
    , m_act(act)
{
}

bool isAcceptable(const Problems& problems)
{
    return std::none_of(problems.begin(), problems.end(),
        [](const Problem& problem) { return problem.severity == Problem::Severity::Error; });
}

void throwIfUnacceptable(const Problems& problems)
{
    for (const Problem& problem : problems) {
        if (problem.severity == Problem::Severity::Error)
            throw Error(problem.text, problem.field);
    }
}
