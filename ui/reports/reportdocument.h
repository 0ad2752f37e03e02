#pragma once

#include "models/reports/report.h"
#include "ui/printing/printdocument.h"

class Database;

/// A report as the preview shows it; laid out anew for each size of paper.
[[nodiscard]] PrintDocument reportDocument(Database& database, const Report& report);
