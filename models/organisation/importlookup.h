#pragma once

#include "models/organisation/organisationrepository.h"
#include "models/spreadsheets/recordimporter.h"
#include "models/words/dictionaryrepository.h"

/// Without blanks inside when it is Chinese: 苇湾 社区 is 苇湾社区.
[[nodiscard]] QString tightName(const QString& name);

/// Whatever is called so in an index of names, blanks forgiven on both sides.
template <typename Id> class NameIndex final {
public:
    NameIndex() = default;
    explicit NameIndex(const QHash<QString, Id>& names)
        : m_names(names)
    {
        for (auto it = names.begin(); it != names.end(); ++it)
            addTight(it.key(), it.value());
    }
    void insert(const QString& name, Id id)
    {
        m_names.insert(name, id);
        addTight(name, id);
    }
    [[nodiscard]] Id value(const QString& name, Id none = Id()) const
    {
        const auto exact = m_names.constFind(name);
        return exact != m_names.constEnd() ? *exact : m_names.value(tightName(name), none);
    }
    [[nodiscard]] bool contains(const QString& name) const
    {
        return m_names.contains(name) || m_names.contains(tightName(name));
    }

private:
    void addTight(const QString& name, Id id)
    {
        if (const QString tight = tightName(name); !m_names.contains(tight))
            m_names.insert(tight, id);
    }

    QHash<QString, Id> m_names;
};

/// What the rows of a file name: organizations and dictionary words. Unknown words are added and reported; unknown
/// organizations are refused unless the clerk says create. Check first, resolve when the row is to be written.
class ImportLookup final {
public:
    void begin(Connection& connection, const ImportOptions& options);

    /// Adds a problem when the organization is unknown and must not be created. An empty name is the office itself.
    void checkOrganisation(const QString& name, const QString& field, Problems& problems) const;
    /// Adds a problem when the account does not answer for the organization of what the row names.
    void checkOwn(OrganisationId organisation, const QString& name, const QString& field, Problems& problems) const;
    /// The organization of that name (苇湾 finds 苇湾社区), created as a community if need be.
    [[nodiscard]] OrganisationId organisation(UnitOfWork& work, const QString& name);
    /// Without creating; none when it is unknown.
    [[nodiscard]] OrganisationId knownOrganisation(const QString& name) const;

    /// The dictionary's word, added when it is new; none for an empty name.
    [[nodiscard]] TermId term(UnitOfWork& work, Dictionary dictionary, const QString& name);

    /// Adds a problem when an earlier row of the file is about the same, named by its code or name.
    void checkRepeated(const QString& identity, const ImportRow& row, Problems& problems);

    /// Sentences about what was added.
    [[nodiscard]] QStringList remarks() const { return m_remarks; }
    void remark(const QString& sentence) { m_remarks << sentence; }
    [[nodiscard]] const ImportOptions& options() const { return m_options; }

private:
    [[nodiscard]] bool isOwn(OrganisationId organisation) const; ///< the account answers for it

    OrganisationRepository m_organisationRepository;
    DictionaryRepository m_dictionaryRepository;
    ImportOptions m_options;
    NameIndex<OrganisationId> m_organisations;
    OrganisationId m_root;
    QHash<int, QHash<QString, TermId>> m_terms;
    QHash<QString, qint64> m_rows; ///< by what they are about
    QStringList m_remarks;
};

/// Headings and words of a file, written in one text and parted by blanks.
[[nodiscard]] QStringList importWords(const char* words);
