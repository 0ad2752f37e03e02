#include "ui/records/recordpage.h"

#include "models/common/error.h"
#include "models/office/office.h"
#include "ui/common/attempt.h"
#include "ui/common/card.h"
#include "ui/common/detailpanel.h"
#include "ui/common/emptystate.h"
#include "ui/common/filterbar.h"
#include "ui/common/numbersreason.h"
#include "ui/common/recordtable.h"
#include "ui/common/searchfield.h"
#include "ui/records/listsaving.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

RecordPage::RecordPage(
    RecordPageTexts texts, Office& office, std::shared_ptr<const RecordSource> source, Buttons buttons, QWidget* parent)
    : Page(texts.title, parent)
    , m_texts(std::move(texts))
    , m_office(office)
    , m_model(new RecordModel(office.database(), std::move(source), this))
    , m_search(new SearchField(m_texts.searchHint, this))
    , m_filters(new FilterBar(this))
    , m_table(new RecordTable(this))
    , m_empty(new EmptyState(m_texts.icon, m_texts.emptySentence, this))
    , m_details(new DetailPanel(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    setHelpTopic(m_texts.key);
    makeButtons(buttons);
    makeTable();
    m_search->setFixedWidth(Theme::scaled(280));
    m_search->setVisible(!m_model->source().searchTable().isEmpty());
    m_filters->setViews([this](QMenu& menu) { fillViewsMenu(menu); });
    auto* tools = new QHBoxLayout;
    tools->setSpacing(Theme::scaled(10));
    tools->addWidget(m_search, 0, Qt::AlignTop);
    tools->addWidget(m_filters, 1);
    body()->addLayout(tools); // above the list and the second view alike
    m_splitter->addWidget(makeListArea());
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({Theme::scaled(868), Theme::scaled(312)});
    m_views = new QStackedWidget(this);
    m_views->addWidget(m_splitter);
    body()->addWidget(m_views, 1);
    QMenu* columns = moreMenu()->addMenu(icon(Icon::ViewList), tr("Columns"));
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        m_table->fillColumnMenu(*columns);
    });
    m_showDetails = moreMenu()->addAction(tr("Show details beside the list"));
    m_showDetails->setCheckable(true);
    m_showDetails->setShortcut(Qt::CTRL | Qt::Key_I);
    connect(m_showDetails, &QAction::toggled, this, &RecordPage::setDetailsVisible);
    const QSettings settings;
    m_splitter->restoreState(settings.value(QStringLiteral("lists/%1/splitter").arg(m_texts.key)).toByteArray());
    m_showDetails->setChecked(settings.value(QStringLiteral("lists/%1/details").arg(m_texts.key), true).toBool());
    m_details->setVisible(m_showDetails->isChecked());
    makeShortcuts();
}

RecordPage::~RecordPage() = default;

void RecordPage::makeButtons(Buttons buttons)
{
    const auto add = [this, buttons](Button which, Icon sign, const QString& text, auto action) {
        if (!buttons.testFlag(which))
            return;
        const bool create = which == Create;
        const auto kind = create ? Theme::Button::Primary : Theme::Button::Plain;
        QPushButton* button = addHeaderButton(sign, text, kind);
        m_buttons.insert(which, button);
        connect(button, &QPushButton::clicked, this, guarded([this, action] { (this->*action)(); }));
    };
    add(Create, m_texts.createIcon, m_texts.createWord.isEmpty() ? tr("New") : m_texts.createWord,
        &RecordPage::createRecord);
    add(Import, Icon::Upload, tr("Import"), &RecordPage::importRecords);
    add(Export, Icon::FileExcel, tr("Export"), &RecordPage::exportRecords);
    add(Print, Icon::Printer, tr("Print"), &RecordPage::printRecords);
    if (QPushButton* create = m_buttons.value(Create))
        create->setToolTip(tr("%1 (Ctrl+N)").arg(m_texts.createText.isEmpty() ? create->text() : m_texts.createText));
    if (QPushButton* print = m_buttons.value(Print))
        print->setToolTip(tr("%1 (Ctrl+P)").arg(print->text()));
}

