#include "ui/common/viewframe.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace {

const QString viewCondition = QStringLiteral("view");

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

void ViewFrame::setViews(const QList<View>& views)
{
    m_views = views;
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
    for (qsizetype i = 0; i < m_views.size(); ++i) {
        auto* button = new QPushButton(m_views.at(i).title, box);
        Theme::setButton(button, own == i ? Theme::Button::Plain : Theme::Button::Quiet);
        button->setCheckable(true);
        button->setChecked(own == i);
        button->setAutoExclusive(true);
        group->addButton(button, int(i));
        row->addWidget(button);
    }
    connect(group, &QButtonGroup::idClicked, this, [this, group, own](int id) {
        group->button(int(own))->setChecked(true); // each view's switch always shows its own place
        showView(m_views.at(id).key);
    });
    return box;
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
