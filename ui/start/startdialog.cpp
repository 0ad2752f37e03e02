#include "ui/start/startdialog.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

StartDialog::StartDialog(const QStringList& recent, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Volunteer Desk"));
    setWindowIcon(::windowIcon());
    auto* logo = new QLabel(this);
    logo->setPixmap(::windowIcon().pixmap(Theme::scaled(52)));
    auto* title = new QLabel(tr("Welcome to Volunteer Desk"), this);
    Theme::setText(title, Theme::Text::Title);
    auto* words = new QLabel(tr("Everything of an office is kept in one file on this PC; no network is needed."), this);
    Theme::setText(words, Theme::Text::Secondary);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::scaled(36), Theme::scaled(30), Theme::scaled(36), Theme::scaled(28));
    layout->setSpacing(Theme::scaled(12));
    auto* head = new QHBoxLayout;
    auto* texts = new QVBoxLayout;
    texts->addWidget(title);
    texts->addWidget(words);
    head->addWidget(logo);
    head->addSpacing(Theme::scaled(8));
    head->addLayout(texts, 1);
    layout->addLayout(head);
    layout->addSpacing(Theme::scaled(8));
    for (const Choice one : {Choice::New, Choice::Open, Choice::Sample})
        layout->addWidget(makeCard(one));
    if (!recent.isEmpty()) {
        auto* caption = new QLabel(tr("Recently opened"), this);
        Theme::setText(caption, Theme::Text::Strong);
        layout->addWidget(caption);
    }
    for (const QString& file : recent) {
        auto* button = new QPushButton(QFileInfo(file).completeBaseName() + QStringLiteral("  —  ")
                + QDir::toNativeSeparators(QFileInfo(file).path()),
            this);
        Theme::setButton(button, Theme::Button::Link);
        connect(button, &QPushButton::clicked, this, [this, file] {
            m_file = file;
            choose(Choice::Recent);
        });
        layout->addWidget(button, 0, Qt::AlignLeft);
    }
    layout->addStretch();
    setMinimumWidth(Theme::scaled(560));
}

QWidget* StartDialog::makeCard(Choice choice)
{
    QString text;
    Icon sign = Icon::Plus;
    switch (choice) {
    case Choice::New:
        text = tr("Make a new office and import your Excel files");
        break;
    case Choice::Open:
        text = tr("Open an office file (.vdesk)");
        sign = Icon::Folder;
        break;
    default:
        text = tr("Look around in the sample office");
        sign = Icon::Eye;
        break;
    }
    auto* button
        = new QPushButton(icon(sign, choice == Choice::New ? IconColor::OnAccent : IconColor::Text), text, this);
    button->setMinimumHeight(Theme::scaled(46));
    Theme::setButton(button, choice == Choice::New ? Theme::Button::Primary : Theme::Button::Plain);
    connect(button, &QPushButton::clicked, this, [this, choice] { this->choose(choice); });
    return button;
}

void StartDialog::choose(Choice choice)
{
    m_choice = choice;
    accept();
}
