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
    void severalActsLeadToOneState();
    void knowsWhichStepsLeadBack();
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

void StateTableTest::severalActsLeadToOneState()
{
    using Step = StateTable<Light>::Step;
    const StateTable<Light> table("Light",
        {
            {Light::Red, "red", "Red",
                {Step(Light::Green, "Switch…", true).named("switch").asking("Why?"),
                    Step(Light::Green, "Wait").named("wait").permittedBy(Acts::Import)}},
            {Light::Green, "green", "Green", {Light::Broken}},
            {Light::Broken, "broken", "Broken", {}},
        });
    QCOMPARE(table.next(Light::Red), QList<Light>{Light::Green}); // named once
    const QString waiting = QStringLiteral("wait");
    const Step step = table.step(Light::Red, Light::Green, waiting);
    QCOMPARE(table.title(step), QStringLiteral("Wait"));
    QCOMPARE(table.name(step), waiting);
    QVERIFY(step.act && *step.act == Acts::Import && !step.needsReason);
    QCOMPARE(table.question(step), QString());
    QCOMPARE(table.question(table.steps(Light::Red).first()), QStringLiteral("Why?"));
    QCOMPARE(table.name(table.steps(Light::Green).first()), QStringLiteral("broken")); // its state tells which it is
    QVERIFY_THROWS_EXCEPTION(Error, (void)table.step(Light::Green, Light::Green, waiting));
}

void StateTableTest::knowsWhichStepsLeadBack()
{
    QVERIFY(lights().canReturn(Light::Green, Light::Red));
    QVERIFY(!lights().canReturn(Light::Broken, Light::Red));
    const StateTable<Light> any("Light",
        {
            {Light::Red, "red", "Red", {Light::Broken}},
            {Light::Broken, "broken", "Broken", {}},
        },
        StepsBack::Any);
    QVERIFY(any.canReturn(Light::Broken, Light::Red));
}

VD_TEST(StateTableTest)
#include "statetable_test.moc"
