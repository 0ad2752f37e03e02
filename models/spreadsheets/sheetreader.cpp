#include "models/spreadsheets/sheetreader.h"

#include "models/common/error.h"
#include "models/spreadsheets/compoundfile.h"
#include "models/spreadsheets/delimitedreader.h"
#include "models/spreadsheets/htmltablereader.h"
#include "models/spreadsheets/odsreader.h"
#include "models/spreadsheets/packagecipher.h"
#include "models/spreadsheets/packageparts.h"
#include "models/spreadsheets/spreadsheettext.h"
#include "models/spreadsheets/xlsbreader.h"
#include "models/spreadsheets/xlsreader.h"
#include "models/spreadsheets/xlsxreader.h"
#include "models/spreadsheets/xmlsheetreader.h"
#include "models/spreadsheets/ziparchive.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

SheetReader::~SheetReader() = default;

/// Who has the file open, by the mark that LibreOffice, Excel and WPS put beside it; empty when there is none.
static QString holderOf(const QFileInfo& file)
{
    const auto beside = [&file](const QString& name) { return file.dir().filePath(name.arg(file.fileName())); };
    QFile mark(beside(QStringLiteral(".~lock.%1#")));
    if (mark.open(QIODevice::ReadOnly)) {
        const QStringList words = QString::fromUtf8(mark.read(1000)).split(u',', Qt::SkipEmptyParts);
        return QStringLiteral("LibreOffice: ") + words.value(0).trimmed();
    }
    return QFileInfo::exists(beside(QStringLiteral("~$%1"))) ? QStringLiteral("Excel, WPS") : QString();
}

static Error cannotReadError(const QFile& file)
{
    const QString holder = holderOf(QFileInfo(file));
    if (holder.isEmpty())
        return Error(SpreadsheetText::tr("The file %1 cannot be read. Close it in other programs, look whether you may "
                                         "read it, and try again.")
                         .arg(file.fileName()),
            file.errorString());
    return Error(SpreadsheetText::tr("The file %1 is open in another program (%2). Save and close it there, then try "
                                     "again.")
                     .arg(file.fileName(), holder),
        file.errorString());
}

