#include "models/reports/numbersexport.h"

#include "models/common/error.h"
#include "models/common/shownmoment.h"
#include "models/office/office.h"
#include "models/reports/reporttext.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

QString noteNumbersExport(Office& office, const NumbersExport& leaving)
{
    office.require(Acts::ExportNumbers);
    const QString reason = leaving.reason.simplified();
    if (reason.isEmpty())
        throw Error(
            ReportText::tr("An export with whole ID and phone numbers needs a reason. Write why they are needed; "
                           "nothing was exported."));
    const QString rows = ReportText::tr("%1 rows").arg(QLocale::c().toString(leaving.rows));
    QStringList words{leaving.what, QFileInfo(leaving.file).fileName(), rows, ReportText::tr("reason: %1").arg(reason)};
    words.removeAll(QString());
    office.record(Acts::ExportNumbers, words.join(QStringLiteral(" · ")));
    return ReportText::tr("Holds whole ID and phone numbers · exported by %1 · %2 · reason: %3")
        .arg(office.account().name, shownMoment(QDateTime::currentDateTime()), reason);
}
