#include "models/figures/figuresfeature.h"

Feature figuresFeature()
{
    RecordKind figures = programTable(QStringLiteral("figure_months"));
    figures.isCounted = true;
    Feature feature;
    feature.kinds << figures;
    return feature;
}
