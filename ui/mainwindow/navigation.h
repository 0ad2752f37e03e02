#pragma once

#include "ui/common/pagecontext.h"

#include <QFrame>
#include <QHash>

class NavigationButton;
class QButtonGroup;
class QVBoxLayout;

/// The pages down the left side: groups of signs and words, counts of what waits; folds to signs only.
class Navigation final : public QFrame {
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    void add(const PageEntry& entry);
    void setCurrent(const QString& key);
    void setBadge(const QString& key, int count);
    [[nodiscard]] int badge(const QString& key) const;
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }
    [[nodiscard]] NavigationButton* button(const QString& key) const { return m_buttons.value(key); }

Q_SIGNALS:
    void chosen(const QString& key);
    void foldedChanged(bool folded);

private:
    QVBoxLayout* m_list = nullptr;
    NavigationButton* m_fold = nullptr;
    QButtonGroup* m_group = nullptr;
    QHash<QString, NavigationButton*> m_buttons;
    QList<QWidget*> m_captions;
    QString m_lastGroup;
    bool m_folded = false;
};