static QByteArray firstBytes(const QString& path)
{
    constexpr qint64 Length = 4096;
    const QFileInfo info(path);
    if (!info.exists())
        throw Error(SpreadsheetText::tr("The file %1 does not exist. Look whether it was moved or renamed.").arg(path));
    if (info.isDir())
        throw Error(SpreadsheetText::tr("%1 is a folder, not a table. Choose a file in it.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw cannotReadError(file);
    const QByteArray bytes = file.read(Length);
    if (bytes.isEmpty() && file.error() != QFileDevice::NoError)
        throw cannotReadError(file);
    if (bytes.isEmpty())
        throw Error(SpreadsheetText::tr("The file %1 is empty. Copy it again from where it came.").arg(path));
    return bytes;
}

Error notATableError()
{
    return Error(
        SpreadsheetText::tr("This file is not a table. Choose an .xlsx, .xlsb, .xls, .ods or .csv file, or open it in "
                            "Excel or WPS and save it as .xlsx."));
}

/// .xlsx or .xlsb.
static std::unique_ptr<SheetReader> openPackage(std::unique_ptr<ZipArchive> archive)
{
    if (isBinaryWorkbook(workbookPart(*archive)))
        return std::make_unique<XlsbReader>(std::move(archive));
    return std::make_unique<XlsxReader>(std::move(archive));
}

static std::unique_ptr<SheetReader> openZip(const QString& path)
{
    auto archive = std::make_unique<ZipArchive>(path);
    if (!archive->contains(QStringLiteral("content.xml")) || archive->contains(QStringLiteral("[Content_Types].xml")))
        return openPackage(std::move(archive));
    archive.reset();
    return std::make_unique<OdsReader>(path);
}

/// An old workbook, or the container of an encrypted one.
static std::unique_ptr<SheetReader> openCompound(const QString& path)
{
    const CompoundFile file(path);
    if (!file.contains(QStringLiteral("EncryptedPackage")))
        return std::make_unique<XlsReader>(file);
    return openPackage(std::make_unique<ZipArchive>(decryptedPackage(file)));
}

/// A stream of records without a container, as Excel 2 to 4 and a few programs after them write it.
static bool isBareStream(const QByteArray& start)
{
    return start.startsWith(QByteArrayView("\x09\0\x04\0", 4)) || start.startsWith(QByteArrayView("\x09\x02\x06\0", 4))
        || start.startsWith(QByteArrayView("\x09\x04\x06\0", 4)) || start.startsWith(QByteArrayView("\x09\x08", 2));
}

static std::unique_ptr<SheetReader> openBareStream(const QString& path)
{
    constexpr qint64 MaximumSize = 200LL << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw cannotReadError(file);
    return std::make_unique<XlsReader>(file.read(MaximumSize));
}

/// The first letters of a marked-up file, in lower case and whatever its encoding; other files do not begin with `<`.
static QByteArray markupStart(QByteArray start)
{
    start.replace(QByteArrayView("\0", 1), QByteArrayView());
    if (start.startsWith("\xEF\xBB\xBF"))
        start = start.mid(3);
    else if (start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF"))
        start = start.mid(2);
    return start.trimmed().toLower();
}

/// SpreadsheetML, a web page, or neither.
static std::unique_ptr<SheetReader> openMarkup(const QString& path, const QByteArray& mark)
{
    if (mark.contains("urn:schemas-microsoft-com:office:spreadsheet") && !mark.contains("<html"))
        return std::make_unique<XmlSheetReader>(path);
    if (mark.contains("urn:oasis:names:tc:opendocument"))
        throw Error(
            SpreadsheetText::tr("This is a flat OpenDocument file (.fods), which cannot be read here. Open it in "
                                "LibreOffice or WPS and save it as .xlsx or .ods."));
    if (mark.startsWith("<?xml") && !mark.contains("<html") && !mark.contains("<table"))
        throw notATableError();
    return std::make_unique<HtmlTableReader>(path);
}

std::unique_ptr<SheetReader> SheetReader::open(const QString& path)
{
    const QByteArray start = firstBytes(path);
    if (start.startsWith("PK"))
        return openZip(path);
    if (start.startsWith(CompoundFile::Magic))
        return openCompound(path);
    if (isBareStream(start))
        return openBareStream(path);
    if (start.startsWith("MIME-Version:"))
        throw Error(SpreadsheetText::tr("This is a web page in one file (.mht), which cannot be read here. Open it in "
                                        "Excel or WPS and save it as .xlsx."));
    if (start.startsWith("%PDF") || start.startsWith("{\\rtf"))
        throw notATableError();
    const QByteArray mark = markupStart(start);
    if (mark.startsWith('<'))
        return openMarkup(path, mark);
    return std::make_unique<DelimitedReader>(path);
}

void SheetReader::selectSheet(int index)
{
    Q_ASSERT(index >= 0 && index < m_sheets.size());
    m_current = index;
    m_hiddenColumns.clear();
    startSheet(index);
}

void SheetReader::selectSheet(const QString& name)
{
    const auto it
        = std::find_if(m_sheets.begin(), m_sheets.end(), [&](const SheetInfo& sheet) { return sheet.name == name; });
    if (it == m_sheets.end()) {
        QStringList names;
        for (const SheetInfo& sheet : m_sheets)
            names << sheet.name;
        throw Error(SpreadsheetText::tr("The file has no sheet named “%1”; it has: %2.").arg(name, names.join(u", ")));
    }
    selectSheet(int(it - m_sheets.begin()));
}

void SheetReader::selectFirstVisible()
{
    const auto it
        = std::find_if(m_sheets.begin(), m_sheets.end(), [](const SheetInfo& sheet) { return !sheet.hidden; });
    selectSheet(it == m_sheets.end() ? 0 : int(it - m_sheets.begin()));
}

void SheetReader::place(SheetRow& row, qsizetype column, SheetCell cell)
{
    if (column >= ColumnsRead || (cell.isEmpty() && (column >= row.cells.size() || !row.cells.at(column).isEmpty())))
        return;
    if (column >= row.cells.size())
        row.cells.resize(column + 1);
    row.cells[column] = std::move(cell);
}

bool SheetReader::next(SheetRow& row)
{
    row.cells.clear();
    row.hidden = false;
    return readRow(row);
}

QList<SheetRow> readRows(SheetReader& reader, int limit)
{
    QList<SheetRow> rows;
    SheetRow row;
    while (rows.size() < limit && reader.next(row))
        rows << row;
    return rows;
}
