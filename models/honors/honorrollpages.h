#pragma once

#include "models/honors/honorroll.h"

#include <QPageLayout>
#include <QPageSize>

#include <memory>

class QPainter;

/// An honor roll laid out on pages. Painted in units of a page 900 wide (1273 when lying), whatever the paper: A4 and
/// A3 have the same proportions.
class HonorRollPages {
public:
    static constexpr double shortSide = 900;
    static constexpr double longSide = 900.0 * 297 / 210;

    HonorRollPages(HonorRollContent content, int version);
    virtual ~HonorRollPages() = default;

    [[nodiscard]] virtual int count() const = 0;
    [[nodiscard]] virtual bool isLandscape() const { return false; }
    [[nodiscard]] double width() const { return isLandscape() ? longSide : shortSide; }
    [[nodiscard]] double height() const { return isLandscape() ? shortSide : longSide; }
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
};

[[nodiscard]] std::unique_ptr<HonorRollPages> layOutHonorRoll(
    HonorRollLayout layout, const HonorRollContent& content, int version);

/// Writes the roll to a PDF file; throws Error when the place cannot be written. Fonts are embedded.
void writeHonorRollPdf(const QString& path, const HonorRollPages& pages, QPageSize::PageSizeId paper = QPageSize::A4);
