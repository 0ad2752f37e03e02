#include "ui/common/viewframe.h"

#include "ui/common/icons.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace {

const QString viewCondition = QStringLiteral("view");
constexpr qsizetype mostButtons = 4; ///< more do not fit into the header of a small screen

} // namespace

ViewFrame::ViewFrame(const QString& key, const QString& title, QWidget* parent)
    : Page(title, parent)
    , m_key(key)
    , m_stack(new QStackedWidget(this))
{
    setHelpTopic(key);
    becomeFrame();
    body()->addWidget(m_stack);
}

void ViewFrame::setViews(const QList<View>& views, qsizetype besideMenu)
{
    m_views = views;
    m_besideMenu = besideMenu;
    for (qsizetype i = 0; i < m_views.size(); ++i) {
        Page* page = m_views.at(i).page;
        page->addHeaderWidget(makeSwitch(i), true);
        m_stack->addWidget(page);
        connect(page, &Page::navigationRequested, this, [this](const PagePlace& place) {
            if (place.page == m_key)
                open(place);
            else
                Q_EMIT navigationRequested(place);
        });
        connect(page, &Page::taskStarted, this, &Page::taskStarted);
    }
}

QWidget* ViewFrame::makeSwitch(qsizetype own)
{
    auto* box = new QWidget(m_views.at(own).page);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, Theme::scaled(10), 0);
    row->setSpacing(0);
    auto* group = new QButtonGroup(box);
    const qsizetype shown = m_views.size() > mostButtons ? m_besideMenu : m_views.size();
    for (qsizetype i = 0; i < shown; ++i) {
        auto* button = new QPushButton(m_views.at(i).title, box);
        Theme::setButton(button, own == i ? Theme::Button::Plain : Theme::Button::Quiet);
        button->setCheckable(true);
        button->setChecked(own == i);
        button->setAutoExclusive(true);
        group->addButton(button, int(i));
        row->addWidget(button);
    }
    connect(group, &QButtonGroup::idClicked, this, [this, group, own](int id) {
        if (QAbstractButton* button = group->button(int(own)))
            button->setChecked(true); // each view's switch always shows its own place
        showView(m_views.at(id).key);
    });
    if (shown < m_views.size())
        row->addWidget(makeMenu(box, shown, own));
    return box;
}

/// The views from `first` on, for which the header has no room.
QPushButton* ViewFrame::makeMenu(QWidget* box, qsizetype first, qsizetype own)
{
    const bool isHere = own >= first;
    auto* button = new QPushButton(isHere ? m_views.at(own).title : tr("More"), box);
    Theme::setButton(button, isHere ? Theme::Button::Plain : Theme::Button::Quiet);
    button->setIcon(icon(Icon::ChevronDown));
    button->setLayoutDirection(Qt::RightToLeft); // the arrow behind the text
    auto* menu = new QMenu(button);
    for (qsizetype i = first; i < m_views.size(); ++i)
        connect(menu->addAction(m_views.at(i).title), &QAction::triggered, this,
            [this, key = m_views.at(i).key] { showView(key); });
    button->setMenu(menu);
    return button;
}

void ViewFrame::showView(const QString& key)
{
    for (qsizetype i = 0; i < m_views.size(); ++i) {
        if (m_views.at(i).key == key)
            m_stack->setCurrentIndex(int(i));
    }
    activated();
}

QString ViewFrame::view() const
{
    return m_views.at(m_stack->currentIndex()).key;
}

Page* ViewFrame::current() const
{
    return m_views.at(m_stack->currentIndex()).page;
}

void ViewFrame::open(const PagePlace& place)
{
    PagePlace inner = place;
    const QString wanted = inner.conditions.take(viewCondition).value(0);
    showView(wanted.isEmpty() ? m_views.first().key : wanted);
    current()->open(inner);
}

PagePlace ViewFrame::place() const
{
    PagePlace place = current()->place();
    place.conditions.insert(viewCondition, {view()});
    return place;
}

void ViewFrame::comeBack(const PagePlace& place)
{
    PagePlace inner = place;
    showView(inner.conditions.take(viewCondition).value(0));
    current()->comeBack(inner);
}

void ViewFrame::activated()
{
    current()->setContext(context());
    current()->activated();
}

void ViewFrame::beginNew()
{
    current()->beginNew();
}

void ViewFrame::contextChanged()
{
    current()->setContext(context());
}
