#include "ui/mainwindow/helppicture.h"

#include "ui/common/revealbutton.h"
#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>
#include <QSet>

#include <algorithm>

namespace {

constexpr int mostMarks = 12; ///< more cannot be told apart

struct Mark {
    QRect place;
    QString text;
};

bool isInsideList(const QWidget& widget)
{
    for (const QWidget* parent = widget.parentWidget(); parent && !parent->isWindow();
         parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractItemView*>(parent))
            return true;
    }
    return false;
}

QString nameOf(const QWidget& widget)
{
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget);
        button && !button->text().trimmed().isEmpty())
        return button->text().remove(u'&').trimmed();
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
        return edit->placeholderText();
    return widget.accessibleName().isEmpty() ? widget.toolTip().section(u'\n', 0, 0) : widget.accessibleName();
}

/// From the top to the bottom, each row from the left; a name that comes again is marked once.
QList<Mark> marksOf(const QWidget& subject)
{
    QList<Mark> marks;
    QSet<QString> known;
    for (const QWidget* widget : subject.findChildren<QWidget*>()) {
        const bool isMarked = qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget);
        const QRect place(widget->mapTo(&subject, QPoint(0, 0)), widget->size());
        if (!isMarked || !widget->isVisible() || isInsideList(*widget) || !subject.rect().contains(place.center()))
            continue;
        const QString name = nameOf(*widget);
        if (!name.isEmpty() && !known.contains(name))
            marks.append({place, name});
        known.insert(name);
    }
    const int row = Theme::scaled(24);
    std::sort(marks.begin(), marks.end(), [row](const Mark& left, const Mark& right) {
        const int leftRow = left.place.center().y() / row, rightRow = right.place.center().y() / row;
        return leftRow != rightRow ? leftRow < rightRow : left.place.x() < right.place.x();
    });
    return marks.mid(0, mostMarks);
}

bool showsNumber(const QWidget& subject)
{
    const auto buttons = subject.findChildren<RevealButton*>();
    return std::any_of(buttons.begin(), buttons.end(), [](const RevealButton* button) { return button->isRevealed(); });
}

void draw(QPainter& painter, const Mark& mark, int number, double scale)
{
    const double size = Theme::scaled(18);
    const QRectF circle(mark.place.x() * scale - size / 2, mark.place.y() * scale - size / 2, size, size);
    painter.setPen(QPen(Qt::white, 1.5));
    painter.setBrush(Theme::colors().accent);
    painter.drawEllipse(circle);
    painter.drawText(circle, Qt::AlignCenter, QString::number(number));
}

} // namespace

HelpPicture takeHelpPicture(QWidget& subject, int width)
{
    if (!subject.isVisible() || subject.size().isEmpty() || showsNumber(subject))
        return {};
    const double ratio = subject.devicePixelRatioF();
    const double scale = std::min(1.0, double(width) / subject.width());
    HelpPicture picture{
        subject.grab().toImage().scaledToWidth(qRound(subject.width() * scale * ratio), Qt::SmoothTransformation), {}};
    picture.image.setDevicePixelRatio(ratio);
    QPainter painter(&picture.image);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = subject.font();
    font.setPixelSize(Theme::scaled(11));
    font.setBold(true);
    painter.setFont(font);
    for (const Mark& mark : marksOf(subject)) {
        picture.legend << mark.text;
        draw(painter, mark, int(picture.legend.size()), scale);
    }
    return picture;
}
