#pragma once

#include "models/reports/report.h"
#include "ui/printing/printdocument.h"

class Database;
class TaskContext;

/// A report as the preview shows it, laid out for each size of paper. Throws CancelledError.
[[nodiscard]] PrintDocument reportDocument(Database& database, const Report& report, TaskContext& context);
