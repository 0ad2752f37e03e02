#pragma once

#include "models/office/office.h"

/// Opens an office file, closed to whoever has not signed in. One of an older program is updated: a backup is left
/// beside it, and the figures that it did not sum yet are summed. Throws Error as Database::open does.
[[nodiscard]] std::unique_ptr<Office> openOffice(const QString& location);
