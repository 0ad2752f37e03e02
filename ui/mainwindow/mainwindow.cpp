#include "ui/mainwindow/mainwindow.h"

#include "models/common/shownmoment.h"
#include "ui/common/attempt.h"
#include "ui/common/page.h"
#include "ui/common/taskstrip.h"
#include "ui/common/undohistory.h"
#include "ui/mainwindow/helpwindow.h"
#include "ui/mainwindow/navigation.h"
#include "ui/mainwindow/navigationbutton.h"
#include "ui/mainwindow/periodchooser.h"
#include "ui/mainwindow/topbar.h"
#include "ui/mainwindow/windowplace.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolTip>

namespace {
constexpr QSize smallestWindow(1024, 640);
constexpr QSize firstSize(1440, 900);
constexpr int numberedPages = 9;

QString momentText(const QDateTime& moment)
{
    if (moment.date() == QDate::currentDate())
        return MainWindow::tr("today %1").arg(moment.toString(QStringLiteral("HH:mm")));
    return shownMoment(moment);
}
} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
    , m_top(new TopBar(this))
    , m_navigation(new Navigation(this))
    , m_stack(new QStackedWidget(this))
    , m_tasks(new TaskStrip(this))
    , m_saved(new QLabel(this))
    , m_backup(new QLabel(this))
    , m_backupRemark(new QLabel(this))
    , m_help(new HelpWindow(this))
    , m_undo(new UndoHistory(this))
{
    setWindowIcon(::windowIcon()); // the program's, not the widget's own
    setWindowTitle(tr("Volunteer Desk"));
    setMinimumSize(smallestWindow);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(m_stack, 1);
    auto* central = new QWidget(this);
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addLayout(middle, 1);
    layout->addWidget(makeStatusBar());
    setCentralWidget(central);
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
    connect(m_top->search(), &GlobalSearch::chosen, this, &MainWindow::open);
    connect(m_top->organisation(), &OrganisationChooser::chosenChanged, this, &MainWindow::contextChanged);
    connect(m_top->period(), &PeriodChooser::chosenChanged, this, &MainWindow::contextChanged);
    makeShortcuts();
    restore();
}

MainWindow::~MainWindow() = default;

QWidget* MainWindow::makeStatusBar()
{
    auto* bar = new QFrame(this);
    bar->setProperty("vdStatusBar", true);
    bar->setFixedHeight(Theme::scaled(28));
    for (QLabel* label : {m_saved, m_backup})
        Theme::setText(label, Theme::Text::Secondary);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(Theme::scaled(16), 0, Theme::scaled(16), 0);
    layout->setSpacing(Theme::scaled(18));
    layout->addWidget(m_tasks, 1);
    layout->addWidget(m_saved);
    layout->addWidget(m_backup);
    layout->addWidget(m_backupRemark);
    m_backupRemark->hide();
    Theme::setText(m_backupRemark, Theme::Text::Warning);
    return bar;
}

void MainWindow::makeShortcuts()
{
    const auto bind = [this](const QKeySequence& keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    bind(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { m_top->search()->focusField(); });
    bind(QKeySequence(Qt::Key_F1), [this] { showHelp(); });
    bind(QKeySequence(QKeySequence::Undo), [this] { undoLast(); });
    bind(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goBack(); });
    for (int number = 1; number <= numberedPages; ++number) {
        bind(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)), [this, number] {
            if (number <= m_entries.size())
                showPage(m_entries.at(number - 1).key);
        });
    }
}

void MainWindow::restore()
{
    const QSettings settings;
    placeWindow(*this, firstSize, settings.value(QStringLiteral("window/geometry")).toByteArray());
    m_top->period()->restore();
    m_navigation->setFolded(settings.value(QStringLiteral("window/folded"), false).toBool());
}

void MainWindow::addPage(const PageEntry& entry)
{
    m_entries.append(entry);
    m_navigation->add(entry);
    if (entry.newKey.isEmpty())
        return;
    connect(new QShortcut(entry.newKey, this), &QShortcut::activated, this, [this, key = entry.key] {
        if (m_current != key)
            showPage(key);
        if (m_current == key)
            attempt(this, [this] { currentPage()->beginNew(); });
    });
}

void MainWindow::setOfficeName(const QString& name)
{
    setWindowTitle(name.isEmpty() ? tr("Volunteer Desk") : tr("%1 – Volunteer Desk").arg(name));
    m_top->organisation()->setOfficeName(name);
}

void MainWindow::setOrganisations(const QList<OrganisationNode>& nodes, qint64 root)
{
    m_top->organisation()->setNodes(nodes, root);
    contextChanged();
}

void MainWindow::setSearchProvider(GlobalSearch::Provider provider)
{
    m_top->search()->setProvider(std::move(provider));
}

void MainWindow::setAccount(const QString& text, QMenu* menu)
{
    m_top->setAccount(text, menu);
}

void MainWindow::setBadge(const QString& key, int count)
{
    m_navigation->setBadge(key, count);
}

void MainWindow::addTask(Task* task)
{
    m_tasks->add(task);
}

void MainWindow::setSavedAt(const QDateTime& moment)
{
    m_saved->setText(moment.isValid() ? tr("Saved %1").arg(momentText(moment)) : QString());
}

