#pragma once

#include "models/common/task.h"
#include "ui/common/pagecontext.h"
#include "ui/mainwindow/globalsearch.h"
#include "ui/mainwindow/organisationchooser.h"

#include <QDateTime>
#include <QHash>
#include <QMainWindow>

class HelpWindow;
class Navigation;
class QLabel;
class QMenu;
class QStackedWidget;

class TaskStrip;
class TopBar;
class UndoHistory;

/// The window: top bar, navigation, the pages (made when first opened), status bar. Knows no feature: Application
/// registers the pages and supplies organizations, search results and the account.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    /// In the order of the navigation.
    void addPage(const PageEntry& entry);
    /// Shown in the title bar.
    void setOfficeName(const QString& name);
    /// `root`: the one that stands for all where the account answers for a part of the office only.
    void setOrganisations(const QList<OrganisationNode>& nodes, qint64 root = 0);
    void setSearchProvider(GlobalSearch::Provider provider);
    void setAccount(const QString& text, QMenu* menu);
    void setBadge(const QString& key, int count);
    void addTask(Task* task);
    void setSavedAt(const QDateTime& moment);
    void setBackupAt(const QDateTime& moment);
    /// What is to be done about backups, behind the moment of the last one; an empty text takes it away.
    void setBackupRemark(const QString& text, const QString& more);

    void showPage(const QString& key);
    void open(const PagePlace& place);
    /// To where the clerk was before, as it was shown then.
    void goBack();
    void showHelp();
    /// Takes back the last act of this sitting, whatever page it was done on.
    void undoLast();
    /// Keeps how the window stands and tells closing().
    void prepareToClose();

    [[nodiscard]] QString currentKey() const { return m_current; }
    [[nodiscard]] Page* currentPage() const;
    /// Makes the page if it does not exist yet; null for unknown keys.
    Page* page(const QString& key);
    [[nodiscard]] QStringList pageKeys() const;
    [[nodiscard]] PageContext context() const;
    [[nodiscard]] TopBar* topBar() const { return m_top; }
    [[nodiscard]] Navigation* navigation() const { return m_navigation; }
    [[nodiscard]] TaskStrip* taskStrip() const { return m_tasks; }
    [[nodiscard]] HelpWindow* helpWindow() const { return m_help; }

Q_SIGNALS:
    /// The clerk closes the window, or the desk's session ends; backups and the like may follow.
    void closing();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeShortcuts();
    [[nodiscard]] QWidget* makeStatusBar();
    void connectPage(const QString& key, Page* page);
    void contextChanged();
    void restore();
    bool bringToFront(const QString& key);
    void leavePlace();
    [[nodiscard]] QString titleOf(const QString& key) const;

    TopBar* m_top = nullptr;
    Navigation* m_navigation = nullptr;
    QStackedWidget* m_stack = nullptr;
    TaskStrip* m_tasks = nullptr;
    QLabel* m_saved = nullptr;
    QLabel* m_backup = nullptr;
    QLabel* m_backupRemark = nullptr;
    HelpWindow* m_help = nullptr;
    UndoHistory* m_undo = nullptr; ///< of all pages
    QList<PageEntry> m_entries;
    QHash<QString, Page*> m_pages;
    QString m_current;
    QList<PagePlace> m_left; ///< where the clerk was, the last at the end
    bool m_isNarrow = false; ///< the navigation is folded for want of room
    bool m_isFoldedByChoice = false;
};
