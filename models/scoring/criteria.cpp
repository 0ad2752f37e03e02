#include "models/scoring/criteria.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Criteria)
};

constexpr int mostPoints = 1'000;
constexpr int mostLines = 12; ///< more columns than a judge's sheet has room for

QStringList linesOf(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line.simplified();
    }
    return lines;
}

std::optional<Criterion> criterionOf(const QString& line)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(.*?\\D)[\\s（(，,：:]*?(?<!\\d)(\\d{1,4})\\s*分?\\s*[）)]?(?:[\\s，,；;]*(?:权重|weight)[\\s：:]*"
        "(\\d{1,4})\\s*[%％]?)?$"));
    const auto match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    static const QRegularExpression ends(QStringLiteral("[\\s（(，,：:]+$"));
    const QString name = QString(match.captured(1)).remove(ends).trimmed();
    const int most = match.captured(2).toInt();
    const int weight = match.captured(3).isEmpty() ? most : match.captured(3).toInt();
    if (name.isEmpty() || most < 1 || most > mostPoints || weight < 1 || weight > mostPoints)
        return std::nullopt;
    return Criterion{name, most, weight};
}

Problem problem(const QString& sentence)
{
    return {QStringLiteral("criteria"), sentence};
}

} // namespace

QList<Criterion> criteriaOf(const QString& text)
{
    QList<Criterion> criteria;
    for (const QString& line : linesOf(text)) {
        if (const auto criterion = criterionOf(line))
            criteria << *criterion;
    }
    return criteria;
}

Problems criteriaProblems(const QString& text)
{
    Problems problems;
    QStringList names;
    const QStringList lines = linesOf(text);
    if (lines.isEmpty())
        problems << problem(Text::tr("Write down what is judged: one criterion a line with its most points."));
    if (lines.size() > mostLines)
        problems << problem(Text::tr("A sheet has room for %n criteria.", nullptr, mostLines));
    for (const QString& line : lines) {
        const auto criterion = criterionOf(line);
        if (!criterion)
            problems << problem(
                Text::tr("“%1” names no criterion. Write its name and its most points (1 to 1,000), and its weight if "
                         "that is another number.")
                    .arg(line));
        else if (names.contains(criterion->name))
            problems << problem(Text::tr("The criterion “%1” stands there twice.").arg(criterion->name));
        else
            names << criterion->name;
    }
    return problems;
}

QStringList namesOf(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[\\n,，;；、]"));
    QStringList names;
    for (const QString& part : text.split(between)) {
        const QString name = part.simplified();
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    }
    return names;
}
