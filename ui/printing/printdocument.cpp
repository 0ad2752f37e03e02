#include "ui/printing/printdocument.h"

#include "models/common/error.h"
#include "models/common/task.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

namespace {

constexpr int pdfDotsPerInch = 600;

} // namespace

QPageLayout::Orientation PrintDocument::orientationOf(QPageSize::PageSizeId paper, int page) const
{
    return turn ? turn(paper, page) : orientation;
}

QPageLayout PrintDocument::layout(QPageSize::PageSizeId paper, int page) const
{
    QPageLayout layout(QPageSize(paper), orientationOf(paper, page), QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

QSizeF PrintDocument::millimetres(QPageSize::PageSizeId paper, int page) const
{
    const QSizeF size = QPageSize(paper).size(QPageSize::Millimeter);
    return orientationOf(paper, page) == QPageLayout::Landscape ? size.transposed() : size;
}

void writePdf(const PrintDocument& document, QPageSize::PageSizeId paper, const QString& path, TaskContext& task)
{
    QSaveFile file(path);
    const auto fail = [&] {
        throw Error(QCoreApplication::translate("Printing",
                        "The file %1 cannot be written. Close it where it is open, or choose another folder.")
                        .arg(path),
            file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly))
        fail();
    task.setText(QCoreApplication::translate("Printing", "Writing pages"));
    {
        QPdfWriter writer(&file);
        writer.setResolution(pdfDotsPerInch);
        writer.setPageLayout(document.layout(paper));
        writer.setTitle(document.title);
        QPainter painter(&writer);
        PrintPage page{0, document.count(paper), paper, QRectF(0, 0, writer.width(), writer.height())};
        for (; page.index < page.count; ++page.index) {
            task.checkpoint();
            if (page.index > 0) {
                writer.setPageLayout(document.layout(paper, page.index));
                writer.newPage();
                page.sheet = QRectF(0, 0, writer.width(), writer.height());
            }
            document.paint(painter, page);
            task.report(page.index + 1, page.count);
        }
    }
    if (!file.commit())
        fail();
}

void sendToPrinter(const PrintDocument& document, QPageSize::PageSizeId paper, QPrinter& printer)
{
    printer.setPageLayout(document.layout(paper));
    printer.setFullPage(true);
    printer.setDocName(document.title);
    QPainter painter;
    if (!painter.begin(&printer)) {
        throw Error(QCoreApplication::translate(
            "Printing", "The printer %1 does not answer. Check that it is switched on, or save a PDF and print that.")
                        .arg(printer.printerName()));
    }
    PrintPage page{0, document.count(paper), paper, printer.paperRect(QPrinter::DevicePixel)};
    const QRectF sheet = page.sheet;
    const auto lies = document.orientationOf(paper, 0);
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), page.count) : page.count;
    for (page.index = first; page.index < last; ++page.index) {
        if (page.index > first)
            printer.newPage();
        painter.save();
        page.sheet = sheet;
        if (document.orientationOf(paper, page.index) != lies) { // a printer at work takes no other paper
            painter.translate(sheet.topRight());
            painter.rotate(90);
            page.sheet = QRectF(QPointF(), sheet.size().transposed());
        }
        document.paint(painter, page);
        painter.restore();
    }
}