void MainWindow::setBackupAt(const QDateTime& moment)
{
    m_backup->setText(moment.isValid() ? tr("Last backup %1").arg(momentText(moment)) : tr("No backup yet"));
}

void MainWindow::setBackupRemark(const QString& text, const QString& more)
{
    m_backupRemark->setText(text);
    m_backupRemark->setToolTip(more);
    m_backupRemark->setVisible(!text.isEmpty());
}

Page* MainWindow::currentPage() const
{
    return m_pages.value(m_current);
}

QStringList MainWindow::pageKeys() const
{
    QStringList keys;
    for (const PageEntry& entry : m_entries)
        keys << entry.key;
    return keys;
}

Page* MainWindow::page(const QString& key)
{
    if (Page* existing = m_pages.value(key))
        return existing;
    for (const PageEntry& entry : std::as_const(m_entries)) {
        if (entry.key != key)
            continue;
        Page* made = entry.factory();
        m_pages.insert(key, made);
        m_stack->addWidget(made);
        connectPage(key, made);
        made->setContext(context());
        return made;
    }
    return nullptr;
}

void MainWindow::connectPage(const QString& key, Page* page)
{
    if (page->helpTopic().isEmpty())
        page->setHelpTopic(key);
    connect(page, &Page::navigationRequested, this, &MainWindow::open);
    connect(page, &Page::backRequested, this, &MainWindow::goBack);
    page->setUndoHistory(m_undo);
    connect(page, &Page::taskStarted, this, &MainWindow::addTask);
    connect(page, &Page::badgeChanged, this, [this, key](int count) { setBadge(key, count); });
}

void MainWindow::showPage(const QString& key)
{
    if (key != m_current)
        leavePlace();
    bringToFront(key);
    if (Page* front = currentPage())
        front->setWayBack({}); // the clerk went there; Alt+Left leads back all the same
}

bool MainWindow::bringToFront(const QString& key)
{
    attempt(this, [&] {
        Page* next = page(key);
        if (!next)
            return;
        m_current = key;
        QToolTip::hideText(); // of what was clicked on
        m_navigation->setCurrent(key);
        next->setContext(context());
        m_stack->setCurrentWidget(next);
        next->activated();
    });
    m_navigation->setCurrent(m_current);
    return m_current == key;
}

/// Keeps where the clerk is, for the way back.
void MainWindow::leavePlace()
{
    const Page* front = currentPage();
    if (!front)
        return;
    PagePlace place = front->place();
    place.page = m_current;
    constexpr qsizetype mostKept = 50;
    if (m_left.isEmpty() || !(m_left.last() == place))
        m_left << place;
    if (m_left.size() > mostKept)
        m_left.removeFirst();
}

QString MainWindow::titleOf(const QString& key) const
{
    const auto known
        = std::find_if(m_entries.begin(), m_entries.end(), [&key](const PageEntry& entry) { return entry.key == key; });
    return known == m_entries.end() ? QString() : known->title;
}

void MainWindow::open(const PagePlace& place)
{
    leavePlace();
    const QString from = titleOf(m_current);
    if (!bringToFront(place.page))
        return;
    attempt(this, [&] { currentPage()->open(place); });
    currentPage()->setWayBack(from);
}

void MainWindow::goBack()
{
    if (m_left.isEmpty())
        return;
    const PagePlace place = m_left.takeLast();
    if (!bringToFront(place.page))
        return;
    attempt(this, [&] { currentPage()->comeBack(place); });
    currentPage()->setWayBack({});
}

PageContext MainWindow::context() const
{
    PageContext context;
    const OrganisationChooser& chooser = *m_top->organisation();
    context.organisation = chooser.chosen();
    context.organisationName = chooser.chosenName();
    context.organisations = chooser.chosenSubtree();
    context.period = m_top->period()->period();
    context.periodName = m_top->period()->name();
    return context;
}

/// Only the page in front reads again now; the others when they come to the front.
void MainWindow::contextChanged()
{
    if (Page* front = currentPage())
        attempt(this, [&] { front->setContext(context()); });
}

void MainWindow::undoLast()
{
    const QString text = m_undo->lastText();
    if (text.isEmpty())
        return;
    const bool isDone = attempt(this, [this] { m_undo->undoLast(); });
    if (Page* front = currentPage(); front && isDone)
        front->offerUndo(tr("Undone: %1").arg(text), nullptr);
}

void MainWindow::showHelp()
{
    Page* const front = currentPage();
    m_help->showTopic(front ? front->helpTopic() : QStringLiteral("index"), front);
}

/// Where letters are large and the window is not, pages need the room of the navigation's words.
void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    constexpr int roomy = 1080;
    const bool narrow = width() < Theme::scaled(roomy);
    if (narrow == m_isNarrow)
        return;
    m_isNarrow = narrow;
    if (narrow)
        m_isFoldedByChoice = m_navigation->isFolded();
    m_navigation->setFolded(narrow || m_isFoldedByChoice);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    prepareToClose();
    QMainWindow::closeEvent(event);
}

void MainWindow::prepareToClose()
{
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/folded"), m_isNarrow ? m_isFoldedByChoice : m_navigation->isFolded());
    Q_EMIT closing();
}
