#include "models/attachments/filekind.h"

#include "models/attachments/attachmenttext.h"
#include "models/common/error.h"

#include <QFileInfo>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>

namespace {

/// What a file begins with, or holds where it is a package.
enum class Shape { Jpeg, Png, Gif, Bmp, Tiff, Webp, Heif, Pdf, Ole, Zip, Text };

struct Ending {
    const char* ending;
    FileKind kind;
    Shape shape;
    const char* inside = nullptr; ///< name of an entry that such a package has
};

constexpr Ending endings[]{{"jpg", FileKind::Picture, Shape::Jpeg}, {"jpeg", FileKind::Picture, Shape::Jpeg},
    {"png", FileKind::Picture, Shape::Png}, {"gif", FileKind::Picture, Shape::Gif},
    {"bmp", FileKind::Picture, Shape::Bmp}, {"tif", FileKind::Picture, Shape::Tiff},
    {"tiff", FileKind::Picture, Shape::Tiff}, {"webp", FileKind::Picture, Shape::Webp},
    {"heic", FileKind::Picture, Shape::Heif}, {"pdf", FileKind::Pdf, Shape::Pdf},
    {"ofd", FileKind::Pdf, Shape::Zip, "OFD.xml"}, {"doc", FileKind::Document, Shape::Ole},
    {"wps", FileKind::Document, Shape::Ole}, {"docx", FileKind::Document, Shape::Zip, "word/"},
    {"odt", FileKind::Document, Shape::Zip, "content.xml"}, {"xls", FileKind::Sheet, Shape::Ole},
    {"et", FileKind::Sheet, Shape::Ole}, {"xlsx", FileKind::Sheet, Shape::Zip, "xl/"},
    {"ods", FileKind::Sheet, Shape::Zip, "content.xml"}, {"ppt", FileKind::Slides, Shape::Ole},
    {"dps", FileKind::Slides, Shape::Ole}, {"pptx", FileKind::Slides, Shape::Zip, "ppt/"},
    {"odp", FileKind::Slides, Shape::Zip, "content.xml"}, {"txt", FileKind::Text, Shape::Text},
    {"csv", FileKind::Sheet, Shape::Text}};

const QStringList& programEndings()
{
    static const QStringList all
        = QStringLiteral("exe com bat cmd scr pif msi msp cpl dll sys js jse vbs vbe wsf wsh hta ps1 psm1 lnk url reg "
                         "jar apk app sh bash py pl rb php desktop deb rpm run bin elf docm xlsm pptm")
              .split(u' ');
    return all;
}

bool isProgram(const QByteArray& content)
{
    static const QByteArray machO[]{QByteArrayLiteral("\xFE\xED\xFA\xCE"), QByteArrayLiteral("\xFE\xED\xFA\xCF"),
        QByteArrayLiteral("\xCE\xFA\xED\xFE"), QByteArrayLiteral("\xCF\xFA\xED\xFE"),
        QByteArrayLiteral("\xCA\xFE\xBA\xBE")};
    return content.startsWith("MZ")
        || content.startsWith("\x7F"
                              "ELF")
        || content.startsWith("#!") || std::any_of(std::begin(machO), std::end(machO), [&](const QByteArray& one) {
               return content.startsWith(one);
           });
}

/// UTF-8, UTF-16 with its mark, or GB18030, without control characters.
bool isText(const QByteArray& content)
{
    if (content.startsWith("\xFF\xFE") || content.startsWith("\xFE\xFF"))
        return content.size() % 2 == 0;
    return std::none_of(content.begin(), content.end(), [](char one) {
        const auto byte = static_cast<unsigned char>(one);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0x1A;
    });
}

bool hasShape(const QByteArray& content, Shape shape)
{
    switch (shape) {
    case Shape::Jpeg:
        return content.startsWith("\xFF\xD8\xFF");
    case Shape::Png:
        return content.startsWith("\x89PNG\r\n\x1A\n");
    case Shape::Gif:
        return content.startsWith("GIF87a") || content.startsWith("GIF89a");
    case Shape::Bmp:
        return content.startsWith("BM");
    case Shape::Tiff:
        return content.startsWith(QByteArrayLiteral("II*\0")) || content.startsWith(QByteArrayLiteral("MM\0*"));
    case Shape::Webp:
        return content.startsWith("RIFF") && content.mid(8, 4) == "WEBP";
    case Shape::Heif:
        return content.mid(4, 4) == "ftyp";
    case Shape::Pdf:
        return content.startsWith("%PDF-");
    case Shape::Ole:
        return content.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    case Shape::Zip:
        return content.startsWith("PK\x03\x04");
    case Shape::Text:
        break;
    }
    return isText(content);
}

} // namespace

QString fileKindCode(FileKind kind)
{
    static const char* const codes[]{"picture", "pdf", "document", "sheet", "slides", "text"};
    return QString::fromLatin1(codes[int(kind)]);
}

FileKind fileKindFromCode(const QString& code)
{
    for (const FileKind kind :
        {FileKind::Picture, FileKind::Pdf, FileKind::Document, FileKind::Sheet, FileKind::Slides}) {
        if (code == fileKindCode(kind))
            return kind;
    }
    return FileKind::Text;
}

QString fileKindTitle(FileKind kind)
{
    switch (kind) {
    case FileKind::Picture:
        return AttachmentText::tr("Picture");
    case FileKind::Pdf:
        return AttachmentText::tr("PDF or OFD");
    case FileKind::Document:
        return AttachmentText::tr("Text document");
    case FileKind::Sheet:
        return AttachmentText::tr("Spreadsheet");
    case FileKind::Slides:
        return AttachmentText::tr("Slides");
    case FileKind::Text:
        break;
    }
    return AttachmentText::tr("Plain text");
}

QString fileKindPatterns()
{
    QStringList patterns;
    for (const Ending& one : endings)
        patterns << QStringLiteral("*.") + QLatin1String(one.ending);
    return patterns.join(u' ');
}

FileKind requireFileKind(const QString& name, const QByteArray& content)
{
    const QString ending = QFileInfo(name).suffix().toLower();
    if (programEndings().contains(ending) || isProgram(content) || content.contains("vbaProject.bin"))
        throw Error(
            AttachmentText::tr("“%1” is a program or holds one, and none is kept with records. Save the paper as "
                               "a PDF or a picture and add that.")
                .arg(name));
    const auto known = std::find_if(
        std::begin(endings), std::end(endings), [&](const Ending& one) { return ending == QLatin1String(one.ending); });
    if (known == std::end(endings))
        throw Error(
            AttachmentText::tr("“%1” is not of a kind that is kept with records: pictures, PDF and OFD, files of "
                               "Word, Excel, PowerPoint and WPS, and plain text are.")
                .arg(name));
    if (!hasShape(content, known->shape) || (known->inside && !content.contains(known->inside)))
        throw Error(
            AttachmentText::tr("“%1” is not what its ending says: the content is of another kind, or the file is "
                               "damaged. Open it in its own program, save it again and add that.")
                .arg(name));
    return known->kind;
}