void RecordPage::makeTable()
{
    m_table->setModel(m_model);
    m_table->setColumns(m_model->recordColumns(), m_texts.key);
    m_table->setSortMark(m_model->request().sortColumn, m_model->request().sortOrder);
    m_table->setSortingEnabled(true);
    m_table->setAccessibleName(m_texts.title);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &RecordPage::openMenu);
    makeSelectionTools();
    connect(m_table, &RecordTable::opened, this, [this](int row) { openRow(m_model->idAt(row)); });
    connect(m_table, &RecordTable::copyRequested, this, guarded([this] { copyRows(); }));
    connect(m_table, &RecordTable::selectedRowsChanged, this, &RecordPage::selectionChanged);
    connect(m_search, &SearchField::searched, m_model, &RecordModel::setSearch);
    connect(m_search, &SearchField::leftDownwards, m_table, [this] {
        m_table->setFocus();
        if (m_table->selectedRows().isEmpty())
            m_table->selectRow(0);
    });
    connect(m_search, &QLineEdit::returnPressed, m_search, &SearchField::leftDownwards);
    connect(m_filters, &FilterBar::conditionsChanged, this, &RecordPage::applyFilter);
    connect(m_model, &RecordModel::modelAboutToBeReset, this, [this] { m_kept = selectedIds(); });
    connect(m_model, &RecordModel::modelReset, this, &RecordPage::restoreSelection);
    connect(m_model, &RecordModel::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last) {
        // Rows that are read while the clerk scrolls leave the details alone: a revealed number stays.
        const int row = m_table->selectedRows().value(0, -1);
        if (m_shown != 0 && row >= first.row() && row <= last.row())
            m_detailTimer.start();
    });
    connect(m_model, &RecordModel::countChanged, this, &RecordPage::countsChanged);
    connect(m_model, &RecordModel::loadingChanged, this, &RecordPage::loadingChanged);
    connect(m_model, &RecordModel::failed, this, [this](const QString& message) { setSubtitle(message); });
    m_detailTimer.setSingleShot(true);
    m_detailTimer.setInterval(0);
    connect(&m_detailTimer, &QTimer::timeout, this, &RecordPage::refreshDetails);
    connect(m_details, &DetailPanel::linkActivated, this, [this](const PageAddress& address) {
        Q_EMIT navigationRequested({address.page, address.record, {}, {}});
    });
}

QWidget* RecordPage::makeListArea()
{
    auto* card = new QFrame(this);
    card->setProperty("vdCard", true);
    m_stack = new QStackedWidget(card);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_stack);
    const auto addButton = [this](Button which, bool primary) {
        QPushButton* original = m_buttons.value(which);
        if (!original)
            return;
        auto* button
            = m_empty->addButton(original->text(), which == Create ? m_texts.createIcon : Icon::Upload, primary);
        connect(button, &QPushButton::clicked, original, &QPushButton::click);
        m_emptyButtons << button;
    };
    addButton(Import, true);
    addButton(Create, false);
    m_clearButton = m_empty->addButton(tr("Remove search and conditions"), Icon::Close);
    connect(m_clearButton, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_filters->setConditions({});
    });
    return card;
}

