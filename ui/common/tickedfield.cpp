#include "ui/common/tickedfield.h"

#include "ui/common/flowlayout.h"

#include <QCheckBox>
#include <QSignalBlocker>

#include <algorithm>

TickedField::TickedField(const QString& name, const QString& label, Need need, QWidget* parent)
    : FormField(name, label, need, parent)
    , m_area(new QWidget)
{
    constexpr int spacing = 12;
    m_area->setLayout(new FlowLayout(spacing));
    setEditor(m_area);
}

void TickedField::setOffered(const QList<std::pair<qint64, QString>>& records)
{
    for (const auto& [id, box] : std::as_const(m_boxes))
        delete box;
    m_boxes.clear();
    for (const auto& [id, name] : records) {
        auto* box = new QCheckBox(name, m_area);
        box->setChecked(m_chosen.contains(QString::number(id)));
        connect(box, &QCheckBox::toggled, this, [this, text = QString::number(id)](bool isChosen) {
            isChosen ? (void)m_chosen.append(text) : (void)m_chosen.removeAll(text);
            notifyEdited();
        });
        m_area->layout()->addWidget(box);
        m_boxes.append({id, box});
    }
    if (!m_boxes.isEmpty())
        setFocusProxy(m_boxes.first().second);
}

void TickedField::setIds(const QString& ids)
{
    m_chosen = ids.split(u' ', Qt::SkipEmptyParts);
    for (const auto& [id, box] : std::as_const(m_boxes)) {
        const QSignalBlocker blocker(box); // nobody has touched it
        box->setChecked(m_chosen.contains(QString::number(id)));
    }
}

QString TickedField::ids() const
{
    QStringList ids = m_chosen;
    std::sort(
        ids.begin(), ids.end(), [](const QString& a, const QString& b) { return a.toLongLong() < b.toLongLong(); });
    return ids.join(u' ');
}

QList<QWidget*> TickedField::stops() const
{
    QList<QWidget*> boxes;
    for (const auto& [id, box] : m_boxes)
        boxes << box;
    return boxes;
}

QCheckBox* TickedField::box(qint64 record) const
{
    for (const auto& [id, box] : m_boxes) {
        if (id == record)
            return box;
    }
    return nullptr;
}
