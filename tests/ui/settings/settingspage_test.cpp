#include "models/database/safeguard.h"
#include "models/organisation/settingsrepository.h"
#include "models/service/stars.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"
#include "ui/common/dialogs.h"
#include "ui/common/formfields.h"
#include "ui/common/theme.h"
#include "ui/common/undobar.h"
#include "ui/settings/appearancecard.h"
#include "ui/settings/dictionarycard.h"
#include "ui/settings/settingspage.h"

#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QtTest>

class SettingsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void savesTheOfficeAndTakesItBack();
    void showsWhatReallyHolds();
    void changesNothingElse();
    void refusesStarsThatDoNotRise();
    void recomputesStars();
    void keepsTheDictionary();
    void changesLettersAndColorsAtOnce();
    void leadsToTheBackups();

private:
    template <typename Field> [[nodiscard]] Field* field(const char* name) const;
    void click(const QString& accessibleName) const;

    std::unique_ptr<LedgerOffice> m_office;
    std::unique_ptr<SettingsPage> m_page;
};

void SettingsPageTest::init()
{
    QSettings().clear();
    Theme::apply(*qApp);
    m_office = std::make_unique<LedgerOffice>();
    m_page = std::make_unique<SettingsPage>(m_office->office.office());
    m_page->show();
}

void SettingsPageTest::cleanup()
{
    m_page.reset();
    m_office.reset();
    QSettings().clear();
    Theme::apply(*qApp);
}

template <typename Field> Field* SettingsPageTest::field(const char* name) const
{
    for (auto* each : m_page->findChildren<Field*>()) {
        if (each->name() == QLatin1String(name))
            return each;
    }
    return nullptr;
}

void SettingsPageTest::click(const QString& accessibleName) const
{
    for (auto* button : m_page->findChildren<QPushButton*>()) {
        if (button->accessibleName() == accessibleName || button->text() == accessibleName)
            return QTest::mouseClick(button, Qt::LeftButton);
    }
    QFAIL(qPrintable(accessibleName));
}

void SettingsPageTest::savesTheOfficeAndTakesItBack()
{
    const auto issuer = [this] { return SettingsRepository().value(m_office->reader(), SettingKey::issuer); };
    const QString before = issuer();
    field<TextField>("name")->setText(QStringLiteral("潍州路街道办事处"));
    field<TextField>("issuer")->setText(QStringLiteral("潍州路街道新时代文明实践所"));
    click(QStringLiteral("Save the office's settings"));
    QTRY_COMPARE(issuer(), QStringLiteral("潍州路街道新时代文明实践所"));
    QTRY_VERIFY(m_page->undoBar()->isVisible());
    QTest::mouseClick(m_page->undoBar()->button(), Qt::LeftButton);
    QTRY_COMPARE(issuer(), before);
}

void SettingsPageTest::showsWhatReallyHolds()
{
    const SettingsRepository settings;
    QCOMPARE(field<CheckField>("selfCheck")->isChecked(), true); // one clerk, nobody else to check
    QCOMPARE(field<NumberField>("responseMinutes")->integer(), std::optional<qint64>(30));
    QCOMPARE(field<NumberField>("completionHours")->integer(), std::optional<qint64>(72));
    m_office->addAccount(QStringLiteral("审核员"));
    const SettingsPage later(m_office->office.office());
    for (const auto* check : later.findChildren<CheckField*>()) {
        if (check->name() == QStringLiteral("selfCheck"))
            QCOMPARE(check->isChecked(), settings.flag(m_office->reader(), SettingKey::allowSelfCheck));
    }
    QVERIFY(!settings.flag(m_office->reader(), SettingKey::allowSelfCheck));
}

