#include "models/database/connection.h"
#include "models/organisation/settingsrepository.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/errorof.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// The office's own words and settings.
class DictionaryRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<TestOffice>(); }
    void cleanup() { m_office.reset(); }
    void startsWithTheWordsOfTheField();
    void addsUnknownWordsOnce();
    void renamesRetiresAndReorders();
    void keepsSettings();

private:
    [[nodiscard]] QStringList names(Dictionary dictionary)
    {
        QStringList names;
        for (const Term& term : m_repository.terms(m_office->reader(), dictionary))
            names << term.name;
        return names;
    }

    DictionaryRepository m_repository;
    std::unique_ptr<TestOffice> m_office;
};

void DictionaryRepositoryTest::startsWithTheWordsOfTheField()
{
    for (const Dictionary dictionary : allDictionaries()) {
        QVERIFY(!initialTerms(dictionary).isEmpty());
        QCOMPARE(names(dictionary), initialTerms(dictionary));
        QVERIFY(!dictionaryTitle(dictionary).isEmpty());
    }
    QCOMPARE(initialTerms(Dictionary::ProjectCategory).size(), 5); // 五为
}

void DictionaryRepositoryTest::addsUnknownWordsOnce()
{
    const QString word = QStringLiteral("防诈宣传");
    QVERIFY(!m_repository.idOf(m_office->reader(), Dictionary::ServiceField, word).isValid());
    TermId first;
    TermId second;
    m_office->run([&](UnitOfWork& work) {
        first = m_repository.ensure(work, Dictionary::ServiceField, word);
        second = m_repository.ensure(work, Dictionary::ServiceField, word);
        QVERIFY(!m_repository.ensure(work, Dictionary::ServiceField, {}).isValid());
    });
    QCOMPARE(first, second);
    QCOMPARE(names(Dictionary::ServiceField).last(), word);
    QCOMPARE(m_repository.name(m_office->reader(), Dictionary::ServiceField, first), word);
    QCOMPARE(m_repository.index(m_office->reader(), Dictionary::ServiceField).value(word), first);
}

void DictionaryRepositoryTest::renamesRetiresAndReorders()
{
    const auto terms = m_repository.terms(m_office->reader(), Dictionary::Skill);
    m_office->run([&](UnitOfWork& work) {
        m_repository.rename(work, Dictionary::Skill, terms.at(0).id, QStringLiteral("护理"));
        m_repository.retire(work, Dictionary::Skill, terms.at(0).id, true);
        m_repository.reorder(work, Dictionary::Skill, {terms.at(2).id, terms.at(1).id});
    });
    const auto after = m_repository.terms(m_office->reader(), Dictionary::Skill);
    QCOMPARE(after.size(), terms.size()); // a used word is never removed
    QCOMPARE(after.at(0).name, terms.at(2).name);
    QCOMPARE(after.at(1).name, terms.at(1).name);
    QCOMPARE(after.last().name, QStringLiteral("护理"));
    QVERIFY(after.last().isRetired);
    QVERIFY(errorOf([&] {
        m_office->run(
            [&](UnitOfWork& work) { m_repository.rename(work, Dictionary::Skill, terms.at(1).id, terms.at(2).name); });
    }).contains(QStringLiteral("in this dictionary already")));
}

void DictionaryRepositoryTest::keepsSettings()
{
    const SettingsRepository settings;
    QCOMPARE(settings.value(m_office->reader(), SettingKey::officeName), QStringLiteral("潍州路街道"));
    QCOMPARE(settings.value(m_office->reader(), SettingKey::issuer), QStringLiteral("潍州路街道办事处"));
    QVERIFY(!settings.flag(m_office->reader(), SettingKey::isDemo));
    QCOMPARE(settings.number(m_office->reader(), SettingKey::responseMinutes), 30);
    m_office->run([&](UnitOfWork& work) {
        settings.set(work, SettingKey::responseMinutes, 45);
        settings.set(work, SettingKey::responseMinutes, 60);
    });
    QCOMPARE(settings.number(m_office->reader(), SettingKey::responseMinutes), 60);
}

VD_TEST(DictionaryRepositoryTest)
#include "dictionaryrepository_test.moc"
