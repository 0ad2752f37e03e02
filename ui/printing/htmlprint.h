#pragma once

#include "ui/printing/printdocument.h"

/// A text with tables on as many pages as it needs, with margins.
[[nodiscard]] PrintDocument htmlDocument(const QString& title, const QString& html);
