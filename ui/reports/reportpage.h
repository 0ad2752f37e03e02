#pragma once

#include "models/reports/reportcatalog.h"
#include "ui/common/page.h"

struct Desk;
class Office;
class QAction;
class QLabel;
class QListWidget;
class QTabBar;
class QTableView;
class ReportActions;
class ReportTableModel;

/// 统计报表: the reports of the office, a look at their tables, and how to save or print them.
class ReportPage final : public Page {
    Q_OBJECT

public:
    using QWidget::show;
    explicit ReportPage(Office& office, QWidget* parent = nullptr);

    void activated() override;
    /// The condition "report" names the report to show.
    void open(const PagePlace& place) override;

    [[nodiscard]] QListWidget* list() const { return m_list; }
    [[nodiscard]] QTabBar* sections() const { return m_sections; }
    [[nodiscard]] ReportTableModel* table() const { return m_table; }
    [[nodiscard]] ReportActions* actions() const { return m_actions; }
    [[nodiscard]] QString chosen() const;

Q_SIGNALS:
    /// The chosen report's tables are on the screen.
    void refreshed();

protected:
    void contextChanged() override;

private:
    /// What is shown of one report: read off the screen thread.
    struct Look {
        Report report;
        QList<QList<TableRow>> rows; ///< the first ones of each section
    };

    void makeButtons();
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeLook();
    void refresh();
    void show(const Look& look);
    void showSection(int index);
    [[nodiscard]] ReportRequest request() const;

    Office& m_office;
    QAction* m_whole = nullptr; ///< export with whole numbers
    ReportActions* m_actions = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_notes = nullptr;
    QLabel* m_more = nullptr;
    QTabBar* m_sections = nullptr;
    QTableView* m_view = nullptr;
    ReportTableModel* m_table = nullptr;
    Look m_look;
    int m_asked = 0;
    bool m_isStale = true;
};

/// Its pages in the navigation.
[[nodiscard]] QList<PageEntry> reportsPages(const Desk& desk);
