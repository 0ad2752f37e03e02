#include "tests/support/samplefiles.h"

#include <QBuffer>
#include <QImage>
#include <QRandomGenerator>

QByteArray samplePdf(qint64 bytes, quint32 seed)
{
    QByteArray pdf(bytes, Qt::Uninitialized);
    QRandomGenerator random(seed);
    for (char& byte : pdf)
        byte = char(random.bounded(256));
    pdf.replace(0, 5, "%PDF-");
    return pdf.first(bytes);
}

QByteArray samplePng(quint32 rgb, int side)
{
    QImage picture(side, side, QImage::Format_RGB32);
    picture.fill(QColor::fromRgb(rgb));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}