void SettingsPageTest::changesNothingElse()
{
    const auto keys = [this] {
        return m_office
            ->scalar(QStringLiteral("SELECT group_concat(key || '=' || value) FROM (SELECT * FROM settings "
                                    "WHERE key <> 'issuer' ORDER BY key)"))
            .toString();
    };
    const QString before = keys();
    const auto issuer = [this] { return SettingsRepository().value(m_office->reader(), SettingKey::issuer); };
    field<TextField>("issuer")->setText(QStringLiteral("潍州路街道新时代文明实践所"));
    click(QStringLiteral("Save the office's settings"));
    QTRY_COMPARE(issuer(), QStringLiteral("潍州路街道新时代文明实践所"));
    QCOMPARE(keys(), before); // self-checking goes on as before
    QVERIFY(SettingsRepository().flag(m_office->reader(), SettingKey::allowSelfCheck));
    field<CheckField>("selfCheck")->setChecked(false);
    click(QStringLiteral("Save the office's settings"));
    QTRY_VERIFY(!SettingsRepository().flag(m_office->reader(), SettingKey::allowSelfCheck));
    QTRY_VERIFY(m_page->undoBar()->isVisible());
    QTest::mouseClick(m_page->undoBar()->button(), Qt::LeftButton);
    QTRY_VERIFY(SettingsRepository().flag(m_office->reader(), SettingKey::allowSelfCheck));
    QCOMPARE(keys(), before);
}

void SettingsPageTest::refusesStarsThatDoNotRise()
{
    auto* second = field<NumberField>("star2");
    second->line()->clear();
    QTest::keyClicks(second->line(), QStringLiteral("50"));
    QVERIFY(!second->problemText().isEmpty());
    click(QStringLiteral("Save the stars"));
    QCOMPARE(StarThresholds::of(m_office->reader()), StarThresholds());
}

void SettingsPageTest::recomputesStars()
{
    const auto wang = m_office->addVolunteer(QStringLiteral("王聪聪"), m_office->north);
    m_office->enterChecked(
        m_office->draft(wang, QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T11:00")));
    QAtomicInt backups = 0; // everybody may change: the office is kept as it was
    const Safeguard safeguard(m_office->office.database(),
        [&backups](BackupCause cause, TaskContext&) { backups += cause == BackupCause::BeforeBulkEdit ? 1 : 0; });
    auto* first = field<NumberField>("star1");
    first->line()->clear();
    QTest::keyClicks(first->line(), QStringLiteral("2"));
    click(QStringLiteral("Save the stars"));
    QTRY_COMPARE(m_office->scalar(QStringLiteral("SELECT star FROM volunteers")).toInt(), 1);
    QCOMPARE(backups, 1);
}

void SettingsPageTest::keepsTheDictionary()
{
    auto* card = m_page->findChild<DictionaryCard*>();
    card->dictionaries()->setCurrentIndex(card->dictionaries()->findData(int(Dictionary::Skill)));
    const int before = card->words()->count();
    DialogScript script;
    script.answer(QStringLiteral("皮影戏"));
    card->add();
    QTRY_COMPARE(card->words()->count(), before + 1);
    card->words()->setCurrentRow(before);
    script.answer(QStringLiteral("皮影"));
    card->rename();
    QTRY_COMPARE(card->words()->item(before)->text(), QStringLiteral("皮影"));
    card->move(-1);
    QTRY_COMPARE(card->words()->item(before - 1)->text(), QStringLiteral("皮影"));
    QTRY_COMPARE(card->words()->currentRow(), before - 1);
    card->retire();
    QTRY_COMPARE(card->words()->item(before)->text(), QStringLiteral("皮影 (retired)")); // still there, last
    const auto terms = DictionaryRepository().terms(m_office->reader(), Dictionary::Skill);
    QVERIFY(terms.last().isRetired);
}

void SettingsPageTest::changesLettersAndColorsAtOnce()
{
    auto* card = m_page->findChild<AppearanceCard*>();
    card->theme()->setCurrentIndex(1);
    QVERIFY(Theme::isDark());
    card->fontSize()->setCurrentIndex(2);
    QCOMPARE(QSettings().value(QStringLiteral("fontSize")).toInt(), int(Theme::FontSize::ExtraLarge));
    QCOMPARE(Theme::scaled(13), 17);
    card->language()->setCurrentIndex(1);
    QCOMPARE(QSettings().value(QStringLiteral("language")).toString(), QStringLiteral("en"));
}

void SettingsPageTest::leadsToTheBackups()
{
    QSignalSpy places(m_page.get(), &Page::navigationRequested);
    click(QStringLiteral("To the backups"));
    QCOMPARE(places.size(), 1);
    QCOMPARE(places.first().first().value<PagePlace>().page, QStringLiteral("backups"));
}

VD_TEST(SettingsPageTest)
#include "settingspage_test.moc"
