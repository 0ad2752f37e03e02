#pragma once

#include "models/stations/servicecircle.h"
#include "ui/printing/printdocument.h"

/// One landscape sheet: the whole map, the coverage, the uncovered estates with most households, the suggestions.
[[nodiscard]] PrintDocument circleDocument(const ServiceCircle& circle, const QString& title);
