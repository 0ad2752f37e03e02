#include "models/spreadsheets/sheetreader.h"

#include "models/common/error.h"
#include "models/spreadsheets/compoundfile.h"
#include "models/spreadsheets/delimitedreader.h"
#include "models/spreadsheets/htmltablereader.h"
#include "models/spreadsheets/odsreader.h"
#include "models/spreadsheets/spreadsheettext.h"
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

static Error notATableError()
{
    return Error(
        SpreadsheetText::tr("This file is not a table. Choose an .xlsx, .xls, .ods or .csv file, or open it in "
                            "Excel or WPS and save it as .xlsx."));
}

static std::unique_ptr<SheetReader> openZip(const QString& path)
{
    const QString content = QStringLiteral("content.xml");
    const bool isOpenDocument = [&] {
        const ZipArchive archive(path);
        return archive.contains(content) && !archive.contains(QStringLiteral("[Content_Types].xml"));
    }();
    if (isOpenDocument)
        return std::make_unique<OdsReader>(path);
    return std::make_unique<XlsxReader>(path);
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

std::unique_ptr<SheetReader> SheetReader::open(const QString& path)
{
    const QByteArray start = firstBytes(path);
    if (start.startsWith("PK"))
        return openZip(path);
    if (start.startsWith(CompoundFile::Magic))
        return std::make_unique<XlsReader>(path);
    if (start.startsWith("%PDF") || start.startsWith("MIME-Version:") || start.startsWith("{\\rtf"))
        throw notATableError();
    const QByteArray mark = markupStart(start);
    if (mark.startsWith("<?xml") && mark.contains("urn:schemas-microsoft-com:office:spreadsheet"))
        return std::make_unique<XmlSheetReader>(path);
    if (mark.startsWith("<?xml") && !mark.contains("<html") && !mark.contains("<table"))
        throw notATableError();
    if (mark.startsWith('<'))
        return std::make_unique<HtmlTableReader>(path);
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
