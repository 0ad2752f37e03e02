#include "ui/start/recoverycodedialog.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

RecoveryCodeDialog::RecoveryCodeDialog(const QString& officeName, const QString& code, QWidget* parent)
    : QDialog(parent)
    , m_officeName(officeName)
    , m_code(code)
    , m_kept(new QCheckBox(tr("The code is printed or written down and locked away."), this))
{
    setWindowTitle(tr("Recovery code"));
    setModal(true);
    auto* title = new QLabel(tr("Recovery code of “%1”").arg(officeName), this);
    Theme::setText(title, Theme::Text::Heading);
    auto* words = new QLabel(
        tr("If the administrator's password is lost, only this code opens the sealed ID and phone numbers. "
           "It is shown now and never again; nobody can make it anew."),
        this);
    words->setWordWrap(true);
    auto* shown = new QLabel(QString(code).replace(code.size() / 2, 1, QStringLiteral("\n")), this);
    shown->setObjectName(QStringLiteral("recoveryCode"));
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    shown->setAlignment(Qt::AlignCenter);
    QFont font = Theme::font(20, true);
    font.setFamilies(
        {QStringLiteral("Consolas"), QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans Mono CJK SC")});
    shown->setFont(font);
    auto* copy = new QPushButton(icon(Icon::Copy), tr("Copy"), this);
    auto* printButton = new QPushButton(icon(Icon::Printer), tr("Print…"), this);
    auto* done = new QPushButton(tr("Go on"), this);
    Theme::setButton(done, Theme::Button::Primary);
    done->setEnabled(false);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_code); });
    connect(printButton, &QPushButton::clicked, this, &RecoveryCodeDialog::print);
    connect(m_kept, &QCheckBox::toggled, done, &QPushButton::setEnabled);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addWidget(printButton);
    buttons->addStretch();
    buttons->addWidget(done);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::scaled(28), Theme::scaled(24), Theme::scaled(28), Theme::scaled(20));
    layout->setSpacing(Theme::scaled(16));
    layout->addWidget(title);
    layout->addWidget(words);
    layout->addWidget(shown);
    layout->addWidget(m_kept);
    layout->addLayout(buttons);
    setMinimumWidth(Theme::scaled(520));
}

void RecoveryCodeDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QPainter painter(&printer);
    painter.setFont(QFont(font().family(), 14));
    const QRect page = printer.pageLayout().paintRectPixels(printer.resolution());
    painter.drawText(page.adjusted(0, page.height() / 10, 0, 0), int(Qt::AlignHCenter | Qt::AlignTop),
        tr("Recovery code of “%1”").arg(m_officeName) + QStringLiteral("\n\n") + m_code);
}
