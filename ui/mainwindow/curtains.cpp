#include "ui/mainwindow/curtains.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QToolTip>
#include <QVBoxLayout>

namespace {

const QString curtainName = QStringLiteral("lockCurtain");

bool isRecordWindow(const QWidget& widget)
{
    const Qt::WindowType type = widget.windowType();
    const bool isWindow = type == Qt::Window || type == Qt::Dialog || type == Qt::Tool || type == Qt::Sheet;
    // The password is asked for before the curtain, and so are forms that a prompt opens.
    for (const QWidget* above = &widget; above; above = above->parentWidget()) {
        if (above->property(Curtains::beforeProperty).toBool())
            return false;
    }
    return isWindow;
}

} // namespace

Curtains::Curtains(QObject* parent)
    : QObject(parent)
{
    while (QWidget* popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    QToolTip::hideText();
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            cover(window);
    }
    qApp->installEventFilter(this);
}

Curtains::~Curtains()
{
    for (const QPointer<QWidget>& curtain : std::as_const(m_curtains))
        delete curtain.data();
}

bool Curtains::isCovered(const QWidget& window)
{
    const auto* curtain = window.findChild<QWidget*>(curtainName, Qt::FindDirectChildrenOnly);
    return curtain && curtain->isVisible() && curtain->geometry() == window.rect();
}

void Curtains::cover(QWidget* window)
{
    if (!isRecordWindow(*window) || window->findChild<QWidget*>(curtainName, Qt::FindDirectChildrenOnly))
        return;
    auto* curtain = new QWidget(window);
    curtain->setObjectName(curtainName);
    curtain->setAutoFillBackground(true);
    auto* sign = new QLabel(curtain);
    sign->setPixmap(iconPixmap(Icon::Lock, IconColor::Faint, Theme::scaled(48), window->devicePixelRatioF()));
    sign->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(curtain);
    layout->addWidget(sign);
    curtain->setGeometry(window->rect());
    curtain->raise();
    curtain->show();
    m_curtains << curtain;
}

bool Curtains::eventFilter(QObject* watched, QEvent* event)
{
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || !widget->isWindow())
        return false;
    if (event->type() == QEvent::Show)
        cover(widget);
    if (event->type() == QEvent::Resize) {
        if (auto* curtain = widget->findChild<QWidget*>(curtainName, Qt::FindDirectChildrenOnly)) {
            curtain->setGeometry(widget->rect());
            curtain->raise();
        }
    }
    return false;
}
