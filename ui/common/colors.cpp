#include "ui/common/colors.h"

Colors Colors::light()
{
    Colors c;
    c.ground = QColor(0xf5f6f8);
    c.surface = QColor(0xffffff);
    c.header = QColor(0xfafbfc);
    c.line = QColor(0xe3e6eb);
    c.lineSoft = QColor(0xeef0f3);
    c.inputLine = QColor(0xd5dae1);
    c.hover = QColor(0xf3f5f8);
    c.text = QColor(0x20242b);
    c.secondary = QColor(0x7a8391);
    c.faint = QColor(0x99a1ad);
    c.accent = QColor(0xc8161d);
    c.accentHover = QColor(0xb01219);
    c.accentSoft = QColor(0xfdeeee);
    c.onAccent = QColor(0xffffff);
    c.blue = QColor(0x2860ad);
    c.green = QColor(0x1d8a4e);
    c.amber = QColor(0xd98a14);
    c.red = QColor(0xc8161d);
    c.star = QColor(0xe0a11b);
    c.blueBar = QColor(0x5b7fb5);
    c.greenBar = QColor(0x7f9a6d);
    return c;
}

Colors Colors::dark()
{
    Colors c;
    c.ground = QColor(0x17191d);
    c.surface = QColor(0x1f2227);
    c.header = QColor(0x24272d);
    c.line = QColor(0x33373f);
    c.lineSoft = QColor(0x2a2e35);
    c.inputLine = QColor(0x434852);
    c.hover = QColor(0x292d34);
    c.text = QColor(0xe7e9ec);
    c.secondary = QColor(0x9aa3b0);
    c.faint = QColor(0x7b8492);
    c.accent = QColor(0xe04a4f);
    c.accentHover = QColor(0xea6266);
    c.accentSoft = QColor(0x3a2426);
    c.onAccent = QColor(0xffffff);
    c.blue = QColor(0x6ea3ea);
    c.green = QColor(0x4fbf82);
    c.amber = QColor(0xe6a643);
    c.red = QColor(0xef6a6e);
    c.star = QColor(0xe9b23d);
    c.blueBar = QColor(0x5d86c4);
    c.greenBar = QColor(0x7fa06b);
    c.m_dark = true;
    return c;
}

QColor Colors::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Good:
        return green;
    case Tone::Attention:
        return amber;
    case Tone::Bad:
        return red;
    case Tone::Information:
        return blue;
    case Tone::Neutral:
        break;
    }
    return secondary;
}

QColor Colors::toneSoft(Tone tone) const
{
    switch (tone) {
    case Tone::Good:
        return m_dark ? QColor(0x1e3529) : QColor(0xe4f4ea);
    case Tone::Attention:
        return m_dark ? QColor(0x3b301c) : QColor(0xfdf0dd);
    case Tone::Bad:
        return m_dark ? QColor(0x3f2427) : QColor(0xfde8e8);
    case Tone::Information:
        return m_dark ? QColor(0x20304a) : QColor(0xe6effb);
    case Tone::Neutral:
        break;
    }
    return m_dark ? QColor(0x2d3138) : QColor(0xedf0f4);
}

QColor Colors::toneBadgeText(Tone tone) const
{
    if (m_dark)
        return this->tone(tone);
    switch (tone) {
    case Tone::Attention:
        return QColor(0xa8630b);
    case Tone::Neutral:
        return QColor(0x5b6470);
    default:
        return this->tone(tone);
    }
}
