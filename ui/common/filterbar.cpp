#include "ui/common/filterbar.h"

#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
/// Space or a click ticks a condition and leaves the menu open for the next one.
class ConditionMenu final : public QMenu {
public:
    using QMenu::QMenu;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Space && activeAction() && activeAction()->isCheckable())
            return activeAction()->toggle();
        QMenu::keyPressEvent(event);
    }
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        QAction* under = actionAt(event->position().toPoint());
        if (under && under->isCheckable() && under->isEnabled())
            return under->toggle();
        QMenu::mouseReleaseEvent(event);
    }
};

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_add(new Chip(tr("Condition"), Chip::Kind::Add, this))
    , m_views(new QPushButton(this))
{
    auto* chips = new QWidget(this);
    m_chips = new FlowLayout(Theme::scaled(8), chips);
    m_chips->addWidget(m_add);
    Theme::setButton(m_views, Theme::Button::Quiet);
    m_views->setLayoutDirection(Qt::RightToLeft);
    m_views->setIcon(icon(Icon::ChevronDown, IconColor::Secondary));
    m_views->setText(tr("Saved views"));
    m_views->setToolTip(tr("Search, conditions and order kept by name"));
    m_views->hide();
    chips->setMinimumHeight(Theme::scaled(27));
    setMinimumHeight(Theme::scaled(32)); // as high as the search field beside it
    auto* side = new QVBoxLayout;
    side->setContentsMargins(0, Theme::scaled(4), 0, 0);
    side->addWidget(m_views, 0, Qt::AlignTop);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(chips, 1, Qt::AlignVCenter);
    layout->addLayout(side);
    m_add->setToolTip(tr("Narrow the list by a condition"));
    connect(m_add, &Chip::clicked, this, [this] { openMenu(m_add, [this](QMenu& menu) { fillAddMenu(menu); }); });
    connect(m_views, &QPushButton::clicked, this, [this] { openMenu(m_views, m_fillViews); });
}

void FilterBar::openMenu(QWidget* below, const Fill& fill)
{
    auto* menu = new ConditionMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu);
    menu->popup(below->mapToGlobal(QPoint(0, below->height() + 3)));
}

void FilterBar::setViews(const Fill& fill)
{
    m_fillViews = fill;
    m_views->setVisible(fill != nullptr);
}

void FilterBar::setChoices(const QList<FilterChoice>& choices)
{
    m_choices = choices;
    setVisible(!choices.isEmpty());
    rebuild();
}

void FilterBar::setConditions(const Conditions& conditions)
{
    Conditions wanted = conditions;
    wanted.removeIf([](const auto& item) { return item.value().isEmpty(); });
    if (wanted == m_conditions)
        return;
    m_conditions = wanted;
    rebuild();
    Q_EMIT conditionsChanged();
}

const FilterChoice* FilterBar::choice(const QString& key) const
{
    const auto found = std::find_if(
        m_choices.begin(), m_choices.end(), [&key](const FilterChoice& each) { return each.key == key; });
    return found == m_choices.end() ? nullptr : &*found;
}

/// A chart or a list of what waits has set the days; no menu offers them.
QString FilterBar::periodChipText(const QString& value)
{
    const Period period = periodFromCondition(value);
    if (period.isAll())
        return tr("Any time");
    if (!period.from.isNull() && period == Period::monthOf(period.from))
        return tr("Month: %1").arg(monthKey(period.from));
    return tr("Days: %1 – %2").arg(isoDate(period.from), isoDate(period.lastDay()));
}

QString FilterBar::chipText(const QString& key) const
{
    if (key == periodConditionKey)
        return periodChipText(m_conditions.value(key).value(0));
    const FilterChoice* known = choice(key);
    QStringList texts;
    for (const QString& value : m_conditions.value(key)) {
        QString text = value;
        for (const FilterChoice::Option& option : known ? known->options : QList<FilterChoice::Option>()) {
            if (option.value == value)
                text = option.text;
        }
        texts << text;
    }
    constexpr qsizetype mostNamed = 3;
    QString values = texts.mid(0, mostNamed).join(tr(", "));
    if (texts.size() > mostNamed)
        values = tr("%1 and %n more", nullptr, int(texts.size() - mostNamed)).arg(values);
    return tr("%1: %2").arg(known ? known->title : key, values);
}

QList<Chip*> FilterBar::chips() const
{
    QList<Chip*> chips;
    for (int i = 0; i < m_chips->count(); ++i) {
        auto* chip = qobject_cast<Chip*>(m_chips->itemAt(i)->widget());
        if (chip && chip != m_add)
            chips << chip;
    }
    return chips;
}

void FilterBar::rebuild()
{
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        if (item->widget() != m_add) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (auto it = m_conditions.begin(); it != m_conditions.end(); ++it) {
        auto* chip = new Chip(chipText(it.key()), Chip::Kind::Condition, m_add->parentWidget());
        if (it == m_conditions.begin())
            chip->setSign(Icon::Filter);
        const QString key = it.key();
        connect(chip, &Chip::removed, this, [this, key] {
            Conditions rest = m_conditions;
            rest.remove(key);
            setConditions(rest);
        });
        connect(chip, &Chip::clicked, this, [this, key, chip] {
            if (const FilterChoice* known = choice(key))
                openMenu(chip, [this, known](QMenu& menu) { fillOptions(menu, *known); });
        });
        m_chips->addWidget(chip);
        chip->show();
    }
    m_chips->addWidget(m_add);
    m_chips->invalidate();
    updateGeometry();
}

void FilterBar::toggle(const QString& key, const QString& value, bool on)
{
    Conditions next = m_conditions;
    QStringList& values = next[key];
    values.removeAll(value);
    if (on)
        values << value;
    setConditions(next);
}

void FilterBar::fillOptions(QMenu& menu, const FilterChoice& choice)
{
    const QStringList chosen = m_conditions.value(choice.key);
    for (const FilterChoice::Option& option : choice.options) {
        QAction* action = menu.addAction(option.text);
        action->setCheckable(true);
        action->setChecked(chosen.contains(option.value));
        connect(action, &QAction::toggled, this,
            [this, key = choice.key, value = option.value](bool on) { toggle(key, value, on); });
    }
}

void FilterBar::fillAddMenu(QMenu& menu)
{
    for (const FilterChoice& choice : std::as_const(m_choices)) {
        auto* options = new ConditionMenu(choice.title, &menu);
        fillOptions(*options, choice);
        menu.addMenu(options);
    }
    if (!m_conditions.isEmpty()) {
        menu.addSeparator();
        menu.addAction(tr("Remove all conditions"), this, [this] { setConditions({}); });
    }
}
