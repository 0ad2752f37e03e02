#include "app/startup.h"

#include "app/application.h"
#include "models/attachments/openedfiles.h"
#include "models/common/crashlog.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMutex>
#include <QSettings>
#include <QStandardPaths>
#include <QTranslator>

#include <cstdio>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

namespace {

/// What stderr tells is lost where a program is started from the desktop.
struct MessageFile {
    QMutex mutex;
    QFile file;
};

MessageFile& messageFile()
{
    static MessageFile one;
    return one;
}

void keepMessage(const QString& line)
{
    const QMutexLocker lock(&messageFile().mutex);
    QFile& file = messageFile().file;
    if (!file.isOpen())
        return;
    file.write((QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss ")) + line + u'\n').toUtf8());
    file.flush();
}

void keepMessages(const QString& folder)
{
    constexpr qint64 roomy = 1024 * 1024;
    const QString path = folder + QStringLiteral("/volunteer-desk.log");
    if (QFileInfo(path).size() > roomy) {
        QFile::remove(path + QStringLiteral(".1"));
        QFile::rename(path, path + QStringLiteral(".1"));
    }
    const QMutexLocker lock(&messageFile().mutex);
    messageFile().file.setFileName(path);
    // Without it the program works as well; nobody is told in the log that there is no log.
    (void)messageFile().file.open(QIODevice::Append | QIODevice::Text);
}

/// Qt's remarks on the desktop's set-up are no news to a clerk; everything else goes on.
void writeMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (text.startsWith(QStringLiteral("QStandardPaths: XDG_RUNTIME_DIR"))
        || text.startsWith(QStringLiteral("This plugin does not support "))
        || text.startsWith(QStringLiteral("SetProcessDpiAwarenessContext"))) // the manifest has said it already
        return;
    const QString line = qFormatLogMessage(type, context, text);
    std::fprintf(stderr, "%s\n", qUtf8Printable(line));
    keepMessage(line);
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
#ifndef Q_OS_WIN
    ::umask(S_IRWXG | S_IRWXO); // whatever is written holds names: its owner's only; on Windows the profile sees to it
#endif
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

void watchForFaults(bool hasWindow)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    const QString sentence = QCoreApplication::translate("Application",
        "Volunteer Desk ran into a problem and must close. What was saved is in the office. Please send this file to "
        "those "
        "who look after the program:");
    CrashLog::install(folder, hasWindow ? sentence : QString());
    if (hasWindow)
        keepMessages(folder);
}

int showWindow(QApplication& application, const QString& officeFile)
{
    OpenedFiles::removeLeftBehind();
    Application desk;
    if (!desk.start(officeFile))
        return 0;
    return application.exec();
}
