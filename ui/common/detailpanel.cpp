#include "ui/common/detailpanel.h"

#include "ui/common/badge.h"
#include "ui/common/emptystate.h"
#include "ui/common/flowlayout.h"
#include "ui/common/minibars.h"
#include "ui/common/revealbutton.h"
#include "ui/common/theme.h"
#include "ui/common/timeline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTabBar>
#include <QTabWidget>

namespace {
QPixmap portrait(const DetailContent& content, double ratio)
{
    const QSize size(Theme::scaled(64), Theme::scaled(80));
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(QPointF(), QSizeF(size)), 6, 6);
    painter.setClipPath(frame);
    const Colors c = Theme::colors();
    painter.fillRect(QRect(QPoint(), size), c.toneSoft(Tone::Neutral));
    if (content.photo.isNull()) {
        const double side = Theme::scaled(34);
        paintIcon(
            painter, QRectF((size.width() - side) / 2, (size.height() - side) / 2, side, side), content.icon, c.faint);
        return pixmap;
    }
    const QImage photo = content.photo.scaled(size * ratio, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    const QSizeF shown = QSizeF(photo.size()) / ratio;
    painter.drawImage(QRectF(QPointF((size.width() - shown.width()) / 2, 0), shown), photo);
    return pixmap;
}

void deleteItems(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}
} // namespace

DetailPanel::DetailPanel(QWidget* parent)
    : QFrame(parent)
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState(Icon::ViewList, tr("Choose a row to see its details here."), this))
    , m_many(new EmptyState(Icon::ViewList, QString(), this))
    , m_tabs(new QTabWidget(this))
    , m_buttons(new FlowLayout(Theme::scaled(8)))
{
    setProperty("vdCard", true);
    setAccessibleName(tr("Details of the chosen record"));
    auto* full = new QWidget(this);
    auto* layout = new QVBoxLayout(full);
    const int margin = Theme::scaled(16);
    layout->setContentsMargins(margin, Theme::scaled(14), margin, Theme::scaled(14));
    layout->setSpacing(Theme::scaled(12));
    layout->addStrut(Theme::scaled(280) - 2 * margin); // wider where the buttons' words need it
    layout->addWidget(makeHead());
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setUsesScrollButtons(true);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(m_buttons);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(full);
    m_stack->addWidget(m_many);
    clear();
}

QWidget* DetailPanel::makeHead()
{
    auto* head = new QWidget(this);
    m_photo = new QLabel(head);
    m_photo->setFixedSize(Theme::scaled(64), Theme::scaled(80));
    m_title = new QLabel(head);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setFont(Theme::font(17, true));
    m_subtitle = new QLabel(head);
    m_subtitle->setWordWrap(true);
    m_subtitle->setTextInteractionFlags(Qt::TextSelectableByMouse);
    Theme::setText(m_subtitle, Theme::Text::Unit);
    auto* badges = new QWidget(head);
    m_badges = new FlowLayout(Theme::scaled(4), badges);
    auto* text = new QVBoxLayout;
    text->setSpacing(Theme::scaled(3));
    text->addWidget(m_title);
    text->addWidget(m_subtitle);
    text->addWidget(badges);
    text->addStretch();
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::scaled(12));
    row->addWidget(m_photo, 0, Qt::AlignTop);
    row->addLayout(text, 1);
    return head;
}

void DetailPanel::showHead(const DetailContent& content)
{
    m_photo->setPixmap(portrait(content, devicePixelRatioF()));
    m_title->setText(content.title);
    m_subtitle->setText(content.subtitle);
    m_subtitle->setVisible(!content.subtitle.isEmpty());
    deleteItems(m_badges);
    for (const DetailBadge& badge : content.badges)
        m_badges->addWidget(new Badge(badge.text, badge.tone, m_badges->parentWidget()));
    m_badges->parentWidget()->updateGeometry();
}

void DetailPanel::show(const DetailContent& content)
{
    if (m_stack->currentIndex() == 1 && m_shown == content)
        return Q_EMIT recordShown(); // read again and the same: what the clerk has open or revealed stays
    m_shown = content;
    showHead(content);
    const bool isFirst = m_tabs->count() == m_lastTabs.size(); // nobody has chosen a tab
    QWidget* const last = m_tabs->currentWidget();
    const int open = m_tabs->currentIndex();
    m_tabs->setUpdatesEnabled(false);
    clearTabs();
    for (qsizetype i = 0; i < content.tabs.size(); ++i)
        m_tabs->insertTab(int(i), pageFor(content.tabs.at(i)), content.tabs.at(i).title);
    int shown = isFirst ? 0 : m_tabs->indexOf(last);
    if (shown < 0)
        shown = qBound(0, open, int(content.tabs.size()) - 1);
    m_tabs->setCurrentIndex(shown);
    m_tabs->tabBar()->setVisible(m_tabs->count() > 1);
    m_tabs->setUpdatesEnabled(true);
    m_stack->setCurrentIndex(1);
    Q_EMIT recordShown();
}

