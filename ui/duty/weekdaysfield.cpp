#include "ui/duty/weekdaysfield.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>

WeekdaysField::WeekdaysField(const QString& name, const QString& label, Need need, QWidget* parent)
    : FormField(name, label, need, parent)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        auto* box = new QCheckBox(QLocale().dayName(day, QLocale::ShortFormat), row);
        connect(box, &QCheckBox::toggled, this, &WeekdaysField::notifyEdited);
        layout->addWidget(box);
        m_boxes << box;
    }
    layout->addStretch();
    setEditor(row);
    setFocusProxy(m_boxes.first());
}

void WeekdaysField::setDigits(const QString& digits)
{
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const QSignalBlocker blocker(m_boxes.at(i)); // nobody has touched it
        m_boxes.at(i)->setChecked(digits.contains(QChar(char16_t(u'1' + i))));
    }
}

QString WeekdaysField::digits() const
{
    QString digits;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked())
            digits += QChar(char16_t(u'1' + i));
    }
    return digits;
}

QList<QWidget*> WeekdaysField::stops() const
{
    QList<QWidget*> stops;
    for (QCheckBox* box : m_boxes)
        stops << box;
    return stops;
}
