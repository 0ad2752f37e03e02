#include "ui/orders/orderpage.h"

#include "models/office/office.h"
#include "models/orders/orderboardrepository.h"
#include "models/orders/orderrecords.h"
#include "models/orders/orderrepository.h"
#include "models/orders/ordersfeature.h"
#include "models/organisation/organisationfeature.h"
#include "models/records/answersums.h"
#include "ui/attachments/attachmentsection.h"
#include "ui/common/detailpanel.h"
#include "ui/common/filterbar.h"
#include "ui/common/permit.h"
#include "ui/common/searchfield.h"
#include "ui/orders/orderactions.h"
#include "ui/orders/orderboard.h"
#include "ui/orders/ordercard.h"
#include "ui/orders/orderpanel.h"
#include "ui/records/desk.h"
#include "ui/reports/phonelistdialog.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSettings>

namespace {

constexpr int cardsPerLane = 60;
constexpr int clockMilliseconds = 30'000;
constexpr int panelWidth = 372;
constexpr size_t mostNarrowed = 5000; ///< open orders of a lane that search and conditions choose from

RecordPageTexts texts()
{
    return {QStringLiteral("orders"), OrderPage::tr("Orders and dispatch"),
        OrderPage::tr("Number, requester, phone tail, need"), Icon::ClipboardText,
        OrderPage::tr("No orders yet. Press F2 to enter one, or import the platform's register (file 07)."),
        OrderPage::tr("New order"), {}, OrderPage::tr("New order    F2"), Icon::Phone};
}

QStringList statesIn(OrderLane lane)
{
    QStringList states;
    for (const OrderState state : statesOf(lane))
        states << orderStates().code(state);
    return states;
}

} // namespace

OrderPage::OrderPage(Office& office, QWidget* parent)
    : RecordPage(texts(), office, std::make_shared<OrderRecords>(office.vault()), All, parent)
    , m_office(office)
    , m_actions(new OrderActions(office, *this))
{
    makeHeader();
    makeBoard();
    usePersonalNumbers();
    connect(m_actions, &OrderActions::done, this, [this](OrderId id) {
        choose(id);
        if (m_view == View::Board)
            m_panel->focusSuggestions();
    });
    connect(searchField(), &SearchField::searched, this, &OrderPage::narrowBoard);
    connect(filters(), &FilterBar::conditionsChanged, this, &OrderPage::narrowBoard);
    connect(m_actions, &OrderActions::dispatchRequested, this, [this](OrderId id) {
        setView(View::Board);
        choose(id);
        m_panel->focusSuggestions();
    });
    connect(&office.database(), &Database::changed, this, [this](const QSet<QString>& tables) {
        if (m_view == View::Board
            && tables.intersects(
                {QStringLiteral("orders"), QStringLiteral("order_rounds"), QStringLiteral("attachments")}))
            reloadBoard();
    });
    m_clock.setInterval(clockMilliseconds);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (m_view == View::Board && isVisible())
            reloadBoard();
    });
    m_clock.start();
    const bool wasList = QSettings().value(boardKey).toString() == QStringLiteral("list");
    setView(wasList ? View::List : View::Board);
}

void OrderPage::makeHeader()
{
    button(Create)->setToolTip(tr("New order (F2)"));
    m_viewButton = addHeaderButton(Icon::ViewList, QString());
    connect(m_viewButton, &QPushButton::clicked, this,
        guarded([this] { setView(m_view == View::Board ? View::List : View::Board); }));
    m_forMarked = addHeaderButton(Icon::CheckCircle, QString());
    m_forMarked->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    m_forMarked->hide();
    connect(m_forMarked, &QPushButton::clicked, this,
        guarded([this] { openMarkedMenu(m_forMarked->mapToGlobal(QPoint(0, m_forMarked->height()))); }));
    m_handle = addDetailButton(
        Icon::ArrowRight, tr("Next step"),
        [this](qint64 id) {
            QMenu menu(this);
            m_actions->fillMenu(menu, orderOf(id));
            menu.exec(m_handle->mapToGlobal(QPoint(0, m_handle->height())));
        },
        Acts::HandleOrders, true);
    addDetailButton(
        Icon::Pencil, tr("Correct"), [this](qint64 id) { openRecord(id); }, Acts::HandleOrders);
    QAction* all = addRowAction(*moreMenu(), Icon::ClipboardText, tr("Dispatch all that wait…"),
        [this] { m_actions->dispatchAll(context().organisations, {}); });
    all->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    addAction(all);
    QAction* group = addRowAction(*moreMenu(), Icon::Domain, tr("One order for several stations…"),
        [this] { m_actions->intakeForStations(context().organisations); });
    QAction* rules = addRowAction(
        *moreMenu(), Icon::Clock, tr("Deadlines and credentials by need…"), [this] { m_actions->editNeedRules(); });
    permit(rules, m_office, Acts::ChangeSettings);
    QAction* late = addRowAction(*moreMenu(), Icon::Clock, tr("Return what nobody accepted in time…"),
        [this] { m_actions->returnUnanswered(context().organisations); });
    for (QAction* action : {all, late, group})
        permit(action, m_office, Acts::HandleOrders);
    QAction* phones = addRowAction(
        *moreMenu(), Icon::Phone, tr("Call-back list…"), [this] { m_actions->callBack(context().organisations); });
    guardPhoneListAction(phones, m_office);
    permitButtons(Acts::HandleOrders);
    addFilesTab(*this, m_office, QStringLiteral("order"));
}

