#pragma once

#include "models/records/recordsource.h"

#include <QColor>

/// The calm palette of the program, in its light or dark form. A plain value: ask `Theme::colors()` when painting.
struct Colors {
    QColor ground; ///< behind the cards
    QColor surface; ///< cards, tables, fields
    QColor header; ///< table headings
    QColor line; ///< borders of cards, dividing lines
    QColor lineSoft; ///< between rows of a table, grid of a chart
    QColor inputLine; ///< borders of fields and buttons
    QColor hover;
    QColor text;
    QColor secondary;
    QColor faint; ///< captions of groups, units, hints
    QColor accent; ///< volunteer red
    QColor accentHover;
    QColor accentSoft; ///< selected row, chosen page
    QColor onAccent;
    QColor blue;
    QColor green;
    QColor amber;
    QColor red;
    QColor star;
    QColor blueBar; ///< quieter forms for long bars
    QColor greenBar;

    [[nodiscard]] QColor tone(Tone tone) const; ///< for text and lines
    [[nodiscard]] QColor toneSoft(Tone tone) const; ///< for the ground of a badge
    [[nodiscard]] QColor toneBadgeText(Tone tone) const; ///< readable on `toneSoft`

    [[nodiscard]] static Colors light();
    [[nodiscard]] static Colors dark();

private:
    bool m_dark = false;
};
