#include "ui/reports/reportactions.h"

#include "models/common/task.h"
#include "models/office/office.h"
#include "models/reports/numbersexport.h"
#include "models/spreadsheets/sheetwriter.h"
#include "ui/charts/chartcard.h"
#include "ui/common/attempt.h"
#include "ui/common/dialogs.h"
#include "ui/common/numbersreason.h"
#include "ui/common/page.h"
#include "ui/printing/printpreview.h"
#include "ui/reports/reportdocument.h"

#include <QFileInfo>
#include <QTimer>

namespace {

constexpr qint64 mostPrintedRows = 5000;

QString suffixOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Excel:
        return QStringLiteral("xlsx");
    case ReportFormat::Csv:
        return QStringLiteral("csv");
    case ReportFormat::Pdf:
        break;
    }
    return QStringLiteral("pdf");
}

QString filterOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Excel:
        return ReportActions::tr("Excel workbooks (*.xlsx)");
    case ReportFormat::Csv:
        return ReportActions::tr("Text tables (*.csv)");
    case ReportFormat::Pdf:
        break;
    }
    return ReportActions::tr("PDF documents (*.pdf)");
}

/// The place that was chosen, with the suffix that the format needs.
QString askPath(QWidget* parent, const QString& name, ReportFormat format)
{
    const QString suffix = QLatin1Char('.') + suffixOf(format);
    const QString path = Dialogs::saveFile(
        parent, ReportActions::tr("Save the report"), name + suffix, filterOf(format), QStringLiteral("reports"));
    return path.isEmpty() || path.endsWith(suffix, Qt::CaseInsensitive) ? path : path + suffix;
}

TableValue valueOf(const QVariant& cell)
{
    if (!cell.isValid())
        return {};
    if (cell.typeId() == QMetaType::Double)
        return cell.toDouble();
    return cell.canConvert<qint64>() && cell.typeId() != QMetaType::QString ? TableValue(cell.toLongLong())
                                                                            : TableValue(cell.toString());
}

} // namespace

ReportActions::ReportActions(Office& office, Page& page)
    : QObject(&page)
    , m_office(office)
    , m_page(page)
{
}

void ReportActions::save(const ReportRequest& request, ReportFormat format)
{
    attempt(&m_page, [&] { save(suggestedFileName(m_office.database().reader(), request), making(request), format); });
}

void ReportActions::save(const QString& name, const Make& make, ReportFormat format)
{
    const QString path = askPath(&m_page, name, format);
    if (!path.isEmpty())
        write(make, path);
}

ReportActions::Make ReportActions::making(const ReportRequest& request) const
{
    return [&office = m_office, request](
               Connection& connection) { return makeReport(connection, office.vault(), request); };
}

void ReportActions::saveWithNumbers(const ReportRequest& request)
{
    attempt(&m_page, [&] {
        const auto reason = askNumbersReason(&m_page, m_office);
        if (!reason)
            return;
        const QString name = suggestedFileName(m_office.database().reader(), request);
        const QString path = askPath(&m_page, name, ReportFormat::Excel);
        if (path.isEmpty())
            return;
        ReportRequest whole = request;
        whole.numbers = Numbers::Clear;
        const auto work = [&office = m_office, whole, path, reason = *reason](TaskContext& context) {
            Report report = makeReport(office.database().reader(), office.vault(), whole);
            report.notes << noteNumbersExport(office, {report.title, path, rowsOf(report), reason});
            exportReport(office.database(), report, path, context);
        };
        Q_EMIT m_page.taskStarted(runTask(this, tr("Saving the report"), work, [this, path] { announce(path); }));
    });
}

void ReportActions::write(const Make& make, const QString& path)
{
    const auto work = [&office = m_office, make, path](TaskContext& context) {
        exportReport(office.database(), make(office.database().reader()), path, context);
    };
    Q_EMIT m_page.taskStarted(runTask(this, tr("Saving the report"), work, [this, path] { announce(path); }));
}

void ReportActions::announce(const QString& path)
{
    // The task ends first: what the status bar says is true behind the message.
    QTimer::singleShot(0, this, [this, path] {
        Q_EMIT saved(path);
        Dialogs::announceFile(&m_page, path);
    });
}

void ReportActions::print(const ReportRequest& request)
{
    print(making(request));
}

void ReportActions::print(const Make& make)
{
    using Prepared = std::pair<Report, PrintDocument>;
    const auto work = [&office = m_office, make](TaskContext& context) {
        Report report = make(office.database().reader());
        const bool isShort = rowsOf(report) <= mostPrintedRows;
        return Prepared{report, isShort ? reportDocument(office.database(), report, context) : PrintDocument()};
    };
    Q_EMIT m_page.taskStarted(runTask(this, tr("Preparing the preview"), work, [this](const Prepared& prepared) {
        const auto& [report, document] = prepared;
        if (document.count)
            preview(report, document);
        else
            Dialogs::information(&m_page,
                tr("This list has %1 rows. Save it as PDF and print the pages that you need.").arg(rowsOf(report)));
    }));
}

void ReportActions::preview(const Report& report, const PrintDocument& document)
{
    auto* preview = new PrintPreview(document, m_page.window());
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
    Q_EMIT previewed(report);
}

void ReportActions::saveNumbers(const ChartTable& table)
{
    const QString path = askPath(&m_page, table.title, ReportFormat::Excel);
    if (path.isEmpty())
        return;
    const auto work = [table, path](TaskContext&) {
        TableHead head;
        head.title = table.title;
        for (qsizetype i = 0; i < table.headings.size(); ++i)
            head.columns << SheetColumn{
                table.headings.at(i), i == 0 ? 24.0 : 14.0, i == 0 ? SheetColumnKind::Text : SheetColumnKind::Number};
        SheetWriter writer(path);
        writer.beginTable(head);
        for (const QVariantList& cells : table.rows) {
            TableRow row;
            for (const QVariant& cell : cells)
                row << valueOf(cell);
            writer.writeRow(row);
        }
        writer.finish();
    };
    Q_EMIT m_page.taskStarted(runTask(this, tr("Saving the numbers"), work, [this, path] { announce(path); }));
}
