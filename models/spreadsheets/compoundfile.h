#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// The OLE2 container of .xls and of encrypted workbooks ([MS-CFB]). Held in memory; bounded.
class CompoundFile final {
public:
    /// Throws Error when the file is no sound container.
    explicit CompoundFile(const QString& path);

    /// Streams of the root only: what embedded objects hold is not the workbook.
    [[nodiscard]] bool contains(const QString& name) const;
    /// Throws Error when the stream's chain of sectors is broken.
    [[nodiscard]] QByteArray stream(const QString& name) const;

    static constexpr auto Magic = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

private:
    struct Entry {
        QString name;
        quint8 type = 0;
        quint32 before = 0; ///< siblings form a tree
        quint32 behind = 0;
        quint32 child = 0;
        quint32 start = 0;
        qint64 size = 0;
    };

    [[nodiscard]] quint32 number(qint64 offset) const;
    [[nodiscard]] quint16 shortNumber(qint64 offset) const;
    [[nodiscard]] qint64 sectorOffset(quint32 sector) const { return (qint64(sector) + 1) * m_sectorSize; }
    [[nodiscard]] QByteArray sector(quint32 sector) const;
    [[nodiscard]] QByteArray chain(quint32 start, qint64 size) const;
    [[nodiscard]] QByteArray miniChain(quint32 start, qint64 size) const;
    void readAllocation();
    void readDirectory();
    [[nodiscard]] Entry entryAt(const char* bytes) const;
    void keepRootStreams(const QList<Entry>& all);

    QByteArray m_bytes;
    qint64 m_sectorSize = 512;
    QList<quint32> m_next; ///< the sector that follows each sector
    QList<quint32> m_miniNext;
    QByteArray m_miniStream;
    QList<Entry> m_entries;
};
