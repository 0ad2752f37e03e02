#pragma once

#include "models/common/statetable.h"
#include "models/database/query.h"
#include "models/database/storedcolumn.h"
#include "models/database/storedvalue.h"
#include "models/database/unitofwork.h"

#include <functional>

class Vault;

/// The row being written and what its columns may need besides the record.
struct RowContext {
    const char* table;
    qint64 id;
    qint64 now;
    AccountId account;
    const Vault* vault; ///< null where nothing is sealed
};

enum class Written {
    Always, ///< what a form holds
    Once, ///< when the row is made; later by an act of its own
    Never, ///< kept by somebody else
};

enum class NameKind { Text, Person };

/// One thing that a record holds, with its stored columns: how it is bound and read. Made by the functions below.
template <class Record> struct TableField {
    QList<StoredColumn> columns;
    /// Binds as many values as there are columns.
    std::function<void(Query& query, const Record& record, const RowContext& context)> bind;
    /// Reads from column `first` on; null: nothing is read.
    std::function<void(const Query& query, int first, Record& record, const Vault* vault)> read;
    int readColumns = 1; ///< of `columns`, from the first on
    bool hasSortKey = false; ///< made of pinyin
    Written written = Written::Always;
    int first = 0; ///< position in the table's selection()

    TableField& inForm()
    {
        written = Written::Always;
        return *this;
    }
    TableField& once()
    {
        written = Written::Once;
        return *this;
    }
    TableField& kept()
    {
        written = Written::Never;
        return *this;
    }
    TableField& references(const char* table)
    {
        columns.front().references = table;
        return *this;
    }
    [[nodiscard]] bool isSealed() const { return columns.front().isSealed && bind; }
    /// Takes time to be worked out: see RowAhead.
    [[nodiscard]] bool isSlow() const { return hasSortKey || isSealed(); }
    [[nodiscard]] QStringList columnNames() const
    {
        QStringList names;
        for (const StoredColumn& column : columns)
            names << QString::fromLatin1(column.name);
        return names;
    }
};

/// What of a typed sentence is stored; every free text of the office passes here.
[[nodiscard]] QString storedFreeText(const QString& text);
[[nodiscard]] QString sortKeyOf(const QString& name, NameKind kind);

template <class Record, class Access>
[[nodiscard]] TableField<Record> valueField(const char* column, Access access, const char* title)
{
    return {{{column, title}},
        [access](Query& query, const Record& record, const RowContext&) {
            query.bind(storedValue(std::invoke(access, record)));
        },
        [access](const Query& query, int first, Record& record, const Vault*) {
            readStored(query.value(first), std::invoke(access, record));
        }};
}

template <class Record, class Access>
[[nodiscard]] TableField<Record> textField(const char* column, Access access, const char* title)
{
    TableField<Record> field = valueField<Record>(column, access, title);
    field.bind = [access](Query& query, const Record& record, const RowContext&) {
        query.bind(std::invoke(access, record).trimmed());
    };
    return field;
}

template <class Record, class Access>
[[nodiscard]] TableField<Record> freeTextField(const char* column, Access access, const char* title)
{
    TableField<Record> field = valueField<Record>(column, access, title);
    field.columns.front().isFreeText = true;
    field.bind = [access](Query& query, const Record& record, const RowContext&) {
        query.bind(storedFreeText(std::invoke(access, record)));
    };
    return field;
}

template <class Record, class Access>
[[nodiscard]] TableField<Record> codeField(const char* column, Access access, const char* title)
{
    TableField<Record> field = valueField<Record>(column, access, title);
    field.bind = [access](Query& query, const Record& record, const RowContext&) {
        query.bindText(std::invoke(access, record).trimmed());
    };
    return field;
}

template <class Record, class Access>
[[nodiscard]] TableField<Record> nameField(const char* column, Access access, const char* title, NameKind kind)
{
    TableField<Record> field = valueField<Record>(column, access, title);
    field.columns << StoredColumn{"name_key"};
    field.hasSortKey = true;
    field.bind = [access, kind](Query& query, const Record& record, const RowContext&) {
        const QString name = std::invoke(access, record).trimmed();
        query.bind(name).bind(sortKeyOf(name, kind));
    };
    return field;
}

template <class Record, class Access, class Word>
[[nodiscard]] TableField<Record> wordField(
    const char* column, Access access, QString (*code)(Word), Word (*fromCode)(const QString&), const char* title)
{
    return {{{column, title}},
        [access, code](
            Query& query, const Record& record, const RowContext&) { query.bind(code(std::invoke(access, record))); },
        [access, fromCode](const Query& query, int first, Record& record, const Vault*) {
            std::invoke(access, record) = fromCode(query.text(first));
        }};
}

template <class Record, class Access>
[[nodiscard]] TableField<Record> listField(const char* column, Access access, QChar separator, const char* title)
{
    return {{{column, title}},
        [access, separator](Query& query, const Record& record, const RowContext&) {
            query.bind(std::invoke(access, record).join(separator));
        },
        [access, separator](const Query& query, int first, Record& record, const Vault*) {
            std::invoke(access, record) = query.text(first).split(separator, Qt::SkipEmptyParts);
        }};
}

template <class Record, class State>
[[nodiscard]] TableField<Record> stateField(
    const char* column, State Record::*member, const StateTable<State>& states, const char* title)
{
    return {{{column, title}},
        [member, &states](
            Query& query, const Record& record, const RowContext&) { query.bind(states.code(record.*member)); },
        [member, &states](const Query& query, int first, Record& record, const Vault*) {
            record.*member = states.fromCode(query.text(first));
        }};
}

/// A row that was given a place on the map, or none.
template <class Record, class Place>
[[nodiscard]] TableField<Record> placeField(
    const StoredColumn& latitude, const StoredColumn& longitude, std::optional<Place> Record::*member)
{
    TableField<Record> field{{latitude, longitude},
        [member](Query& query, const Record& record, const RowContext&) {
            const std::optional<Place>& place = record.*member;
            query.bind(place ? QVariant(place->latitude) : QVariant());
            query.bind(place ? QVariant(place->longitude) : QVariant());
        },
        [member](const Query& query, int first, Record& record, const Vault*) {
            if (!query.isNull(first) && !query.isNull(first + 1))
                record.*member = Place{query.real(first), query.real(first + 1)};
        }};
    field.readColumns = 2;
    return field;
}

/// Written by others and not read into the record: known to whoever asks the table for its columns.
template <class Record> [[nodiscard]] TableField<Record> otherField(const StoredColumn& column)
{
    TableField<Record> field{{column}, {}, {}};
    field.written = Written::Never;
    return field;
}

template <class Record> [[nodiscard]] TableField<Record> createdAtField()
{
    TableField<Record> field{
        {{"created_at"}}, [](Query& query, const Record&, const RowContext& row) { query.bind(row.now); }, {}};
    return field.once();
}

template <class Record, class Access> [[nodiscard]] TableField<Record> createdAtField(Access access)
{
    TableField<Record> field = createdAtField<Record>();
    field.read = [access](const Query& query, int first, Record& record, const Vault*) {
        readStored(query.value(first), std::invoke(access, record));
    };
    return field;
}

template <class Record> [[nodiscard]] TableField<Record> createdByField()
{
    TableField<Record> field{{{"created_by", nullptr, "accounts"}},
        [](Query& query, const Record&, const RowContext& row) { query.bind(row.account); }, {}};
    return field.once();
}

template <class Record> [[nodiscard]] TableField<Record> updatedAtField()
{
    return {{{"updated_at"}}, [](Query& query, const Record&, const RowContext& row) { query.bind(row.now); }, {}};
}
