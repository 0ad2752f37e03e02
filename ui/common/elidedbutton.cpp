#include "ui/common/elidedbutton.h"

#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QToolTip>

ElidedButton::ElidedButton(QWidget* parent)
    : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedButton::minimumSizeHint() const
{
    constexpr int narrowest = 96;
    return {Theme::scaled(narrowest), QPushButton::minimumSizeHint().height()};
}

QString ElidedButton::shownText() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const int around = sizeHint().width() - words; // padding and icon
    return fontMetrics().elidedText(text(), Qt::ElideMiddle, qMax(0, width() - around), Qt::TextShowMnemonic);
}

void ElidedButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = shownText();
    painter.drawControl(QStyle::CE_PushButton, option);
}

bool ElidedButton::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && shownText() != text()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return QPushButton::event(event);
}
