#pragma once

#include "ui/mainwindow/globalsearch.h"

class Office;

/// The search for everything: the first hits of every searched list, with the icons of their pages.
[[nodiscard]] GlobalSearch::Provider makeGlobalSearch(Office& office, const QList<PageEntry>& pages);
