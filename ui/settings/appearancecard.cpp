#include "ui/settings/appearancecard.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>

namespace {
const QString languageKey = QStringLiteral("language");
const QString sizeKey = QStringLiteral("fontSize");
const QString themeKey = QStringLiteral("theme");
const QString darkTheme = QStringLiteral("dark");
} // namespace

AppearanceCard::AppearanceCard(QWidget* parent)
    : Card(tr("This machine"), parent)
    , m_language(new QComboBox(this))
    , m_size(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_note(new QLabel(this))
{
    // A language is named in itself, so that it is found by who cannot read the other.
    m_language->addItem(QString::fromUtf8("\u4e2d\u6587"), QStringLiteral("zh_CN"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_size->addItem(tr("Standard"), int(Theme::FontSize::Standard));
    m_size->addItem(tr("Large"), int(Theme::FontSize::Large));
    m_size->addItem(tr("Extra large"), int(Theme::FontSize::ExtraLarge));
    m_theme->addItem(tr("Light"), QStringLiteral("light"));
    m_theme->addItem(tr("Dark"), darkTheme);
    addLine(tr("Language"), m_language);
    addLine(tr("Letters"), m_size);
    addLine(tr("Colors"), m_theme);
    Theme::setText(m_note, Theme::Text::Warning);
    m_note->setWordWrap(true);
    m_note->hide();
    body()->addWidget(m_note);
    fill();
    connect(m_language, &QComboBox::currentIndexChanged, this, &AppearanceCard::languageChosen);
    connect(m_size, &QComboBox::currentIndexChanged, this, &AppearanceCard::looksChosen);
    connect(m_theme, &QComboBox::currentIndexChanged, this, &AppearanceCard::looksChosen);
}

void AppearanceCard::addLine(const QString& label, QComboBox* combo)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::scaled(10));
    auto* words = new QLabel(label, this);
    words->setFixedWidth(Theme::scaled(120));
    words->setBuddy(combo);
    combo->setAccessibleName(label);
    line->addWidget(words);
    line->addWidget(combo, 1);
    body()->addLayout(line);
}

void AppearanceCard::fill()
{
    const QSettings settings;
    m_language->setCurrentIndex(
        std::max(0, m_language->findData(settings.value(languageKey, QStringLiteral("zh_CN")))));
    m_size->setCurrentIndex(
        std::max(0, m_size->findData(settings.value(sizeKey, int(Theme::FontSize::Standard)).toInt())));
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(settings.value(themeKey, QStringLiteral("light")))));
}

void AppearanceCard::languageChosen()
{
    QSettings().setValue(languageKey, m_language->currentData());
    m_note->setText(tr("The language changes when the program is started again."));
    m_note->show();
}

void AppearanceCard::looksChosen()
{
    QSettings settings;
    settings.setValue(sizeKey, m_size->currentData());
    settings.setValue(themeKey, m_theme->currentData());
    const bool isDark = m_theme->currentData().toString() == darkTheme;
    Theme::apply(
        *qApp, isDark ? Theme::Mode::Dark : Theme::Mode::Light, Theme::FontSize(m_size->currentData().toInt()));
}
