#pragma once

#include <QFont>

class QPainter;
class QPointF;
class QString;

/// Faces of printed matter, by what this machine has: 宋体 (Song) 黑体 (Hei) 楷体 (Kai).
enum class PrintFace { Song, Hei, Kai };

/// `size` in units of the painter. Kai is the face whose text can be copied out of a PDF: the others may come out as
/// Kangxi radicals (Noto CJK), so names and whatever must be found again are printed in Kai.
[[nodiscard]] QFont printFont(PrintFace face, double size, bool bold = false);

/// Draws text as outlines, sharp in any face, with an all but invisible copy in Kai so that it can be searched and
/// copied. `at` is the left end of the base line. For headings; slow for thousands.
void drawOutlined(QPainter& painter, const QPointF& at, const QFont& font, const QString& text);
