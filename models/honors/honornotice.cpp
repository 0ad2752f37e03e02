#include "models/honors/honornotice.h"

#include "models/calendar/workingcalendar.h"
#include "models/common/dates.h"
#include "models/common/masking.h"
#include "models/honors/awardrepository.h"
#include "models/honors/honorbatchrepository.h"
#include "models/honors/honorrollwords.h"
#include "models/honors/honortext.h"
#include "models/organisation/settingsrepository.h"
#include "models/words/dictionaryrepository.h"

namespace {

const QString blank = QStringLiteral("____________");

bool hangs(const Award& award)
{
    return award.state == AwardState::Shortlisted || award.state == AwardState::Publicised
        || award.state == AwardState::Objected;
}

QList<QStringList> rowsOf(Connection& connection, HonorBatchId batch)
{
    QList<QStringList> rows;
    for (const Award& award : AwardRepository().ofBatch(connection, batch)) {
        if (!hangs(award))
            continue;
        const bool isPerson = award.kind == HonoredKind::Volunteer;
        rows << QStringList{QString::number(rows.size() + 1),
            DictionaryRepository().name(connection, Dictionary::HonorTitle, award.title),
            isPerson ? publicName(award.name) : award.name, award.teamName};
    }
    return rows;
}

QString basisSentence(const HonorBatch& batch, qsizetype count)
{
    QString basis = batch.basis.trimmed();
    if (!basis.isEmpty() && !basis.startsWith(u'《'))
        basis = QStringLiteral("《%1》").arg(basis);
    const QString begin = basis.isEmpty() ? QString() : QStringLiteral("根据%1，").arg(basis);
    return QStringLiteral("%1经推荐、审核、评审，拟确定以下%2名（个）对象为“%3”拟表彰对象，现予公示。")
        .arg(begin)
        .arg(count)
        .arg(batch.name);
}

QString row(const QStringList& cells, const QString& tag)
{
    QString html = QStringLiteral("<tr>");
    for (const QString& cell : cells)
        html += QStringLiteral("<%1 align='center'>%2&nbsp;</%1>").arg(tag, cell.toHtmlEscaped());
    return html + QStringLiteral("</tr>");
}

} // namespace

QStringList HonorNotice::headings()
{
    return {QStringLiteral("序号"), QStringLiteral("荣誉称号"), QStringLiteral("姓名（名称）"),
        QStringLiteral("所在队伍（单位）")};
}

QString HonorNotice::html() const
{
    QString html
        = QStringLiteral("<html><body style='font-size:11pt'><h2 align='center'>%1</h2>").arg(headline.toHtmlEscaped());
    for (const QString& paragraph : paragraphs)
        html += QStringLiteral("<p style='text-indent:22pt'>%1</p>").arg(paragraph.toHtmlEscaped());
    html += QStringLiteral(
        "<table border='1' cellspacing='0' cellpadding='4' width='100%' style='border-collapse:collapse'><thead>");
    html += row(headings(), QStringLiteral("th")) + QStringLiteral("</thead>");
    for (const QStringList& cells : rows)
        html += row(cells, QStringLiteral("td"));
    return html
        + QStringLiteral("</table><p align='right'>%1<br/>%2</p></body></html>")
              .arg(unit.toHtmlEscaped(), chineseDate(day));
}

HonorNotice honorNotice(Connection& connection, HonorBatchId id, QDate today)
{
    const HonorBatch batch = HonorBatchRepository().require(connection, id);
    const SettingsRepository settings;
    HonorNotice notice;
    notice.rows = rowsOf(connection, id);
    if (notice.rows.isEmpty())
        throw Error(HonorText::tr("Nobody in the round “%1” is shortlisted or on public notice, so there is nothing to "
                                  "hang up.")
                        .arg(batch.name));
    const bool isOnNotice = batch.noticeUntil.isValid();
    notice.day = isOnNotice ? batch.noticeFrom : today;
    const QDate until = isOnNotice ? batch.noticeUntil : WorkingCalendar::of(connection).after(today, batch.noticeDays);
    notice.headline = QStringLiteral("关于%1评选结果的公示").arg(batch.name);
    notice.paragraphs << basisSentence(batch, notice.rows.size());
    notice.paragraphs << QStringLiteral("公示期：%1至%2（%3个工作日）。")
                             .arg(chineseDate(notice.day), chineseDate(until))
                             .arg(batch.noticeDays);
    notice.paragraphs << QStringLiteral("如有异议，请在公示期内以书面形式实名反映。");
    notice.paragraphs << QStringLiteral("联系人、电话、地址：%1").arg(batch.contact.isEmpty() ? blank : batch.contact);
    notice.unit = batch.issuer.isEmpty() ? settings.value(connection, SettingKey::issuer) : batch.issuer;
    if (notice.unit.isEmpty())
        notice.unit = HonorRollWords::issuerOf(settings.value(connection, SettingKey::officeName));
    return notice;
}
