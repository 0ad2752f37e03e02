#pragma once

#include "models/reports/reportcatalog.h"
#include "models/reports/reportexport.h"

#include <QObject>

#include <functional>

class Office;
class Page;
class Task;
struct PrintDocument;
struct ChartTable;

/// What pages do with reports: save one as Excel, PDF or CSV with progress, print it after a preview, or save the
/// numbers of a chart. Shows its tasks in the page's window.
class ReportActions final : public QObject {
    Q_OBJECT

public:
    ReportActions(Office& office, Page& page);

    /// Makes a report that is none of the catalog, of one record say; asked on a thread of its own.
    using Make = std::function<Report(Connection&)>;

    /// Asks where, writes in the background, then offers to open the folder.
    void save(const ReportRequest& request, ReportFormat format);
    void save(const QString& name, const Make& make, ReportFormat format);
    /// As a workbook with whole numbers, whose head says who, when and why: asks for the reason first.
    void saveWithNumbers(const ReportRequest& request);
    /// Opens the preview; long lists are refused with the advice to print from a PDF.
    void print(const ReportRequest& request);
    void print(const Make& make);
    void saveNumbers(const ChartTable& table);

Q_SIGNALS:
    /// A file is there (for tests and messages).
    void saved(const QString& path);
    /// The preview of this report opens.
    void previewed(const Report& report);

private:
    [[nodiscard]] Make making(const ReportRequest& request) const;
    void write(const Make& make, const QString& path);
    void preview(const Report& report, const PrintDocument& document);
    void announce(const QString& path);

    Office& m_office;
    Page& m_page;
};
