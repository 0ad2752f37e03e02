#pragma once

#include "ui/common/detailcontent.h"

#include <QFrame>

class EmptyState;
class FlowLayout;
class Office;
class QLabel;
class QPushButton;
class QStackedLayout;
class QTabWidget;
class QVBoxLayout;

/// What is known about the chosen record, beside the list: head, badges, tabs with lines and history, buttons.
class DetailPanel final : public QFrame {
    Q_OBJECT

public:
    using QWidget::show;
    explicit DetailPanel(QWidget* parent = nullptr);

    /// Shows the record; the open tab stays open.
    void show(const DetailContent& content);
    /// Says that nothing is chosen.
    void clear();
    /// Several records are chosen: how many, and what they add up to.
    void showMany(const QString& count, const QString& sums);
    /// Stands below that.
    QPushButton* addManyButton(Icon icon, const QString& text);
    /// Stands behind the tabs of each record and stays from record to record.
    void addLastTab(QWidget* page, const QString& title);
    /// Buttons stay from record to record; they are disabled while nothing is shown.
    QPushButton* addButton(Icon icon, const QString& text, bool primary = false);
    /// Masked numbers get 显示 from now on.
    void setOffice(Office* office) { m_office = office; }
    [[nodiscard]] QTabWidget* tabs() const { return m_tabs; }

Q_SIGNALS:
    void linkActivated(const PageAddress& address);
    /// A record is shown, or shown again.
    void recordShown();

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* pageFor(const DetailTab& tab);
    void clearTabs();
    void addRow(QVBoxLayout* layout, const DetailRow& row);
    [[nodiscard]] QPushButton* linkFor(const DetailRow& row);
    [[nodiscard]] QPushButton* revealFor(const DetailRow& row, QLabel* value);
    void addEvents(QVBoxLayout* layout, const QList<DetailEvent>& events);
    void showHead(const DetailContent& content);

    DetailContent m_shown;
    QStackedLayout* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    EmptyState* m_many = nullptr;
    QLabel* m_photo = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    FlowLayout* m_badges = nullptr;
    QTabWidget* m_tabs = nullptr;
    QList<QWidget*> m_lastTabs;
    FlowLayout* m_buttons = nullptr;
    Office* m_office = nullptr;
};
