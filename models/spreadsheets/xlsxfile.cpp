#include "models/spreadsheets/xlsxfile.h"

#include "models/common/error.h"
#include "models/spreadsheets/sheetcell.h"
#include "models/spreadsheets/spreadsheettext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <xlsxwriter.h>

double serialOf(QDate date, QTime time)
{
    constexpr double MillisecondsPerDay = 86'400'000;
    return double(QDate(1899, 12, 30).daysTo(date)) + time.msecsSinceStartOfDay() / MillisecondsPerDay;
}

QString cannotWriteSentence(const QString& path)
{
    return SpreadsheetText::tr(
        "The file %1 cannot be written. Close it in other programs, look whether the folder may be "
        "written to and the disk has room, or choose another name.")
        .arg(QDir::toNativeSeparators(path));
}

void checkWritable(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir() || !info.absoluteDir().exists())
        throw Error(SpreadsheetText::tr("The folder of %1 does not exist. Choose another folder.")
                        .arg(QDir::toNativeSeparators(path)));
    if (!info.exists())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        throw Error(cannotWriteSentence(path), file.errorString());
}

XlsxFile::XlsxFile(const QString& path)
    : m_path(path)
{
    checkWritable(path);
    const QFileInfo info(path);
    m_partPath = info.absoluteDir().filePath(QStringLiteral(".~%1.part").arg(info.fileName()));
    QFile part(m_partPath);
    if (!part.open(QIODevice::WriteOnly))
        throw Error(cannotWriteSentence(path), part.errorString());
    part.close();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    // By the C library, whose names are in the system's own code page.
    m_workbook = workbook_new_opt(QFile::encodeName(m_partPath).constData(), &options);
    if (!m_workbook)
        throw Error(cannotWriteSentence(path), QStringLiteral("workbook_new_opt"));
}

XlsxFile::~XlsxFile()
{
    if (!m_workbook)
        return;
    lxw_workbook_free(m_workbook);
    QFile::remove(m_partPath);
}

QString XlsxFile::uniqueName(const QString& name) const
{
    constexpr qsizetype LongestName = 31;
    QString plain = name.simplified();
    plain.removeIf([](QChar c) { return QStringView(u"[]:*?/\\").contains(c); });
    while (plain.startsWith(u'\'') || plain.endsWith(u'\''))
        plain.remove(plain.startsWith(u'\'') ? 0 : plain.size() - 1, 1);
    if (plain.isEmpty())
        plain = SpreadsheetText::tr("Sheet");
    QString candidate = plain.left(LongestName);
    for (int i = 2; workbook_get_worksheet_by_name(m_workbook, candidate.toUtf8().constData()); ++i) {
        const QString suffix = QStringLiteral(" (%1)").arg(i);
        candidate = plain.left(LongestName - suffix.size()) + suffix;
    }
    return candidate;
}

lxw_worksheet* XlsxFile::addSheet(const QString& name)
{
    const QString unique = uniqueName(name);
    lxw_worksheet* sheet = workbook_add_worksheet(m_workbook, unique.toUtf8().constData());
    if (!sheet)
        throw Error(cannotWriteSentence(m_path), QStringLiteral("workbook_add_worksheet: ") + unique);
    return sheet;
}

lxw_format* XlsxFile::addFormat()
{
    return workbook_add_format(m_workbook);
}

void XlsxFile::writeText(
    lxw_worksheet* sheet, quint32 row, quint16 column, const QString& text, lxw_format* format) const
{
    if (text.isEmpty()) {
        worksheet_write_blank(sheet, row, column, format);
        return;
    }
    const bool hasControls
        = std::any_of(text.begin(), text.end(), [](QChar c) { return c < u' ' && c != u'\n' && c != u'\t'; });
    if (!hasControls && text.size() <= SheetCell::LongestText) {
        worksheet_write_string(sheet, row, column, text.toUtf8().constData(), format);
        return;
    }
    QString plain = text.left(SheetCell::LongestText);
    if (!plain.isEmpty() && plain.back().isHighSurrogate())
        plain.chop(1);
    plain.removeIf([](QChar c) { return c < u' ' && c != u'\n' && c != u'\t'; });
    worksheet_write_string(sheet, row, column, plain.toUtf8().constData(), format);
}

void XlsxFile::finish()
{
    const lxw_error code = workbook_close(m_workbook);
    m_workbook = nullptr;
    if (code != LXW_NO_ERROR) {
        QFile::remove(m_partPath);
        throw Error(cannotWriteSentence(m_path), QString::fromUtf8(lxw_strerror(code)));
    }
    std::error_code failure;
    std::filesystem::rename(
        std::filesystem::path(m_partPath.toStdU16String()), std::filesystem::path(m_path.toStdU16String()), failure);
    if (failure) {
        QFile::remove(m_partPath);
        throw Error(cannotWriteSentence(m_path), QString::fromStdString(failure.message()));
    }
}
