#pragma once

#include "models/honors/honorrollpages.h"

#include <array>

/// The formal table: number, title, name, team, deeds; headings on every page, "page x of y".
class HonorList final : public HonorRollPages {
public:
    HonorList(const HonorRollContent& content, int version, double breadth);

    int count() const override { return int(m_pages.size()); }

protected:
    void paintPage(QPainter& painter, int index) const override;

private:
    struct Row {
        int section = 0;
        qsizetype entry = 0;
        int number = 0;
        QList<QStringList> lines; ///< wrapped text by column
        double height = 0;
    };

    [[nodiscard]] Row rowOf(int section, qsizetype entry, int number) const;
    [[nodiscard]] double tableTop(int page) const;
    void paintTitle(QPainter& painter) const;
    void paintHeadings(QPainter& painter, double top) const;
    void paintRow(QPainter& painter, const Row& row, double top) const;

    std::array<double, 5> m_widths; ///< of the columns
    double m_citationHeight = 0;
    QList<QList<Row>> m_pages;
};
