#pragma once

#include <QStringList>

class Connection;
class FigureSums;
class UnitOfWork;

/// What differs between the ledger of points and what is stored beside it: balances, frozen points, stock, reserved
/// pieces, exchanges, and entries whose source does not count. As sentences (at most twenty); for `check`.
[[nodiscard]] QStringList pointProblems(Connection& connection);
/// Sums of the ledger by organization and month, for `check` and recounts.
void addPointFigures(Connection& connection, FigureSums& sums);
/// Writes balances, frozen points and figures anew from the ledger: after an import was taken back.
void recountPoints(UnitOfWork& work);
