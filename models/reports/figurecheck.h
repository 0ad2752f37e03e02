#pragma once

#include <QStringList>

class Connection;

/// What differs between the figures summed up the tree of organizations and the sums and records that they come from,
/// as sentences (at most twenty); for `check`.
[[nodiscard]] QStringList figureProblems(Connection& connection);
