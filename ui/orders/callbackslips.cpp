#include "ui/orders/callbackslips.h"

#include "models/common/shownmoment.h"
#include "models/evaluations/grade.h"
#include "models/orders/missedcall.h"
#include "ui/printing/htmlprint.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CallBackSlips)
};

constexpr int slipsOnPage = 3;

QString cell(const QString& label, const QString& value, int columns = 1)
{
    return QStringLiteral("<td colspan='%1'><b>%2</b> %3</td>")
        .arg(columns)
        .arg(label.toHtmlEscaped(), value.toHtmlEscaped());
}

/// □ very satisfied □ satisfied …
template <class Value, class Title> QString boxes(const QList<Value>& values, Title title)
{
    QStringList all;
    for (const Value value : values)
        all << QStringLiteral("□ ") + title(value);
    return all.join(QStringLiteral("&nbsp;&nbsp; "));
}

QString slipHtml(const QString& office, const CallBack& call)
{
    const QString ended = call.endedAt.isValid() ? shownMoment(call.endedAt) : QString();
    QString html = QStringLiteral("<table border='1' cellspacing='0' cellpadding='5' width='100%' "
                                  "style='border-collapse:collapse'>");
    html += QStringLiteral("<tr><td colspan='3' align='center'><b>%1</b></td></tr>")
                .arg(Text::tr("%1: call-back slip", "office").arg(office).toHtmlEscaped());
    html += QStringLiteral("<tr>") + cell(Text::tr("Order number"), call.number)
        + cell(Text::tr("Requester"), call.requester) + cell(Text::tr("Phone"), call.phone) + QStringLiteral("</tr>");
    html += QStringLiteral("<tr>") + cell(Text::tr("Community"), call.community) + cell(Text::tr("Need"), call.need)
        + cell(Text::tr("Service ended"), ended) + QStringLiteral("</tr><tr>")
        + cell(Text::tr("Served by"), call.party, 3) + QStringLiteral("</tr>");
    html += QStringLiteral("<tr><td colspan='3'>%1</td></tr>").arg(boxes(allGrades(), [](Grade grade) {
        return gradeTitle(grade).toHtmlEscaped();
    }));
    html += QStringLiteral("<tr><td colspan='3'>%1<br/><br/></td></tr>").arg(Text::tr("In their words:"));
    html += QStringLiteral("<tr><td colspan='3'>%1</td></tr>")
                .arg(boxes(allMissedCallReasons(),
                    [](MissedCallReason reason) { return missedCallTitle(reason).toHtmlEscaped(); }));
    return html
        + QStringLiteral("<tr><td colspan='3'>%1</td></tr></table>")
              .arg(Text::tr("Signature of the requester: ____________&nbsp;&nbsp; Asked by: ____________&nbsp;&nbsp; "
                            "Date: ____________"));
}

} // namespace

PrintDocument callBackSlips(const QString& office, const QList<CallBack>& calls)
{
    QString html = QStringLiteral("<html><body style='font-size:10pt'>");
    for (qsizetype i = 0; i < calls.size(); ++i) {
        const bool beginsPage = i > 0 && i % slipsOnPage == 0;
        html += QStringLiteral("<p style='%1'>&nbsp;</p>")
                    .arg(beginsPage ? QStringLiteral("page-break-before:always") : QString());
        html += slipHtml(office, calls.at(i));
    }
    return htmlDocument(Text::tr("Call-back slips"), html + QStringLiteral("</body></html>"));
}
