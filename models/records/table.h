#pragma once

#include "models/common/error.h"
#include "models/records/rowahead.h"
#include "models/records/tablefield.h"
#include "models/records/tablerows.h"

#include <QHash>

/// The type of a record's member `state`, or NoState.
enum class NoState {};
template <class Record> struct StateOf {
    using Type = NoState;
};
template <class Record>
requires requires
{
    &Record::state;
}
struct StateOf<Record> {
    using Type = decltype(Record::state);
};

/// A table and the records in it: one list of columns, each with its member, from which SELECT, INSERT, UPDATE,
/// reading, sealing and the notes for the audit trail are made. Holds no data; made once per program:
///
///     const Table<Station>& stationTable()
///     {
///         static const Table<Station> table("stations", [](Table<Station>& t) {
///             t.code("code", &Station::code, QT_TRANSLATE_NOOP("Column", "Code"));
///             …
///
/// Tables with sealed columns are given the vault by who calls.
template <class Record> class Table final : public TableRows {
public:
    using RecordId = decltype(Record::id);
    using State = typename StateOf<Record>::Type;
    using Columns = std::function<void(Table& table)>;
    /// The token text of a record, see SearchTokens.
    using Search = std::function<QString(const Record& record, Connection& connection, const Vault* vault)>;

    Table(QByteArray name, const Columns& columns)
        : TableRows(std::move(name))
    {
        value("id", &Record::id).once();
        columns(*this);
        finish();
    }

    // Columns, while the table is made. What is not said to be otherwise is written by insert() and update().

    /// Blanks at the ends go.
    template <class Access> TableField<Record>& text(const char* column, Access access, const char* title = nullptr)
    {
        return add(textField<Record>(column, access, title));
    }
    /// Sentences: what somebody wrote in their own words.
    template <class Access> TableField<Record>& freeText(const char* column, Access access, const char* title = nullptr)
    {
        return add(freeTextField<Record>(column, access, title));
    }
    /// A text that no other row has, or NULL.
    template <class Access> TableField<Record>& code(const char* column, Access access, const char* title = nullptr)
    {
        m_codeColumn = column;
        return add(codeField<Record>(column, access, title));
    }
    /// A name with the key by which lists sort it.
    template <class Access>
    TableField<Record>& name(const char* column, Access access, const char* title, NameKind kind = NameKind::Text)
    {
        return add(nameField<Record>(column, access, title, kind));
    }
    using TableRows::name;
    /// Number, truth, date, moment, minutes, money, id: stored as storedValue() says.
    template <class Access> TableField<Record>& value(const char* column, Access access, const char* title = nullptr)
    {
        return add(valueField<Record>(column, access, title));
    }
    template <class Access>
    TableField<Record>& reference(const char* column, Access access, const char* table, const char* title = nullptr)
    {
        return value(column, access, title).references(table);
    }
    /// One of a few words: how it is stored and read.
    template <class Access, class Word>
    TableField<Record>& word(const char* column, Access access, QString (*toCode)(std::type_identity_t<Word>),
        Word (*fromCode)(const QString&), const char* title = nullptr)
    {
        return add(wordField<Record>(column, access, toCode, fromCode, title));
    }
    /// Words of the program in one column, parted by `separator`.
    template <class Access>
    TableField<Record>& list(const char* column, Access access, QChar separator, const char* title = nullptr)
    {
        return add(listField<Record>(column, access, separator, title));
    }
    /// Written when the row is made; later by changeState() only, unless it stands in the form.
    TableField<Record>& state(
        const char* column, State Record::*member, const StateTable<State>& states, const char* title)
    {
        m_states = &states;
        m_stateColumn = column;
        return add(stateField<Record>(column, member, states, title)).once();
    }
    /// The reason that changeState() writes beside the state.
    template <class Access> TableField<Record>& stateReason(const char* column, Access access, const char* title)
    {
        m_reasonColumn = column;
        return freeText(column, access, title).once();
    }
    TableField<Record>& add(TableField<Record> field)
    {
        m_fields.push_back(std::move(field));
        return m_fields.back();
    }
    /// When the row was made and last changed.
    void stamps()
    {
        add(createdAtField<Record>());
        add(updatedAtField<Record>());
    }
    template <class Access> void stamps(Access createdAt)
    {
        add(createdAtField<Record>(createdAt));
        add(updatedAtField<Record>());
    }
    void setFirstCode(const char* code) { m_firstCode = code; }
    void setOrder(const char* columns) { m_order = columns; }
    void setValidator(Problems (*validator)(const Record&)) { m_validator = validator; }
    void setSearch(Search search)
    {
        m_search = std::move(search);
        m_rewriteSearch = [this](UnitOfWork& work, qint64 id, const Vault* vault) {
            if (const std::optional<Record> record = find(work.connection(), RecordId(id), vault))
                writeSearch(work.connection(), id, m_search(*record, work.connection(), vault));
        };
    }
    /// Rows of `table` belong to the row whose id stands in their column `owner`; `value`: what else they hold, where
    /// they are written with it.
    void part(const char* table, const char* owner, const char* value = nullptr)
    {
        m_parts.push_back({table, owner, value});
    }
    void setFollowing(Following following) { m_following = std::move(following); }

    // Reading.

    /// From a row of a SELECT that begins with selection().
    [[nodiscard]] Record recordFrom(const Query& query, const Vault* vault = nullptr) const
    {
        Record record;
        for (const TableField<Record>& field : m_fields) {
            if (field.read)
                field.read(query, field.first, record, vault);
        }
        return record;
    }
    /// `rest` follows "SELECT … FROM table".
    [[nodiscard]] QList<Record> select(Connection& connection, const QString& rest, const QVariantList& values = {},
        const Vault* vault = nullptr) const
    {
        Query query(connection, m_selectSql + rest);
        query.bindAll(values).run();
        QList<Record> records;
        while (query.next())
            records << recordFrom(query, vault);
        return records;
    }
    [[nodiscard]] std::optional<Record> selectOne(
        Connection& connection, const QString& rest, const QVariantList& values, const Vault* vault = nullptr) const
    {
        Query query(connection, m_selectSql + rest);
        query.bindAll(values).run();
        return query.next() ? std::optional(recordFrom(query, vault)) : std::nullopt;
    }
    [[nodiscard]] std::optional<Record> find(Connection& connection, RecordId id, const Vault* vault = nullptr) const
    {
        return selectOne(connection, QStringLiteral("WHERE id = ?"), {id.value()}, vault);
    }
    /// Throws Error when there is no such record.
    [[nodiscard]] Record require(Connection& connection, RecordId id, const Vault* vault = nullptr) const
    {
        std::optional<Record> record = find(connection, id, vault);
        if (!record)
            throwMissing();
        return *std::move(record);
    }
    [[nodiscard]] std::optional<Record> findByCode(
        Connection& connection, const QString& code, const Vault* vault = nullptr) const
    {
        return selectOne(connection, QStringLiteral("WHERE %1 = ?").arg(QLatin1String(m_codeColumn)), {code}, vault);
    }
    /// In the table's order.
    [[nodiscard]] QList<Record> all(Connection& connection, const Vault* vault = nullptr) const
    {
        return select(connection, QStringLiteral("ORDER BY ") + QLatin1String(m_order), {}, vault);
    }
    /// Name → id, for imports; of two of one name the one whose state is not final, then the older one.
    [[nodiscard]] QHash<QString, RecordId> index(Connection& connection) const
    {
        QStringList last;
        for (const State state : m_states ? m_states->states() : QList<State>()) {
            if (m_states->isFinal(state))
                last << m_states->code(state);
        }
        QHash<QString, RecordId> index;
        for (const auto& [name, id] : names(connection, last)) {
            if (!index.contains(name))
                index.insert(name, RecordId(id));
        }
        return index;
    }

    // Writing.

    /// What the validator says of it.
    [[nodiscard]] Problems problems(const Record& record) const
    {
        return m_validator ? m_validator(record) : Problems();
    }

    /// Validates, gives an id, writes row and search text, notes the row and does what follows.
    RecordId insert(UnitOfWork& work, const Record& record, const Vault* vault = nullptr) const
    {
        throwIfUnacceptable(problems(record));
        const RecordId id = insertRow(work, record, vault);
        noteInserted(work, id.value());
        return id;
    }
    /// Bulk: nothing validated, no row noted, nothing follows; the table counts as touched. `ahead`, if any, is of the
    /// same record, but for its id.
    RecordId insertQuick(
        UnitOfWork& work, const Record& record, const Vault* vault = nullptr, const RowAhead* ahead = nullptr) const
    {
        const RecordId id = insertRow(work, record, vault, ahead);
        work.changes().touch(name());
        return id;
    }
    /// What of the record takes time, for insertQuick() to write it with this id. Asks nothing of the office: for any
    /// thread.
    [[nodiscard]] RowAhead ahead(const Record& record, const Vault* vault) const
    {
        RowAhead ahead{record.id.value(), {}, {}};
        const RowContext context{latinName(), record.id.value(), 0, {}, vault};
        for (const TableField<Record>& field : m_fields) {
            if (!field.isSlow() || field.written == Written::Never)
                continue;
            Query query(ahead.fields.emplace_back());
            field.bind(query, record, context);
        }
        return ahead;
    }
    /// Validates, writes what a form holds, and notes what differs. Throws Error when there is no such row.
    void update(UnitOfWork& work, const Record& record, const Vault* vault = nullptr) const
    {
        throwIfUnacceptable(problems(record));
        change(work, record.id.value(), [&] { writeRow(work, record, vault); });
    }
    /// Bulk: the same, unvalidated and without a note of the row; the table counts as touched.
    void updateQuick(UnitOfWork& work, const Record& record, const Vault* vault = nullptr) const
    {
        writeRow(work, record, vault);
        work.changes().touch(name());
    }
    /// As the table of states allows, else Error; `others` are columns that go with it.
    void changeState(
        UnitOfWork& work, RecordId id, State to, const QString& reason = {}, const QList<Assignment>& others = {}) const
    {
        const State from = m_states->fromCode(storedState(work.connection(), id.value()));
        m_states->require(from, to);
        writeState(work, id.value(), m_states->code(from), m_states->code(to), storedFreeText(reason), others);
    }
    /// Takes a step back that the table of states knows no way back from: a merge that was made by mistake. The log
    /// keeps both steps.
    void restoreState(
        UnitOfWork& work, RecordId id, State to, const QString& reason, const QList<Assignment>& others = {}) const
    {
        writeState(work, id.value(), storedState(work.connection(), id.value()), m_states->code(to),
            storedFreeText(reason), others);
    }
    /// Takes a step back while the record still is where it led: the state is `former` again. Throws Error when it has
    /// gone on since.
    void takeStateBack(UnitOfWork& work, RecordId id, State present, State former, const QString& reason) const
    {
        const State now = stateOf(work.connection(), id);
        if (now != present)
            throwGoneOn(m_states->title(now));
        restoreState(work, id, former, reason);
    }
    /// Throws Error when there is no such record.
    [[nodiscard]] State stateOf(Connection& connection, RecordId id) const
    {
        return m_states->fromCode(storedState(connection, id.value()));
    }
    [[nodiscard]] const StateTable<State>& states() const { return *m_states; }
    /// Seals the row's numbers again under the newest key; notes no change.
    void reseal(UnitOfWork& work, RecordId id, const Vault* vault) const
    {
        const std::optional<Record> record = find(work.connection(), id, vault);
        if (!record)
            return;
        Query query(work.connection(), m_resealSql);
        bind(query, *record, contextOf(work, id, vault),
            [](const TableField<Record>& field) { return field.isSealed(); });
        query.bind(id.value()).run();
        if (m_search)
            writeSearch(work.connection(), id.value(), m_search(*record, work.connection(), vault));
    }

private:
    [[nodiscard]] RowContext contextOf(const UnitOfWork& work, RecordId id, const Vault* vault) const
    {
        return {latinName(), id.value(), work.now(), work.actor().account, vault};
    }
    template <class Chosen>
    void bind(Query& query, const Record& record, const RowContext& context, Chosen isChosen) const
    {
        for (const TableField<Record>& field : m_fields) {
            if (isChosen(field))
                field.bind(query, record, context);
        }
    }
    /// Sealed values that were worked out for another id are sealed anew.
    void bindInserted(Query& query, const Record& record, const RowContext& context, const RowAhead* ahead) const
    {
        std::size_t next = 0;
        for (const TableField<Record>& field : m_fields) {
            if (field.written == Written::Never)
                continue;
            const BoundValues* const values = ahead && field.isSlow() ? &ahead->fields.at(next++) : nullptr;
            if (values && (!field.isSealed() || ahead->id == context.id))
                values->bindTo(query);
            else
                field.bind(query, record, context);
        }
    }
    void writeRow(UnitOfWork& work, const Record& record, const Vault* vault) const
    {
        journalChanging(work, record.id.value());
        Query query(work.connection(), m_updateSql);
        bind(query, record, contextOf(work, record.id, vault),
            [](const TableField<Record>& field) { return field.written == Written::Always; });
        query.bind(record.id.value()).run();
        if (m_search)
            writeSearch(work.connection(), record.id.value(), m_search(record, work.connection(), vault));
    }
    RecordId insertRow(
        UnitOfWork& work, const Record& record, const Vault* vault, const RowAhead* ahead = nullptr) const
    {
        Record stored = record;
        if (!stored.id.isValid())
            stored.id = RecordId(work.connection().nextId(name()));
        Query query(work.connection(), m_insertSql);
        bindInserted(query, stored, contextOf(work, stored.id, vault), ahead);
        query.run();
        journalInserted(work, stored.id.value());
        if (m_search) {
            Connection& connection = work.connection();
            const bool isKnown = ahead && !ahead->search.isEmpty();
            connection.dialect().insertSearch(
                connection, name(), stored.id.value(), isKnown ? ahead->search : m_search(stored, connection, vault));
        }
        return stored.id;
    }
    void finish()
    {
        QList<StoredColumn> columns;
        QStringList read, inserted, updated, sealed;
        for (TableField<Record>& field : m_fields) {
            field.first = int(read.size());
            columns << field.columns;
            const QStringList names = field.columnNames();
            if (field.read)
                read << names.first(field.readColumns);
            if (field.written != Written::Never)
                inserted << names;
            if (field.written == Written::Always)
                updated << names;
            if (field.isSealed())
                sealed << names;
        }
        setColumns(std::move(columns));
        compose(read, inserted, updated, sealed);
    }

    std::vector<TableField<Record>> m_fields;
    const char* m_order = "name_key, id"; ///< of all()
    const StateTable<State>* m_states = nullptr;
    Problems (*m_validator)(const Record&) = nullptr;
    Search m_search;
};
