#include "models/security/passwordrule.h"

#include "models/common/error.h"

#include <QCoreApplication>
#include <QSet>

namespace {

constexpr qsizetype fewestCharacters = 8;

/// 12345678, 87654321, abcdefgh: each character follows the one before it.
bool isRun(const QString& text)
{
    for (const int step : {1, -1}) {
        bool runs = true;
        for (qsizetype i = 1; runs && i < text.size(); ++i)
            runs = text.at(i).unicode() - text.at(i - 1).unicode() == step;
        if (runs)
            return true;
    }
    return false;
}

} // namespace

QString passwordProblem(const QString& password, const QString& accountName)
{
    if (password.size() < fewestCharacters)
        return QCoreApplication::translate("Password",
            "The password is too short; take at least %n characters, for example four words.", nullptr,
            int(fewestCharacters));
    if (QSet<QChar>(password.begin(), password.end()).size() < 3 || isRun(password))
        return QCoreApplication::translate(
            "Password", "This password is guessed at once; take several words, or letters and digits mixed.");
    if (password.compare(accountName, Qt::CaseInsensitive) == 0)
        return QCoreApplication::translate("Password", "The password must not be the name of the account.");
    return {};
}

void requireGoodPassword(const QString& password, const QString& accountName)
{
    const QString problem = passwordProblem(password, accountName);
    if (!problem.isEmpty())
        throw Error(problem);
}
