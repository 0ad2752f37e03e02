#include "models/honors/honorposter.h"

#include "models/common/printfonts.h"
#include "models/honors/honorrollwords.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace {

const QColor deepRed(0xb1, 0x0f, 0x16);
const QColor brightRed(0xd0, 0x20, 0x29);
const QColor goldLine(0xb8, 0x86, 0x2b);
const QColor paleGold(0xd8, 0xb0, 0x55);
const QColor sloganGold(0xf6, 0xd8, 0x8a);
const QColor headingRed(0xb0, 0x12, 0x19);
const QColor citationInk(0x3c, 0x2a, 0x16);
const QColor versionInk(0xb8, 0x97, 0x58);

constexpr double sideMargin = 90;
constexpr double headEdge = 222; // where the red ends at the sides of the first page
constexpr double headPoint = 270; // and in the middle
constexpr double nextHeadEdge = 120;
constexpr double citationTop = 286;
constexpr double citationSize = 22;
constexpr double citationLeading = 42;
constexpr double signatureBaseline = 1126;
constexpr double bottomOfNames = 1066; // on the page with the signature
constexpr double bottomOfNamesBefore = 1190; // on pages before the last
constexpr double nameSize = 36;
constexpr double rowHeight = 68;
constexpr double headingHeight = 78;
constexpr double sectionGap = 12;
constexpr double longCitationSize = 20;
constexpr double longCitationLeading = 35;
constexpr int shortCitationLines = 3;
/// Of the names, from large to small; the first with which all fit one page is taken.
constexpr std::array scales{
    1.6, 1.5, 1.4, 1.3, 1.22, 1.15, 1.08, 1.0, 0.94, 0.9, 0.87, 0.84, 0.81, 0.78, 0.75, 0.72, 0.68, 0.64};
constexpr std::array scalesOfLargePaper{0.6, 0.56, 0.52, 0.48, 0.45};
/// Of rows, by the size of their names: from roomy to close.
constexpr std::array spacings{1.0, 0.92, 0.85, 0.78, 0.72, 0.67};
constexpr double nextPagesScale = 0.62;
constexpr double nextPagesScaleOfLargePaper = 0.45;

double pageWidthOfNames()
{
    return HonorRollPages::shortSide - 2 * (sideMargin - 28);
}

/// Characters as wide as a Chinese one.
double widthInCharacters(const QString& name)
{
    double width = 0;
    for (const QChar character : name)
        width += character.unicode() < 0x2e80 ? 0.55 : (character.isLowSurrogate() ? 0 : 1);
    return width;
}

} // namespace

HonorPoster::HonorPoster(const HonorRollContent& content, int version, bool isLarge)
    : HonorRollPages(content, version)
{
    measureCitation();
    for (const HonorRollSection& section : content.sections)
        m_longest << longestOf(section);
    chooseSize(isLarge);
}

void HonorPoster::chooseSize(bool isLarge)
{
    QList<double> sizes(scales.begin(), scales.end());
    if (isLarge)
        sizes.append(QList<double>(scalesOfLargePaper.begin(), scalesOfLargePaper.end()));
    for (const double size : std::as_const(sizes)) {
        for (const double spacing : spacings) {
            m_scale = size;
            m_spacing = size * spacing;
            m_pages = layOut();
            if (m_pages.size() == 1)
                return;
        }
    }
    m_scale = m_spacing = isLarge ? nextPagesScaleOfLargePaper : nextPagesScale;
    m_pages = layOut();
}

void HonorPoster::measureCitation()
{
    const QRectF area(sideMargin, 0, shortSide - 2 * sideMargin, 1);
    m_citationSize = citationSize;
    m_citationLeading = citationLeading;
    m_citationHeight = paragraph(nullptr, area, m_citationSize, m_citationLeading, content().citation);
    if (m_citationHeight <= shortCitationLines * citationLeading)
        return;
    m_citationSize = longCitationSize;
    m_citationLeading = longCitationLeading;
    m_citationHeight = paragraph(nullptr, area, m_citationSize, m_citationLeading, content().citation);
}

