#include "ui/settings/settingspage.h"

#include "ui/common/card.h"
#include "ui/common/pagescroll.h"
#include "ui/common/permit.h"
#include "ui/records/desk.h"
#include "ui/settings/appearancecard.h"
#include "ui/settings/dictionarycard.h"
#include "ui/settings/lockcard.h"
#include "ui/settings/officecard.h"
#include "ui/settings/sealingcard.h"
#include "ui/settings/starscard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

SettingsPage::SettingsPage(Office& office, QWidget* parent)
    : Page(tr("Settings"), parent)
{
    setHelpTopic(QStringLiteral("settings"));
    auto* content = new QWidget;
    auto* left = new QVBoxLayout;
    left->setSpacing(Theme::scaled(14));
    auto* officeCard = new OfficeCard(office);
    auto* stars = new StarsCard(office);
    left->addWidget(officeCard);
    left->addWidget(stars);
    left->addStretch();
    auto* right = new QVBoxLayout;
    right->setSpacing(Theme::scaled(14));
    right->addWidget(new AppearanceCard);
    right->addWidget(new LockCard);
    right->addWidget(new DictionaryCard(office));
    right->addWidget(new SealingCard(office));
    right->addWidget(makeBackupCard());
    right->addStretch();
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(Theme::scaled(14));
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    body()->addWidget(new PageScroll(content, this), 1);
    connect(officeCard, &OfficeCard::saved, this, &Page::offerUndo);
    connect(stars, &StarsCard::saved, this, &Page::offerUndo);
}

QWidget* SettingsPage::makeBackupCard()
{
    auto* card = new Card(tr("Backup"), this);
    auto* words = new QLabel(
        tr("A backup is a copy of the whole office, checked after writing. The program makes them by itself; keep one "
           "on another drive."),
        card);
    words->setWordWrap(true);
    Theme::setText(words, Theme::Text::Secondary);
    auto* button = new QPushButton(icon(Icon::BackupRestore), tr("To the backups"), card);
    connect(button, &QPushButton::clicked, this, [this] { Q_EMIT navigationRequested({QStringLiteral("backups")}); });
    card->body()->addWidget(words);
    card->body()->addWidget(button, 0, Qt::AlignLeft);
    return card;
}

QList<PageEntry> settingsPages(const Desk& desk)
{
    return {pageEntry<SettingsPage>(
        desk, PageGroup::System, QStringLiteral("settings"), Icon::Settings, SettingsPage::tr("Settings"))};
}
