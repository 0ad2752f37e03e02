#include "app/startup.h"

#include <QApplication>

#include <cstdio>

namespace {

/// Qt's remarks on the desktop's set-up are no news to a clerk; everything else goes on.
void writeMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (!text.startsWith(QStringLiteral("QStandardPaths: XDG_RUNTIME_DIR")))
        std::fprintf(stderr, "%s\n", qUtf8Printable(qFormatLogMessage(type, context, text)));
}

} // namespace

void installMessageHandler()
{
    qInstallMessageHandler(writeMessage);
}

void prepareApplication(QApplication& application)
{
    application.setApplicationName(QStringLiteral("volunteer-desk"));
    application.setOrganizationName(QStringLiteral("volunteer-desk"));
    application.setApplicationVersion(QStringLiteral(VD_VERSION));
}

int showWindow(const QString&)
{
    return 0;
}