double HonorPoster::headBottom(int page) const
{
    return page == 0 ? citationTop + m_citationHeight + 30 : nextHeadEdge + 46;
}

double HonorPoster::longestOf(const HonorRollSection& section)
{
    constexpr double shortest = 3; // two characters are spread over three
    constexpr double longestPerson = 6; // one very long name is drawn smaller instead
    double longest = shortest;
    for (const HonorRollEntry& entry : section.entries) {
        const double width = widthInCharacters(entry.name);
        if (entry.kind != HonoredKind::Volunteer || width <= longestPerson)
            longest = std::max(longest, width);
    }
    return longest;
}

int HonorPoster::columnsOf(int section) const
{
    const int allowed = m_scale < 0.5 ? 8 : m_scale < 0.63 ? 6 : m_scale < 0.91 ? 5 : 4;
    const double column = (m_longest.at(section) + 1.2) * nameSize * m_scale;
    const int fitting = std::clamp(int(pageWidthOfNames() / column), 1, allowed);
    const qsizetype names = content().sections.at(section).entries.size(); // two names stand side by side in the middle
    return int(std::clamp<qsizetype>(names, 1, fitting));
}

QList<HonorPoster::Page> HonorPoster::layOut() const
{
    QList<Page> pages{{}};
    double y = headBottom(0);
    const auto place = [&](const Block& block, double needed) {
        if (y + needed <= bottomOfNamesBefore || pages.last().isEmpty()) {
            pages.last() << block;
            y += block.height;
            return true;
        }
        pages << Page{};
        y = headBottom(1);
        return false;
    };
    for (int i = 0; i < content().sections.size(); ++i) {
        const HonorRollSection& section = content().sections.at(i);
        const int columns = columnsOf(i);
        Block heading{i, 0, 0, false, (headingHeight + (i > 0 ? sectionGap : 0)) * m_spacing};
        if (!place(heading, heading.height + rowHeight * m_spacing))
            place(heading, 0);
        for (qsizetype first = 0; first < section.entries.size(); first += columns) {
            const Block row{i, first, int(std::min<qsizetype>(columns, section.entries.size() - first)), false,
                rowHeight * m_spacing};
            if (place(row, row.height))
                continue;
            place(Block{i, first, 0, true, headingHeight * m_spacing}, 0);
            place(row, 0);
        }
    }
    if (y > bottomOfNames)
        pages << Page{}; // the signature has a page of its own
    return pages;
}

void HonorPoster::paintGround(QPainter& painter, int index) const
{
    QLinearGradient paper(0, 0, 0, height());
    paper.setColorAt(0, QColor(0xff, 0xfe, 0xf9));
    paper.setColorAt(0.3, QColor(0xff, 0xfe, 0xf7));
    paper.setColorAt(1, QColor(0xff, 0xf5, 0xe5));
    painter.fillRect(QRectF(0, 0, width(), height()), paper);

    const double edge = index == 0 ? headEdge : nextHeadEdge;
    const double point = index == 0 ? headPoint : nextHeadEdge + 24;
    QPainterPath head;
    head.moveTo(0, 0);
    head.lineTo(width(), 0);
    head.lineTo(width(), edge);
    head.lineTo(width() / 2, point);
    head.lineTo(0, edge);
    head.closeSubpath();
    QLinearGradient red(0, 0, 0, point);
    red.setColorAt(0, deepRed);
    red.setColorAt(1, brightRed);
    painter.fillPath(head, red);
}

