#include "ui/common/attempt.h"

#include "models/common/error.h"
#include "ui/common/dialogs.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace {
Q_LOGGING_CATEGORY(attemptLog, "volunteerdesk.ui")

void showUnexpected(QWidget* parent, const char* what)
{
    qCCritical(attemptLog, "Unexpected exception: %s", what);
    Dialogs::error(parent,
        QCoreApplication::translate("attempt",
            "Something unexpected went wrong and the action was not finished. Please try again; if it happens once "
            "more, save the log from the settings page and send it to support."),
        QString::fromUtf8(what));
}
} // namespace

bool attempt(QWidget* parent, const std::function<void()>& work)
{
    try {
        work();
        return true;
    } catch (const CancelledError&) {
        qCDebug(attemptLog, "Cancelled by the user");
    } catch (const LockedError&) {
        qCDebug(attemptLog, "The office is locked");
    } catch (const Error& error) {
        qCWarning(attemptLog, "%s", error.what());
        Dialogs::error(parent, error.message(), error.detail());
    } catch (const std::exception& error) {
        showUnexpected(parent, error.what());
    } catch (...) {
        showUnexpected(parent, "not a standard exception");
    }
    return false;
}

bool attempt(QWidget* parent, const std::exception_ptr& error)
{
    return !error || attempt(parent, [&error] { std::rethrow_exception(error); });
}
