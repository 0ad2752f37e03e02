#pragma once

#include "models/records/recordsource.h"

#include <QMap>
#include <QWidget>

class Chip;
class FlowLayout;
class QMenu;
class QPushButton;

/// The conditions that narrow a list: one removable chip each, "+ 条件" for more, and sets of them kept by name.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    using Conditions = QMap<QString, QStringList>;

    /// Sets are kept in the settings under `settingsKey`.
    explicit FilterBar(const QString& settingsKey, QWidget* parent = nullptr);

    void setChoices(const QList<FilterChoice>& choices);
    void setConditions(const Conditions& conditions);
    [[nodiscard]] const Conditions& conditions() const { return m_conditions; }

    void saveAs(const QString& name);
    void apply(const QString& name);
    void forget(const QString& name);
    [[nodiscard]] QStringList savedNames() const;

    [[nodiscard]] QList<Chip*> chips() const;
    [[nodiscard]] QString chipText(const QString& key) const;
    /// What "+ 条件" opens.
    void fillAddMenu(QMenu& menu);
    void fillSavedMenu(QMenu& menu);

Q_SIGNALS:
    void conditionsChanged();

private:
    [[nodiscard]] static QString periodChipText(const QString& value);
    void rebuild();
    void fillOptions(QMenu& menu, const FilterChoice& choice);
    void toggle(const QString& key, const QString& value, bool on);
    void openMenu(QWidget* below, const std::function<void(QMenu&)>& fill);
    [[nodiscard]] const FilterChoice* choice(const QString& key) const;
    [[nodiscard]] QString setKey(const QString& name) const;

    QString m_key;
    QList<FilterChoice> m_choices;
    Conditions m_conditions;
    FlowLayout* m_chips = nullptr;
    Chip* m_add = nullptr;
    QPushButton* m_saved = nullptr;
};