void RecordPage::makeShortcuts()
{
    const auto bind = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    bind(QKeySequence::Find, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    bind(QKeySequence::New, [this] { beginNew(); });
    bind(QKeySequence::Print, [this] {
        if (QPushButton* print = m_buttons.value(Print))
            print->click();
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        QSettings().setValue(QStringLiteral("lists/%1/splitter").arg(m_texts.key), m_splitter->saveState());
    });
}

void RecordPage::activated()
{
    attempt(window(), [this] { m_filters->setChoices(m_model->filterChoices()); });
    applyFilter();
    m_model->start();
    m_table->setFocus();
}

void RecordPage::contextChanged()
{
    applyFilter();
    refreshFigures();
}

void RecordPage::applyFilter()
{
    m_model->setFilter(filterFor(obeysPeriod() ? context().period : Period()));
}

RecordFilter RecordPage::filterFor(const Period& period) const
{
    RecordFilter filter;
    filter.organisations = context().organisations;
    filter.period = period;
    filter.conditions = m_filters->conditions();
    applyPeriodCondition(filter);
    return filter;
}

void RecordPage::open(const PagePlace& place)
{
    m_search->setText(place.search);
    if (place.record == 0 || !place.conditions.isEmpty())
        m_filters->setConditions(place.conditions);
    if (place.record != 0)
        select(place.record);
}

void RecordPage::showEmptyState()
{
    if (m_isTableView)
        return m_stack->setCurrentWidget(m_tableView);
    if (m_model->total() > 0 || m_model->isLoading())
        return m_stack->setCurrentWidget(m_table);
    const bool narrowed = !m_search->text().isEmpty() || !m_filters->conditions().isEmpty();
    const QString words = m_search->text().isEmpty() ? emptyWords() : QString();
    const bool isNew = !narrowed || !words.isEmpty();
    m_empty->setSentence(!words.isEmpty() ? words
            : narrowed                    ? tr("No record fits the search and the conditions.")
                                          : m_texts.emptySentence);
    for (QPushButton* button : std::as_const(m_emptyButtons))
        button->setVisible(isNew);
    m_clearButton->setVisible(!isNew);
    m_stack->setCurrentWidget(m_empty);
}

QList<qint64> RecordPage::selectedIds() const
{
    QList<qint64> ids;
    for (const int row : m_table->selectedRows())
        ids << m_model->idAt(row);
    return ids;
}

qint64 RecordPage::currentId() const
{
    const QList<int> rows = m_table->selectedRows();
    return rows.size() == 1 ? m_model->idAt(rows.first()) : 0;
}

void RecordPage::select(qint64 id)
{
    m_wanted = id;
    m_readingsWaited = 0;
    restoreSelection();
}

/// A record that was just saved comes with the reading after its commit, which may not have begun yet.
void RecordPage::loadingChanged(bool loading)
{
    constexpr int mostReadings = 2;
    if (!loading)
        refreshFigures();
    if (!loading && m_table->selectedRows().size() > 1)
        m_detailTimer.start(); // what they add up to may have changed
    countsChanged();
    if (!loading && m_wanted != 0 && ++m_readingsWaited >= mostReadings)
        m_wanted = 0;
}

/// Reading the list again keeps the selected records selected, as far as they are still in it.
void RecordPage::restoreSelection()
{
    if (m_wanted != 0 && selectRows({m_wanted})) {
        m_wanted = 0;
        m_kept.clear();
        return;
    }
    if (m_kept.isEmpty())
        return;
    const bool found = selectRows(m_kept);
    if (found || !m_model->isLoading())
        m_kept.clear();
    if (!found)
        selectionChanged();
}

bool RecordPage::selectRows(const QList<qint64>& ids)
{
    const QList<int> rows = m_model->rowsOf(ids);
    if (rows.isEmpty())
        return false;
    QItemSelection selection;
    for (qsizetype from = 0, to = 0; from < rows.size(); from = to) { // runs of rows, not each
        while (to < rows.size() && rows.at(to) - rows.at(from) == to - from)
            ++to;
        selection.append({m_model->index(rows.at(from), 0), m_model->index(rows.at(to - 1), 0)});
    }
    const QModelIndex first = m_model->index(rows.first(), 0);
    m_isRestoring = true;
    m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_isRestoring = false;
    m_table->scrollTo(first);
    return true;
}

void RecordPage::selectionChanged()
{
    if (!m_isRestoring && !m_table->selectedRows().isEmpty())
        m_wanted = 0; // the clerk has chosen another
    m_detailTimer.start();
}

void RecordPage::setDetailsVisible(bool visible)
{
    m_showDetails->setChecked(visible);
    m_details->setVisible(visible);
    QSettings().setValue(QStringLiteral("lists/%1/details").arg(m_texts.key), visible);
    if (visible)
        refreshDetails();
}

void RecordPage::copyRows()
{
    constexpr qsizetype mostCopied = 5000;
    QList<qint64> ids = selectedIds();
    if (ids.isEmpty())
        ids = QList<qint64>(m_model->ids().begin(), m_model->ids().end());
    if (ids.size() > mostCopied)
        throw Error(
            tr("At most %n rows can be copied at once. Select fewer, or use Export.", nullptr, int(mostCopied)));
    QGuiApplication::clipboard()->setText(listText(*m_model, m_table->shownColumns(), ids));
}

void RecordPage::usePersonalNumbers()
{
    m_details->setOffice(&m_office);
    if (!m_model->source().withClearNumbers())
        return;
    QAction* whole = moreMenu()->addAction(tr("Export with full ID and phone numbers…"), this,
        guarded([this] { saveListWithNumbers(*this, m_office, *m_model, listSheet()); }));
    guardNumbersAction(whole, m_office);
}

void RecordPage::exportRecords()
{
    ListSheet sheet = listSheet();
    sheet.begun = [this] { exportBegun(); };
    saveList(*this, m_office.database(), *m_model, sheet);
}

ListSheet RecordPage::listSheet() const
{
    QStringList notes;
    if (!m_search->text().isEmpty())
        notes << tr("Search: %1").arg(m_search->text());
    for (const QString& key : m_filters->conditions().keys())
        notes << m_filters->chipText(key);
    // One row is selected only to be looked at: then the whole list is meant.
    const QList<qint64> chosen = selectedIds();
    return {title(), notes, m_table->shownColumns(), chosen.size() > 1 ? chosen : QList<qint64>()};
}
