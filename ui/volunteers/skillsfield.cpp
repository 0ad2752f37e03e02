#include "ui/volunteers/skillsfield.h"

#include "ui/common/flowlayout.h"

#include <QCheckBox>

#include <algorithm>

namespace {

constexpr int spacing = 12;

} // namespace

SkillsField::SkillsField(const QString& name, const QString& label, Need need, QWidget* parent)
    : FormField(name, label, need, parent)
    , m_area(new QWidget)
{
    m_area->setLayout(new FlowLayout(spacing));
    setEditor(m_area);
}

void SkillsField::setTerms(const QList<Term>& terms, const QList<TermId>& present)
{
    for (const Term& term : terms) {
        if (term.isRetired && !present.contains(term.id))
            continue;
        auto* box = new QCheckBox(term.isRetired ? tr("%1 (retired)").arg(term.name) : term.name, m_area);
        connect(box, &QCheckBox::toggled, this, &SkillsField::notifyEdited);
        m_area->layout()->addWidget(box);
        m_boxes.append({term.id, box});
    }
    if (!m_boxes.isEmpty())
        setFocusProxy(m_boxes.first().second);
}

void SkillsField::setChosen(const QList<TermId>& chosen)
{
    for (const auto& [id, box] : std::as_const(m_boxes))
        box->setChecked(chosen.contains(id));
}

QList<QWidget*> SkillsField::stops() const
{
    QList<QWidget*> boxes;
    for (const auto& [id, box] : m_boxes)
        boxes << box;
    return boxes;
}

QList<TermId> SkillsField::chosen() const
{
    QList<TermId> ids;
    for (const auto& [id, box] : m_boxes) {
        if (box->isChecked())
            ids << id;
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

QVariant SkillsField::content() const
{
    QVariantList ids;
    for (const TermId id : chosen())
        ids << id.value();
    return ids;
}