void OrderPage::makeBoard()
{
    m_boardArea = new QWidget(this);
    m_board = new OrderBoard(m_boardArea);
    m_panel = new OrderPanel(m_office, *m_actions, m_boardArea);
    m_panel->setFixedWidth(Theme::scaled(panelWidth));
    auto* layout = new QHBoxLayout(m_boardArea);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::scaled(14));
    layout->addWidget(m_board, 1);
    layout->addWidget(m_panel);
    setSecondView(m_boardArea);
    connect(m_board, &OrderBoard::chosen, this, [this](OrderId id) { guard([&] { m_panel->showOrder(id); }); });
    connect(m_panel, &OrderPanel::visitRequested, this, [this](VisitId id) {
        Q_EMIT navigationRequested({QStringLiteral("visits"), id.value(), {}, {}});
    });
    connect(m_board, &OrderBoard::markedChanged, this, &OrderPage::showMarked);
    connect(m_board, &OrderBoard::opened, m_panel, &OrderPanel::focusSuggestions);
    connect(m_board, &OrderBoard::menuRequested, this, &OrderPage::openBoardMenu);
    connect(m_board, &OrderBoard::restRequested, this, [this](OrderLane lane) {
        FilterBar::Conditions conditions = filters()->conditions();
        conditions.insert(QStringLiteral("state"), statesIn(lane));
        setView(View::List);
        filters()->setConditions(conditions);
    });
}

void OrderPage::setView(View view)
{
    m_view = view;
    const bool isBoard = view == View::Board;
    showSecondView(isBoard);
    showMarked();
    m_viewButton->setText(isBoard ? tr("List") : tr("Board"));
    m_viewButton->setIcon(icon(isBoard ? Icon::ViewList : Icon::Dashboard));
    m_viewButton->setToolTip(
        isBoard ? tr("Show the list of all orders (Ctrl+Shift+L)") : tr("Show the board (Ctrl+Shift+L)"));
    m_viewButton->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_L); // a button forgets it with its text
    QSettings().setValue(boardKey, isBoard ? QStringLiteral("board") : QStringLiteral("list"));
    RecordPage::contextChanged();
    if (isBoard)
        reloadBoard();
}

void OrderPage::reloadBoard()
{
    guard([this] {
        Connection& connection = m_office.database().reader();
        const OrderBoardRepository repository;
        const auto& organisations = context().organisations;
        const QDateTime now = QDateTime::currentDateTime();
        const OrderId focused = m_board->focusedId();
        for (const OrderLane lane : allOrderLanes()) {
            const auto only = fittingIn(lane);
            m_board->setCards(lane, repository.cards(connection, lane, organisations, cardsPerLane, only),
                only ? only->size() : repository.count(connection, lane, organisations), now, only.has_value());
        }
        m_board->focusAgain(focused);
        showMarked();
        refreshFigures();
        Q_EMIT badgeChanged(int(repository.count(connection, OrderLane::ToDispatch, {})));
        const OrderId chosen = m_board->chosenId();
        if (!chosen.isValid() || (!m_board->card(chosen) && m_panel->shownId() != chosen))
            return choose(m_board->firstId());
        m_panel->showOrder(chosen);
    });
}

/// The orders of a lane that fit search and conditions; none when there are neither.
std::optional<QList<qint64>> OrderPage::fittingIn(OrderLane lane) const
{
    if (searchField()->text().trimmed().isEmpty() && filters()->conditions().isEmpty())
        return std::nullopt;
    RecordListRequest request{searchField()->text(), filterFor({}), 0, Qt::AscendingOrder};
    const QStringList wanted = request.filter.conditions.value(QStringLiteral("state"));
    QStringList states = statesIn(lane);
    if (!wanted.isEmpty())
        states.removeIf([&wanted](const QString& state) { return !wanted.contains(state); });
    if (states.isEmpty())
        return QList<qint64>();
    request.filter.conditions.insert(QStringLiteral("state"), states);
    const auto ids = readRecordIds(m_office.database().reader(), model()->source(), request);
    return QList<qint64>(ids.begin(), ids.begin() + std::min(ids.size(), mostNarrowed));
}

