#pragma once

#include "models/common/task.h"
#include "ui/common/pagecontext.h"
#include "ui/common/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

class UndoBar;
class UndoHistory;

/// The frame of every page: title, a quiet line of figures, buttons on the right, the content, the undo bar.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    [[nodiscard]] QString title() const;
    /// The line beside the title: counts, period, what is compared.
    void setSubtitle(const QString& text);
    [[nodiscard]] QString subtitle() const;

    QPushButton* addHeaderButton(
        Icon icon, const QString& text, Theme::Button kind = Theme::Button::Plain, const QKeySequence& shortcut = {});
    /// The ⋯ button at the end of the header; made when first asked for.
    [[nodiscard]] QMenu* moreMenu();
    /// Anything else that belongs into the header's right side, e.g. the steps of an assistant.
    /// `first`: right behind the figures, before what is there already.
    void addHeaderWidget(QWidget* widget, bool first = false);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

    /// Says what was done and offers to take it back, here and by Ctrl+Z; without `undo` it only says so.
    void offerUndo(const QString& text, std::function<void()> undo);
    /// The acts of the whole window; a page alone has its own.
    void setUndoHistory(UndoHistory* history);
    [[nodiscard]] UndoHistory* undoHistory() const { return m_history; }
    [[nodiscard]] UndoBar* undoBar() const { return m_undo; }

    void setContext(const PageContext& context);
    [[nodiscard]] const PageContext& context() const { return m_context; }
    /// Shows what a link or chart led to. The base knows nothing to show.
    virtual void open(const PagePlace& place);
    /// Begins a new record as the page's own button does, where the account may.
    virtual void beginNew() { }
    /// What it shows now: comeBack() shows it again.
    [[nodiscard]] virtual PagePlace place() const { return {}; }
    virtual void comeBack(const PagePlace& place) { open(place); }
    /// Offers the way back to where the clerk came from, before the title; "" takes it away.
    void setWayBack(const QString& title);
    [[nodiscard]] QPushButton* backButton() const { return m_back; }
    /// Called each time the page comes to the front.
    virtual void activated() { }
    /// File name of the help page (resources/help/<language>/<topic>.html); the page's key unless set.
    [[nodiscard]] QString helpTopic() const { return m_helpTopic; }
    void setHelpTopic(const QString& topic) { m_helpTopic = topic; }

Q_SIGNALS:
    /// Leads elsewhere: the window opens the place.
    void navigationRequested(const PagePlace& place);
    /// The way back was taken.
    void backRequested();
    /// Long work began: the window shows it in the status bar.
    void taskStarted(Task* task);
    /// The number beside the page's name in the navigation; 0 takes it away.
    void badgeChanged(int count);

protected:
    /// Organization or period changed: read again.
    virtual void contextChanged() { }
    /// A slot that shows what it throws: the only way from a click to work that may fail.
    template <typename Work> [[nodiscard]] auto guarded(Work work)
    {
        return [this, work](auto&&...) { guard([&] { work(); }); };
    }
    void guard(const std::function<void()>& work);
    /// A frame for pages that bring their own headers: no header, no margins.
    void becomeFrame();

private:
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    QHBoxLayout* m_header = nullptr;
    QVBoxLayout* m_body = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_more = nullptr;
    UndoBar* m_undo = nullptr;
    UndoHistory* m_history = nullptr;
    bool m_isFrame = false;
    PageContext m_context;
    QString m_helpTopic;
};
