#include "models/common/statetable.h"
#include "tests/support/testregistry.h"

#include <QtTest>

namespace {

enum class Light { Red, Green, Broken };

const StateTable<Light>& lights()
{
    static const StateTable<Light> table("Light",
        {
            {Light::Red, "red", "Red", {Light::Green, Light::Broken}},
            {Light::Green, "green", "Green", {Light::Red}},
            {Light::Broken, "broken", "Broken", {}},
        });
    return table;
}

QString refusal(Light from, Light to)
{
    try {
        lights().require(from, to);
    } catch (const Error& error) {
        return error.message();
    }
    return {};
}

} // namespace

class StateTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allowsOnlyWhatTheTableHolds();
    void refusesWithTheAllowedStates();
    void readsAndWritesCodes();
};

void StateTableTest::allowsOnlyWhatTheTableHolds()
{
    QVERIFY(lights().allows(Light::Red, Light::Green));
    QVERIFY(!lights().allows(Light::Green, Light::Broken));
    QVERIFY(!lights().allows(Light::Red, Light::Red));
    QVERIFY(lights().isFinal(Light::Broken));
    QCOMPARE(refusal(Light::Red, Light::Broken), QString());
}

void StateTableTest::refusesWithTheAllowedStates()
{
    QCOMPARE(refusal(Light::Green, Light::Broken),
        QStringLiteral("“Green” cannot become “Broken”. From here it can become: Red."));
    QCOMPARE(refusal(Light::Broken, Light::Red), QStringLiteral("“Broken” is final: it cannot become “Red”."));
}

void StateTableTest::readsAndWritesCodes()
{
    for (const Light light : lights().states())
        QCOMPARE(lights().fromCode(lights().code(light)), light);
    QVERIFY_THROWS_EXCEPTION(Error, (void)lights().fromCode(QStringLiteral("purple")));
}

VD_TEST(StateTableTest)
#include "statetable_test.moc"
