#include "models/attachments/attachment.h"

#include "models/attachments/attachmenttext.h"
#include "models/office/office.h"

#include <QLocale>

namespace {

Problems validate(const Attachment& attachment)
{
    Problems problems;
    if (attachment.subjectKind.isEmpty() || attachment.subjectId <= 0)
        problems << Problem{QStringLiteral("subject"), AttachmentText::tr("A file is kept with a record.")};
    if (attachment.name.isEmpty())
        problems << Problem{QStringLiteral("name"), AttachmentText::tr("The file needs a name.")};
    return problems;
}

TableField<Attachment> addedByField()
{
    TableField<Attachment> field = createdByField<Attachment>();
    field.columns.front().title = QT_TRANSLATE_NOOP("Column", "Entered by");
    field.read = [](const Query& query, int first, Attachment& attachment, const Vault*) {
        readStored(query.value(first), attachment.addedBy);
    };
    return field;
}

} // namespace

const StateTable<AttachmentState>& attachmentStates()
{
    using enum AttachmentState;
    static const StateTable<AttachmentState> table("Attachment",
        {
            {Kept, "kept", QT_TRANSLATE_NOOP("Attachment", "Kept"),
                {{Withdrawn, QT_TRANSLATE_NOOP("Attachment", "Withdraw…"), true}}},
            {Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Attachment", "Withdrawn"),
                {{Kept, QT_TRANSLATE_NOOP("Attachment", "Keep again")}}},
        },
        StepsBack::Any);
    return table;
}

const Table<Attachment>& attachmentTable()
{
    using A = Attachment;
    static const Table<A> table("attachments", [](Table<A>& t) {
        t.text("subject_kind", &A::subjectKind).once();
        t.value("subject_id", &A::subjectId).once();
        t.freeText("name", &A::name, QT_TRANSLATE_NOOP("Column", "Name")).once();
        t.word("kind", &A::kind, fileKindCode, fileKindFromCode, QT_TRANSLATE_NOOP("Column", "Kind")).once();
        t.value("size_bytes", &A::size).once();
        t.text("sha256", &A::sha256).once();
        t.state("state", &A::state, attachmentStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &A::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.add(addedByField());
        t.stamps(&A::addedAt);
        t.setOrder("id");
        t.setValidator(&validate);
    });
    return table;
}

QList<Attachment> AttachmentRepository::of(Connection& connection, const AttachmentSubject& subject) const
{
    return select(connection, QStringLiteral("WHERE subject_kind = ? AND subject_id = ? ORDER BY id"),
        {subject.kind, subject.id});
}

std::optional<Attachment> AttachmentRepository::findKept(
    Connection& connection, const AttachmentSubject& subject, const QString& sha256) const
{
    const auto found = select(connection,
        QStringLiteral("WHERE subject_kind = ? AND subject_id = ? AND sha256 = ? AND state = 'kept'"),
        {subject.kind, subject.id, sha256});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

int AttachmentRepository::keptCount(Connection& connection, const AttachmentSubject& subject) const
{
    return connection
        .scalar(QStringLiteral("SELECT COUNT(*) FROM attachments WHERE subject_kind = ? AND subject_id = ? AND state = "
                               "'kept'"),
            {subject.kind, subject.id})
        .toInt();
}

TakenStep takeAttachmentStep(UnitOfWork& work, AttachmentId id, AttachmentState to, const QString& reason)
{
    const AttachmentRepository attachments;
    const Attachment file = attachments.require(work.connection(), id);
    const auto same = attachments.findKept(work.connection(), {file.subjectKind, file.subjectId}, file.sha256);
    if (to == AttachmentState::Kept && same)
        throw Error(AttachmentText::tr("“%1” is kept with this record already, as “%2”.").arg(file.name, same->name));
    return takeStep(work, attachments, id, to, reason);
}

QList<Attachment> filesOf(Office& office, const AttachmentSubject& subject)
{
    Connection& connection = office.database().reader();
    const QList<RecordKind>& kinds = office.features().kinds();
    const auto kind
        = std::find_if(kinds.begin(), kinds.end(), [&](const RecordKind& one) { return one.subject == subject.kind; });
    if (kind == kinds.end() || subject.kind.isEmpty())
        return {};
    const QList<qint64>& scope = office.scope();
    const QSet<qint64> owners
        = office.features().organisationsOf(connection, {kind->table, subject.id, Change::Kind::Updated, {}, {}});
    const bool isOwn = std::all_of(owners.begin(), owners.end(), [&](qint64 owner) { return scope.contains(owner); });
    return scope.isEmpty() || isOwn ? AttachmentRepository().of(connection, subject) : QList<Attachment>();
}

std::function<QHash<qint64, QString>(Connection&, const QList<qint64>&)> fileCounts(const QString& subjectKind)
{
    return [subjectKind](Connection& connection, const QList<qint64>& ids) {
        QHash<qint64, QString> counts;
        if (ids.isEmpty())
            return counts;
        QVariantList values{subjectKind};
        for (const qint64 id : ids)
            values << id;
        Query query(connection,
            QStringLiteral("SELECT subject_id, COUNT(*) FROM attachments WHERE subject_kind = ? AND state = 'kept' AND "
                           "subject_id IN (%1) GROUP BY subject_id")
                .arg(QStringList(ids.size(), QStringLiteral("?")).join(u',')));
        query.bindAll(values).run();
        while (query.next())
            counts.insert(query.integer(0), QString::number(query.integer(1)));
        return counts;
    };
}

QString fileSizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

template class Table<Attachment>;
