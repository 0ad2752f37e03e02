#pragma once

#include "models/reports/report.h"

class Database;
class ReportPaper;
class TaskContext;

enum class ReportFormat { Excel, Csv, Pdf };

/// By the suffix of the path; throws Error when it is none of .xlsx, .csv, .pdf.
[[nodiscard]] ReportFormat reportFormatOf(const QString& path);
/// Writes the report to the path, whole or not at all. Long lists are read in a thread of their own while the file is
/// written. Throws Error; CancelledError when the context says so.
void exportReport(Database& database, const Report& report, const QString& path, TaskContext& context);
/// Paints the report's pages, as they stand in a PDF file and in the preview.
void paintReport(Database& database, const Report& report, ReportPaper& paper, TaskContext& context);
