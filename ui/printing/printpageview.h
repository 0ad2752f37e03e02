#pragma once

#include "ui/printing/printdocument.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

/// The pages of a document one below the other, as they will come out: only those in sight are painted.
/// Ctrl+wheel, + and - change the size.
class PrintPageView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    enum class Fit { Page, Width, None };

    explicit PrintPageView(QWidget* parent = nullptr);

    void setDocument(const PrintDocument& document, QPageSize::PageSizeId paper);
    void setFit(Fit fit);
    void setZoom(double zoom); ///< 1 = as large as the paper
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] int pageCount() const { return m_count; }
    [[nodiscard]] int currentPage() const; ///< from 0: the one that fills most of the view
    void goTo(int page);

Q_SIGNALS:
    void zoomChanged(double zoom);
    void pageChanged(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] QSize pageSize(int page) const; ///< in pixels at the present zoom
    [[nodiscard]] QRect pageRect(int page) const; ///< in the viewport
    [[nodiscard]] double pixelsPerMillimetre() const;
    [[nodiscard]] QPixmap picture(int page);
    void applyFit();
    void placePages();
    void layOut();

    PrintDocument m_document;
    QPageSize::PageSizeId m_paper = QPageSize::A4;
    int m_count = 0;
    QList<int> m_tops; ///< of the pages, and where one more would begin
    int m_widest = 0;
    Fit m_fit = Fit::Page;
    double m_zoom = 1;
    QCache<int, QPixmap> m_pictures;
};
