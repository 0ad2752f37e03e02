#include "models/honors/honorrollpages.h"

#include "models/common/dates.h"
#include "models/common/printfonts.h"
#include "models/honors/honorcertificates.h"
#include "models/honors/honorlist.h"
#include "models/honors/honorposter.h"
#include "models/honors/honorrollwords.h"
#include "models/honors/honortext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextLayout>

namespace {

constexpr int pdfDotsPerInch = 600;
const QChar joiner(0x2060); // no line ends there
const QChar mayEnd(0x200b); // a line may
const QColor inkColor(0x4a, 0x35, 0x1c);

/// What stands in quotation marks, such as a title of honor, goes into the next line as a whole; lines may end before
/// it and between two of them, which no rule of Unicode allows.
QString withWholeQuotes(const QString& text)
{
    QString whole;
    int depth = 0; // a title may hold a quotation of its own
    for (const QChar letter : text) {
        const bool opens = letter == QChar(0x201c);
        if (depth > 0 && !letter.isLowSurrogate())
            whole += joiner;
        else if (opens)
            whole += mayEnd;
        whole += letter;
        depth += opens ? 1 : letter == QChar(0x201d) ? -1 : 0;
    }
    return whole;
}

} // namespace

HonorRollPages::HonorRollPages(HonorRollContent content, int version, double breadth)
    : m_content(std::move(content))
    , m_version(version)
    , m_breadth(breadth)
{
}

QPageLayout HonorRollPages::pageLayout(QPageSize::PageSizeId paper) const
{
    QPageLayout layout(QPageSize(paper), isLandscape() ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

void HonorRollPages::paint(QPainter& painter, const QRectF& sheet, int index) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.translate(sheet.topLeft());
    painter.scale(sheet.width() / width(), sheet.height() / height());
    paintPage(painter, index);
    painter.restore();
}

void HonorRollPages::centered(QPainter& painter, double x, double baseline, const QFont& font, const QString& text)
{
    const double width = QFontMetricsF(font).horizontalAdvance(text) - font.letterSpacing();
    drawOutlined(painter, QPointF(x - width / 2, baseline), font, text);
}

void HonorRollPages::rightAligned(
    QPainter& painter, double right, double baseline, const QFont& font, const QString& text)
{
    drawOutlined(painter, QPointF(right - QFontMetricsF(font).horizontalAdvance(text), baseline), font, text);
}

void HonorRollPages::paintSignature(QPainter& painter, double right, double baseline, double size) const
{
    painter.save();
    painter.setPen(inkColor);
    const QFont font = printFont(PrintFace::Song, size);
    rightAligned(painter, right, baseline, font, content().issuer);
    rightAligned(painter, right, baseline + size * 1.9, font, chineseNumeralDate(content().date));
    painter.restore();
}

double HonorRollPages::paragraph(
    QPainter* painter, const QRectF& area, double size, double leading, const QString& text)
{
    const QFont font = printFont(PrintFace::Song, size);
    const QString whole = withWholeQuotes(text);
    QTextLayout layout(whole, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const double indent = y == 0 ? size * 2 : 0;
        line.setLineWidth(area.width() - indent);
        if (painter) {
            const QString words = whole.mid(line.textStart(), line.textLength()).remove(joiner).remove(mayEnd);
            drawOutlined(*painter, QPointF(area.left() + indent, area.top() + y + size), font, words);
        }
        y += leading;
    }
    layout.endLayout();
    return y;
}

std::unique_ptr<HonorRollPages> layOutHonorRoll(
    HonorRollLayout layout, const HonorRollContent& content, int version, QPageSize::PageSizeId paper)
{
    switch (layout) {
    case HonorRollLayout::Poster:
        return std::make_unique<HonorPoster>(content, version, paper == QPageSize::A3);
    case HonorRollLayout::List:
        return std::make_unique<HonorList>(content, version, paper == QPageSize::A3 ? a3Breadth : 1);
    case HonorRollLayout::Certificates:
        break;
    }
    return std::make_unique<HonorCertificates>(content, version);
}

void writeHonorRollPdf(const QString& path, const HonorRollPages& pages, QPageSize::PageSizeId paper)
{
    QSaveFile file(path);
    const auto fail = [&] {
        throw Error(HonorText::tr("The file %1 cannot be written. Close it where it is open, or choose another folder.")
                        .arg(path),
            file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly))
        fail();
    {
        QPdfWriter writer(&file);
        writer.setResolution(pdfDotsPerInch);
        writer.setPageLayout(pages.pageLayout(paper));
        writer.setTitle(HonorRollWords::headline());
        QPainter painter(&writer);
        const QRectF sheet(0, 0, writer.width(), writer.height());
        for (int page = 0; page < pages.count(); ++page) {
            if (page > 0)
                writer.newPage();
            pages.paint(painter, sheet, page);
        }
    }
    if (!file.commit())
        fail();
}