void OrderPage::narrowBoard()
{
    if (m_view == View::Board)
        reloadBoard();
}

void OrderPage::choose(OrderId id)
{
    if (m_view == View::List)
        return select(id.value());
    m_board->choose(id);
    if (id.isValid())
        m_panel->showOrder(id);
    else
        m_panel->clear();
}

Order OrderPage::orderOf(qint64 id) const
{
    return OrderRepository(m_office.vault()).require(m_office.database().reader(), OrderId(id));
}

void OrderPage::open(const PagePlace& place)
{
    if (place.record == 0 || !m_board->card(OrderId(place.record)))
        setView(View::List);
    RecordPage::open(place);
    if (m_view == View::Board)
        choose(OrderId(place.record));
}

PagePlace OrderPage::place() const
{
    PagePlace place = RecordPage::place();
    if (m_view == View::List)
        return place;
    place.record = m_board->chosenId().value();
    place.conditions.insert(boardKey, {QStringLiteral("board")});
    return place;
}

void OrderPage::comeBack(const PagePlace& place)
{
    PagePlace there = place;
    const bool wasBoard = there.conditions.remove(boardKey) > 0;
    setView(wasBoard ? View::Board : View::List);
    if (!wasBoard)
        return RecordPage::comeBack(there);
    there.record = 0;
    RecordPage::comeBack(there);
    if (place.record != 0)
        choose(OrderId(place.record));
}

void OrderPage::activated()
{
    RecordPage::activated();
    if (m_view != View::Board)
        return;
    reloadBoard();
    m_board->focusAgain(m_board->chosenId()); // the arrow keys walk over the board
}

void OrderPage::contextChanged()
{
    RecordPage::contextChanged();
    if (m_view == View::Board)
        reloadBoard();
}

RecordPage::Figures OrderPage::figures()
{
    const bool isList = m_view == View::List;
    return [&vault = m_office.vault(), isList, request = model()->request(), period = context().period,
               organisations = context().organisations](Connection& connection) {
        const OrderBoardRepository repository;
        const Satisfaction evaluated = isList
            ? repository.satisfactionOf(connection, answerOf(connection, OrderRecords(vault), request))
            : repository.satisfaction(connection, period, organisations);
        const QString satisfaction
            = tr("satisfaction %1 (%2 evaluated)").arg(evaluated.degreeText(), evaluated.coverageText());
        if (isList)
            return satisfaction;
        const OrderDayFigures today = repository.figures(connection, QDate::currentDate(), organisations);
        return tr("Today %1 in · %2 dispatched · %3 closed · %4")
            .arg(today.requested)
            .arg(today.dispatched)
            .arg(today.closed)
            .arg(satisfaction);
    };
}

void OrderPage::createRecord()
{
    m_actions->intake();
}

void OrderPage::openRecord(qint64 id)
{
    if (id != 0)
        m_actions->edit(orderOf(id));
}

void OrderPage::addContextActions(QMenu& menu, const QList<qint64>& ids)
{
    if (ids.size() == 1)
        return m_actions->fillMenu(menu, orderOf(ids.first()));
    m_actions->steps().fill(menu, ids);
    permit(menu.addAction(tr("Dispatch them as one best assignment…"), this,
               guarded([this, ids] { m_actions->dispatchAll({}, ids); })),
        m_office, Acts::HandleOrders);
}

void OrderPage::showMarked()
{
    const auto marked = m_board->marked();
    m_forMarked->setVisible(!marked.isEmpty() && m_view == View::Board);
    m_forMarked->setText(tr("For all %n marked…", nullptr, int(marked.size())));
    m_forMarked->setToolTip(tr("What can be done with the marked orders (Ctrl+Shift+A); Esc unmarks them"));
    m_forMarked->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_A); // a button forgets it with its text
}

void OrderPage::openMarkedMenu(const QPoint& point)
{
    QList<qint64> ids;
    for (const OrderId id : m_board->marked())
        ids << id.value();
    if (ids.isEmpty())
        return;
    QMenu menu(this);
    addContextActions(menu, ids);
    menu.exec(point);
}

void OrderPage::openBoardMenu(OrderId id, const QPoint& point)
{
    if (m_board->marked().contains(id))
        return guard([&] { openMarkedMenu(point); });
    guard([&] {
        QMenu menu(this);
        m_actions->fillMenu(menu, orderOf(id.value()));
        menu.exec(point);
    });
}

QList<PageEntry> ordersPages(const Desk& desk)
{
    PageEntry entry = pageEntry<OrderPage>(desk, PageGroup::Service, texts());
    entry.newKey = Qt::Key_F2;
    return {entry};
}
