#pragma once

#include "models/honors/honorroll.h"

#include <QPageLayout>
#include <QPageSize>

#include <memory>

class QPainter;

/// An honor roll laid out on pages of one size of paper. Painted in units of an A4 page 900 wide (1273 when lying). A
/// design that hangs on a wall is painted larger on A3; one that is read keeps its letters there and has more room.
class HonorRollPages {
public:
    static constexpr double shortSide = 900;
    static constexpr double longSide = 900.0 * 297 / 210;

    /// `breadth`: how many times as wide as A4 the page is in these units.
    HonorRollPages(HonorRollContent content, int version, double breadth = 1);
    virtual ~HonorRollPages() = default;

    [[nodiscard]] virtual int count() const = 0;
    [[nodiscard]] virtual bool isLandscape() const { return false; }
    [[nodiscard]] double width() const { return m_breadth * (isLandscape() ? longSide : shortSide); }
    [[nodiscard]] double height() const { return m_breadth * (isLandscape() ? shortSide : longSide); }
    /// The whole sheet, without margins: the design brings its own.
    [[nodiscard]] QPageLayout pageLayout(QPageSize::PageSizeId paper) const;
    /// Paints page `index` (from 0) over `sheet`, the whole paper in the painter's units.
    void paint(QPainter& painter, const QRectF& sheet, int index) const;

protected:
    virtual void paintPage(QPainter& painter, int index) const = 0;

    [[nodiscard]] const HonorRollContent& content() const { return m_content; }
    [[nodiscard]] int version() const { return m_version; }

    /// Text in Song, outlined, centered on `x`.
    static void centered(QPainter& painter, double x, double baseline, const QFont& font, const QString& text);
    /// The same, ending at `right`.
    static void rightAligned(QPainter& painter, double right, double baseline, const QFont& font, const QString& text);
    /// Issuer and date in Chinese numerals; the seal comes on the paper by hand. `right` and the first base line.
    void paintSignature(QPainter& painter, double right, double baseline, double size) const;
    /// A paragraph of Song that begins two characters in; returns the height used.
    static double paragraph(QPainter* painter, const QRectF& area, double size, double leading, const QString& text);

private:
    HonorRollContent m_content;
    int m_version;
    double m_breadth;
};

/// A3 against A4.
inline constexpr double a3Breadth = 297.0 / 210;

[[nodiscard]] std::unique_ptr<HonorRollPages> layOutHonorRoll(
    HonorRollLayout layout, const HonorRollContent& content, int version, QPageSize::PageSizeId paper = QPageSize::A4);

/// Writes the roll to a PDF file, on the paper that it was laid out for; throws Error when the place cannot be written.
/// Fonts are embedded.
void writeHonorRollPdf(const QString& path, const HonorRollPages& pages, QPageSize::PageSizeId paper = QPageSize::A4);
