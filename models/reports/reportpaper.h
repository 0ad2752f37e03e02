#pragma once

#include <QList>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPicture>
#include <QSizeF>

#include <memory>

class QPagedPaintDevice;

/// The sheets that the pages of a report are painted on. One unit is a twentieth of a typographic point, and (0, 0) is
/// the corner within the margins.
class ReportPaper {
public:
    explicit ReportPaper(QPageSize::PageSizeId size = QPageSize::A4)
        : m_size(size)
    {
    }
    virtual ~ReportPaper();
    ReportPaper(const ReportPaper&) = delete;
    ReportPaper& operator=(const ReportPaper&) = delete;

    static constexpr double UnitsPerPoint = 20;

    /// Starts the next page and gives its painter; none where pages are only counted.
    virtual QPainter* nextPage(QPageLayout::Orientation) { return nullptr; }
    virtual void finish() { }
    [[nodiscard]] QPageSize::PageSizeId size() const { return m_size; }
    [[nodiscard]] QSizeF room(QPageLayout::Orientation orientation) const; ///< within the margins

private:
    QPageSize::PageSizeId m_size;
};

/// PDF files.
class DevicePaper final : public ReportPaper {
public:
    explicit DevicePaper(QPagedPaintDevice& device, QPageSize::PageSizeId size = QPageSize::A4);
    ~DevicePaper() override;

    QPainter* nextPage(QPageLayout::Orientation orientation) override;
    void finish() override;

private:
    QPagedPaintDevice& m_device;
    std::unique_ptr<QPainter> m_painter;
};

/// One page to be painted wherever it is wanted.
struct ReportSheet {
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    QPicture picture;

    /// `sheet` is the whole paper in the painter's units, margins included.
    void paint(QPainter& painter, const QRectF& sheet, QPageSize::PageSizeId size) const;
};

/// Keeps the pages, for a preview.
class RecordedPaper final : public ReportPaper {
public:
    using ReportPaper::ReportPaper;
    ~RecordedPaper() override;

    QPainter* nextPage(QPageLayout::Orientation orientation) override;
    void finish() override { m_painter.reset(); }
    [[nodiscard]] const QList<ReportSheet>& sheets() const { return m_sheets; }

private:
    QList<ReportSheet> m_sheets;
    std::unique_ptr<QPainter> m_painter;
};
