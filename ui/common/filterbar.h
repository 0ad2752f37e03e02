#pragma once

#include "models/records/recordsource.h"

#include <QMap>
#include <QWidget>

#include <functional>

class Chip;
class FlowLayout;
class QMenu;
class QPushButton;

/// The conditions that narrow a list: one removable chip each, "+ 条件" for more, and the list's saved views beside
/// them.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    using Conditions = QMap<QString, QStringList>;

    using Fill = std::function<void(QMenu&)>;

    explicit FilterBar(QWidget* parent = nullptr);

    void setChoices(const QList<FilterChoice>& choices);
    void setConditions(const Conditions& conditions);
    [[nodiscard]] const Conditions& conditions() const { return m_conditions; }

    /// What "Saved views" opens; without it there is no such button.
    void setViews(const Fill& fill);

    [[nodiscard]] QList<Chip*> chips() const;
    [[nodiscard]] QString chipText(const QString& key) const;
    /// What "+ 条件" opens.
    void fillAddMenu(QMenu& menu);

Q_SIGNALS:
    void conditionsChanged();

private:
    [[nodiscard]] static QString periodChipText(const QString& value);
    void rebuild();
    void fillOptions(QMenu& menu, const FilterChoice& choice);
    void toggle(const QString& key, const QString& value, bool on);
    void openMenu(QWidget* below, const Fill& fill);
    [[nodiscard]] const FilterChoice* choice(const QString& key) const;

    QList<FilterChoice> m_choices;
    Conditions m_conditions;
    FlowLayout* m_chips = nullptr;
    Chip* m_add = nullptr;
    QPushButton* m_views = nullptr;
    Fill m_fillViews;
};
