#pragma once

#include "models/fund/fundentry.h"
#include "ui/printing/printdocument.h"

class Office;

/// 捐赠收据 for income in three copies: for the office, the donor and the books; 支出审批单 for an application.
[[nodiscard]] PrintDocument fundPaper(Office& office, FundEntryId id);
