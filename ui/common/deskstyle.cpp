#include "ui/common/deskstyle.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

namespace {
constexpr double radius = 6;

QRectF inner(const QRect& rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

QRectF centered(double side, const QRectF& in)
{
    QRectF box(0, 0, side, side);
    box.moveCenter(in.center());
    return box;
}

void drawCheck(const QStyleOption& option, QPainter& painter)
{
    const Colors c = Theme::colors();
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool marked = option.state.testFlag(QStyle::State_HasFocus) || option.state.testFlag(QStyle::State_MouseOver);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = centered(qMin(option.rect.width(), option.rect.height()) - 1, QRectF(option.rect));
    painter.setPen(on || partly || marked ? c.accent : c.faint);
    painter.setBrush(on || partly ? (enabled ? c.accent : c.faint) : c.surface);
    painter.drawRoundedRect(box, 3, 3);
    if (on)
        paintIcon(painter, box.adjusted(1, 1, -1, -1), Icon::Check, c.onAccent);
    else if (partly)
        paintIcon(painter, box.adjusted(1, 1, -1, -1), Icon::Minus, c.onAccent);
    painter.restore();
}

void drawRadio(const QStyleOption& option, QPainter& painter)
{
    const Colors c = Theme::colors();
    const bool on = option.state.testFlag(QStyle::State_On);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = inner(option.rect);
    painter.setPen(on || option.state.testFlag(QStyle::State_HasFocus) ? c.accent : c.faint);
    painter.setBrush(c.surface);
    painter.drawEllipse(box);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.accent);
        const double inset = box.width() * 0.28;
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

/// The words of a heading, with the arrow of the sorted column right behind them.
void drawHeaderLabel(const QStyleOptionHeader& option, QPainter& painter)
{
    const Colors c = Theme::colors();
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const int side = sorted ? Theme::scaled(9) : 0;
    const int gap = sorted ? Theme::scaled(4) : 0;
    QFont font = painter.font();
    font.setBold(true);
    const QFontMetrics metrics(font);
    const QRect room = option.rect.adjusted(0, 0, -side - gap, 0);
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, room.width());
    const int width = metrics.horizontalAdvance(text);
    const bool right = option.textAlignment.testFlag(Qt::AlignRight);
    const int left = right ? room.right() + 1 - width : room.left();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    painter.setPen(c.secondary.darker(Theme::isDark() ? 90 : 120));
    painter.drawText(QRect(left, room.top(), width + 2, room.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
    const QRectF box(left + width + gap, option.rect.center().y() - side * 0.4, side, side * 0.85);
    // Qt's "down" means ascending.
    QPolygonF triangle;
    if (option.sortIndicator == QStyleOptionHeader::SortDown)
        triangle << box.bottomLeft() << box.bottomRight() << QPointF(box.center().x(), box.top());
    else
        triangle << box.topLeft() << box.topRight() << QPointF(box.center().x(), box.bottom());
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.secondary);
    if (sorted)
        painter.drawPolygon(triangle);
    painter.restore();
}

void drawHeaderSection(const QStyleOption& option, QPainter& painter)
{
    const Colors c = Theme::colors();
    painter.fillRect(option.rect, option.state.testFlag(QStyle::State_MouseOver) ? c.hover : c.header);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
}

void drawCombo(const QStyle& style, const QStyleOptionComboBox& option, QPainter& painter, const QWidget* widget)
{
    const Colors c = Theme::colors();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    QColor line = option.state.testFlag(QStyle::State_HasFocus) ? c.accent : c.inputLine;
    if (widget && widget->property("vdProblem").toBool())
        line = c.red;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (option.frame) {
        painter.setPen(line);
        painter.setBrush(enabled ? c.surface : c.ground);
        painter.drawRoundedRect(inner(option.rect), radius, radius);
    }
    const QRectF arrow = style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget);
    paintIcon(painter, centered(Theme::scaled(14), arrow), Icon::ChevronDown, enabled ? c.secondary : c.faint);
    painter.restore();
}

bool isLying(const QHeaderView& header)
{
    return header.orientation() == Qt::Horizontal;
}

bool isArrow(QStyle::PrimitiveElement element)
{
    return element == QStyle::PE_IndicatorArrowDown || element == QStyle::PE_IndicatorArrowUp
        || element == QStyle::PE_IndicatorArrowLeft || element == QStyle::PE_IndicatorArrowRight;
}

Icon arrowIcon(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
        return Icon::ChevronUp;
    case QStyle::PE_IndicatorArrowLeft:
        return Icon::ChevronLeft;
    case QStyle::PE_IndicatorArrowRight:
        return Icon::ChevronRight;
    default:
        return Icon::ChevronDown;
    }
}
} // namespace

