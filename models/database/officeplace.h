#pragma once

#include <QByteArray>
#include <QString>

/// Where an office file lies or shall lie, as far as the operating system tells.
struct OfficePlace {
    QString location;
    QByteArray fileSystem; ///< its type, as "ext4" or "nfs4"
    bool isRemote = false; ///< a share or a network drive, as Windows says
    bool isFolderThere = true;
    bool isFolderWritable = true;
    bool isFileWritable = true; ///< true while there is no file
    qsizetype longestName = 0; ///< as longestPath, without the folder
    qsizetype longestPath = 0; ///< of the files beside the office, in the unit that the system counts

    [[nodiscard]] static OfficePlace of(const QString& location);
    /// Why no office can be kept there and what to do, or nothing.
    [[nodiscard]] QString problem() const;
    /// Throws that as Error.
    static void require(const QString& location);
};

/// File systems that other PCs write to at the same time, or whose locks and shared memory are not to be trusted.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray& type);
