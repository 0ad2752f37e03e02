#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

#include <functional>

class Connection;

/// The pages of an office file as they lie on the disk.
class PageFile final {
public:
    /// A file that no connection of this process has open.
    explicit PageFile(const QString& path);
    /// Reads through the connection's own file, because closing another one would drop SQLite's locks.
    explicit PageFile(Connection& connection);

    /// Where the file of a connection lies; empty for a server.
    [[nodiscard]] static QString locationOf(Connection& connection);

    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] quint32 pageCount() const; ///< whole pages
    [[nodiscard]] quint32 headerPageCount(); ///< what the header says
    /// Some page near the beginning carries the checksum that only this program writes, whatever the header says.
    [[nodiscard]] bool isOffice();
    [[nodiscard]] bool isSound(quint32 number);
    [[nodiscard]] bool isBlank(quint32 number); ///< nothing but zeros
    [[nodiscard]] QSet<quint32> freePages();

private:
    using Read = std::function<QByteArray(qint64 offset, qint64 bytes)>; ///< shorter at the end and on errors

    [[nodiscard]] const uchar* page(quint32 number);
    [[nodiscard]] quint32 numberAt(quint32 page, int position);

    Read m_read;
    qint64 m_size = 0;
    QByteArray m_block; ///< the pages read last
    quint32 m_blockStart = 0; ///< their first number; 0 when there are none
};
