#include "app/startup.h"

#include "app/application.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <cstdio>

namespace {

/// Qt's remarks on the desktop's set-up are no news to a clerk; everything else goes on.
void writeMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (!text.startsWith(QStringLiteral("QStandardPaths: XDG_RUNTIME_DIR"))
        && !text.startsWith(QStringLiteral("This plugin does not support ")))
        std::fprintf(stderr, "%s\n", qUtf8Printable(qFormatLogMessage(type, context, text)));
}

void installTranslation(QApplication& application, const QString& file)
{
    auto* translator = new QTranslator(&application);
    if (translator->load(QStringLiteral(":/translations/") + file))
        application.installTranslator(translator);
}

} // namespace

void prepareProcess()
{
    qInstallMessageHandler(writeMessage);
#ifdef Q_OS_LINUX
    // Without a name of the zone the C library asks for its file at each look at the clock.
    if (qEnvironmentVariableIsEmpty("TZ"))
        qputenv("TZ", ":/etc/localtime");
#endif
}

static void applyTheme(QApplication& application)
{
    const QSettings settings;
    const bool isDark = settings.value(QStringLiteral("theme")).toString() == QStringLiteral("dark");
    const int size = settings.value(QStringLiteral("fontSize"), int(Theme::FontSize::Standard)).toInt();
    Theme::apply(application, isDark ? Theme::Mode::Dark : Theme::Mode::Light,
        size >= int(Theme::FontSize::ExtraLarge)  ? Theme::FontSize::ExtraLarge
            : size >= int(Theme::FontSize::Large) ? Theme::FontSize::Large
                                                  : Theme::FontSize::Standard);
}

QString chosenLanguage()
{
    const QString chosen = qEnvironmentVariable(
        "VOLUNTEER_DESK_LANGUAGE", QSettings().value(QStringLiteral("language"), QStringLiteral("zh_CN")).toString());
    return chosen == QStringLiteral("en") ? chosen : QStringLiteral("zh_CN");
}

void prepareApplication(QApplication& application)
{
    application.setApplicationName(QStringLiteral("volunteer-desk"));
    application.setOrganizationName(QStringLiteral("volunteer-desk"));
    application.setApplicationVersion(QStringLiteral(VD_VERSION));
    const QString language = chosenLanguage();
    QLocale::setDefault(QLocale(language));
    if (language == QStringLiteral("zh_CN"))
        installTranslation(application, QStringLiteral("qtbase_zh_CN.qm"));
    installTranslation(application, QStringLiteral("volunteerdesk_%1.qm").arg(language));
    applyTheme(application);
    application.setApplicationDisplayName(QCoreApplication::translate("MainWindow", "Volunteer Desk"));
}

int showWindow(QApplication& application, const QString& officeFile)
{
    Application desk;
    if (!desk.start(officeFile))
        return 0;
    return application.exec();
}
