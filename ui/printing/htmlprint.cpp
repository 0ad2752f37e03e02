#include "ui/printing/htmlprint.h"

#include "models/common/printfonts.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>

#include <memory>

namespace {

constexpr double marginMillimetres = 15;
constexpr double dotsPerMillimetre = 96 / 25.4; ///< in which texts are laid out
constexpr double letters = 13; ///< where the text names no size

/// Laid out for the paper without its margins.
std::unique_ptr<QTextDocument> layOut(const QString& html, const QSizeF& millimetres)
{
    auto text = std::make_unique<QTextDocument>();
    text->setDocumentMargin(0);
    text->setDefaultFont(printFont(PrintFace::Kai, letters)); // names and numbers can be found and copied in the PDF
    text->setHtml(html);
    const QSizeF margins(2 * marginMillimetres, 2 * marginMillimetres);
    text->setPageSize((millimetres - margins) * dotsPerMillimetre);
    return text;
}

} // namespace

PrintDocument htmlDocument(const QString& title, const QString& html)
{
    PrintDocument document;
    document.title = title;
    const auto sizeOf = [](QPageSize::PageSizeId paper) { return QPageSize(paper).size(QPageSize::Millimeter); };
    document.count = [html, sizeOf](QPageSize::PageSizeId paper) { return layOut(html, sizeOf(paper))->pageCount(); };
    document.paint = [html, sizeOf](QPainter& painter, const PrintPage& page) {
        const auto text = layOut(html, sizeOf(page.paper));
        const double scale = page.sheet.width() / (sizeOf(page.paper).width() * dotsPerMillimetre);
        const double margin = marginMillimetres * dotsPerMillimetre;
        const QSizeF room = text->pageSize();
        painter.save();
        painter.translate(page.sheet.topLeft());
        painter.scale(scale, scale);
        painter.translate(margin, margin - page.index * room.height());
        const QRectF shown(0, page.index * room.height(), room.width(), room.height());
        painter.setClipRect(shown);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = shown;
        context.palette.setColor(QPalette::Text, Qt::black); // also in the dark
        text->documentLayout()->draw(&painter, context);
        painter.restore();
    };
    return document;
}
