#pragma once

#include <QStringList>

class Connection;

/// What is wrong with an office, in sentences: the file's pages, its links, and every roll-up against its records.
[[nodiscard]] QStringList officeProblems(Connection& connection);
