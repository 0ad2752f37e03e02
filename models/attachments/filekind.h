#pragma once

#include <QByteArray>
#include <QString>

/// What offices keep: pictures, PDF, texts of Word and WPS, sheets, slides, plain text.
enum class FileKind { Picture, Pdf, Document, Sheet, Slides, Text };

[[nodiscard]] QString fileKindCode(FileKind kind);
[[nodiscard]] FileKind fileKindFromCode(const QString& code);
[[nodiscard]] QString fileKindTitle(FileKind kind); ///< translated
/// For file dialogs: "*.jpg *.png …".
[[nodiscard]] QString fileKindPatterns();

/// By ending and content, which must say the same. Throws Error for programs, for other kinds, and for a file that is
/// not what its ending says.
[[nodiscard]] FileKind requireFileKind(const QString& name, const QByteArray& content);
