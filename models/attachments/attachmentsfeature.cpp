#include "models/attachments/attachmentsfeature.h"

#include "models/attachments/attachmentcontent.h"

Feature attachmentsFeature()
{
    const QString table = QStringLiteral("attachments");
    const QString pieces = QStringLiteral("attachment_pieces");
    const QString kind = QStringLiteral("subject_kind");
    const QString id = QStringLiteral("subject_id");
    Feature feature;
    feature.kinds << RecordKind{.table = table,
        .title = QT_TRANSLATE_NOOP("Record", "Attachment"),
        .owner = RowOwner::subject(kind, id),
        .acts = {.edit = Acts::KeepFiles},
        .columns = attachmentTable().columns(),
        .nameColumn = QStringLiteral("name"),
        .words = {{QStringLiteral("state"), titlesOf(attachmentStates())},
            {QStringLiteral("kind"), [](const QString& code) { return fileKindTitle(fileKindFromCode(code)); }}},
        .pointedKind = kind,
        .pointedId = id};
    feature.kinds << RecordKind{.table = pieces,
        .title = QT_TRANSLATE_NOOP("Record", "Content of an attachment"),
        .owner = RowOwner::through(QStringLiteral("attachment_id"), table),
        .acts = {.edit = Acts::KeepFiles},
        .columns = attachmentPieceTable().columns(),
        .reseal = [](const Vault& vault, UnitOfWork& work, qint64 piece) {
            attachmentPieceTable().reseal(work, AttachmentPieceId(piece), &vault);
        }};
    feature.acts << Acts::OpenFiles;
    return feature;
}
