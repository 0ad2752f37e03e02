#pragma once

#include "models/spreadsheets/sheetcell.h"

/// What the binary formats of Excel have in common ([MS-XLS] 2.5, [MS-XLSB] 2.5).

/// An RK number: 30 bits of an integer or of a double, perhaps hundredfold.
[[nodiscard]] double numberOfRk(quint32 bits);
/// #N/A, #REF! … by their code.
[[nodiscard]] SheetCell cellOfErrorCode(quint8 code);
