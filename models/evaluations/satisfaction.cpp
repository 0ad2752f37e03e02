#include "models/evaluations/satisfaction.h"

#include "models/evaluations/evaluationtext.h"

namespace {

std::optional<double> share(qint64 part, qint64 whole)
{
    return whole > 0 ? std::optional(double(part) / double(whole)) : std::nullopt;
}

/// One decimal, half up, in whole numbers: no rounding of binary fractions.
QString percent(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return QStringLiteral("—");
    const qint64 tenths = (part * 2000 + whole) / (whole * 2);
    return QStringLiteral("%1.%2%").arg(tenths / 10).arg(tenths % 10);
}

} // namespace

std::optional<double> Satisfaction::degree() const
{
    return share(good, evaluated);
}

std::optional<double> Satisfaction::coverage() const
{
    return share(evaluated, closed);
}

QString Satisfaction::degreeText() const
{
    return percent(good, evaluated);
}

QString Satisfaction::coverageText() const
{
    return percent(evaluated, closed);
}

QString Satisfaction::text() const
{
    return evaluated > 0 ? EvaluationText::tr("%1 (%2 evaluated)").arg(degreeText(), coverageText()) : degreeText();
}

Satisfaction& Satisfaction::operator+=(const Satisfaction& other)
{
    closed += other.closed;
    evaluated += other.evaluated;
    good += other.good;
    return *this;
}
