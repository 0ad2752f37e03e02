#include "tests/support/clipping.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QTabBar>
#include <QTableView>
#include <QTextDocument>

namespace {

QString wordsOf(const QWidget& widget)
{
    QString words = widget.accessibleName();
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        words = label->text();
    else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        words = button->text();
    return words.left(50).simplified();
}

QString placeOf(const QWidget& widget)
{
    QStringList path;
    for (const QWidget* each = &widget; each && path.size() < 4; each = each->parentWidget())
        path.prepend(QString::fromLatin1(each->metaObject()->className()));
    return path.join(u'/');
}

/// Qt's own parts look after themselves, cells are the list's affair.
bool isLeftOut(const QWidget& widget)
{
    if (qobject_cast<const QScrollBar*>(&widget) || qobject_cast<const QSplitterHandle*>(&widget)
        || qobject_cast<const QHeaderView*>(&widget) || widget.isWindow())
        return true;
    for (const QWidget* parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractItemView*>(parent) || qobject_cast<const QCalendarWidget*>(parent)
            || qobject_cast<const QTabBar*>(parent) || parent->inherits("QLineEdit") || parent->inherits("QComboBox")
            || parent->inherits("QGraphicsView"))
            return true;
    }
    return false;
}

const QAbstractScrollArea* areaOf(const QWidget& viewport)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(viewport.parentWidget());
    return area && area->viewport() == &viewport ? area : nullptr;
}

/// What its holder cuts off; what a scroll area shows when it is scrolled down is not cut.
QString beyond(const QWidget& widget)
{
    const QWidget* holder = widget.parentWidget();
    if (!holder || widget.width() <= 1 || widget.height() <= 1)
        return {};
    const QRect place = widget.geometry();
    const bool isWide = place.left() < 0 || place.right() > holder->rect().right();
    const bool isHigh = place.top() < 0 || place.bottom() > holder->rect().bottom();
    const QAbstractScrollArea* area = areaOf(*holder);
    const bool scrollsDown = area && area->verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
    const bool scrollsAside = area && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
    if ((isWide && !scrollsAside) || (isHigh && !scrollsDown))
        return QStringLiteral("stands at %1,%2 %3x%4 in %5x%6")
            .arg(place.x())
            .arg(place.y())
            .arg(place.width())
            .arg(place.height())
            .arg(holder->width())
            .arg(holder->height());
    return {};
}

QString cutWords(const QWidget& widget)
{
    const QSize size = widget.size();
    QSize needed;
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty() || label->inherits("ElidedLabel"))
            return {};
        needed = label->wordWrap() ? QSize(0, label->heightForWidth(size.width())) : label->sizeHint();
    } else if (qobject_cast<const QPushButton*>(&widget) || qobject_cast<const QCheckBox*>(&widget)
        || qobject_cast<const QRadioButton*>(&widget)) {
        if (widget.inherits("ElidedButton"))
            return {};
        needed = widget.sizeHint();
    }
    constexpr int rounding = 1;
    if (needed.width() > size.width() + rounding || needed.height() > size.height() + rounding)
        return QStringLiteral("needs %1x%2, has %3x%4")
            .arg(needed.width())
            .arg(needed.height())
            .arg(size.width())
            .arg(size.height());
    return {};
}

QStringList cutHeadings(const QTableView& table)
{
    QStringList cut;
    const QHeaderView* header = table.horizontalHeader();
    if (!table.inherits("RecordTable") || header->isHidden())
        return cut;
    QFont bold = header->font();
    bold.setBold(true);
    for (int section = 0; section < header->count(); ++section) {
        const QString title = table.model()->headerData(section, Qt::Horizontal).toString();
        const int needed = QFontMetrics(bold).horizontalAdvance(title);
        if (!header->isSectionHidden(section) && header->sectionSize(section) < needed)
            cut << QStringLiteral("%1: heading “%2” needs %3, has %4")
                       .arg(placeOf(table), title)
                       .arg(needed)
                       .arg(header->sectionSize(section));
    }
    return cut;
}

} // namespace

QStringList clippedIn(QWidget& window)
{
    QStringList faults;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || isLeftOut(*widget))
            continue;
        for (const QString& fault : {beyond(*widget), cutWords(*widget)}) {
            if (!fault.isEmpty())
                faults << QStringLiteral("%1 “%2” %3").arg(placeOf(*widget), wordsOf(*widget), fault);
        }
        if (const auto* table = qobject_cast<const QTableView*>(widget))
            faults << cutHeadings(*table);
    }
    return faults;
}