DeskStyle::DeskStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void DeskStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    auto* button = qobject_cast<QPushButton*>(widget);
    // A wider box than the sign needs: the engine draws at its left, which leaves room before the word.
    if (button && !button->text().isEmpty() && button->iconSize().width() == button->iconSize().height())
        button->setIconSize(QSize(Theme::scaled(20), Theme::scaled(16)));
}

void DeskStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        return drawCheck(*option, *painter);
    if (element == PE_IndicatorRadioButton)
        return drawRadio(*option, *painter);
    if (element == PE_IndicatorHeaderArrow)
        return;
    if (isArrow(element)) {
        const double side = qMin<double>(Theme::scaled(14), qMin(option->rect.width(), option->rect.height()));
        return paintIcon(*painter, centered(side, QRectF(option->rect)), arrowIcon(element), Theme::colors().secondary);
    }
    if (element == PE_FrameFocusRect) {
        const bool tinted = option->state.testFlag(State_Item) && option->state.testFlag(State_Selected);
        if (option->state.testFlag(State_KeyboardFocusChange) && !tinted) {
            painter->setPen(Theme::colors().accent);
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        }
        return;
    }
    if (element == PE_FrameMenu) {
        painter->setPen(Theme::colors().inputLine);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void DeskStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea)
        return drawHeaderSection(*option, *painter);
    if (element == CE_HeaderLabel) {
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            return drawHeaderLabel(*header, *painter);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DeskStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            return drawCombo(*this, *combo, *painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect DeskStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl subControl, const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        const int arrow = Theme::scaled(26);
        const QRect all = option->rect;
        if (subControl == SC_ComboBoxArrow)
            return {all.right() - arrow, all.top(), arrow, all.height()};
        if (subControl == SC_ComboBoxEditField)
            return all.adjusted(Theme::scaled(10), 2, -arrow, -2);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    // The arrow stands behind the words, not in a place of its own.
    if (element == SE_HeaderLabel)
        return option->rect.adjusted(Theme::scaled(10), 0, -Theme::scaled(10), 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize DeskStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox)
        result = QSize(size.width() + Theme::scaled(40), Theme::scaled(30) + 2);
    else if (type == CT_SpinBox)
        result.setHeight(Theme::scaled(30) + 2);
    else if (type == CT_MenuItem) {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(qMax(result.height(), Theme::scaled(28)));
    }
    return result;
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return Theme::scaled(14);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return Theme::scaled(16);
    case PM_HeaderMargin:
        if (const auto* header = qobject_cast<const QHeaderView*>(widget); header && !isLying(*header))
            return Theme::scaled(4); // it is what keeps rows from being lower
        return Theme::scaled(10);
    case PM_HeaderMarkSize:
        return Theme::scaled(10);
    case PM_SplitterWidth:
        return Theme::scaled(14);
    case PM_HeaderDefaultSectionSizeVertical:
        return Theme::scaled(34);
    case PM_FocusFrameHMargin: // cells begin where their headings do
        return Theme::scaled(10) - 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returnData) const
{
    if (hint == SH_ComboBox_Popup || hint == SH_EtchDisabledText || hint == SH_DitherDisabledText)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}
