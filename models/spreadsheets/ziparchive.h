#pragma once

#include <QByteArray>
#include <QHash>
#include <QIODevice>
#include <QString>

#include <memory>

struct zip;
struct zip_file;

/// One part of a workbook, inflated while it is read; never more than the limits allow (against zip bombs).
class ZipPart final : public QIODevice {
public:
    ZipPart(zip_file* file, QString name, qint64 packedSize, qint64 size);
    ~ZipPart() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 size() const override { return m_size; }
    [[nodiscard]] qint64 bytesInflated() const { return m_inflated; }
    /// Throws Error: far more data than a table needs.
    [[noreturn]] void refuseBomb() const;

protected:
    qint64 readData(char* data, qint64 maximum) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    void checkLimits() const;

    zip_file* m_file;
    QString m_name;
    qint64 m_packedSize;
    qint64 m_size;
    qint64 m_inflated = 0;
    bool m_isBinary; ///< .bin of .xlsb: no marks
    qint64 m_sinceMark = 0; ///< bytes since the last `<`: a text without end would fill the memory
};

/// The zip layer of .xlsx, .xlsb and .ods. Names with `..`, absolute names and absurd numbers of parts are refused;
/// upper and lower case, `\` and `/` are alike.
class ZipArchive final {
public:
    /// Throws Error when the file is not a whole zip archive.
    explicit ZipArchive(const QString& path);
    /// The same held in memory: a workbook that was decrypted.
    explicit ZipArchive(QByteArray bytes);
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;
    ~ZipArchive();

    [[nodiscard]] bool contains(const QString& name) const;
    /// Throws Error when the part is missing or locked with a password. The part must not outlive the archive.
    [[nodiscard]] std::unique_ptr<ZipPart> openPart(const QString& name) const;

private:
    void readNames();
    [[nodiscard]] qint64 indexOf(const QString& name) const; ///< -1 when there is none

    QByteArray m_bytes;
    zip* m_zip = nullptr;
    QHash<QString, qint64> m_parts; ///< by name in lower case
};

/// A relationship's target as a part name: "worksheets/sheet1.xml" seen from "xl/workbook.xml" is
/// "xl/worksheets/sheet1.xml". A `..` at the top stays there, as RFC 3986 has it.
[[nodiscard]] QString resolvedPartName(const QString& fromPart, const QString& target);