void HonorPoster::paintFrames(QPainter& painter) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(goldLine, 1.8, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(QRectF(22.5, 22.5, width() - 45, height() - 45));
    painter.drawRect(QRectF(27, 27, width() - 54, height() - 54));
    painter.setPen(QPen(paleGold, 1, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(QRectF(36.5, 36.5, width() - 73, height() - 73));
}

void HonorPoster::paintPage(QPainter& painter, int index) const
{
    paintGround(painter, index);
    paintFrames(painter);
    if (index == 0) {
        QFont slogan = printFont(PrintFace::Song, 26);
        slogan.setLetterSpacing(QFont::AbsoluteSpacing, 14);
        painter.setPen(sloganGold);
        centered(painter, width() / 2, 100, slogan, content().slogan);
        painter.setPen(citationInk);
        paragraph(&painter, QRectF(sideMargin, citationTop, width() - 2 * sideMargin, 1), m_citationSize,
            m_citationLeading, content().citation);
    }
    painter.setPen(Qt::white);
    if (index == 0) {
        QFont headline = printFont(PrintFace::Kai, 82);
        headline.setLetterSpacing(QFont::AbsoluteSpacing, 48);
        centered(painter, width() / 2, 194, headline, HonorRollWords::headline());
    } else {
        centered(painter, width() / 2, 96, printFont(PrintFace::Kai, 44),
            HonorRollWords::spaced(HonorRollWords::headline()));
    }

    double y = headBottom(index);
    for (const Block& block : m_pages.at(index)) {
        if (block.names == 0)
            paintHeading(painter, block, y);
        else
            paintNames(painter, block, y);
        y += block.height;
    }
    if (index == count() - 1)
        paintSignature(painter, shortSide - 110, signatureBaseline, 23);
    painter.setPen(versionInk);
    QString line = HonorRollWords::versionLine(version(), content());
    if (count() > 1)
        line += QStringLiteral(" · ") + HonorRollWords::pageLine(index + 1, count());
    drawOutlined(painter, QPointF(60, height() - 57), printFont(PrintFace::Kai, 15), line);
}

void HonorPoster::paintHeading(QPainter& painter, const Block& block, double top) const
{
    const double size = 33 * m_scale;
    QFont font = printFont(block.continued ? PrintFace::Kai : PrintFace::Song, size, !block.continued);
    if (!block.continued)
        font.setLetterSpacing(QFont::AbsoluteSpacing, 4 * m_scale);
    painter.setPen(headingRed);
    const QString text = HonorRollWords::sectionHeading(content().sections.at(block.section), block.continued);
    constexpr int smallest = 12;
    const double room = pageWidthOfNames() - 2 * size * 1.3; // the strokes beside it
    while (QFontMetricsF(font).horizontalAdvance(text) > room && font.pixelSize() > smallest)
        font.setPixelSize(font.pixelSize() - 1);
    const double baseline = top + block.height - headingHeight * m_spacing * 0.5 + size * 0.28;
    centered(painter, width() / 2, baseline, font, text);
    const double half = QFontMetricsF(font).horizontalAdvance(text) / 2;
    const double y = baseline - size * 0.32;
    painter.setPen(QPen(headingRed, 2.6 * m_scale, Qt::SolidLine, Qt::FlatCap));
    for (const double side : {-1.0, 1.0}) {
        const double near = width() / 2 + side * (half + size * 0.45);
        painter.drawLine(QPointF(near, y), QPointF(near + side * size * 0.82, y));
    }
}

void HonorPoster::paintNames(QPainter& painter, const Block& block, double top) const
{
    const HonorRollSection& section = content().sections.at(block.section);
    const double column = pageWidthOfNames() / columnsOf(block.section);
    const bool isAlone = block.names == 1 && columnsOf(block.section) > 1; // in the middle, not at the left edge
    const double left = (width() - (isAlone ? column : pageWidthOfNames())) / 2;
    painter.setPen(Qt::black);
    const double size = std::round(nameSize * m_scale);
    const QFont usual = printFont(PrintFace::Kai, size);
    painter.setFont(usual);
    const double baseline = top + block.height * 0.5 + size * 0.3;
    for (int i = 0; i < block.names; ++i) {
        const HonorRollEntry& entry = section.entries.at(block.first + i);
        const QString name = HonorRollWords::spreadName(entry.name);
        const double characters = widthInCharacters(name);
        const double fitted = std::floor(std::min(size, (column - 6) / characters));
        if (fitted < size)
            painter.setFont(printFont(PrintFace::Kai, fitted));
        painter.drawText(QPointF(left + column * (i + 0.5) - characters * fitted / 2, baseline), name);
        if (fitted < size)
            painter.setFont(usual);
    }
}
