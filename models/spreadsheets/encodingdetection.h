#pragma once

#include "models/spreadsheets/textdecoder.h"

class QIODevice;

/// Whether the bytes of a file are a text that can be read as it is meant.
enum class TextContent {
    Text,
    Binary, ///< pictures, programs and the like
    Western, ///< of Western Europe (Latin-1, Windows-1252): no Chinese character can stand in it
    HasNulls, ///< a text that was damaged: null characters stand in it
};

struct DetectedEncoding {
    TextEncoding encoding = TextEncoding::Utf8;
    int markLength = 0; ///< bytes of the byte order mark
    TextContent content = TextContent::Text;
    qint64 nullLine = 0; ///< the first line with a null character, from 1
};

/// By the byte order mark, else by reading all of it: UTF-8 when (nearly) everything fits, else GB18030, or Big5 when
/// the usual characters of Taiwan and Hong Kong come out with it. Reads in pieces and goes back to the start.
[[nodiscard]] DetectedEncoding detectEncoding(QIODevice& device);
