#pragma once

#include <QDate>

class Office;
class UnitOfWork;

/// What surrounds the ledger of hours on the day on which a sample office is made: supplements, a public display with
/// an objection, a spot check under way and hours of another body. No record and no figure changes.
void addDemoHours(UnitOfWork& work, const Office& office, QDate today);
