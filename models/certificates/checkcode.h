#pragma once

#include <QString>

/// The code of twelve characters beside the QR code of a certificate: eleven by chance (55 bits) and one that finds
/// slips of the pen. Without 0, 1, I and O, which look alike on paper.
[[nodiscard]] QString newCheckCode();
/// ABCD-EFGH-JKLM.
[[nodiscard]] QString shownCheckCode(const QString& code);
/// What was typed as it is stored, in any case, with blanks and dashes or without. Throws Error when it is no code.
[[nodiscard]] QString checkCodeFrom(const QString& typed);
