#pragma once

#include "ui/common/pagecontext.h"

#include <functional>

class Office;
class OfficeBackups;
struct BackupFile;

/// What pages ask of the application as a whole.
struct DeskActions {
    OfficeBackups* backups = nullptr; ///< of the office shown
    std::function<void(const BackupFile&)> restore; ///< puts a backup in the place of the office shown
    std::function<void()> openSample; ///< shows the sample office
    std::function<void(QWidget*)> changeKey; ///< asks, then changes the office's key
};

/// The pages of the window in the order of its navigation: one line per feature.
[[nodiscard]] QList<PageEntry> pageEntries(Office& office, const DeskActions& actions);
