#include "models/attachments/attachmentcontent.h"

#include "models/attachments/attachmentsfeature.h"
#include "models/attachments/attachmenttext.h"
#include "models/security/vault.h"

#include <QCryptographicHash>

namespace {

constexpr int sealBytes = 30; ///< of each piece: algorithm, key, nonce, tag

QString hashOf(const QByteArray& content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

Error damaged(const QString& name, const QString& detail)
{
    return Error(AttachmentText::tr("“%1” is damaged and cannot be opened. The file may still be whole in a backup; "
                                    "withdraw it here and add it again.")
                     .arg(name),
        detail);
}

TableField<AttachmentPiece> contentField()
{
    TableField<AttachmentPiece> field{{{"content_sealed", nullptr, nullptr, true}},
        [](Query& query, const AttachmentPiece& piece, const RowContext& row) {
            query.bind(QVariant(row.vault->sealBytes(piece.content, {row.table, "content_sealed", row.id})));
        },
        [](const Query& query, int first, AttachmentPiece& piece, const Vault* vault) {
            piece.content
                = vault->openBytes(query.blob(first), {"attachment_pieces", "content_sealed", piece.id.value()});
        }};
    return field.once();
}

} // namespace

const Table<AttachmentPiece>& attachmentPieceTable()
{
    using P = AttachmentPiece;
    static const Table<P> table("attachment_pieces", [](Table<P>& t) {
        t.reference("attachment_id", &P::attachment, "attachments").once();
        t.value("position", &P::position).once();
        t.add(contentField());
        t.setOrder("attachment_id, position");
    });
    return table;
}

AttachmentId keepFile(UnitOfWork& work, const Vault& vault, const AttachmentSubject& subject, const NewFile& file)
{
    const NewFile checked = newFile(file.name, file.content);
    Attachment attachment;
    attachment.subjectKind = subject.kind;
    attachment.subjectId = subject.id;
    attachment.name = checked.name;
    attachment.kind = checked.kind;
    attachment.size = checked.content.size();
    attachment.sha256 = hashOf(checked.content);
    const AttachmentRepository attachments;
    if (const auto same = attachments.findKept(work.connection(), subject, attachment.sha256))
        throw Error(
            AttachmentText::tr("“%1” is kept with this record already, as “%2”.").arg(checked.name, same->name));
    const AttachmentId id = attachments.insert(work, attachment);
    AttachmentPiece piece;
    piece.attachment = id;
    for (qint64 first = 0; first < attachment.size; first += AttachmentLimit::pieceBytes) {
        piece.content = checked.content.mid(first, AttachmentLimit::pieceBytes);
        attachmentPieceTable().insertQuick(work, piece, &vault);
        ++piece.position;
    }
    return id;
}

TakenStep keepFiles(UnitOfWork& work, const Vault& vault, const AttachmentSubject& subject, const QList<NewFile>& files)
{
    return keepFilesWith(work, vault, subject, files, {[](UnitOfWork&) {}, {}});
}

TakenStep keepFilesWith(UnitOfWork& work, const Vault& vault, const AttachmentSubject& subject,
    const QList<NewFile>& files, const TakenStep& step)
{
    QList<AttachmentId> kept;
    for (const NewFile& file : files)
        kept << keepFile(work, vault, subject, file);
    if (kept.isEmpty() || !step.back)
        return step;
    return {[back = step.back, kept](UnitOfWork& later) {
                back(later);
                const AttachmentRepository attachments;
                for (const AttachmentId id : kept) {
                    if (attachments.stateOf(later.connection(), id) == AttachmentState::Kept)
                        attachments.changeState(
                            later, id, AttachmentState::Withdrawn, QCoreApplication::translate("Table", "Undone"));
                }
            },
        step.told};
}

QByteArray contentOf(Connection& connection, const Vault& vault, const Attachment& attachment)
{
    QByteArray content;
    content.reserve(attachment.size);
    try {
        const auto pieces = attachmentPieceTable().select(
            connection, QStringLiteral("WHERE attachment_id = ? ORDER BY position"), {attachment.id.value()}, &vault);
        for (const AttachmentPiece& piece : pieces)
            content += piece.content;
    } catch (const LockedError&) {
        throw;
    } catch (const Error& error) {
        throw damaged(attachment.name, error.message() + u' ' + error.detail());
    }
    if (content.size() != attachment.size || hashOf(content) != attachment.sha256)
        throw damaged(attachment.name, QStringLiteral("%1 bytes, other than those kept").arg(content.size()));
    return content;
}

void noteReading(UnitOfWork& work, const Attachment& attachment)
{
    work.require(Acts::OpenFiles);
    if (AttachmentRepository().stateOf(work.connection(), attachment.id) == AttachmentState::Withdrawn)
        throw Error(AttachmentText::tr("“%1” was withdrawn and is not opened any more. Keep it again first.")
                        .arg(attachment.name));
    work.describe(attachment.name);
    work.concern(QStringLiteral("attachments"), attachment.id.value());
}

QStringList attachmentProblems(Connection& connection)
{
    Query query(connection,
        QStringLiteral("SELECT a.name, a.id FROM attachments a LEFT JOIN attachment_pieces p ON p.attachment_id = a.id "
                       "GROUP BY a.id, a.name, a.size_bytes HAVING COALESCE(SUM(LENGTH(p.content_sealed) - %1), 0) <> "
                       "a.size_bytes OR COUNT(p.id) <> COALESCE(MAX(p.position), -1) + 1 ORDER BY a.id")
            .arg(sealBytes));
    query.run();
    QStringList problems;
    while (query.next())
        problems << AttachmentText::tr("The content of the file “%1” (no. %2) is not whole.")
                        .arg(query.text(0))
                        .arg(query.integer(1));
    return problems;
}

template class Table<AttachmentPiece>;
