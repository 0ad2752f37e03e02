#pragma once

#include <QString>

/// What a clerk is told while an ID or phone number stands in a free text; "" when none does.
[[nodiscard]] QString clearNumberNote(const QString& typed);
