#pragma once

#include <QString>

/// A file of each kind that can be imported, for TestOffice::importFile.
[[nodiscard]] QString importFileOf(const QString& kind);
