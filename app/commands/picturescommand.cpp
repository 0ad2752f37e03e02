#include "app/commands/picturescommand.h"

#include "app/application.h"
#include "ui/common/dialogs.h"
#include "ui/common/page.h"
#include "ui/common/recordtable.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QJsonArray>
#include <QPushButton>
#include <QTimer>

namespace {

/// Lets a page read what it shows: events for so long, since pages load off the screen thread.
void settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

void save(QWidget& widget, const QString& file)
{
    if (!widget.grab().save(file))
        throw Error(QCoreApplication::translate("PicturesCommand", "The picture “%1” cannot be written.")
                        .arg(QDir::toNativeSeparators(file)));
}

/// Takes a picture of the dialog that `open` shows, if any, and closes it unchanged.
bool saveDialog(const QString& file, const std::function<void()>& open)
{
    DialogScript script; // file choosers and messages stay away
    QPixmap picture;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &watch, [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        if (picture.isNull())
            picture = dialog->grab();
        script.answer(Dialogs::Choice::Discard);
        dialog->close();
    });
    constexpr int readingMilliseconds = 400;
    watch.start(readingMilliseconds);
    QTimer::singleShot(0, &watch, open);
    settle(2 * readingMilliseconds);
    return !picture.isNull() && picture.save(file);
}

/// The pages of one place: itself, or those it frames.
QList<Page*> pagesIn(Page& page)
{
    return QList<Page*>{&page} + page.findChildren<Page*>();
}

QPushButton* createButton(Page& page)
{
    for (Page* each : pagesIn(page)) {
        for (auto* button : each->findChildren<QPushButton*>(Qt::FindDirectChildrenOnly)) {
            if (button->isVisible() && button->property("vdButton") == QStringLiteral("primary"))
                return button;
        }
    }
    return nullptr;
}

RecordTable* visibleTable(Page& page)
{
    for (auto* table : page.findChildren<RecordTable*>()) {
        if (table->isVisible() && table->model()->rowCount() > 0)
            return table;
    }
    return nullptr;
}

/// The page with several rows chosen, as many as three.
void saveSeveral(QWidget& window, RecordTable& table, const QString& file)
{
    constexpr int rows = 3;
    constexpr int addingMilliseconds = 300;
    const QModelIndex last = table.model()->index(std::min(rows, table.model()->rowCount()) - 1, 0);
    table.selectionModel()->select(QItemSelection(table.model()->index(0, 0), last),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    settle(addingMilliseconds);
    save(window, file);
    table.selectRow(0);
}

/// The page, also with several rows chosen, then the forms behind its first button and its first row.
QStringList savePage(MainWindow& window, const QDir& folder, const QString& key)
{
    constexpr int settleMilliseconds = 1000;
    window.showPage(key);
    settle(settleMilliseconds);
    Page& page = *window.currentPage();
    RecordTable* const table = visibleTable(page);
    if (table) {
        table->selectRow(0);
        settle(settleMilliseconds / 3);
    }
    QStringList files{folder.filePath(key + QStringLiteral(".png"))};
    save(window, files.first());
    if (table && table->model()->rowCount() > 1) {
        files << folder.filePath(key + QStringLiteral("-several.png"));
        saveSeveral(window, *table, files.last());
    }
    const QString created = folder.filePath(key + QStringLiteral("-new.png"));
    QPushButton* const create = createButton(page);
    if (create && saveDialog(created, [create] { create->click(); }))
        files << created;
    const QString opened = folder.filePath(key + QStringLiteral("-edit.png"));
    if (table && saveDialog(opened, [table] { Q_EMIT table->opened(0); }))
        files << opened;
    return files;
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
    return QCoreApplication::translate(
        "PicturesCommand", "Writes a picture of every page of an office, and of its forms.");
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
        for (const QString& file : savePage(window, folder, key)) {
            files << file;
            output.out << file << Qt::endl;
        }
    }
    if (parser.isSet(QStringLiteral("json")))
        writeJson(output, {{QStringLiteral("pictures"), files}});
    return ExitCode::Done;
}
