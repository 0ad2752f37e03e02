#include "ui/attachments/filereceiver.h"

#include "ui/common/attempt.h"
#include "ui/common/dialogs.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace {

constexpr int mostAtOnce = 20; ///< files: they are held in memory until they are kept

QStringList pathsIn(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

FileReceiver::FileReceiver(QWidget* target)
    : QObject(target)
    , m_target(target)
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
    for (QWidget* child : target->findChildren<QWidget*>())
        child->installEventFilter(this);
}

void FileReceiver::choose()
{
    const QString filter = tr("Papers and pictures (%1)").arg(fileKindPatterns());
    takePaths(Dialogs::openFiles(m_target->window(), tr("Files to keep"), filter, QStringLiteral("attachments")));
}

void FileReceiver::paste()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (!data || !take(*data))
        Dialogs::information(m_target->window(),
            tr("There is no picture and no file on the clipboard. Copy one, for example a screenshot, then paste it "
               "here."));
}

bool FileReceiver::take(const QMimeData& data)
{
    if (const QStringList paths = pathsIn(data); !paths.isEmpty()) {
        takePaths(paths);
        return true;
    }
    const auto picture = qvariant_cast<QImage>(data.imageData());
    if (picture.isNull())
        return false;
    attempt(m_target->window(), [&] { Q_EMIT received({newPicture(picture, QDateTime::currentDateTime())}); });
    return true;
}

void FileReceiver::takePaths(const QStringList& paths)
{
    if (paths.size() > mostAtOnce)
        return Dialogs::warning(
            m_target->window(), tr("At most %n files are added at once. Choose fewer.", nullptr, mostAtOnce));
    QList<NewFile> files;
    QStringList refused;
    for (const QString& path : paths) {
        try {
            files << newFileAt(path);
        } catch (const Error& error) {
            refused << error.message();
        }
    }
    if (!files.isEmpty())
        Q_EMIT received(files);
    if (!refused.isEmpty())
        Dialogs::warning(m_target->window(), refused.join(QStringLiteral("\n\n")));
}

bool FileReceiver::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_isOn)
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto* drag = static_cast<QDragMoveEvent*>(event);
        if (pathsIn(*drag->mimeData()).isEmpty() && !drag->mimeData()->hasImage())
            return false;
        drag->setDropAction(Qt::CopyAction); // the file stays where it is
        drag->accept();
        return true;
    }
    case QEvent::Drop: {
        auto* drop = static_cast<QDropEvent*>(event);
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        return take(*drop->mimeData());
    }
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste)) {
            paste();
            return true;
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}
