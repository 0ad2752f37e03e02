#pragma once

#include <QList>

class UnitOfWork;

/// Organizations that the acting account answers for; empty = the whole office.
[[nodiscard]] QList<qint64> actingScope(UnitOfWork& work);
/// Throws Error for an account that answers for one organization only: bookings and lapse concern everybody.
void requireWholeOffice(UnitOfWork& work);
/// The same sentence for whoever asks before the work begins; `scope` is the office's.
void requireWholeOffice(const QList<qint64>& scope);
