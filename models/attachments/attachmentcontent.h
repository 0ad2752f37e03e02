#pragma once

#include "models/attachments/attachment.h"

class Vault;

using AttachmentPieceId = Id<struct AttachmentPieceTag>;

/// A part of a file's content, sealed in the place where it lies.
struct AttachmentPiece {
    AttachmentPieceId id;
    AttachmentId attachment;
    int position = 0; ///< from 0
    QByteArray content; ///< clear here

    bool operator==(const AttachmentPiece&) const = default;
};

extern template class Table<AttachmentPiece>;

[[nodiscard]] const Table<AttachmentPiece>& attachmentPieceTable();

namespace AttachmentLimit {
inline constexpr qint64 bytes = 10 * 1024 * 1024; ///< of one file
inline constexpr qint64 pieceBytes = 1024 * 1024;
inline constexpr int nameLength = 100; ///< characters, with the ending
} // namespace AttachmentLimit

/// A file on its way into the office: looked at, not yet kept.
struct NewFile {
    QString name;
    QByteArray content;
    FileKind kind = FileKind::Picture;

    bool operator==(const NewFile&) const = default;
};

/// Looks at a file: name, size and kind. Throws Error for what is not kept with records.
[[nodiscard]] NewFile newFile(const QString& name, const QByteArray& content);
/// The same from the disk. Throws Error when it cannot be read.
[[nodiscard]] NewFile newFileAt(const QString& path);
/// A picture from the clipboard, as PNG, or as JPEG where that is too large.
[[nodiscard]] NewFile newPicture(const QImage& picture, const QDateTime& at);

/// Seals the content piece by piece and keeps the file with the record. Throws Error when the record has it already.
AttachmentId keepFile(UnitOfWork& work, const Vault& vault, const AttachmentSubject& subject, const NewFile& file);
/// Several at once; the way back withdraws them.
TakenStep keepFiles(
    UnitOfWork& work, const Vault& vault, const AttachmentSubject& subject, const QList<NewFile>& files);
/// The same behind another step, whose way back takes the files along.
TakenStep keepFilesWith(UnitOfWork& work, const Vault& vault, const AttachmentSubject& subject,
    const QList<NewFile>& files, const TakenStep& step);
/// Of a file; notes nothing. Throws Error when it is damaged.
[[nodiscard]] QByteArray contentOf(Connection& connection, const Vault& vault, const Attachment& attachment);
/// Notes that somebody reads the file; throws RefusedError where they may not.
void noteReading(UnitOfWork& work, const Attachment& attachment);

/// Files whose pieces do not add up, in sentences.
[[nodiscard]] QStringList attachmentProblems(Connection& connection);
