#include "ui/mainwindow/globalsearch.h"

#include "ui/common/attempt.h"
#include "ui/common/searchfield.h"
#include "ui/common/theme.h"

#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

namespace {
constexpr int subtitleRole = Qt::UserRole;
constexpr int iconRole = Qt::UserRole + 1;

class HitDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {0, Theme::scaled(34)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Colors c = Theme::colors();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        if (chosen)
            painter->fillRect(option.rect, c.accentSoft);
        const int side = Theme::scaled(16);
        const QRect box = option.rect.adjusted(Theme::scaled(12), 0, -Theme::scaled(12), 0);
        paintIcon(*painter, QRectF(box.left(), box.top() + (box.height() - side) / 2.0, side, side),
            Icon(index.data(iconRole).toUInt()), chosen ? c.accent : c.secondary);
        const QRect text = box.adjusted(side + Theme::scaled(10), 0, 0, 0);
        const QString title = index.data(Qt::DisplayRole).toString();
        painter->setFont(option.font);
        painter->setPen(index.flags().testFlag(Qt::ItemIsEnabled) ? c.text : c.faint);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, title);
        const int used = QFontMetrics(option.font).horizontalAdvance(title) + Theme::scaled(12);
        painter->setFont(Theme::font(12));
        painter->setPen(c.secondary);
        const QRect rest = text.adjusted(used, 0, 0, 0);
        painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(painter->font())
                .elidedText(index.data(subtitleRole).toString(), Qt::ElideRight, rest.width()));
    }
};
} // namespace

GlobalSearch::GlobalSearch(QWidget* parent)
    : QWidget(parent)
    , m_field(new SearchField(tr("Search volunteers, orders, stations, projects…"), this))
    , m_results(new QListWidget(parent ? parent->window() : nullptr))
{
    m_field->setShortcutHint(QStringLiteral("Ctrl K"));
    m_field->setStyleSheet(QStringLiteral("SearchField{background:palette(alternate-base)}"));
    m_field->installEventFilter(this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    setMaximumWidth(Theme::scaled(420));
    m_results->setObjectName(QStringLiteral("searchResults"));
    m_results->setStyleSheet(
        QStringLiteral("#searchResults{border:1px solid palette(dark);border-radius:6px;padding:4px 0}"));
    m_results->setItemDelegate(new HitDelegate(m_results));
    m_results->setAccessibleName(tr("Search results"));
    m_results->setFocusPolicy(Qt::NoFocus);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->setMouseTracking(true);
    auto* shadow = new QGraphicsDropShadowEffect(m_results);
    shadow->setBlurRadius(24);
    shadow->setOffset(0, 6);
    shadow->setColor(QColor(0, 0, 0, 50));
    m_results->setGraphicsEffect(shadow);
    m_results->hide();
    connect(m_field, &SearchField::searched, this, &GlobalSearch::search);
    connect(m_results, &QListWidget::itemClicked, this, [this] { take(m_results->currentRow()); });
    connect(m_results, &QListWidget::itemEntered, m_results,
        [this](QListWidgetItem* item) { m_results->setCurrentItem(item); });
}

GlobalSearch::~GlobalSearch() = default;

void GlobalSearch::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    if (!m_field->text().trimmed().isEmpty())
        search(m_field->text().trimmed());
}

void GlobalSearch::search(const QString& words)
{
    m_hits.clear();
    m_results->clear();
    if (words.isEmpty() || !m_provider)
        return m_results->hide();
    if (!attempt(window(), [&] { m_hits = m_provider(words); }))
        return m_results->hide();
    for (const SearchHit& hit : std::as_const(m_hits)) {
        auto* item = new QListWidgetItem(hit.title, m_results);
        item->setData(subtitleRole, hit.subtitle);
        item->setData(iconRole, uint(hit.icon));
        item->setData(Qt::AccessibleTextRole, hit.title + u' ' + hit.subtitle);
    }
    if (m_hits.isEmpty()) {
        auto* item = new QListWidgetItem(tr("Nothing found for “%1”.").arg(words), m_results);
        item->setData(iconRole, uint(Icon::Magnify));
        item->setFlags(Qt::NoItemFlags);
    }
    showResults();
}

void GlobalSearch::showResults()
{
    constexpr int mostRows = 12;
    m_results->setCurrentRow(m_hits.isEmpty() ? -1 : 0);
    const int rows = qMin(mostRows, m_results->count());
    m_results->setParent(window());
    m_results->resize(width(), rows * Theme::scaled(34) + 12);
    m_results->move(mapTo(window(), QPoint(0, height() + 4)));
    m_results->show();
    m_results->raise();
}

void GlobalSearch::take(int row)
{
    if (row < 0 || row >= m_hits.size())
        return;
    const PagePlace place = m_hits.at(row).place;
    m_results->hide();
    m_field->clear();
    m_field->clearFocus();
    Q_EMIT chosen(place);
}

bool GlobalSearch::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut)
        m_results->hide();
    if (watched == m_field && event->type() == QEvent::KeyPress && m_results->isVisible()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int row = m_results->currentRow();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_results->setCurrentRow(qBound(0, row + (key == Qt::Key_Down ? 1 : -1), m_results->count() - 1));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            take(row);
            return true;
        }
        if (key == Qt::Key_Escape) {
            m_results->hide();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
