#include "models/spreadsheets/ziparchive.h"

#include "models/common/error.h"
#include "models/spreadsheets/spreadsheettext.h"

#include <zip.h>

static constexpr qint64 MaximumPartSize = 4LL << 30;
static constexpr qint64 AlwaysAllowedSize = 32LL << 20;
static constexpr qint64 LongestText = 8LL << 20; ///< a cell holds 32,767 characters
static constexpr qint64 MaximumRatio = 100; ///< tables have 5 to 50
static constexpr zip_int64_t MaximumParts = 10'000;

static QString damagedSentence()
{
    return SpreadsheetText::tr(
        "The workbook is damaged or was not copied completely. Copy it again from where it came, or open it in "
        "Excel or WPS and save it anew.");
}

ZipPart::ZipPart(zip_file* file, QString name, qint64 packedSize, qint64 size)
    : m_file(file)
    , m_name(std::move(name))
    , m_packedSize(packedSize)
    , m_size(size)
    , m_isBinary(m_name.endsWith(u".bin", Qt::CaseInsensitive))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipPart::~ZipPart()
{
    zip_fclose(m_file);
}

qint64 ZipPart::readData(char* data, qint64 maximum)
{
    const zip_int64_t count = zip_fread(m_file, data, zip_uint64_t(maximum));
    if (count < 0)
        throw Error(damagedSentence(), m_name + QStringLiteral(": ") + QString::fromUtf8(zip_file_strerror(m_file)));
    m_inflated += count;
    const qsizetype lastMark = QByteArrayView(data, count).lastIndexOf('<');
    m_sinceMark = lastMark >= 0 ? count - lastMark : m_sinceMark + count;
    checkLimits();
    return count == 0 && maximum > 0 ? -1 : count;
}

void ZipPart::checkLimits() const
{
    const bool isBomb = m_inflated > AlwaysAllowedSize && m_inflated / std::max<qint64>(m_packedSize, 1) > MaximumRatio;
    if (isBomb || m_inflated > MaximumPartSize || (!m_isBinary && m_sinceMark > LongestText))
        refuseBomb();
}

void ZipPart::refuseBomb() const
{
    throw Error(
        SpreadsheetText::tr("The workbook unpacks to far more data than a table needs, so it is not opened. Save it "
                            "anew in Excel or WPS, or ask its sender for another copy."),
        QStringLiteral("%1: %2 bytes from %3").arg(m_name).arg(m_inflated).arg(m_packedSize));
}

static Error cannotOpenError(int code)
{
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const QString detail = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return Error(damagedSentence(), detail);
}

ZipArchive::ZipArchive(const QString& path)
{
    int code = 0;
    m_zip = zip_open(path.toUtf8().constData(), ZIP_RDONLY, &code);
    if (!m_zip)
        throw cannotOpenError(code);
    readNames();
}

ZipArchive::ZipArchive(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(m_bytes.constData(), zip_uint64_t(m_bytes.size()), 0, &error);
    m_zip = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    const int code = zip_error_code_zip(&error);
    zip_error_fini(&error);
    if (!m_zip) {
        zip_source_free(source);
        throw cannotOpenError(code);
    }
    readNames();
}

ZipArchive::~ZipArchive()
{
    zip_discard(m_zip);
}

void ZipArchive::readNames()
{
    const zip_int64_t count = zip_get_num_entries(m_zip, 0);
    QString outside;
    for (zip_int64_t i = 0; i < std::min(count, MaximumParts) && outside.isEmpty(); ++i) {
        const QString name = QString::fromUtf8(zip_get_name(m_zip, zip_uint64_t(i), 0)).replace(u'\\', u'/');
        if (name.startsWith(u'/') || name.split(u'/').contains(u"..") || name.contains(u':'))
            outside = name;
        if (const QString key = name.toLower(); !m_parts.contains(key))
            m_parts.insert(key, i);
    }
    if (count <= MaximumParts && outside.isEmpty())
        return;
    zip_discard(m_zip); // there is no destructor yet
    if (!outside.isEmpty())
        throw Error(SpreadsheetText::tr(
                        "The workbook names parts outside itself and is not opened. Ask its sender for another copy."),
            outside);
    throw Error(
        SpreadsheetText::tr("The workbook consists of too many parts and is not opened. Save it anew in Excel or WPS."),
        QString::number(count));
}

qint64 ZipArchive::indexOf(const QString& name) const
{
    return m_parts.value(name.toLower(), -1);
}

bool ZipArchive::contains(const QString& name) const
{
    return indexOf(name) >= 0;
}

static Error cannotUnpackError(zip* archive, const QString& name)
{
    const QString detail = name + QStringLiteral(": ") + QString::fromUtf8(zip_strerror(archive));
    switch (zip_error_code_zip(zip_get_error(archive))) {
    case ZIP_ER_NOPASSWD:
    case ZIP_ER_ENCRNOTSUPP:
        return Error(
            SpreadsheetText::tr("The workbook is protected with a password. Open it in Excel or WPS, remove the "
                                "password and save it, then import it again."),
            detail);
    case ZIP_ER_COMPNOTSUPP:
        return Error(SpreadsheetText::tr("The workbook is packed in a way that this program cannot unpack. Open it in "
                                         "Excel or WPS and save it anew as .xlsx."),
            detail);
    default:
        return Error(damagedSentence(), detail);
    }
}

std::unique_ptr<ZipPart> ZipArchive::openPart(const QString& name) const
{
    const qint64 index = indexOf(name);
    if (index < 0)
        throw Error(SpreadsheetText::tr(
            "A part of the workbook is missing (%1). Open it in Excel or WPS and save it anew, or copy it "
            "again from where it came.")
                        .arg(name));
    zip_stat_t status;
    zip_stat_init(&status);
    zip_file* file = zip_stat_index(m_zip, zip_uint64_t(index), 0, &status) == 0
        ? zip_fopen_index(m_zip, zip_uint64_t(index), 0)
        : nullptr;
    if (!file)
        throw cannotUnpackError(m_zip, name);
    return std::make_unique<ZipPart>(file, name, qint64(status.comp_size), qint64(status.size));
}

QString resolvedPartName(const QString& fromPart, const QString& target)
{
    QStringList path = target.startsWith(u'/') || target.startsWith(u'\\') ? QStringList() : fromPart.split(u'/');
    if (!path.isEmpty())
        path.removeLast();
    const QString plain = QString::fromUtf8(QByteArray::fromPercentEncoding(target.toUtf8())).replace(u'\\', u'/');
    const QStringList steps = plain.split(u'/', Qt::SkipEmptyParts);
    for (const QString& step : steps) {
        if (step == u".")
            continue;
        if (step != u"..") {
            path << step;
            continue;
        }
        if (!path.isEmpty())
            path.removeLast();
    }
    return path.join(u'/');
}
