#include "ui/start/lockdialog.h"

#include "models/office/office.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/start/passwordline.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

LockDialog::LockDialog(Office& office, const QString& officeName, QWidget* parent)
    : PasswordPrompt(tr("Unlock"), parent)
    , m_other(new QPushButton(tr("Sign in as somebody else"), this))
    , m_quit(new QPushButton(tr("Quit"), this))
{
    setWindowTitle(tr("Locked"));
    setWindowIcon(::windowIcon());
    for (QPushButton* button : {m_other, m_quit}) {
        Theme::setButton(button, Theme::Button::Link);
        button->setAutoDefault(false);
    }
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_other);
    buttons->addWidget(m_quit);
    buttons->addStretch();
    buttons->addWidget(enterButton());
    passwordLine()->setPlaceholderText(tr("Password of %1").arg(office.account().name));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::scaled(28), Theme::scaled(24), Theme::scaled(28), Theme::scaled(20));
    layout->setSpacing(Theme::scaled(16));
    layout->addLayout(makeHead(office, officeName));
    layout->addWidget(passwordLine());
    layout->addWidget(note());
    layout->addLayout(buttons);
    setMinimumWidth(Theme::scaled(440));
    connect(enterButton(), &QPushButton::clicked, this,
        [this, &office] { perform(tr("Unlocking"), [&office](const QString& password) { office.unlock(password); }); });
    connect(m_other, &QPushButton::clicked, this, [this] { leave(Outcome::SomebodyElse); });
    connect(m_quit, &QPushButton::clicked, this, [this] { leave(Outcome::Quit); });
    passwordLine()->setFocus();
}

QLayout* LockDialog::makeHead(const Office& office, const QString& officeName)
{
    auto* sign = new QLabel(this);
    sign->setPixmap(iconPixmap(Icon::Lock, IconColor::Accent, Theme::scaled(36), devicePixelRatioF()));
    auto* title = new QLabel(officeName, this);
    title->setWordWrap(true);
    Theme::setText(title, Theme::Text::Heading);
    auto* account
        = new QLabel(tr("Locked by %1 · %2").arg(office.account().name, roleTitle(office.account().role)), this);
    Theme::setText(account, Theme::Text::Secondary);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(title);
    texts->addWidget(account);
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::scaled(12));
    head->addWidget(sign);
    head->addLayout(texts, 1);
    return head;
}

void LockDialog::leave(Outcome outcome)
{
    m_outcome = outcome;
    done(QDialog::Rejected);
}

void LockDialog::setBusy(bool busy)
{
    PasswordPrompt::setBusy(busy);
    m_other->setEnabled(!busy);
    m_quit->setEnabled(!busy);
}

void LockDialog::closeEvent(QCloseEvent* event)
{
    event->ignore();
    if (!isBusy())
        leave(Outcome::Quit);
}
