#include "ui/start/signindialog.h"

#include "models/security/accountrepository.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/start/passwordline.h"
#include "ui/start/recoverdialog.h"

#include <QComboBox>
#include <QCryptographicHash>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace {

/// Who signed in last at this office on this machine. The place itself is not kept in clear.
QString rememberedKey(Office& office)
{
    const QByteArray place = office.database().location().toUtf8();
    return QStringLiteral("signIn/")
        + QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

SignInDialog::SignInDialog(Office& office, const QString& officeName, const QString& demoPassword, QWidget* parent)
    : PasswordPrompt(tr("Sign in"), parent)
    , m_office(office)
    , m_account(new QComboBox(this))
    , m_useCode(new QPushButton(tr("Use the recovery code"), this))
{
    setWindowTitle(tr("Sign in"));
    setWindowIcon(::windowIcon());
    auto* logo = new QLabel(this);
    logo->setPixmap(::windowIcon().pixmap(Theme::scaled(44)));
    auto* name = new QLabel(officeName, this);
    name->setWordWrap(true);
    Theme::setText(name, Theme::Text::Title);
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::scaled(12));
    head->addWidget(logo);
    head->addWidget(name, 1);
    makeAccounts();
    auto* form = new QFormLayout;
    form->setVerticalSpacing(Theme::scaled(12));
    form->addRow(tr("Account"), m_account);
    form->addRow(tr("Password"), passwordLine());
    Theme::setButton(m_useCode, Theme::Button::Link);
    m_useCode->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_useCode);
    buttons->addStretch();
    buttons->addWidget(enterButton());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::scaled(28), Theme::scaled(24), Theme::scaled(28), Theme::scaled(20));
    layout->setSpacing(Theme::scaled(16));
    layout->addLayout(head);
    layout->addLayout(form);
    layout->addWidget(note());
    layout->addLayout(buttons);
    setMinimumWidth(Theme::scaled(420));
    if (!demoPassword.isEmpty())
        setRemark(tr("This is a sample office; its password is %1").arg(demoPassword));
    connect(enterButton(), &QPushButton::clicked, this, &SignInDialog::signIn);
    connect(m_useCode, &QPushButton::clicked, this, &SignInDialog::recover);
    connect(this, &QDialog::accepted, this,
        [this] { QSettings().setValue(rememberedKey(m_office), m_office.account().name); });
    passwordLine()->setFocus();
}

void SignInDialog::makeAccounts()
{
    for (const Account& account : AccountRepository().all(m_office.database().reader())) {
        if (account.isActive)
            m_account->addItem(QStringLiteral("%1 · %2").arg(account.name, roleTitle(account.role)), account.name);
    }
    m_account->setAccessibleName(tr("Account"));
    const int last = m_account->findData(QSettings().value(rememberedKey(m_office)));
    m_account->setCurrentIndex(std::max(0, last));
    connect(m_account, &QComboBox::currentIndexChanged, this, [this] {
        passwordLine()->clear();
        showProblem({});
    });
}

QString SignInDialog::accountName() const
{
    return m_account->currentData().toString();
}

void SignInDialog::signIn()
{
    perform(tr("Signing in"),
        [&office = m_office, account = accountName()](const QString& password) { office.signIn(account, password); });
}

void SignInDialog::recover()
{
    RecoverDialog dialog(m_office, accountName(), this);
    if (dialog.exec() == QDialog::Accepted)
        accept();
}

void SignInDialog::setBusy(bool busy)
{
    PasswordPrompt::setBusy(busy);
    m_account->setEnabled(!busy);
    m_useCode->setEnabled(!busy);
}
