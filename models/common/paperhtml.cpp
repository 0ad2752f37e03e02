#include "models/common/paperhtml.h"

namespace {

QString alignmentWord(Qt::Alignment alignment)
{
    if (alignment & Qt::AlignRight)
        return QStringLiteral("right");
    return alignment & Qt::AlignHCenter ? QStringLiteral("center") : QStringLiteral("left");
}

/// An empty cell holds a blank: it is as high as the others.
QString rowHtml(const PaperTable& table, const QStringList& cells, const QString& tag)
{
    QString html = QStringLiteral("<tr>");
    for (qsizetype i = 0; i < cells.size(); ++i)
        html += QStringLiteral("<%1 align='%2'>%3&nbsp;</%1>")
                    .arg(tag, alignmentWord(table.alignments.value(i, Qt::AlignLeft)), cells.at(i).toHtmlEscaped());
    return html + QStringLiteral("</tr>");
}

} // namespace

QString paperTable(const PaperTable& table)
{
    QString html = QStringLiteral(
        "<table border='1' cellspacing='0' cellpadding='4' width='100%' style='border-collapse:collapse'>");
    if (!table.headings.isEmpty())
        html += QStringLiteral("<thead>") + rowHtml(table, table.headings, QStringLiteral("th"))
            + QStringLiteral("</thead>");
    for (const QStringList& cells : table.rows)
        html += rowHtml(table, cells, QStringLiteral("td"));
    if (!table.sums.isEmpty())
        html += rowHtml(table, table.sums, QStringLiteral("th"));
    return html + QStringLiteral("</table>");
}

QString paperLine(const QString& text, Qt::Alignment alignment)
{
    return QStringLiteral("<p align='%1' style='white-space:pre-wrap'>%2</p>")
        .arg(alignmentWord(alignment), text.toHtmlEscaped());
}
