#include "models/spreadsheets/columnmatching.h"

#include <QCryptographicHash>

#include <algorithm>
#include <optional>
#include <tuple>

MatchQuality ColumnMatch::qualityOf(const QString& key) const
{
    return m_qualities.value(key, MatchQuality::None);
}

QList<ImportColumn> ColumnMatch::missing(const QList<ImportColumn>& columns) const
{
    QList<ImportColumn> result;
    std::copy_if(columns.begin(), columns.end(), std::back_inserter(result),
        [this](const ImportColumn& column) { return column.required && columnOf(column.key) < 0; });
    return result;
}

void ColumnMatch::assign(const QString& key, int column, MatchQuality quality)
{
    if (const QString other = keyOf(column); column >= 0 && !other.isEmpty()) {
        m_columns.remove(other);
        m_qualities.remove(other);
    }
    m_columns.remove(key);
    m_qualities.remove(key);
    if (column < 0)
        return;
    m_columns.insert(key, column);
    m_qualities.insert(key, quality);
}

ColumnMatch ColumnMatch::fromColumns(const QMap<QString, int>& columns)
{
    ColumnMatch match;
    for (auto it = columns.begin(); it != columns.end(); ++it)
        match.assign(it.key(), it.value());
    return match;
}

static QString withoutBrackets(const QString& text)
{
    static constexpr QStringView opening = u"([{【〔<《";
    static constexpr QStringView closing = u")]}】〕>》";
    QString result;
    int depth = 0;
    for (const QChar c : text) {
        if (opening.contains(c))
            ++depth;
        else if (closing.contains(c))
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            result += c;
    }
    return result;
}

QString normalizedHeading(const QString& heading)
{
    const QString plain = heading.normalized(QString::NormalizationForm_KC).toLower();
    const auto letters = [](const QString& text) {
        QString result;
        std::copy_if(
            text.begin(), text.end(), std::back_inserter(result), [](QChar c) { return c.isLetterOrNumber(); });
        return result;
    };
    const QString outside = letters(withoutBrackets(plain));
    return outside.isEmpty() ? letters(plain) : outside;
}

/// One possible pairing; smaller is better.
struct ColumnCandidate {
    MatchQuality quality;
    int cost; ///< the synonym's place in the list, or how much of the heading is not explained (0…100)
    int column;
    int field;

    bool operator<(const ColumnCandidate& other) const
    {
        return std::tie(quality, cost, column, field) < std::tie(other.quality, other.cost, other.column, other.field);
    }
};

/// 0…100, or -1 when one text does not hold the other or is too small a part of it.
static int dissimilarity(const QString& heading, const QString& name)
{
    constexpr int MostUnexplained = 60;
    const bool headingIsLonger = heading.size() >= name.size();
    const QString& whole = headingIsLonger ? heading : name;
    const QString& part = headingIsLonger ? name : heading;
    if (part.size() < 2 || !whole.contains(part))
        return -1;
    const int unexplained = int(100 - 100 * part.size() / whole.size());
    return unexplained <= MostUnexplained ? unexplained : -1;
}

static std::optional<ColumnCandidate> candidateOf(const QString& heading, const QString& normalized, int column,
    const QStringList& names, const QStringList& normalizedNames, int field)
{
    if (normalized.isEmpty())
        return std::nullopt;
    std::optional<ColumnCandidate> best;
    for (int i = 0; i < names.size(); ++i) {
        std::optional<ColumnCandidate> found;
        if (heading.trimmed() == names.at(i))
            found = ColumnCandidate{MatchQuality::Exact, i, column, field};
        else if (normalized == normalizedNames.at(i))
            found = ColumnCandidate{MatchQuality::Normalized, i, column, field};
        else if (const int cost = dissimilarity(normalized, normalizedNames.at(i)); cost >= 0)
            found = ColumnCandidate{MatchQuality::Similar, cost, column, field};
        if (found && (!best || *found < *best))
            best = found;
    }
    return best;
}

ColumnMatch matchColumns(const QStringList& headings, const QList<ImportColumn>& columns)
{
    constexpr qsizetype LongestHeading = 200;
    QStringList normalized;
    for (const QString& heading : headings)
        normalized << (heading.size() <= LongestHeading ? normalizedHeading(heading) : QString());
    std::vector<ColumnCandidate> candidates;
    for (int field = 0; field < columns.size(); ++field) {
        const QStringList names = QStringList{columns.at(field).title} + columns.at(field).synonyms;
        QStringList normalizedNames;
        for (const QString& name : names)
            normalizedNames << normalizedHeading(name);
        for (int column = 0; column < headings.size(); ++column) {
            if (const auto candidate
                = candidateOf(headings.at(column), normalized.at(column), column, names, normalizedNames, field))
                candidates.push_back(*candidate);
        }
    }
    std::sort(candidates.begin(), candidates.end());
    ColumnMatch match;
    for (const ColumnCandidate& candidate : candidates) {
        const QString& key = columns.at(candidate.field).key;
        if (match.columnOf(key) < 0 && match.keyOf(candidate.column).isEmpty())
            match.assign(key, candidate.column, candidate.quality);
    }
    return match;
}

QString layoutFingerprint(const QStringList& headings)
{
    QStringList normalized;
    for (const QString& heading : headings)
        normalized << normalizedHeading(heading);
    while (!normalized.isEmpty() && normalized.last().isEmpty())
        normalized.removeLast();
    const QByteArray bytes = normalized.join(QChar(0x1f)).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}
