#include "ui/mainwindow/topbar.h"

#include "ui/common/theme.h"
#include "ui/mainwindow/globalsearch.h"
#include "ui/mainwindow/organisationchooser.h"
#include "ui/mainwindow/periodchooser.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace {
/// The heart and the program's name, its second half in red.
class NamePlate final : public QWidget {
public:
    explicit NamePlate(QWidget* parent)
        : QWidget(parent)
    {
        setFixedWidth(Theme::scaled(192));
        setAccessibleName(TopBar::tr("Volunteer Desk"));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colors c = Theme::colors();
        QPainter painter(this);
        const double side = Theme::scaled(18);
        paintLogo(painter, QRectF(Theme::scaled(17), (height() - side) / 2, side, side));
        painter.setFont(Theme::font(15, true));
        const QString first = TopBar::tr("Volunteer ", "first half of the name");
        const QString second = TopBar::tr("Desk", "second half of the name");
        const QRect text = rect().adjusted(Theme::scaled(44), 0, 0, 0);
        painter.setPen(c.text);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, first);
        painter.setPen(c.accent);
        painter.drawText(text.adjusted(QFontMetrics(painter.font()).horizontalAdvance(first), 0, 0, 0),
            Qt::AlignLeft | Qt::AlignVCenter, second);
    }
};
} // namespace

TopBar::TopBar(QWidget* parent)
    : QFrame(parent)
    , m_search(new GlobalSearch(this))
    , m_organisation(new OrganisationChooser(this))
    , m_period(new PeriodChooser(this))
    , m_account(new ChooserButton(Icon::Account, this))
{
    setProperty("vdTopBar", true);
    setFixedHeight(Theme::scaled(52));
    m_account->setAccessibleName(tr("Account"));
    connect(m_account, &QAbstractButton::clicked, this, [this] {
        if (m_accountMenu)
            m_accountMenu->popup(m_account->mapToGlobal(QPoint(0, m_account->height() + 4)));
    });
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, Theme::scaled(16), 0);
    layout->setSpacing(Theme::scaled(14));
    layout->addWidget(new NamePlate(this));
    layout->addSpacing(Theme::scaled(8));
    layout->addWidget(m_search, 3);
    layout->addStretch(1);
    layout->addWidget(m_organisation);
    layout->addWidget(m_period);
    layout->addWidget(m_account);
}

void TopBar::setAccount(const QString& text, QMenu* menu)
{
    m_account->setText(text);
    m_account->setAccessibleDescription(text);
    m_account->updateGeometry();
    if (m_accountMenu && m_accountMenu != menu)
        m_accountMenu->deleteLater();
    m_accountMenu = menu;
    if (menu)
        menu->setParent(this, menu->windowFlags());
}
