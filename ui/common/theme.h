#pragma once

#include "ui/common/colors.h"

#include <QFont>

class QApplication;
class QLabel;
class QPushButton;
class QWidget;

/// Fusion with one palette and one stylesheet, light or dark, in three sizes. Holds no state of its own: what was
/// applied is read back from the application's palette and font.
class Theme final {
public:
    enum class Mode { Light, Dark };
    /// The height of the base letter in device-independent pixels.
    enum class FontSize { Standard = 13, Large = 15, ExtraLarge = 17 };
    /// How a label speaks.
    enum class Text {
        Title,
        Heading,
        Body,
        Strong,
        Secondary,
        Faint,
        Caption,
        Figure,
        Unit,
        Link,
        Problem,
        Warning,
        Current
    };
    /// How a button speaks: one Primary per page; Link looks like text, Quiet shows no border.
    enum class Button { Plain, Primary, Link, Quiet };

    static void apply(QApplication& application, Mode mode = Mode::Light, FontSize size = FontSize::Standard);

    [[nodiscard]] static Colors colors();
    [[nodiscard]] static bool isDark();
    /// A length drawn for 13-pixel letters, for the letters of now.
    [[nodiscard]] static int scaled(double length);
    /// The application's font at `pixels` (given for the standard size).
    [[nodiscard]] static QFont font(int pixels, bool bold = false);

    static void setText(QLabel* label, Text text);
    static void setTone(QWidget* label, Tone tone);
    static void setButton(QPushButton* button, Button kind);
    /// Makes the stylesheet look again at a widget whose property changed.
    static void repolish(QWidget* widget);

private:
    [[nodiscard]] static QString styleSheet(const Colors& colors, FontSize size);
};
