#pragma once

#include <QImage>
#include <QStringList>

class QWidget;

/// What a page or dialog looks like at this moment, with a number at each of its buttons and search fields, for its
/// help page: always in the language, size and colors of the window.
struct HelpPicture {
    QImage image;
    QStringList legend; ///< what the numbers stand for, from 1

    [[nodiscard]] bool isEmpty() const { return image.isNull(); }
};

/// Of a widget on the screen, `width` dots wide at most; empty while a number of a person is shown in clear.
[[nodiscard]] HelpPicture takeHelpPicture(QWidget& subject, int width);
