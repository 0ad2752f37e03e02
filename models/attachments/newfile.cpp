#include "models/attachments/attachmentcontent.h"
#include "models/attachments/attachmenttext.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>

namespace {

Error tooLarge(const QString& name, qint64 size)
{
    return Error(AttachmentText::tr("“%1” has %2; a file may have %3 at most. Save it smaller, or as several files.")
                     .arg(name, fileSizeText(size), fileSizeText(AttachmentLimit::bytes)));
}

/// Without folders and without characters that cannot be seen or turn the name around; the ending stays.
QString keptName(const QString& name)
{
    QString kept;
    for (const QChar one : QString(name).replace(u'\\', u'/').section(u'/', -1)) {
        if (one.isPrint() && one.category() != QChar::Other_Format)
            kept += one;
    }
    kept = kept.simplified();
    const QString ending = QFileInfo(kept).suffix();
    if (kept.size() > AttachmentLimit::nameLength && ending.size() < AttachmentLimit::nameLength / 2)
        kept = kept.left(AttachmentLimit::nameLength - ending.size() - 2) + QStringLiteral("….") + ending;
    return kept;
}

QByteArray encoded(const QImage& picture, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, format, qstrcmp(format, "JPEG") == 0 ? 85 : -1);
    return bytes;
}

} // namespace

NewFile newFile(const QString& name, const QByteArray& content)
{
    NewFile file{keptName(name), content, FileKind::Picture};
    if (content.isEmpty())
        throw Error(AttachmentText::tr("“%1” is empty.").arg(file.name));
    if (content.size() > AttachmentLimit::bytes)
        throw tooLarge(file.name, content.size());
    file.kind = requireFileKind(file.name, content);
    return file;
}

NewFile newFileAt(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        throw Error(AttachmentText::tr("“%1” is a folder. Add the files in it.").arg(info.fileName()));
    if (info.size() > AttachmentLimit::bytes)
        throw tooLarge(info.fileName(), info.size());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(AttachmentText::tr("“%1” cannot be read. Is it still there, and not open elsewhere?").arg(path),
            file.errorString());
    return newFile(info.fileName(), file.read(AttachmentLimit::bytes + 1));
}

NewFile newPicture(const QImage& picture, const QDateTime& at)
{
    const QString name
        = AttachmentText::tr("Picture of %1", "file name").arg(at.toString(QStringLiteral("yyyy-MM-dd HHmmss")));
    const QByteArray png = encoded(picture, "PNG");
    if (png.size() <= AttachmentLimit::bytes)
        return newFile(name + QStringLiteral(".png"), png);
    return newFile(name + QStringLiteral(".jpg"), encoded(picture.convertToFormat(QImage::Format_RGB32), "JPEG"));
}
