#pragma once

#include <QByteArray>
#include <QDate>

/// A photographed sign-in sheet, drawn: a PNG for the files of the sample office.
[[nodiscard]] QByteArray demoSignSheet(const QString& title, QDate day, const QStringList& lines);