void DetailPanel::clearTabs()
{
    while (m_tabs->count() > m_lastTabs.size()) {
        QWidget* page = m_tabs->widget(0);
        m_tabs->removeTab(0);
        page->deleteLater();
    }
}

void DetailPanel::addLastTab(QWidget* page, const QString& title)
{
    m_lastTabs << page;
    m_tabs->addTab(page, title);
}

void DetailPanel::clear()
{
    m_stack->setCurrentWidget(m_empty);
}

void DetailPanel::showMany(const QString& count, const QString& sums)
{
    m_many->setSentence(count, sums);
    m_stack->setCurrentWidget(m_many);
}

QPushButton* DetailPanel::addManyButton(Icon sign, const QString& text)
{
    return m_many->addButton(text, sign);
}

QWidget* DetailPanel::pageFor(const DetailTab& tab)
{
    auto* page = new QWidget;
    page->setProperty("vdTransparent", true);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, Theme::scaled(8), 0, 0);
    layout->setSpacing(Theme::scaled(8));
    for (const DetailRow& row : tab.rows)
        addRow(layout, row);
    if (!tab.bars.values.isEmpty()) {
        auto* heading = new QLabel(tab.bars.title, page);
        Theme::setText(heading, Theme::Text::Strong);
        layout->addSpacing(Theme::scaled(6));
        layout->addWidget(heading);
        auto* bars = new MiniBars(page);
        bars->setBars(tab.bars.title, tab.bars.labels, tab.bars.values);
        layout->addWidget(bars);
    }
    addEvents(layout, tab.events);
    if (tab.rows.isEmpty() && tab.events.isEmpty() && tab.bars.values.isEmpty()) {
        auto* empty = new QLabel(tab.emptyText.isEmpty() ? tr("Nothing recorded yet.") : tab.emptyText, page);
        empty->setWordWrap(true);
        Theme::setText(empty, Theme::Text::Faint);
        layout->addWidget(empty);
    }
    layout->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(page);
    return scroll;
}

void DetailPanel::addRow(QVBoxLayout* layout, const DetailRow& row)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::scaled(8));
    auto* label = new QLabel(row.label);
    label->setFixedWidth(Theme::scaled(80));
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setWordWrap(true);
    Theme::setText(label, Theme::Text::Unit);
    auto* value = new QLabel(row.value.isEmpty() ? QStringLiteral("—") : row.value);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleName(row.label);
    value->setAccessibleDescription(row.value);
    const bool isShort = row.number || row.stars > 0;
    value->setWordWrap(!isShort);
    if (row.strong)
        Theme::setText(value, Theme::Text::Strong);
    line->addWidget(label, 0, Qt::AlignTop);
    line->addWidget(value, isShort ? 0 : 1, Qt::AlignTop);
    if (row.stars > 0)
        line->addWidget(new StarsLabel(row.stars), 0, Qt::AlignTop);
    if (row.number && m_office)
        line->addWidget(revealFor(row, value), 0, Qt::AlignTop);
    else if (row.link.isValid())
        line->addWidget(linkFor(row), 0, Qt::AlignTop);
    if (isShort)
        line->addStretch(1);
    layout->addLayout(line);
}

QPushButton* DetailPanel::linkFor(const DetailRow& row)
{
    auto* link = new QPushButton(tr("Open", "a record"));
    Theme::setButton(link, Theme::Button::Link);
    link->setAccessibleName(tr("%1: %2").arg(link->text(), row.label));
    connect(link, &QPushButton::clicked, this, [this, address = row.link] { Q_EMIT linkActivated(address); });
    return link;
}

QPushButton* DetailPanel::revealFor(const DetailRow& row, QLabel* value)
{
    auto* button = new RevealButton(*m_office, *row.number, row.label);
    const auto put = [value](const QString& text) {
        value->setText(text);
        value->setAccessibleDescription(text);
    };
    connect(button, &RevealButton::revealed, value, put);
    connect(button, &RevealButton::covered, value, [put, masked = row.value] { put(masked); });
    return button;
}

void DetailPanel::addEvents(QVBoxLayout* layout, const QList<DetailEvent>& events)
{
    for (const DetailEvent& event : events)
        layout->addWidget(new TimelineItem(event, &event == &events.last()));
}

QPushButton* DetailPanel::addButton(Icon sign, const QString& text, bool primary)
{
    auto* button = new QPushButton(::icon(sign, primary ? IconColor::OnAccent : IconColor::Text), text, this);
    Theme::setButton(button, primary ? Theme::Button::Primary : Theme::Button::Plain);
    m_buttons->addWidget(button);
    return button;
}
