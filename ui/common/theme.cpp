#include "ui/common/theme.h"

#include "ui/common/deskstyle.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QLabel>
#include <QPalette>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyle>

namespace {
constexpr double standardLetter = 13.0;

QPalette paletteFrom(const Colors& c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.ground);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.header);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.accent);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Midlight, c.lineSoft);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.inputLine);
    palette.setColor(QPalette::Shadow, c.inputLine);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.blue);
    palette.setColor(QPalette::LinkVisited, c.blue);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.faint);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.faint);
    return palette;
}

QFont applicationFont(Theme::FontSize size)
{
    QFont font;
#ifdef Q_OS_WIN
    font.setFamilies({QStringLiteral("Microsoft YaHei UI"), QStringLiteral("Microsoft YaHei")});
#else
    font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans")});
#endif
    font.setPixelSize(int(size));
    return font;
}

QHash<QString, QString> tokens(const Colors& c)
{
    return {{QStringLiteral("ground"), c.ground.name()}, {QStringLiteral("surface"), c.surface.name()},
        {QStringLiteral("header"), c.header.name()}, {QStringLiteral("line"), c.line.name()},
        {QStringLiteral("lineSoft"), c.lineSoft.name()}, {QStringLiteral("inputLine"), c.inputLine.name()},
        {QStringLiteral("hover"), c.hover.name()}, {QStringLiteral("text"), c.text.name()},
        {QStringLiteral("secondary"), c.secondary.name()}, {QStringLiteral("faint"), c.faint.name()},
        {QStringLiteral("accent"), c.accent.name()}, {QStringLiteral("accentHover"), c.accentHover.name()},
        {QStringLiteral("accentSoft"), c.accentSoft.name()}, {QStringLiteral("onAccent"), c.onAccent.name()},
        {QStringLiteral("blue"), c.blue.name()}, {QStringLiteral("green"), c.green.name()},
        {QStringLiteral("amber"), c.amber.name()}, {QStringLiteral("red"), c.red.name()},
        {QStringLiteral("neutralSoft"), c.toneSoft(Tone::Neutral).name()}};
}

const char* textName(Theme::Text text)
{
    switch (text) {
    case Theme::Text::Title:
        return "title";
    case Theme::Text::Heading:
        return "heading";
    case Theme::Text::Strong:
        return "strong";
    case Theme::Text::Secondary:
        return "secondary";
    case Theme::Text::Faint:
        return "faint";
    case Theme::Text::Caption:
        return "caption";
    case Theme::Text::Figure:
        return "figure";
    case Theme::Text::Unit:
        return "unit";
    case Theme::Text::Link:
        return "link";
    case Theme::Text::Problem:
        return "problem";
    case Theme::Text::Warning:
        return "warning";
    case Theme::Text::Current:
        return "current";
    case Theme::Text::Body:
        break;
    }
    return "body";
}

const char* toneName(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return "green";
    case Tone::Attention:
        return "amber";
    case Tone::Bad:
        return "red";
    case Tone::Information:
        return "blue";
    case Tone::Neutral:
        break;
    }
    return "neutral";
}
} // namespace

void Theme::apply(QApplication& application, Mode mode, FontSize size)
{
    const Colors colors = mode == Mode::Dark ? Colors::dark() : Colors::light();
    if (application.styleSheet().isEmpty())
        application.setStyle(new DeskStyle);
    application.setFont(applicationFont(size));
    application.setPalette(paletteFrom(colors));
    application.setStyleSheet(styleSheet(colors, size));
}

Colors Theme::colors()
{
    return isDark() ? Colors::dark() : Colors::light();
}

bool Theme::isDark()
{
    constexpr int middleLightness = 128;
    return QApplication::palette().color(QPalette::Base).lightness() < middleLightness;
}

int Theme::scaled(double length)
{
    const int letter = QApplication::font().pixelSize();
    return letter > 0 ? qRound(length * letter / standardLetter) : qRound(length);
}

QFont Theme::font(int pixels, bool bold)
{
    QFont font = QApplication::font();
    font.setPixelSize(scaled(pixels));
    font.setBold(bold);
    return font;
}

QString Theme::styleSheet(const Colors& colors, FontSize size)
{
    QFile file(QStringLiteral(":/theme/desk.qss"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The stylesheet is missing from the program.");
    const QString source = QString::fromUtf8(file.readAll());
    const QHash<QString, QString> words = tokens(colors);
    static const QRegularExpression token(QStringLiteral("@(?:(\\d+)|(\\w+))"));
    QString result;
    qsizetype last = 0;
    for (auto it = token.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(source).mid(last, match.capturedStart() - last);
        if (match.hasCaptured(1))
            result += QString::number(qRound(match.captured(1).toDouble() * int(size) / standardLetter))
                + QStringLiteral("px");
        else
            result += words.value(match.captured(2));
        last = match.capturedEnd();
    }
    return result + source.mid(last);
}

void Theme::setText(QLabel* label, Text text)
{
    label->setProperty("vdText", QString::fromLatin1(textName(text)));
    repolish(label);
}

void Theme::setTone(QWidget* label, Tone tone)
{
    label->setProperty("vdTone", QString::fromLatin1(toneName(tone)));
    repolish(label);
}

void Theme::setButton(QPushButton* button, Button kind)
{
    static const QHash<Button, QString> names{{Button::Plain, QStringLiteral("plain")},
        {Button::Primary, QStringLiteral("primary")}, {Button::Link, QStringLiteral("link")},
        {Button::Quiet, QStringLiteral("quiet")}};
    button->setProperty("vdButton", names.value(kind));
    button->setIconSize(QSize(scaled(button->text().isEmpty() ? 16 : 20), scaled(16))); // see DeskStyle::polish
    button->setCursor(Qt::PointingHandCursor);
    repolish(button);
}

void Theme::repolish(QWidget* widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}
