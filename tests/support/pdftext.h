#pragma once

#include <QString>

/// What can be copied out of a PDF file of ours, in the order of painting, as poppler's pdftotext has it.
[[nodiscard]] QString pdfText(const QString& pdf);
