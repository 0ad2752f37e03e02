#pragma once

#include <QPageLayout>
#include <QPageSize>
#include <QRectF>
#include <QString>

#include <functional>

class QPainter;
class QPrinter;
class TaskContext;

/// Where one page is painted: `sheet` is the whole paper in the painter's units, margins included.
struct PrintPage {
    int index = 0; ///< from 0
    int count = 1;
    QPageSize::PageSizeId paper = QPageSize::A4;
    QRectF sheet;
};

/// Anything that can be previewed, printed and saved as PDF: values only, so that it can be painted off the screen
/// thread.
struct PrintDocument {
    QString title; ///< of the window and the PDF, and the suggested file name
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    std::function<int(QPageSize::PageSizeId paper)> count; ///< pages on this paper
    /// How each page lies, where they do not all lie as `orientation` says.
    std::function<QPageLayout::Orientation(QPageSize::PageSizeId paper, int page)> turn = {};
    std::function<void(QPainter&, const PrintPage&)> paint;

    /// The whole sheet without margins: documents bring their own.
    [[nodiscard]] QPageLayout layout(QPageSize::PageSizeId paper, int page = 0) const;
    /// Width and height of the sheet in millimetres.
    [[nodiscard]] QSizeF millimetres(QPageSize::PageSizeId paper, int page = 0) const;
    [[nodiscard]] QPageLayout::Orientation orientationOf(QPageSize::PageSizeId paper, int page) const;
};

/// Writes a PDF file, whole or not at all. Throws Error when the place cannot be written, CancelledError.
void writePdf(const PrintDocument& document, QPageSize::PageSizeId paper, const QString& path, TaskContext& task);
/// Sends the pages from..to (from 1; 0 = all) to a printer. Throws Error when it does not answer.
void sendToPrinter(const PrintDocument& document, QPageSize::PageSizeId paper, QPrinter& printer);
