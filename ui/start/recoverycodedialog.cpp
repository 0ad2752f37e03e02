#include "ui/start/recoverycodedialog.h"

#include "models/common/printfonts.h"
#include "ui/common/clipboardloan.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/printing/printpreview.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

/// Two lines of four groups, large: they are typed from paper one day, perhaps by somebody else.
void paintCode(QPainter& painter, const PrintPage& page, const QString& title, const QString& code, QDate day)
{
    const double unit = page.sheet.width() / 1000.0;
    const QRectF inner = page.sheet.adjusted(90 * unit, 110 * unit, -90 * unit, -90 * unit);
    painter.setPen(Qt::black);
    double top = inner.top();
    const auto write = [&](const QString& text, double size, bool bold, PrintFace face, double gap) {
        painter.setFont(printFont(face, size * unit, bold));
        const QRectF box(inner.left(), top, inner.width(), inner.bottom() - top);
        QRectF used;
        painter.drawText(box, int(Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap), text, &used);
        top = used.bottom() + gap * unit;
    };
    write(title, 34, true, PrintFace::Hei, 60);
    const QStringList groups = code.split(u'-');
    const int half = int(groups.size() + 1) / 2;
    const double codeTop = top;
    write(groups.mid(0, half).join(QStringLiteral("  ")), 40, true, PrintFace::Hei, 24);
    write(groups.mid(half).join(QStringLiteral("  ")), 40, true, PrintFace::Hei, 40);
    painter.setPen(QPen(Qt::black, unit));
    painter.drawRect(QRectF(inner.left(), codeTop - 30 * unit, inner.width(), top - codeTop + 20 * unit));
    top += 40 * unit;
    write(RecoveryCodeDialog::tr("Made on %1. Whoever holds this sheet can set a new password for any account and read "
                                 "all ID and phone numbers. Keep it in a locked place; do not photograph it.")
              .arg(day.toString(Qt::ISODate)),
        18, false, PrintFace::Hei, 30);
}

} // namespace

RecoveryCodeDialog::RecoveryCodeDialog(const QString& officeName, const QString& code, QWidget* parent)
    : QDialog(parent)
    , m_officeName(officeName)
    , m_code(code)
    , m_kept(new QCheckBox(tr("The code is printed or written down and locked away."), this))
{
    setWindowTitle(tr("Recovery code"));
    auto* title = new QLabel(recoveryCodeDocument(officeName, code).title, this);
    Theme::setText(title, Theme::Text::Heading);
    auto* words = new QLabel(
        tr("If the administrator's password is lost, only this code opens the sealed ID and phone numbers. "
           "It is shown now and never again. Print it, and lock it away."),
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
    copy->setToolTip(tr("The clipboard forgets the code after a minute"));
    connect(copy, &QPushButton::clicked, this, [this] { lendToClipboard(m_code); });
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

void RecoveryCodeDialog::reject()
{
    if (m_kept->isChecked())
        accept();
    else
        m_kept->setFocus(Qt::ShortcutFocusReason);
}

void RecoveryCodeDialog::print()
{
    PrintPreview(recoveryCodeDocument(m_officeName, m_code), this).exec();
}

PrintDocument recoveryCodeDocument(const QString& officeName, const QString& code)
{
    PrintDocument document;
    document.title = RecoveryCodeDialog::tr("Recovery code of “%1”").arg(officeName);
    document.count = [](QPageSize::PageSizeId) { return 1; };
    document.paint = [title = document.title, code, day = QDate::currentDate()](
                         QPainter& painter, const PrintPage& page) { paintCode(painter, page, title, code, day); };
    return document;
}
