#include "models/interns/interncertificatepage.h"

#include "models/common/printfonts.h"

#include <QPainter>
#include <QTextLayout>

namespace {

struct PageText {
    Q_DECLARE_TR_FUNCTIONS(InternCertificate)
};

const QColor red(0xb8, 0x14, 0x1c);
const QColor gold(0xb8, 0x86, 0x2b);
const QColor ink(0x20, 0x20, 0x20);

constexpr double width = 1000; ///< of an A4 sheet in the painter's own units
constexpr double height = 1414;
constexpr double margin = 120;
constexpr double rowHeight = 54;
constexpr double textSize = 25;
constexpr double leading = 50;

/// The font, made smaller until the text fits.
QFont fitting(PrintFace face, double size, const QString& text, double room)
{
    constexpr double smallest = 10;
    QFont font = printFont(face, size);
    while (size > smallest && QFontMetricsF(font).horizontalAdvance(text) > room)
        font = printFont(face, --size);
    return font;
}

void centered(QPainter& painter, double baseline, const QFont& font, const QString& text)
{
    const double length = QFontMetricsF(font).horizontalAdvance(text) - font.letterSpacing();
    drawOutlined(painter, QPointF((width - length) / 2, baseline), font, text);
}

void rightAligned(QPainter& painter, double baseline, const QFont& font, const QString& text)
{
    drawOutlined(painter, QPointF(width - margin - QFontMetricsF(font).horizontalAdvance(text), baseline), font, text);
}

void paintFrame(QPainter& painter)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(red, 6, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(QRectF(46, 46, width - 92, height - 92));
    painter.setPen(QPen(gold, 1.6, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(QRectF(60, 60, width - 120, height - 120));
}

/// Label and value, label and value: what the school looks up.
double paintTable(QPainter& painter, double top, const QList<QStringList>& rows)
{
    constexpr double labelWidth = 165;
    const double half = (width - 2 * margin) / 2;
    for (const QStringList& row : rows) {
        for (int side = 0; side < 2; ++side) {
            const QRectF box(margin + side * half, top, half, rowHeight);
            painter.setPen(QPen(QColor(0x88, 0x88, 0x88), 1));
            painter.drawRect(box);
            painter.drawLine(QPointF(box.left() + labelWidth, top), QPointF(box.left() + labelWidth, top + rowHeight));
            painter.setPen(ink);
            painter.setFont(fitting(PrintFace::Hei, 20, row.value(2 * side), labelWidth - 20));
            painter.drawText(
                box.adjusted(10, 0, labelWidth - half, 0), Qt::AlignLeft | Qt::AlignVCenter, row.value(2 * side));
            const QString text = row.value(2 * side + 1);
            painter.setFont(fitting(PrintFace::Kai, 22, text, half - labelWidth - 24));
            painter.drawText(box.adjusted(labelWidth + 12, 0, -6, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
        }
        top += rowHeight;
    }
    return top;
}

double paintParagraph(QPainter& painter, double top, const QString& text)
{
    QTextLayout layout(text, printFont(PrintFace::Song, textSize));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    bool isFirst = true;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const double indent = isFirst ? 2 * textSize : 0;
        line.setLineWidth(width - 2 * margin - indent);
        drawOutlined(painter, QPointF(margin + indent, top + textSize), layout.font(),
            text.mid(line.textStart(), line.textLength()));
        top += leading;
        isFirst = false;
    }
    layout.endLayout();
    return top;
}

QList<QStringList> factsOf(const Intern& intern)
{
    return {{PageText::tr("Full name"), intern.name, PageText::tr("Student number"), intern.studentNumber},
        {PageText::tr("University"), intern.school, PageText::tr("Major"), intern.major},
        {PageText::tr("First day"), isoDate(intern.startedOn), PageText::tr("Last day"), isoDate(intern.endedOn)},
        {PageText::tr("Post"), intern.post, PageText::tr("Mentor"), intern.mentorName},
        {PageText::tr("Hours of practice"), intern.practiceMinutes.plainHours(), PageText::tr("Practice grade"),
            gradeTitle(intern.grade)}};
}

void paintContent(QPainter& painter, const InternCertificate& certificate)
{
    const Intern& intern = certificate.intern;
    paintFrame(painter);
    painter.setPen(red);
    const QString title = PageText::tr("Certificate of practice");
    constexpr double spacing = 20;
    QFont headline = fitting(PrintFace::Kai, 66, title, width - 2 * margin - spacing * double(title.size()));
    headline.setLetterSpacing(QFont::AbsoluteSpacing, headline.pixelSize() > 60 ? spacing : 0);
    centered(painter, 210, headline, title);
    painter.setPen(ink);
    const QFont small = printFont(PrintFace::Song, 21);
    rightAligned(painter, 275, small,
        PageText::tr("No. %1").arg(
            intern.certificateNumber.isEmpty() ? PageText::tr("(given when printed)") : intern.certificateNumber));
    double top = paintTable(painter, 310, factsOf(intern)) + 50;
    painter.setPen(ink);
    top = paintParagraph(painter, top, certificateSentence(certificate));
    if (!intern.assessment.isEmpty())
        top = paintParagraph(painter, top + 10, PageText::tr("Words of the mentor: %1").arg(intern.assessment));
    top = paintParagraph(painter, top + 10, PageText::tr("This is hereby certified."));
    const double foot = std::max(top + 120, height - 330);
    const QFont name = printFont(PrintFace::Song, textSize);
    drawOutlined(painter, QPointF(margin, foot), name, PageText::tr("Mentor (signature):"));
    rightAligned(painter, foot + 70, name, certificate.issuer);
    const QDate day = intern.certifiedOn.isValid() ? intern.certifiedOn : QDate::currentDate();
    rightAligned(painter, foot + 125, name, chineseNumeralDate(day));
    rightAligned(painter, foot + 170, printFont(PrintFace::Song, 18), PageText::tr("(seal)"));
}

} // namespace

void paintInternCertificate(QPainter& painter, const QRectF& sheet, const InternCertificate& certificate)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.translate(sheet.topLeft());
    painter.scale(sheet.width() / width, sheet.height() / height);
    paintContent(painter, certificate);
    painter.restore();
}
