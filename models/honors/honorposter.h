#pragma once

#include "models/honors/honorrollpages.h"

/// The red and gold sheet: slogan, 光荣榜, citation, a heading and columns of names for each title, place for the seal.
/// Names are as large as one page allows, on large paper down to the same size in millimetres; what is too much even
/// then runs on over several pages.
class HonorPoster final : public HonorRollPages {
public:
    HonorPoster(const HonorRollContent& content, int version, bool isLarge);

    int count() const override { return int(m_pages.size()); }

protected:
    void paintPage(QPainter& painter, int index) const override;

private:
    /// A heading (no names) or one row of names.
    struct Block {
        int section = 0;
        qsizetype first = 0;
        int names = 0; ///< 0: a heading
        bool continued = false;
        double height = 0;
    };
    using Page = QList<Block>;

    [[nodiscard]] QList<Page> layOut() const;
    void chooseSize(bool isLarge);
    /// The longest name of a section in characters, as columns must hold it.
    [[nodiscard]] static double longestOf(const HonorRollSection& section);
    [[nodiscard]] int columnsOf(int section) const;
    void measureCitation();
    void paintGround(QPainter& painter, int index) const;
    void paintFrames(QPainter& painter) const;
    void paintHeading(QPainter& painter, const Block& block, double top) const;
    void paintNames(QPainter& painter, const Block& block, double top) const;
    [[nodiscard]] double headBottom(int page) const;

    double m_scale = 1; ///< of the names
    double m_spacing = 1; ///< of rows and headings: closer when the names are smaller
    double m_citationSize = 0;
    double m_citationLeading = 0;
    double m_citationHeight = 0;
    QList<double> m_longest; ///< by section
    QList<Page> m_pages;
};
