#include "models/scoring/sheetscore.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace {

constexpr int tenthsOfPoint = 10;
constexpr double scale = 100;
constexpr int leastToDrop = 3;
const QChar missing = u'–';

QString markText(const std::optional<int>& mark)
{
    if (!mark)
        return missing;
    const QString whole = QString::number(*mark / tenthsOfPoint);
    return *mark % tenthsOfPoint == 0 ? whole : whole + u'.' + QString::number(*mark % tenthsOfPoint);
}

/// The first highest and the last lowest of the sheets that count, so that they are two different ones.
void dropExtremes(JudgedScore& score)
{
    for (qsizetype i = 0; i < score.each.size(); ++i) {
        if (!score.each.at(i))
            continue;
        if (score.highest < 0 || *score.each.at(i) > *score.each.at(score.highest))
            score.highest = i;
        if (score.lowest < 0 || *score.each.at(i) <= *score.each.at(score.lowest))
            score.lowest = i;
    }
}

} // namespace

QString marksText(const Marks& marks)
{
    QStringList texts;
    for (const auto& mark : marks)
        texts << markText(mark);
    return texts.join(u' ');
}

Marks marksOf(const QString& text, qsizetype count)
{
    Marks marks(count);
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < std::min(count, parts.size()); ++i)
        marks[i] = markFrom(parts.at(i), std::numeric_limits<int>::max() / tenthsOfPoint);
    return marks;
}

std::optional<int> markFrom(const QString& text, int most)
{
    static const QRegularExpression number(QStringLiteral("^(\\d{1,4})(?:[.](\\d)0*)?\\s*分?$"));
    const auto match = number.match(text.normalized(QString::NormalizationForm_KC).trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const int tenths = match.captured(1).toInt() * tenthsOfPoint + match.captured(2).toInt();
    return tenths <= qint64(most) * tenthsOfPoint ? std::optional(tenths) : std::nullopt;
}

std::optional<int> JudgedScore::hundredths() const
{
    constexpr double slack = 1e-7; // half a hundredth may come a little below itself
    return mean ? std::optional(int(std::floor(*mean * scale + 0.5 + slack))) : std::nullopt;
}

std::optional<double> sheetScore(const QList<Criterion>& criteria, const Marks& marks)
{
    double sum = 0;
    double weights = 0;
    for (qsizetype i = 0; i < criteria.size(); ++i) {
        const Criterion& criterion = criteria.at(i);
        const std::optional<int> mark = marks.value(i);
        if (!mark)
            return std::nullopt;
        sum += double(criterion.weight) * *mark / (double(criterion.most) * tenthsOfPoint);
        weights += criterion.weight;
    }
    return weights > 0 ? std::optional(scale * sum / weights) : std::nullopt;
}

JudgedScore judged(const QList<Criterion>& criteria, const QList<JudgedSheet>& sheets, bool dropsExtremes)
{
    JudgedScore score;
    for (const JudgedSheet& sheet : sheets) {
        score.each << (sheet.stepsBack ? std::nullopt : sheetScore(criteria, sheet.marks));
        score.counted += score.each.last() ? 1 : 0;
    }
    if (dropsExtremes && score.counted >= leastToDrop) {
        dropExtremes(score);
        score.counted -= 2;
    }
    double sum = 0;
    for (qsizetype i = 0; i < score.each.size(); ++i) {
        if (score.each.at(i) && i != score.highest && i != score.lowest)
            sum += *score.each.at(i);
    }
    if (score.counted > 0)
        score.mean = sum / score.counted;
    return score;
}

QList<int> placesOf(const QList<std::optional<int>>& scores)
{
    QList<int> places;
    for (const auto& score : scores) {
        const auto better = std::count_if(
            scores.begin(), scores.end(), [&score](const auto& other) { return other && score && *other > *score; });
        places << (score ? int(better) + 1 : 0);
    }
    return places;
}
