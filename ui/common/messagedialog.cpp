#include "ui/common/messagedialog.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int wide = 420;
constexpr int signSide = 28;

QLabel* sentence(const QString& text, Theme::Text look, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setMinimumWidth(Theme::scaled(wide));
    Theme::setText(label, look);
    label->setVisible(!text.isEmpty());
    return label;
}

} // namespace

MessageDialog::MessageDialog(Icon sign, IconColor color, const QString& text, const QString& detail, QWidget* parent)
    : QDialog(parent)
    , m_buttons(new QHBoxLayout)
{
    setWindowTitle(QApplication::applicationDisplayName());
    setWindowIcon(::windowIcon());
    setAccessibleName(text);
    auto* picture = new QLabel(this);
    picture->setPixmap(iconPixmap(sign, color, Theme::scaled(signSide), devicePixelRatioF()));
    picture->setAlignment(Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(Theme::scaled(8));
    words->addWidget(sentence(text, Theme::Text::Strong, this));
    words->addWidget(sentence(detail, Theme::Text::Secondary, this));
    auto* top = new QHBoxLayout;
    top->setSpacing(Theme::scaled(16));
    top->addWidget(picture, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    m_buttons->setSpacing(Theme::scaled(8));
    m_buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::scaled(24), Theme::scaled(22), Theme::scaled(24), Theme::scaled(16));
    layout->setSpacing(Theme::scaled(16));
    layout->addLayout(top);
    layout->addLayout(m_buttons);
    layout->setSizeConstraint(QLayout::SetFixedSize);
}

void MessageDialog::setTechnical(const QString& words)
{
    if (words.isEmpty())
        return;
    auto* text = new QPlainTextEdit(words, this);
    text->setReadOnly(true);
    text->setAccessibleName(tr("Details for support"));
    text->setFixedHeight(Theme::scaled(90));
    text->hide();
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, text);
    auto* more = new QPushButton(tr("Details for support"), this);
    Theme::setButton(more, Theme::Button::Link);
    more->setAutoDefault(false);
    m_buttons->insertWidget(0, more);
    connect(more, &QPushButton::clicked, text, [text] { text->setVisible(!text->isVisible()); });
}

QPushButton* MessageDialog::addButton(const QString& text, bool primary)
{
    auto* button = new QPushButton(text, this);
    Theme::setButton(button, primary ? Theme::Button::Primary : Theme::Button::Plain);
    m_buttons->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, button] {
        m_pressed = button;
        accept();
    });
    if (primary) {
        button->setDefault(true);
        button->setFocus();
    }
    return button;
}

QPushButton* MessageDialog::addDismissal(const QString& text)
{
    QPushButton* button = addButton(text);
    connect(this, &QDialog::rejected, this, [this, button] { m_pressed = button; });
    return button;
}
