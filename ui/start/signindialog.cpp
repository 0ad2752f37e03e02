#include "ui/start/signindialog.h"

#include "models/common/error.h"
#include "models/security/accountrepository.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

SignInDialog::SignInDialog(Office& office, const QString& officeName, const QString& demoPassword, QWidget* parent)
    : QDialog(parent)
    , m_office(office)
    , m_account(new QComboBox(this))
    , m_password(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_useCode(new QPushButton(tr("Use the recovery code"), this))
    , m_enter(new QPushButton(tr("Sign in"), this))
{
    setWindowTitle(tr("Sign in"));
    auto* logo = new QLabel(this);
    logo->setPixmap(::windowIcon().pixmap(Theme::scaled(44)));
    setWindowIcon(::windowIcon());
    auto* name = new QLabel(officeName, this);
    Theme::setText(name, Theme::Text::Title);
    auto* head = new QHBoxLayout;
    head->addWidget(logo);
    head->addWidget(name, 1);
    makeFields(demoPassword);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(Theme::scaled(12));
    form->addRow(tr("Account"), m_account);
    form->addRow(tr("Password"), m_password);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_useCode);
    buttons->addStretch();
    buttons->addWidget(m_enter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::scaled(28), Theme::scaled(24), Theme::scaled(28), Theme::scaled(20));
    layout->setSpacing(Theme::scaled(16));
    layout->addLayout(head);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    setMinimumWidth(Theme::scaled(420));
    m_password->setFocus();
}

void SignInDialog::makeFields(const QString& demoPassword)
{
    for (const Account& account : AccountRepository().all(m_office.database().reader())) {
        if (account.isActive)
            m_account->addItem(QStringLiteral("%1 · %2").arg(account.name, roleTitle(account.role)), account.name);
    }
    m_account->setAccessibleName(tr("Account"));
    m_password->setAccessibleName(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_problem->setWordWrap(true);
    if (demoPassword.isEmpty()) {
        m_problem->hide();
    } else {
        m_problem->setText(tr("This is a sample office; its password is %1").arg(demoPassword));
        Theme::setText(m_problem, Theme::Text::Secondary);
    }
    Theme::setButton(m_enter, Theme::Button::Primary);
    Theme::setButton(m_useCode, Theme::Button::Link);
    m_useCode->setCheckable(true);
    m_enter->setDefault(true);
    m_useCode->setAutoDefault(false);
    connect(m_enter, &QPushButton::clicked, this, &SignInDialog::signIn);
    connect(m_useCode, &QPushButton::toggled, this, [this](bool byCode) {
        m_account->setEnabled(!byCode);
        m_password->setEchoMode(byCode ? QLineEdit::Normal : QLineEdit::Password);
        m_password->setPlaceholderText(byCode ? tr("8 groups of 5 characters") : QString());
        m_password->clear();
        m_password->setFocus();
    });
}

void SignInDialog::signIn()
{
    const QString secret = m_password->text();
    if (secret.isEmpty() || m_task)
        return;
    setBusy(true);
    const auto work = [&office = m_office, secret, account = m_account->currentData().toString(),
                          byCode = m_useCode->isChecked()](TaskContext&) {
        if (byCode)
            office.signInWithRecoveryCode(secret);
        else
            office.signIn(account, secret);
    };
    m_task = runTask(this, tr("Signing in"), work, [this] { accept(); });
    connect(m_task, &Task::finished, this, [this](const std::exception_ptr& error) {
        setBusy(false);
        if (!error)
            return;
        try {
            std::rethrow_exception(error);
        } catch (const Error& wrong) {
            showProblem(wrong.message());
        } catch (const std::exception& wrong) {
            showProblem(QString::fromUtf8(wrong.what()));
        }
    });
}

void SignInDialog::showProblem(const QString& text)
{
    m_problem->setText(text);
    Theme::setText(m_problem, Theme::Text::Problem);
    m_problem->show();
    m_password->selectAll();
    m_password->setFocus();
}

void SignInDialog::setBusy(bool busy)
{
    for (QWidget* widget : std::initializer_list<QWidget*>{m_account, m_password, m_useCode, m_enter})
        widget->setEnabled(!busy);
    m_account->setEnabled(!busy && !m_useCode->isChecked());
    m_enter->setText(busy ? tr("Opening…") : tr("Sign in"));
}
