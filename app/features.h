#pragma once

#include "ui/common/pagecontext.h"

class Office;
class QWidget;

/// The pages of the window in the order of its navigation: one line per feature.
[[nodiscard]] QList<PageEntry> pageEntries(Office& office);
/// Asks where, then writes a verified copy with progress.
void backUpWithDialog(Office& office, QWidget* parent);
