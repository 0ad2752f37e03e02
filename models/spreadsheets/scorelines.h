#pragma once

#include "models/scoring/scoresheet.h"

class SheetReader;

/// The lines of the chosen table as they would be copied, from those headings on by which `sheet` knows its columns and
/// rows; empty when there are none.
[[nodiscard]] QString scoreLines(SheetReader& reader, const ScoreSheet& sheet);
