#include "ui/stations/stationpage.h"

#include "ui/records/desk.h"
#include "ui/stations/circlepage.h"
#include "ui/stations/estatelistpage.h"
#include "ui/stations/stationlistpage.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

StationPage::StationPage(Office& office, QWidget* parent)
    : Page(tr("Stations"), parent)
    , m_stations(new StationListPage(office, this))
    , m_estates(new EstateListPage(office, this))
    , m_circle(new CirclePage(office, this))
    , m_stack(new QStackedWidget(this))
{
    setHelpTopic(QStringLiteral("stations"));
    becomeFrame();
    body()->addWidget(m_stack);
    for (Page* page : QList<Page*>{m_stations, m_estates, m_circle})
        addView(page);
}

void StationPage::addView(Page* page)
{
    page->addHeaderWidget(makeSwitch(page), true);
    m_stack->addWidget(page);
    connect(page, &Page::navigationRequested, this, [this](const PagePlace& place) {
        if (place.page == QStringLiteral("stations"))
            open(place);
        else
            Q_EMIT navigationRequested(place);
    });
    connect(page, &Page::taskStarted, this, &Page::taskStarted);
}

QWidget* StationPage::makeSwitch(Page* page)
{
    auto* box = new QWidget(page);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, Theme::scaled(10), 0);
    row->setSpacing(0);
    auto* group = new QButtonGroup(box);
    const QStringList titles{tr("List"), tr("Estates"), tr("Circle")};
    for (int i = 0; i < titles.size(); ++i) {
        auto* button = new QPushButton(titles.at(i), box);
        Theme::setButton(button, m_stack->count() == i ? Theme::Button::Plain : Theme::Button::Quiet);
        button->setCheckable(true);
        button->setChecked(m_stack->count() == i);
        button->setAutoExclusive(true);
        group->addButton(button, i);
        row->addWidget(button);
    }
    const int own = m_stack->count();
    connect(group, &QButtonGroup::idClicked, this, [this, group, own](int id) {
        group->button(own)->setChecked(true); // each view's switch always shows its own place
        showView(View(id));
    });
    return box;
}

void StationPage::showView(View view)
{
    m_stack->setCurrentIndex(int(view));
    current()->setContext(context());
    current()->activated();
}

StationPage::View StationPage::view() const
{
    return View(m_stack->currentIndex());
}

Page* StationPage::current() const
{
    return static_cast<Page*>(m_stack->currentWidget());
}

void StationPage::open(const PagePlace& place)
{
    PagePlace inner = place;
    const QString wanted = inner.conditions.take(QStringLiteral("view")).value(0);
    if (wanted == QStringLiteral("circle"))
        return showView(View::Circle);
    showView(wanted == QStringLiteral("estates") ? View::Estates : View::Stations);
    current()->open(inner);
}

PagePlace StationPage::place() const
{
    PagePlace place = current()->place();
    place.conditions.insert(QStringLiteral("view"), {QString::number(int(view()))});
    return place;
}

void StationPage::comeBack(const PagePlace& place)
{
    PagePlace inner = place;
    showView(View(inner.conditions.take(QStringLiteral("view")).value(0).toInt()));
    current()->comeBack(inner);
}

void StationPage::activated()
{
    current()->setContext(context());
    current()->activated();
}

void StationPage::contextChanged()
{
    current()->setContext(context());
}

QList<PageEntry> stationsPages(const Desk& desk)
{
    return {pageEntry<StationPage>(
        desk, PageGroup::People, QStringLiteral("stations"), Icon::MapMarker, StationPage::tr("Stations"))};
}
