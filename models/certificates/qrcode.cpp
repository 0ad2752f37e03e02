#include "models/certificates/qrcode.h"

#include "models/certificates/certificatetext.h"
#include "models/common/error.h"

#include <QPainter>

#include <memory>
#include <qrencode.h>

namespace {

constexpr int quiet = 4; ///< light modules around it, by the standard

} // namespace

QrCode qrCode(const QString& text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(
        QRcode_encodeString(text.toLatin1().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!made)
        throw Error(
            CertificateText::tr("This does not fit into one QR code: %n character(s).", nullptr, int(text.size())));
    QrCode code{made->width, QBitArray(made->width * made->width)};
    for (qsizetype i = 0; i < code.dark.size(); ++i)
        code.dark.setBit(i, (made->data[i] & 1) != 0);
    return code;
}

/// Runs of dark modules as one rectangle, so that no light hairs stand between them.
void paintQrCode(QPainter& painter, const QRectF& square, const QrCode& code)
{
    const double module = square.width() / (code.size + 2 * quiet);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(square, Qt::white);
    const auto edge = [&](double from, int modules) { return from + (modules + quiet) * module; };
    for (int y = 0; y < code.size; ++y) {
        for (int x = 0; x < code.size; ++x) {
            const int first = x;
            while (x < code.size && code.isDark(x, y))
                ++x;
            if (x > first)
                painter.fillRect(QRectF(QPointF(edge(square.left(), first), edge(square.top(), y)),
                                     QPointF(edge(square.left(), x), edge(square.top(), y + 1))),
                    Qt::black);
        }
    }
    painter.restore();
}
