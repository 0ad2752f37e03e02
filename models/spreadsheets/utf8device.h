#pragma once

#include "models/spreadsheets/textdecoder.h"

#include <QIODevice>

#include <memory>

/// Hands out as UTF-8 what another device holds in some other encoding.
class Utf8Device final : public QIODevice {
public:
    /// `start` was read from the device already.
    Utf8Device(std::unique_ptr<QIODevice> device, TextEncoding encoding, QByteArray start);

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 maximum) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    void decode(const QByteArray& bytes);

    std::unique_ptr<QIODevice> m_device;
    TextDecoder m_decoder;
    QByteArray m_decoded;
    qsizetype m_at = 0;
};

/// By the mark, the first characters or the declaration; nothing when the file says nothing that is known.
[[nodiscard]] std::optional<TextEncoding> encodingOfXml(QByteArrayView start);
