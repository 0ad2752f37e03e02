#pragma once

#include "models/records/recordlabel.h"
#include "models/records/recordsource.h"
#include "models/words/dictionary.h"

#include <QHash>

#include <functional>
#include <memory>
#include <optional>

class Database;

/// A record as a form names it.
struct Reference {
    qint64 id = 0;
    QString name;
    QString details; ///< code, age, organization: what tells namesakes apart
    QString over; ///< translated, why it is not in use any more; "" while it is
    qint64 organisation = 0;
    bool hasNamesake = false;

    /// "Red talks (dissolved)"; with the details where the name alone would not do.
    [[nodiscard]] QString text() const;
    /// The same with the details always.
    [[nodiscard]] QString fullText() const;
    bool operator==(const Reference&) const = default;
};

/// The records that a reference field offers and names.
class References {
public:
    virtual ~References() = default;

    /// Those that fit the words by name, pinyin, initials or code, the best first; without words the first of all.
    [[nodiscard]] virtual QList<Reference> offers(const QString& words, int most) const = 0;
    /// Any record of the kind, whether it is still offered or not; none when there is no such record.
    [[nodiscard]] virtual std::optional<Reference> entry(qint64 id) const = 0;
};

/// How well words fit a name: 0 it is the name, then its initials, its beginning, the beginning of its initials or
/// pinyin, any part of it; none when they do not fit.
[[nodiscard]] std::optional<int> nameFit(const QString& name, const QString& words);

/// References to the records of a list, however long it is.
class RecordReferences final : public References {
public:
    struct Kind {
        std::shared_ptr<const RecordSource> source;
        LabelColumns columns;
        std::function<QString(const QString& state)> over; ///< the title of a state in which it is not in use, or ""
        QStringList offered; ///< states in which it may be newly chosen; empty: in any
        QStringList details = {}; ///< columns of the list that tell namesakes apart besides; numbers in them are masked
    };

    RecordReferences(Database& database, Kind kind);

    /// Offers only those for which the list's condition `key` has one of these values.
    void narrow(const QString& key, const QStringList& values);
    /// Offers only those of this organization; 0: of all.
    void narrowToOrganisation(qint64 organisation);
    void leaveOut(qint64 id) { m_leftOut = id; }

    [[nodiscard]] QList<Reference> offers(const QString& words, int most) const override;
    [[nodiscard]] std::optional<Reference> entry(qint64 id) const override;

    /// These records, in their order.
    [[nodiscard]] QList<Reference> named(const QList<qint64>& ids) const;

private:
    [[nodiscard]] QHash<qint64, QStringList> detailsOf(const QList<qint64>& ids) const;

    Database& m_database;
    Kind m_kind;
    RecordFilter m_filter;
    int m_nameColumn = 0;
    qint64 m_leftOut = 0;
};

/// References to the words of a dictionary.
class TermReferences final : public References {
public:
    TermReferences(Database& database, Dictionary dictionary)
        : m_database(database)
        , m_dictionary(dictionary)
    {
    }

    [[nodiscard]] QList<Reference> offers(const QString& words, int most) const override;
    [[nodiscard]] std::optional<Reference> entry(qint64 id) const override;

private:
    Database& m_database;
    Dictionary m_dictionary;
};
