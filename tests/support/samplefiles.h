#pragma once

#include <QByteArray>
#include <QString>

/// A PDF of exactly so many bytes, of no pages but with the right beginning; other seeds, other bytes.
[[nodiscard]] QByteArray samplePdf(qint64 bytes, quint32 seed = 1);
/// A small picture as PNG, of one color.
[[nodiscard]] QByteArray samplePng(quint32 rgb = 0x3366cc, int side = 40);
