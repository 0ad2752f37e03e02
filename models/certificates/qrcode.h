#pragma once

#include <QBitArray>
#include <QString>

class QPainter;
class QRectF;

/// A QR code (ISO/IEC 18004) as dark and light modules.
struct QrCode {
    int size = 0; ///< modules along a side, without the quiet zone
    QBitArray dark; ///< row by row

    [[nodiscard]] bool isDark(int x, int y) const { return dark.testBit(y * size + x); }
};

/// Of capital letters and digits, at error correction M (15 % may be lost). Throws Error when the text is too long.
[[nodiscard]] QrCode qrCode(const QString& text);
/// Fills the square with it, quiet zone included; sharp at any size.
void paintQrCode(QPainter& painter, const QRectF& square, const QrCode& code);
