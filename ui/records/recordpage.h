#pragma once

#include "models/common/act.h"
#include "models/records/recordmodel.h"
#include "ui/common/detailcontent.h"
#include "ui/common/page.h"
#include "ui/records/savedviews.h"

#include <QPointer>
#include <QTimer>

class DetailPanel;
class EmptyState;
class FilterBar;
class Office;
class QAction;
class QSplitter;
class QStackedWidget;
class RecordTable;
class SearchField;
struct ListSheet;

/// The words and sign of one list page.
struct RecordPageTexts {
    QString key = {}; ///< stable: settings; the same as PageEntry::key
    QString title = {}; ///< "Volunteers"
    QString searchHint = {}; ///< "Name, pinyin initials, last digits"
    Icon icon = Icon::ViewList;
    QString emptySentence = {}; ///< while the office holds none: what to do next
    QString createText = {}; ///< tooltip of 新建, e.g. "New volunteer"
    QString importKind = {}; ///< of files with such records; the key itself when empty
    QString createWord = {}; ///< on the button itself, where it is not “New”
    Icon createIcon = Icon::Plus;
};

/// The one list page: counts and figures, search, conditions, table, details beside it. A feature derives, says what
/// its details are and what the buttons do (records with a form: FormPage). Whatever a page does after a click goes
/// through guarded(), addDetailButton() or addRowAction(), which show what it throws.
class RecordPage : public Page {
    Q_OBJECT

public:
    enum Button { NoButton = 0, Create = 1, Import = 2, Export = 4, Print = 8, All = 15 };
    Q_DECLARE_FLAGS(Buttons, Button)

    RecordPage(RecordPageTexts texts, Office& office, std::shared_ptr<const RecordSource> source, Buttons buttons = All,
        QWidget* parent = nullptr);
    ~RecordPage() override;

    [[nodiscard]] RecordModel* model() const { return m_model; }
    [[nodiscard]] RecordTable* table() const { return m_table; }
    [[nodiscard]] DetailPanel* details() const { return m_details; }
    [[nodiscard]] FilterBar* filters() const { return m_filters; }
    [[nodiscard]] SearchField* searchField() const { return m_search; }
    [[nodiscard]] EmptyState* emptyState() const { return m_empty; }
    [[nodiscard]] QPushButton* button(Button button) const { return m_buttons.value(button); }

    [[nodiscard]] QList<qint64> selectedIds() const;
    [[nodiscard]] qint64 currentId() const; ///< 0 unless exactly one row is selected
    /// Selects the record as soon as it is in the list.
    void select(qint64 id);
    void open(const PagePlace& place) override;
    void activated() override;
    void beginNew() override;
    [[nodiscard]] PagePlace place() const override;
    void comeBack(const PagePlace& place) override;
    /// The selected rows (or all shown, when none is) as text with tabs; personal numbers stay masked.
    void copyRows();
    void setDetailsVisible(bool visible);
    [[nodiscard]] SavedViews savedViews() const; ///< of the account that is signed in
    /// Search words, conditions and order, and which of its views the page shows; without a name.
    [[nodiscard]] SavedView presentView() const;
    void showView(const SavedView& view);

protected:
    /// Mirrors the permission table: `edit` is what 新建 and opening a row are; importing and exporting are the same
    /// acts everywhere.
    void permitButtons(const Act& edit);
    [[nodiscard]] virtual DetailContent detailOf(qint64 id) = 0;
    virtual void createRecord() { }
    virtual void openRecord(qint64) { }
    virtual void importRecords();
    /// Saves the list as it is shown; personal numbers stay masked.
    virtual void exportRecords();
    /// Once the file of an export is chosen, before it is written.
    virtual void exportBegun() { }
    /// Previews the list as it is shown, or the rows selected.
    virtual void printRecords();
    /// More entries for the rows' context menu.
    virtual void addContextActions(QMenu&, const QList<qint64>&) { }
    /// The list holds personal numbers: 显示 in the details, and an export with whole numbers in the ⋯ menu.
    void usePersonalNumbers();
    using Figures = std::function<QString(Connection&)>;
    /// What matters for this list, behind the counts: "hours 41,208.5". Asked once for each answer of the list; what it
    /// gives runs off the screen thread.
    [[nodiscard]] virtual Figures figures() { return {}; }
    /// Asks for the figures again.
    void refreshFigures();

