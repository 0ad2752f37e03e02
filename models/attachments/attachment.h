#pragma once

#include "models/attachments/filekind.h"
#include "models/database/unitofwork.h"
#include "models/records/recordrepository.h"
#include "models/records/takenstep.h"

class Office;
class QImage;

using AttachmentId = Id<struct AttachmentTag>;

enum class AttachmentState { Kept, Withdrawn };

/// The record that a file is kept with: RecordKind::subject of its kind, and its id.
struct AttachmentSubject {
    QString kind;
    qint64 id = 0;

    bool operator==(const AttachmentSubject&) const = default;
};

/// 附件: a paper or picture that is kept with a record. Its content lies apart: see contentOf().
struct Attachment {
    AttachmentId id;
    QString subjectKind; ///< RecordKind::subject
    qint64 subjectId = 0;
    QString name; ///< of the file; ID and phone numbers in it are masked
    FileKind kind = FileKind::Picture;
    qint64 size = 0; ///< bytes of the clear content
    QString sha256; ///< of the clear content, hex
    AttachmentState state = AttachmentState::Kept;
    QString stateReason;
    qint64 addedAt = 0; ///< UTC milliseconds
    AccountId addedBy;

    bool operator==(const Attachment&) const = default;
};

extern template class Table<Attachment>;

[[nodiscard]] const Table<Attachment>& attachmentTable();
[[nodiscard]] const StateTable<AttachmentState>& attachmentStates();

class AttachmentRepository final : public RecordRepository<Attachment> {
public:
    AttachmentRepository()
        : RecordRepository(attachmentTable())
    {
    }

    /// What was ever kept with a record, the oldest first, without regard to who asks: see filesOf().
    [[nodiscard]] QList<Attachment> of(Connection& connection, const AttachmentSubject& subject) const;
    /// The file with this content that is kept with a record, if one is.
    [[nodiscard]] std::optional<Attachment> findKept(
        Connection& connection, const AttachmentSubject& subject, const QString& sha256) const;
    [[nodiscard]] int keptCount(Connection& connection, const AttachmentSubject& subject) const;
};

/// Withdraws a file, or keeps it again. Throws Error when its content is kept with the record already.
TakenStep takeAttachmentStep(UnitOfWork& work, AttachmentId id, AttachmentState to, const QString& reason);
/// What was ever kept with a record, for whoever is signed in: nothing of a record of another community.
[[nodiscard]] QList<Attachment> filesOf(Office& office, const AttachmentSubject& subject);
/// How many files are kept with each of these records: for a column of their list. Nothing for none.
[[nodiscard]] std::function<QHash<qint64, QString>(Connection&, const QList<qint64>&)> fileCounts(
    const QString& subjectKind);
/// “1.5 MB”.
[[nodiscard]] QString fileSizeText(qint64 bytes);
