#include "models/certificates/certificatepaper.h"

#include "models/certificates/checkcode.h"
#include "models/common/linebreaks.h"
#include "models/common/printfonts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <numeric>

namespace {

// Lengths in tenths of a millimetre.
constexpr double width = 2'100;
constexpr double height = 2'970;
constexpr double margin = 180;
constexpr double room = width - 2 * margin;
constexpr double titleBaseline = 270;
constexpr double numberBaseline = 350;
constexpr double personTop = 385;
constexpr double personRow = 82;
constexpr double textSize = 35;
constexpr double titleSize = 76;
constexpr double headHeight = 76;
constexpr double lineHeight = 44;
constexpr double rowPadding = 22;
constexpr double sumHeight = lineHeight + rowPadding;
constexpr double cellPadding = 12;
constexpr double bottom = height - 190; ///< of what stands above the foot
constexpr double endHeight = 700; ///< of what follows the last record
constexpr double codeSide = 440;
constexpr int mostLines = 6;
const QColor ink(0x18, 0x18, 0x18);
const QColor rule(0x70, 0x70, 0x70);
const QColor headGround(0xf0, 0xf0, 0xf0);

const QList<double>& columnWidths()
{
    static const QList<double> widths{224, 440, 254, 302, 320, 200};
    Q_ASSERT(std::accumulate(widths.begin(), widths.end(), 0.0) == room);
    return widths;
}

/// Of a text in em.
double advance(const QString& text)
{
    double sum = 0;
    for (const QChar character : text) {
        if (!character.isLowSurrogate())
            sum += character.unicode() < 0x2e80 ? 0.56 : 1;
    }
    return sum;
}

QStringList wrapped(const QString& text, double space)
{
    return brokenLines(text, space / textSize, mostLines, &advance);
}

/// Made smaller until the text fits.
QFont fitting(PrintFace face, double size, const QString& text, double space, bool bold = false)
{
    constexpr double smallest = 16;
    QFont font = printFont(face, size, bold);
    while (size > smallest && QFontMetricsF(font).horizontalAdvance(text) > space)
        font = printFont(face, --size, bold);
    return font;
}

void frame(QPainter& painter, const QRectF& box)
{
    painter.setPen(QPen(rule, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    painter.setPen(ink);
}

/// Names and numbers can be found and copied in the PDF: Kai.
void put(QPainter& painter, const QRectF& box, const QString& text, Qt::Alignment alignment = Qt::AlignLeft)
{
    const QFont font = fitting(PrintFace::Kai, textSize, text, box.width());
    const double length = QFontMetricsF(font).horizontalAdvance(text);
    double left = box.left();
    if (alignment.testFlag(Qt::AlignRight))
        left = box.right() - length;
    else if (alignment.testFlag(Qt::AlignHCenter))
        left = box.center().x() - length / 2;
    painter.setFont(font);
    painter.drawText(QPointF(left, box.center().y() + font.pixelSize() * 0.35), text);
}

/// On one line while it can be read well, else on several that fill the box.
void putWhole(QPainter& painter, const QRectF& box, const QString& text)
{
    constexpr double smallest = 16;
    constexpr double wellRead = 28;
    constexpr double spacing = 1.18;
    if (QFontMetricsF(printFont(PrintFace::Kai, wellRead)).horizontalAdvance(text) <= box.width())
        return put(painter, box, text);
    double size = textSize;
    QStringList lines;
    do {
        lines = brokenLines(text, box.width() / --size, text.size(), &advance);
    } while (double(lines.size()) * size * spacing > box.height() - cellPadding && size > smallest);
    painter.setFont(printFont(PrintFace::Kai, size));
    double y = box.center().y() - double(lines.size() - 1) * size * spacing / 2 + size * 0.35;
    for (const QString& line : lines) {
        painter.drawText(QPointF(box.left(), y), line);
        y += size * spacing;
    }
}

void putLabel(QPainter& painter, const QRectF& box, const QString& text, bool isRight = false)
{
    const QFont font = fitting(PrintFace::Hei, textSize - 3, text, box.width());
    const double left = isRight ? box.right() - QFontMetricsF(font).horizontalAdvance(text) : box.left();
    drawOutlined(painter, QPointF(left, box.center().y() + font.pixelSize() * 0.35), font, text);
}

} // namespace

CertificatePaper::CertificatePaper(CertificateSheet sheet)
    : m_sheet(std::move(sheet))
    , m_code(qrCode(m_sheet.proof))
{
    cut(chineseCertificate());
    if (m_sheet.isBilingual)
        cut(englishCertificate());
}

QStringList CertificatePaper::cellsOf(const CertificateLine& line) const
{
    return {isoDate(line.day), line.activity, line.content, line.place, line.unit, line.minutes.plainHours()};
}

double CertificatePaper::heightOf(const CertificateLine& line) const
{
    const QStringList cells = cellsOf(line);
    qsizetype lines = 1;
    for (qsizetype i = 0; i < cells.size(); ++i)
        lines = std::max(lines, wrapped(cells.at(i), columnWidths().at(i) - 2 * cellPadding).size());
    return double(lines) * lineHeight + rowPadding;
}

void CertificatePaper::cut(const CertificateWords& words)
{
    constexpr int personRows = 4;
    const QList<CertificateLine>& lines = m_sheet.snapshot.lines;
    m_pages.append({&words, 0, 0, true, false});
    double y = personTop + personRows * personRow + 2 * rowPadding + headHeight;
    for (qsizetype row = 0; row < lines.size(); ++row) {
        const double needed = heightOf(lines.at(row));
        if (y + needed + sumHeight > bottom) {
            m_pages.append({&words, row, row, false, false});
            y = margin + headHeight;
        }
        y += needed;
        m_pages.last().end = row + 1;
    }
    if (y + 2 * sumHeight + endHeight > bottom)
        m_pages.append({&words, lines.size(), lines.size(), false, false});
    m_pages.last().isLast = true;
}

QList<CertificateLine> CertificatePaper::linesOf(const Page& page) const
{
    return m_sheet.snapshot.lines.sliced(page.first, page.end - page.first);
}

Minutes CertificatePaper::minutesOf(int index) const
{
    return ::minutesOf(linesOf(m_pages.at(index)));
}

void CertificatePaper::paint(QPainter& painter, const QRectF& paper, int index) const
{
    const Page& page = m_pages.at(index);
    painter.save();
    painter.translate(paper.topLeft());
    painter.scale(paper.width() / width, paper.height() / height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(ink);
    double y = page.isFirst ? paintHead(painter, page) : margin;
    if (page.end > page.first)
        y = paintRecords(painter, page, y);
    if (page.isLast)
        paintEnd(painter, *page.words, y);
    const auto isSame = [&page](const Page& other) { return other.words == page.words; };
    const auto first = std::find_if(m_pages.begin(), m_pages.end(), isSame) - m_pages.begin();
    const auto pages = std::count_if(m_pages.begin(), m_pages.end(), isSame);
    paintFoot(painter, page, index - int(first) + 1, int(pages));
    painter.restore();
}

double CertificatePaper::paintHead(QPainter& painter, const Page& page) const
{
    const CertificateWords& words = *page.words;
    QFont font = fitting(PrintFace::Song, titleSize, words.title, room - 100, true);
    if (!words.isEnglish)
        font.setLetterSpacing(QFont::AbsoluteSpacing, 14);
    const double length = QFontMetricsF(font).horizontalAdvance(words.title) - font.letterSpacing();
    drawOutlined(painter, QPointF((width - length) / 2, titleBaseline), font, words.title);
    put(painter, QRectF(margin, numberBaseline - textSize, room, textSize * 1.3), m_sheet.number, Qt::AlignRight);
    return paintPerson(painter, words, personTop) + 2 * rowPadding;
}

/// Label and value, twice in a row; the total takes a row of its own.
double CertificatePaper::paintPerson(QPainter& painter, const CertificateWords& words, double top) const
{
    const CertificateSnapshot& person = m_sheet.snapshot;
    const QString none = QStringLiteral("—");
    const QString days = words.dayOf(person.firstDay()) + QStringLiteral(" – ") + words.dayOf(person.lastDay());
    const QList<QStringList> rows{
        {words.name, words.nameOf(person.name), words.sex, words.sexOf(person.sex)},
        {words.idType, person.idNumber.isEmpty() ? none : words.idTypeOf(person.idType), words.idNumber,
            person.idNumber.isEmpty() ? none : person.idNumber},
        {words.volunteerNumber, person.volunteerNumber, words.registered, words.dayOf(person.registeredOn)},
        {words.span, days, words.total, words.hoursOf(person.minutes())},
    };
    constexpr double labelWidth = 240;
    const double half = room / 2;
    for (const QStringList& row : rows) {
        for (int side = 0; side < 2; ++side) {
            const QRectF label(margin + side * half, top, labelWidth, personRow);
            const QRectF value(label.right(), top, half - labelWidth, personRow);
            painter.fillRect(label, headGround);
            frame(painter, label);
            frame(painter, value);
            putLabel(painter, label.adjusted(cellPadding, 0, -cellPadding, 0), row.value(2 * side));
            putWhole(painter, value.adjusted(cellPadding, 0, -cellPadding, 0), row.value(2 * side + 1));
        }
        top += personRow;
    }
    return top;
}

double CertificatePaper::paintRow(
    QPainter& painter, const QStringList& cells, double top, double rowHeight, bool isStrong) const
{
    double left = margin;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QRectF box(left, top, columnWidths().at(i), rowHeight);
        if (isStrong)
            painter.fillRect(box, headGround);
        frame(painter, box);
        const QRectF inner = box.adjusted(cellPadding, 0, -cellPadding, 0);
        const QStringList lines = wrapped(cells.at(i), inner.width());
        double y = box.center().y() - double(lines.size()) * lineHeight / 2;
        for (const QString& line : lines) {
            put(painter, QRectF(inner.left(), y, inner.width(), lineHeight), line,
                i + 1 == cells.size() ? Qt::AlignRight : Qt::AlignLeft);
            y += lineHeight;
        }
        left = box.right();
    }
    return top + rowHeight;
}

double CertificatePaper::paintRecords(QPainter& painter, const Page& page, double top) const
{
    double left = margin;
    for (qsizetype i = 0; i < columnWidths().size(); ++i) {
        const QRectF box(left, top, columnWidths().at(i), headHeight);
        painter.fillRect(box, headGround);
        frame(painter, box);
        putLabel(painter, box.adjusted(cellPadding, 0, -cellPadding, 0), page.words->columns.at(i),
            i + 1 == columnWidths().size());
        left = box.right();
    }
    top += headHeight;
    const QList<CertificateLine> lines = linesOf(page);
    for (const CertificateLine& line : lines)
        top = paintRow(painter, cellsOf(line), top, heightOf(line), false);
    const QString sum = ::minutesOf(lines).plainHours();
    return paintRow(painter, {page.words->pageSum, {}, {}, {}, {}, sum}, top, sumHeight, true);
}

void CertificatePaper::paintEnd(QPainter& painter, const CertificateWords& words, double top) const
{
    top = paintRow(painter, {words.sum, {}, {}, {}, {}, m_sheet.snapshot.minutes().plainHours()}, top, sumHeight, true);
    put(painter, QRectF(margin, top + 20, room, 70), words.truth);
    top += 120;
    paintSigners(painter, words, top);
    const QRectF square(width - margin - codeSide, top, codeSide, codeSide);
    paintQrCode(painter, square, m_code);
    put(painter, QRectF(square.left(), square.bottom() + 2, codeSide, 44),
        words.code + u' ' + shownCheckCode(m_sheet.code), Qt::AlignHCenter);
    put(painter, QRectF(square.left(), square.bottom() + 46, codeSide, 40), words.root + u' ' + m_sheet.root,
        Qt::AlignHCenter);
}

void CertificatePaper::paintSigners(QPainter& painter, const CertificateWords& words, double top) const
{
    constexpr double labelWidth = 300;
    constexpr double step = 88;
    const CertificateSnapshot& person = m_sheet.snapshot;
    const auto line = [&](const QString& label, const QString& value) {
        putLabel(painter, QRectF(margin, top, labelWidth, step), label);
        putWhole(painter, QRectF(margin + labelWidth, top, room - codeSide - labelWidth - 60, step), value);
        top += step;
    };
    const QString sign
        = m_sheet.showsSignatures ? QStringLiteral("    ____________%1").arg(words.signature) : QString();
    line(words.unit, person.unit + (m_sheet.showsSeal ? QStringLiteral("    ") + words.seal : QString()));
    line(words.personInCharge, person.personInCharge + sign);
    line(words.handler, person.handler + sign);
    line(words.phone, person.phone.isEmpty() ? QStringLiteral("—") : person.phone);
    line(words.date, words.isEnglish ? words.dayOf(m_sheet.issuedOn) : chineseNumeralDate(m_sheet.issuedOn));
}

void CertificatePaper::paintFoot(QPainter& painter, const Page& page, int number, int count) const
{
    const CertificateWords& words = *page.words;
    const QRectF line(margin, height - 150, room, 44);
    put(painter, line, m_sheet.number);
    put(painter, line, words.page.arg(number).arg(count), Qt::AlignHCenter);
    put(painter, line, words.copy.arg(m_sheet.copy).arg(m_sheet.copies), Qt::AlignRight);
    painter.setPen(QColor(0x60, 0x60, 0x60));
    if (page.isLast)
        put(painter, QRectF(margin, height - 106, room, 40), words.check);
}
