#pragma once

#include "models/reports/reportpaper.h"
#include "models/spreadsheets/tablewriter.h"

#include <QFont>
#include <QRectF>

/// Tables on pages of paper: heading repeated, page x of y, small charts. The first rows say how wide the columns are,
/// whether the paper lies, and how small the letters are. Goes through the rows twice: once to count the pages, once to
/// paint them.
class ReportPages final : public TableWriter {
public:
    /// `total` is how many pages there will be; on a plain ReportPaper it only counts, see `count()`.
    explicit ReportPages(ReportPaper& paper, int total = 0);
    ~ReportPages() override;

    void beginTable(const TableHead& head) override;
    void writeRow(const TableRow& row) override;
    void writeTotals(const TableRow& row) override;
    void addChart(const TableChart& chart) override;
    void finish() override;

    [[nodiscard]] int count() const { return m_page; }

private:
    struct Cells {
        QList<QStringList> lines; ///< per column
        double height = 0;
    };

    /// What a column takes.
    struct Room {
        double least = 0; ///< no number, time or code is broken
        double whole = 0; ///< every cell stands in one line
    };

    void open();
    void measureRooms();
    [[nodiscard]] QPageLayout::Orientation orientation() const;
    void startPage();
    void endPage();
    void paintTitle();
    double paintWrapped(const QFont& font, const QColor& color, const QString& text);
    void paintHeadings();
    void measureColumns();
    [[nodiscard]] Cells layOut(const TableRow& row, const QFont& font) const;
    void place(const Cells& cells, const QFont& font, bool isHeading, bool isTotal);
    void paintCells(const Cells& cells, const QFont& font, bool isHeading, bool isTotal) const;
    [[nodiscard]] QFont font(double points, bool bold = false) const;
    [[nodiscard]] static constexpr double points(double amount) { return amount * ReportPaper::UnitsPerPoint; }

    ReportPaper& m_paper;
    QPainter* m_painter = nullptr; ///< of the page; none while counting
    int m_total;
    int m_page = 0;
    QRectF m_area; ///< of the page, without the footer
    double m_y = 0;
    TableHead m_head;
    QList<TableRow> m_waiting; ///< first rows, until they have been measured
    QList<Room> m_rooms;
    QList<double> m_widths;
    double m_bodySize; ///< points
    bool m_isOpen = true; ///< the table has its first page
    QList<TableRow> m_rows; ///< of a small table, for its charts
    bool m_isFirst = true;
};
