#include "models/records/features.h"

#include "models/common/error.h"
#include "models/database/query.h"
#include "models/database/unitofwork.h"
#include "models/records/recordsource.h"
#include "models/spreadsheets/recordimporter.h"

RecordKind programTable(const QString& table)
{
    RecordKind kind;
    kind.table = table;
    return kind;
}

std::optional<Act> RecordActs::of(const Change& change) const
{
    if (isOwn && isOwn(change))
        return std::nullopt;
    if (change.kind == Change::Kind::Inserted)
        return create ? create : edit;
    const QString to = change.after.value(QStringLiteral("state")).toString();
    if (to.isEmpty())
        return edit;
    const auto special = intoState.constFind(to);
    if (special != intoState.constEnd())
        return *special;
    return state ? state : edit;
}

QStringList RecordKind::sealedColumns() const
{
    QStringList names;
    for (const StoredColumn& column : columns) {
        if (column.isSealed)
            names << QString::fromLatin1(column.name);
    }
    return names;
}

namespace {

QList<Act> programActs()
{
    return {Acts::SignIn, Acts::ChangeOwnPassword, Acts::Backup, Acts::Restore, Acts::RotateKeys, Acts::CheckOffice,
        Acts::MaskNumbers, Acts::ViewAudit, Acts::ViewRecords, Acts::ExportList, Acts::ExportNumbers,
        Acts::RevealNumber, Acts::OpenPhoneList, Acts::Import};
}

QList<Act> actsOf(const RecordActs& acts)
{
    QList<Act> all;
    for (const std::optional<Act>& act : {acts.create, acts.edit, acts.state}) {
        if (act)
            all << *act;
    }
    return all + acts.intoState.values();
}

template <class Kind> QStringList keysOf(const QList<Kind>& kinds)
{
    QStringList keys;
    for (const Kind& kind : kinds)
        keys << kind.key;
    return keys;
}

template <class Kind> const Kind* byKey(const QList<Kind>& kinds, const QString& key)
{
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&key](const Kind& kind) { return kind.key == key; });
    return found == kinds.end() ? nullptr : &*found;
}

} // namespace

Features::Features(const QList<Feature>& features)
    : m_acts(programActs())
{
    for (const Feature& feature : features) {
        m_kinds << feature.kinds;
        m_lists << feature.lists;
        m_imports << feature.imports;
        QList<Act> acts;
        for (const RecordKind& kind : feature.kinds)
            acts << actsOf(kind.acts);
        for (const Act& act : acts + feature.acts) {
            if (!m_acts.contains(act))
                m_acts << act;
        }
        if (feature.peopleArrived)
            m_arrivals << feature.peopleArrived;
        if (feature.organisationsMoved)
            m_moves << feature.organisationsMoved;
        if (feature.signedIn)
            m_signIns << feature.signedIn;
    }
    for (qsizetype i = 0; i < m_kinds.size(); ++i) {
        Q_ASSERT(!m_byTable.contains(m_kinds.at(i).table));
        m_byTable.insert(m_kinds.at(i).table, i);
    }
    std::stable_sort(m_imports.begin(), m_imports.end(),
        [](const ImportKind& left, const ImportKind& right) { return left.order < right.order; });
}

const RecordKind* Features::find(const QString& table) const
{
    const auto found = m_byTable.constFind(table);
    return found == m_byTable.constEnd() ? nullptr : &m_kinds.at(*found);
}

const RecordKind& Features::kind(const QString& table) const
{
    const RecordKind* found = find(table);
    if (!found)
        throw Error(QCoreApplication::translate("Features",
                        "The program does not know this kind of record and may not change it. Nothing was changed; "
                        "please tell support."),
            QStringLiteral("table %1 belongs to no feature").arg(table));
    return *found;
}

/// Rows point to rows until one says whose it is.
void Features::addOwners(Connection& connection, const QString& table, qint64 id, QSet<qint64>& found) const
{
    const RowOwner& owner = kind(table).owner;
    if (!owner.isOrganisation())
        return;
    if (owner.kind == RowOwner::Kind::Itself) {
        found << id;
        return;
    }
    const bool isSubject = owner.kind == RowOwner::Kind::Subject;
    Query query(connection,
        QStringLiteral("SELECT %1, %2 FROM %3 WHERE id = ?")
            .arg(owner.column, isSubject ? owner.other : owner.column, table));
    if (!query.bind(id).run().next() || query.isNull(0))
        return;
    const qint64 value = query.integer(0);
    const QString word = query.text(1);
    if (owner.kind == RowOwner::Kind::Own)
        found << value;
    else if (owner.kind == RowOwner::Kind::Through)
        addOwners(connection, owner.other, value, found);
    for (const RecordKind& subject : m_kinds) {
        if (isSubject && subject.subject == word)
            addOwners(connection, subject.table, value, found);
    }
}

QSet<qint64> Features::organisationsOf(Connection& connection, const Change& change) const
{
    const RowOwner& owner = kind(change.table).owner;
    QSet<qint64> found;
    addOwners(connection, change.table, change.id, found);
    const QJsonValue before = change.before.value(owner.column);
    if (before.isDouble() && owner.kind == RowOwner::Kind::Through)
        addOwners(connection, owner.other, before.toInteger(), found);
    else if (before.isDouble() && owner.isOrganisation())
        found << before.toInteger();
    return found;
}

QString Features::actTitle(const QString& code) const
{
    for (const Act& act : m_acts) {
        if (act.code() == code)
            return act.title();
    }
    return code;
}

QStringList Features::listKeys() const
{
    return keysOf(m_lists);
}

std::shared_ptr<const RecordSource> Features::makeList(const QString& key, Office& office) const
{
    const ListKind* list = byKey(m_lists, key);
    return list ? list->make(office) : nullptr;
}

QStringList Features::importKeys() const
{
    return keysOf(m_imports);
}

std::unique_ptr<RecordImporter> Features::makeImporter(const QString& key, Office& office) const
{
    const ImportKind* import = byKey(m_imports, key);
    return import ? import->make(office) : nullptr;
}

QString Features::importedPage(const QString& key) const
{
    const ImportKind* import = byKey(m_imports, key);
    return import && !import->page.isEmpty() ? import->page : key;
}

void Features::peopleArrived(UnitOfWork& work) const
{
    for (const auto& hook : m_arrivals)
        hook(work);
}

void Features::signedIn(Connection& connection, Vault& vault) const
{
    for (const auto& hook : m_signIns)
        hook(connection, vault);
}

void Features::organisationsMoved(UnitOfWork& work) const
{
    for (const auto& hook : m_moves)
        hook(work);
}
