#include "app/commands/picturescommand.h"

#include "app/application.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QJsonArray>
#include <QTimer>

namespace {

/// Lets a page read what it shows: events for so long, since pages load off the screen thread.
void settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

QSize sizeOption(const QCommandLineParser& parser)
{
    const QStringList parts = parser.value(QStringLiteral("size")).split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    if (size.width() < 800 || size.height() < 500)
        throw UsageError(
            QCoreApplication::translate("PicturesCommand", "--size is width x height, for example 1440x900."));
    return size;
}

} // namespace

QString PicturesCommand::name() const
{
    return QStringLiteral("pictures");
}

QString PicturesCommand::summary() const
{
    return QCoreApplication::translate("PicturesCommand", "Writes a picture of every page of an office.");
}

QString PicturesCommand::example() const
{
    return QStringLiteral("volunteer-desk pictures --office office.vdesk --out pictures --size 1280x720");
}

void PicturesCommand::describe(QCommandLineParser& parser) const
{
    parser.addOption(CommandOption::office());
    parser.addOption(CommandOption::account());
    parser.addOption(
        CommandOption::out(QCoreApplication::translate("PicturesCommand", "The folder for the pictures.")));
    parser.addOption({QStringLiteral("size"), QCoreApplication::translate("PicturesCommand", "Size of the window."),
        QStringLiteral("WxH"), QStringLiteral("1440x900")});
    parser.addOption(CommandOption::json());
}

ExitCode PicturesCommand::run(const QCommandLineParser& parser, const QStringList&, CommandOutput output)
{
    const QSize size = sizeOption(parser);
    const QDir folder(requiredValue(parser, QStringLiteral("out")));
    if (!folder.mkpath(QStringLiteral(".")))
        throw Error(QCoreApplication::translate("PicturesCommand", "The folder “%1” cannot be made.")
                        .arg(QDir::toNativeSeparators(folder.path())));
    Application application;
    MainWindow& window = application.showOffice(openOffice(parser, output));
    window.resize(size);
    window.show();
    QJsonArray files;
    for (const QString& key : window.pageKeys()) {
        constexpr int settleMilliseconds = 1500;
        window.showPage(key);
        settle(settleMilliseconds);
        const QString file = folder.filePath(key + QStringLiteral(".png"));
        if (!window.grab().save(file))
            throw Error(QCoreApplication::translate("PicturesCommand", "The picture “%1” cannot be written.")
                            .arg(QDir::toNativeSeparators(file)));
        files << file;
        output.out << file << Qt::endl;
    }
    if (parser.isSet(QStringLiteral("json")))
        writeJson(output, {{QStringLiteral("pictures"), files}});
    return ExitCode::Done;
}