    /// A button of the detail panel for the one record that is chosen; disabled for who may not do `act`.
    QPushButton* addDetailButton(Icon icon, const QString& text, std::function<void(qint64 id)> work,
        const std::optional<Act>& act = {}, bool primary = false);
    /// An entry of the rows' context menu or another menu of the page.
    QAction* addRowAction(
        QMenu& menu, Icon icon, const QString& text, std::function<void()> work, const std::optional<Act>& act = {});
    /// Another list that narrows this one, left of the table.
    void addLeftPane(QWidget* pane);
    /// Another way to look at the records, in the place of the list; search and conditions stand above both.
    void setSecondView(QWidget* view);
    void showSecondView(bool second);
    [[nodiscard]] bool isSecondView() const;
    /// Another way to look at the records in the place of the table, beside the same details: what is chosen there is
    /// chosen by select().
    void setTableView(QWidget* view);
    void showTableView(bool shown);
    /// The organization and the conditions above the list, within these days unless a condition names others.
    [[nodiscard]] RecordFilter filterFor(const Period& period) const;
    [[nodiscard]] Office& office() const { return m_office; }
    /// What to do next where the conditions alone leave the list empty, such as in a new batch; "" for the usual words.
    [[nodiscard]] virtual QString emptyWords() const { return {}; }
    /// The list holds only records of the chosen period.
    [[nodiscard]] virtual bool obeysPeriod() const { return false; }
    void contextChanged() override;
    /// Shows the current record's details again.
    void refreshDetails();

private:
    void makeButtons(Buttons buttons);
    void makeTable();
    [[nodiscard]] QWidget* makeListArea();
    void makeShortcuts();
    void applyFilter();
    void countsChanged();
    void showCounts();
    void showEmptyState();
    void selectionChanged();
    void restoreSelection();
    void loadingChanged(bool loading);
    [[nodiscard]] bool selectRows(const QList<qint64>& ids);
    void openMenu(const QPoint& point);
    void fillMenu(QMenu& menu, const QList<qint64>& ids);
    void makeSelectionTools();
    void showSelection(const QList<qint64>& ids);
    [[nodiscard]] ListSheet listSheet() const;
    void openRow(qint64 id);
    void fillViewsMenu(QMenu& menu);
    void keepView();
    void renameView(const QString& name);
    void removeView(const SavedView& view);

    RecordPageTexts m_texts;
    Office& m_office;
    RecordModel* m_model = nullptr;
    SearchField* m_search = nullptr;
    FilterBar* m_filters = nullptr;
    RecordTable* m_table = nullptr;
    QWidget* m_tableView = nullptr;
    bool m_isTableView = false;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    DetailPanel* m_details = nullptr;
    QSplitter* m_splitter = nullptr;
    QStackedWidget* m_views = nullptr;
    QString m_figures; ///< of the answer that is shown
    QPointer<Task> m_figuring;
    QHash<int, QPushButton*> m_buttons;
    QList<QPushButton*> m_emptyButtons;
    QPushButton* m_clearButton = nullptr;
    QAction* m_showDetails = nullptr;
    QPushButton* m_forMany = nullptr;
    QPointer<Task> m_adding; ///< up what is selected
    QTimer m_detailTimer;
    QList<qint64> m_kept; ///< selected before the list was read again
    qint64 m_wanted = 0; ///< to be selected as soon as a reading of the list brings it
    bool m_mayOpen = true;
    int m_readingsWaited = 0; ///< that ended without the wanted record
    bool m_isRestoring = false;
    qint64 m_shown = 0;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(RecordPage::Buttons)
