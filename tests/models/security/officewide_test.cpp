#include "app/office/officefeatures.h"
#include "models/office/accountkeeping.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/errorof.h"
#include "tests/support/testregistry.h"
#include "tests/support/twocommunities.h"

#include <QtTest>

/// What is the same for the whole office (settings, dictionaries, calendar, rules) is changed by accounts of the whole
/// office alone, each by its role. What kinds there are is asked of the program.
class OfficeWideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_two.reset(); }
    void roleByCommunity_data();
    void roleByCommunity();
    void windowMirrorsIt();
    void whatAnImportBringsAlong();
    void aCommunityStillAddsWords();

private:
    [[nodiscard]] Office& office() { return m_two->office(); }
    void become(Role role, bool isWhole);
    [[nodiscard]] QString refusal(const std::function<void(UnitOfWork&)>& work)
    {
        return errorOf([&] { office().run(work); });
    }

    std::unique_ptr<TwoCommunities> m_two;
};

namespace {

const QString password = QStringLiteral("office-wide-1");
const QString sentence = QStringLiteral("the same for the whole office");

QString nameOf(Role role, bool isWhole)
{
    return roleCode(role) + (isWhole ? QStringLiteral("-office") : QStringLiteral("-community"));
}

QList<RecordKind> officeWideKinds()
{
    QList<RecordKind> kinds;
    for (const RecordKind& kind : officeFeatures().kinds()) {
        if (kind.owner.kind == RowOwner::Kind::Office && !kind.isQuiet)
            kinds << kind;
    }
    return kinds;
}

} // namespace

void OfficeWideTest::initTestCase()
{
    m_two = std::make_unique<TwoCommunities>();
    for (const Role role : allRoles()) {
        for (const bool isWhole : {true, false}) {
            Account account{{}, nameOf(role, isWhole), role, true};
            account.organisation = isWhole ? 0 : m_two->own.value();
            AccountKeeping(office()).add(account, password);
        }
    }
}

void OfficeWideTest::become(Role role, bool isWhole)
{
    office().signIn(nameOf(role, isWhole), password);
}

void OfficeWideTest::roleByCommunity_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("roles"); // the office's wish: A administrator, E entry, R review, F finance, …
    for (const RecordKind& kind : officeWideKinds())
        QTest::newRow(qPrintable(kind.table)) << kind.table << QStringLiteral("A");
    QVERIFY(officeWideKinds().size() > 10);
}

void OfficeWideTest::roleByCommunity()
{
    QFETCH(QString, table);
    QFETCH(QString, roles);
    const QString letters = QStringLiteral("AERFQU");
    for (const bool isWhole : {true, false}) {
        QString allowed;
        for (const Role role : allRoles()) {
            become(role, isWhole);
            const QString refused = refusal([&](UnitOfWork& work) {
                work.updated(table, 1, {{QStringLiteral("name"), QString()}}, {{QStringLiteral("name"), table}});
            });
            if (refused.isEmpty())
                allowed += letters.at(int(role));
            else
                QVERIFY2(
                    refused.contains(roleTitle(role)) || (!isWhole && refused.contains(sentence)), qPrintable(refused));
        }
        QCOMPARE(allowed, isWhole ? roles : QString());
    }
}

void OfficeWideTest::windowMirrorsIt()
{
    for (const RecordKind& kind : officeWideKinds()) {
        become(Role::Administrator, true);
        QVERIFY(office().may(*kind.acts.edit));
        become(Role::Administrator, false);
        QVERIFY(!office().may(*kind.acts.edit));
    }
    QVERIFY(office().may(Acts::Import)); // all else stays as the role says
    QVERIFY(errorOf([&] {
        office().require(officeFeatures().kind(QStringLiteral("settings")).acts.edit.value());
    }).contains(sentence));
}

/// A file is a permitted act: it changes nothing office-wide on the way, noted row by row or by table.
void OfficeWideTest::whatAnImportBringsAlong()
{
    const auto bring = [&](const QString& table, bool isNoted) {
        return refusal([&](UnitOfWork& work) {
            work.require(Acts::Import);
            if (isNoted)
                work.inserted(table, 1);
            else
                work.changes().touch(table);
        });
    };
    for (const char* table : {"calendar_days", "need_rules", "point_rules"}) {
        for (const bool isNoted : {true, false}) {
            become(Role::Administrator, true);
            QCOMPARE(bring(QString::fromLatin1(table), isNoted), QString());
            become(Role::Administrator, false);
            QVERIFY2(bring(QString::fromLatin1(table), isNoted).contains(sentence), table);
        }
    }
}

void OfficeWideTest::aCommunityStillAddsWords()
{
    become(Role::Entry, false);
    TermId added;
    QCOMPARE(refusal([&](UnitOfWork& work) {
        added = DictionaryRepository().ensure(work, Dictionary::NeedCategory, QStringLiteral("修伞"));
    }),
        QString());
    QVERIFY(added.isValid());
}

VD_TEST(OfficeWideTest)
#include "officewide_test.moc"
