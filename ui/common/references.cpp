#include "ui/common/references.h"

#include "models/common/dates.h"
#include "models/common/error.h"
#include "models/common/pinyin.h"
#include "models/database/database.h"
#include "models/organisation/organisationrecords.h"
#include "models/records/recordlist.h"
#include "models/records/recordmodel.h"
#include "models/words/dictionaryrepository.h"

#include <algorithm>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(References)
};

constexpr int worstFit = 5; ///< by something else than the name: a code, a number's tail

Reference termReference(const Term& term)
{
    return {term.id.value(), term.name, {}, term.isRetired ? Text::tr("retired") : QString(), 0, false};
}

/// The best first; those that are over after the others that fit as well.
void sortByFit(QList<Reference>& references, const QString& words)
{
    const auto place = [&words](const Reference& reference) {
        return std::pair(nameFit(reference.name, words).value_or(worstFit), !reference.over.isEmpty());
    };
    std::stable_sort(references.begin(), references.end(),
        [&place](const Reference& a, const Reference& b) { return place(a) < place(b); });
}

} // namespace

QString Reference::text() const
{
    if (hasNamesake && !details.isEmpty())
        return fullText();
    return over.isEmpty() ? name : Text::tr("%1 (%2)", "a record and how it ended").arg(name, over);
}

QString Reference::fullText() const
{
    const QString marked = over.isEmpty() ? name : Text::tr("%1 (%2)", "a record and how it ended").arg(name, over);
    return details.isEmpty() ? marked : QStringLiteral("%1 · %2").arg(marked, details);
}

std::optional<int> nameFit(const QString& name, const QString& words)
{
    if (words.isEmpty() || name.compare(words, Qt::CaseInsensitive) == 0)
        return 0;
    const PinyinName reading = pinyinOfText(name);
    const QString letters = words.toLower();
    if (reading.initials == letters || reading.joined() == letters)
        return 1;
    if (name.startsWith(words, Qt::CaseInsensitive))
        return 2;
    if (reading.initials.startsWith(letters) || reading.joined().startsWith(letters))
        return 3;
    const bool isWithin = name.contains(words, Qt::CaseInsensitive) || reading.initials.contains(letters)
        || reading.joined().contains(letters);
    return isWithin ? std::optional(4) : std::nullopt;
}

RecordReferences::RecordReferences(Database& database, Kind kind)
    : m_database(database)
    , m_kind(std::move(kind))
{
    const auto columns = m_kind.source->columns();
    const auto name = std::find_if(columns.begin(), columns.end(),
        [](const RecordColumn& column) { return column.key == QStringLiteral("name"); });
    Q_ASSERT(name != columns.end());
    m_nameColumn = int(name - columns.begin());
    if (!m_kind.offered.isEmpty())
        narrow(QStringLiteral("state"), m_kind.offered);
}

void RecordReferences::narrow(const QString& key, const QStringList& values)
{
    m_filter.conditions.insert(key, values);
}

void RecordReferences::narrowToOrganisation(qint64 organisation)
{
    m_filter.organisations.clear();
    if (organisation > 0)
        m_filter.organisations << organisation;
}

QList<Reference> RecordReferences::offers(const QString& words, int most) const
{
    const RecordListRequest request{words, m_filter, m_nameColumn, Qt::AscendingOrder};
    const auto found = readFirstRecordIds(m_database.reader(), *m_kind.source, request, size_t(most) + 1);
    QList<qint64> ids;
    for (const qint64 id : found) {
        if (id != m_leftOut && ids.size() < most)
            ids << id;
    }
    QList<Reference> references = named(ids);
    sortByFit(references, words);
    return references;
}

std::optional<Reference> RecordReferences::entry(qint64 id) const
{
    const QList<Reference> found = named({id});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

/// A record of which a number is damaged is offered all the same, without these.
QHash<qint64, QStringList> RecordReferences::detailsOf(const QList<qint64>& ids) const
{
    QHash<qint64, QStringList> details;
    if (m_kind.details.isEmpty())
        return details;
    const QList<RecordColumn> columns = m_kind.source->columns();
    try {
        for (const RecordRow& row : m_kind.source->rows(m_database.reader(), ids)) {
            for (qsizetype i = 0; i < columns.size() && i < row.cells.size(); ++i) {
                if (m_kind.details.contains(columns.at(i).key))
                    details[row.id] << cellText(row.cells.at(i), columns.at(i).kind);
            }
        }
    } catch (const Error&) {
        details.clear();
    }
    return details;
}

QList<Reference> RecordReferences::named(const QList<qint64>& ids) const
{
    Connection& connection = m_database.reader();
    const auto labels = readRecordLabels(connection, m_kind.source->table(), m_kind.columns, ids);
    QList<qint64> places;
    for (const RecordLabel& label : labels) {
        if (label.organisation > 0 && !places.contains(label.organisation))
            places << label.organisation;
    }
    QHash<qint64, QString> placeNames;
    for (const RecordLabel& place : readRecordLabels(connection, OrganisationRecords().table(), {}, places))
        placeNames.insert(place.id, place.name);
    const QHash<qint64, QStringList> more = detailsOf(ids);
    QList<Reference> references;
    for (const RecordLabel& label : labels) {
        QStringList details{label.code};
        if (label.born.isValid())
            details << Text::tr("aged %1").arg(ageOn(label.born, QDate::currentDate()));
        details << placeNames.value(label.organisation) << more.value(label.id);
        details.removeAll(QString());
        references << Reference{label.id, label.name, details.join(QStringLiteral(" · ")), m_kind.over(label.state),
            label.organisation, label.hasNamesake};
    }
    return references;
}

QList<Reference> TermReferences::offers(const QString& words, int most) const
{
    QList<Reference> references;
    for (const Term& term : DictionaryRepository().terms(m_database.reader(), m_dictionary)) {
        if (!term.isRetired && nameFit(term.name, words))
            references << termReference(term);
    }
    sortByFit(references, words);
    return references.mid(0, most);
}

std::optional<Reference> TermReferences::entry(qint64 id) const
{
    for (const Term& term : DictionaryRepository().terms(m_database.reader(), m_dictionary)) {
        if (term.id.value() == id)
            return termReference(term);
    }
    return std::nullopt;
}
