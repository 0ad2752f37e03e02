#pragma once

#include "models/reports/report.h"

class Database;
class TaskContext;

/// Sends a report to any writer of tables: the one way from rows to Excel, CSV and pages. Does not call `finish`.
void writeReport(Database& database, const Report& report, TableWriter& writer, TaskContext& context);
