#pragma once

#include "models/organisation/importlookup.h"
#include "models/records/recordrepository.h"

#include <functional>

/// How files write one state; the first word is the one that is told to the clerk.
template <class State> struct StateWords {
    State state;
    const char* words; ///< parted by blanks
};

/// "Latitude" and "longitude" of a row, a pair or none; a problem when only one of them is there.
[[nodiscard]] std::optional<Coordinates> coordinatesOf(const ImportRow& row, Problems& problems);
[[nodiscard]] QList<ImportColumn> coordinateColumns();
[[nodiscard]] Problem unknownState(const QString& word, const QStringList& known);

/// A file of records that are known by their code, else by their name, and belong to an organization: teams, stations,
/// projects, estates. The constructor says the columns, each once; rows are inserted, updated or skipped here.
template <class Record, class Repository> class CodedImport : public RecordImporter {
public:
    [[nodiscard]] QList<ImportColumn> columns() const final
    {
        QList<ImportColumn> columns;
        for (const Field& field : m_fields)
            columns << field.column;
        return columns;
    }
    [[nodiscard]] QStringList personalColumns() const final { return m_personal; }
    void begin(UnitOfWork& work, const ImportOptions& options) override
    {
        m_lookup.begin(work.connection(), options);
        m_byName = m_repository.index(work.connection());
    }
    RowOutcome importRow(UnitOfWork& work, const ImportRow& row, Problems& problems) final
    {
        const std::optional<Record> existing = known(work.connection(), row);
        m_lookup.checkRepeated(identity(row), row, problems);
        if (existing && m_lookup.options().update)
            m_lookup.checkOwn(existing->organisation, existing->name, nameKey, problems);
        Record record = existing.value_or(Record());
        for (const Field& field : m_fields) {
            if (field.read && (field.readsEmpty || !row.isEmpty(field.column.key)))
                field.read(row, record, problems);
        }
        problems << m_repository.problems(complete(record));
        if (!isAcceptable(problems))
            return RowOutcome::Rejected;
        if (existing && !m_lookup.options().update)
            return RowOutcome::Skipped;
        resolveAll(work, row, record);
        if (!existing) {
            m_byName.insert(record.name, m_repository.insert(work, record));
            return RowOutcome::Imported;
        }
        keep(*existing, record);
        if (record == *existing)
            return RowOutcome::Skipped;
        m_repository.update(work, record);
        return RowOutcome::Updated;
    }
    [[nodiscard]] QStringList remarks() const final { return m_lookup.remarks(); }

protected:
    using RecordId = typename Table<Record>::RecordId;
    /// Takes what the row says, when it says something; what is wrong with it goes into the problems.
    using Read = std::function<void(const ImportRow& row, Record& record, Problems& problems)>;
    /// Finds or makes what the row names, once the row is to be written.
    using Resolve = std::function<void(UnitOfWork& work, const ImportRow& row, Record& record)>;

    template <class... Arguments>
    explicit CodedImport(Arguments&&... arguments)
        : m_repository(std::forward<Arguments>(arguments)...)
    {
    }

    // The columns of the file, in its order: key, usual heading, other headings parted by blanks.

    void column(const char* key, const char* heading, const char* others, Read read, Resolve resolve = {})
    {
        m_fields.push_back({ImportColumn{QString::fromLatin1(key), QString::fromUtf8(heading), importWords(others)},
            std::move(read), std::move(resolve)});
    }
    void text(const char* key, const char* heading, const char* others, QString Record::*member)
    {
        column(key, heading, others,
            [member, name = QString::fromLatin1(key)](
                const ImportRow& row, Record& record, Problems&) { record.*member = row.text(name); });
    }
    void name(const char* heading, const char* others)
    {
        text("name", heading, others, &Record::name);
        m_fields.back().column.required = true;
        m_fields.back().readsEmpty = true;
    }
    void date(const char* key, const char* heading, const char* others, QDate Record::*member)
    {
        column(key, heading, others,
            [member, name = QString::fromLatin1(key)](const ImportRow& row, Record& record, Problems& problems) {
                record.*member = row.date(name, problems);
            });
    }
    /// Masked in the preview.
    void personal(const char* key, const char* heading, const char* others, QString Record::*member)
    {
        text(key, heading, others, member);
        m_personal << QString::fromLatin1(key);
    }
    void term(const char* key, const char* heading, const char* others, TermId Record::*member, Dictionary dictionary)
    {
        column(key, heading, others, {},
            [this, member, dictionary, name = QString::fromLatin1(key)](
                UnitOfWork& work, const ImportRow& row, Record& record) {
                if (!row.isEmpty(name))
                    record.*member = m_lookup.term(work, dictionary, row.text(name));
            });
    }
    /// The organization; of a new record without one, the office itself.
    void organisation(const char* heading, const char* others)
    {
        column(
            "organisation", heading, others,
            [this](const ImportRow& row, Record&, Problems& problems) {
                m_lookup.checkOrganisation(row.text(organisationKey), organisationKey, problems);
            },
            [this](UnitOfWork& work, const ImportRow& row, Record& record) {
                if (!row.isEmpty(organisationKey) || !record.organisation.isValid())
                    record.organisation = m_lookup.organisation(work, row.text(organisationKey));
            });
        m_fields.back().readsEmpty = true;
    }
    void coordinates()
    {
        for (const ImportColumn& one : coordinateColumns())
            m_fields.push_back({one, {}, {}});
        m_fields.back().readsEmpty = true;
        m_fields.back().read = [](const ImportRow& row, Record& record, Problems& problems) {
            if (const auto place = coordinatesOf(row, problems))
                record.coordinates = place;
        };
    }
    /// Of new records only: later states are acts.
    template <class State> void state(const char* heading, const char* others, const QList<StateWords<State>>& words)
    {
        column("state", heading, others, [words](const ImportRow& row, Record& record, Problems& problems) {
            if (record.id.isValid())
                return;
            const QString word = row.text(QStringLiteral("state"));
            QStringList told;
            for (const StateWords<State>& one : words) {
                const QStringList same = importWords(one.words);
                if (same.contains(word)) {
                    record.state = one.state;
                    return;
                }
                told << same.first();
            }
            problems << unknownState(word, told);
        });
    }

    /// What a row is known by within its file.
    [[nodiscard]] virtual QString identity(const ImportRow& row) const
    {
        return row.isEmpty(codeKey) ? row.text(nameKey) : row.text(codeKey);
    }
    [[nodiscard]] virtual std::optional<Record> known(Connection& connection, const ImportRow& row) const
    {
        if (!row.isEmpty(codeKey))
            return m_repository.findByCode(connection, row.text(codeKey));
        return m_repository.find(connection, m_byName.value(row.text(nameKey)));
    }
    /// What an update must not lose although the file says nothing of it.
    virtual void keep(const Record&, Record&) const { }

    inline static const QString codeKey = QStringLiteral("code");
    inline static const QString nameKey = QStringLiteral("name");
    inline static const QString organisationKey = QStringLiteral("organisation");

    Repository m_repository;
    ImportLookup m_lookup;
    QHash<QString, RecordId> m_byName;

private:
    struct Field {
        ImportColumn column;
        Read read;
        Resolve resolve;
        bool readsEmpty = false; ///< asked even when its cell is empty
    };

    /// As it is going to be: code and organization are given when the row is written.
    [[nodiscard]] static Record complete(Record record)
    {
        record.organisation = OrganisationId(1);
        if constexpr (requires { record.code; }) {
            if (record.code.isEmpty())
                record.code = record.name;
        }
        return record;
    }
    void resolveAll(UnitOfWork& work, const ImportRow& row, Record& record)
    {
        for (const Field& field : m_fields) {
            if (field.resolve)
                field.resolve(work, row, record);
        }
        if constexpr (requires { record.code; }) {
            if (record.code.isEmpty())
                record.code = m_repository.nextCode(work.connection());
        }
    }

    std::vector<Field> m_fields;
    QStringList m_personal;
};
