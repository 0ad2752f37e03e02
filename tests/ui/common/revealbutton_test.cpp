#include "ui/common/revealbutton.h"

#include "models/security/audittrail.h"
#include "models/volunteers/volunteersfeature.h"
#include "tests/support/actsuite.h"
#include "tests/support/testregistry.h"
#include "ui/common/dialogs.h"
#include "ui/common/formfields.h"

#include <QSignalSpy>
#include <QtTest>

/// 显示 beside a masked number.
class RevealButtonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_suite.reset(); }
    void showsAndNotesOnce();
    void coversAfterThirtySeconds();
    void coversWhenOutOfSight();
    void anotherRecordIsCovered();
    void isDisabledForWhoMayNot();
    void formsShowByF4();

private:
    [[nodiscard]] qint64 events()
    {
        return AuditTrail(m_suite->office().vault()).head(m_suite->test().reader()).lastId;
    }

    std::unique_ptr<ActSuite> m_suite;
    const PersonalNumber m_phone{PersonalFields::volunteerPhone, 1};
};

void RevealButtonTest::init()
{
    m_suite = std::make_unique<ActSuite>();
}

void RevealButtonTest::showsAndNotesOnce()
{
    RevealButton button(m_suite->office(), m_phone, QStringLiteral("Phone"));
    QSignalSpy revealed(&button, &RevealButton::revealed);
    button.show();
    const qint64 before = events();
    QTest::mouseClick(&button, Qt::LeftButton);
    QTest::mouseClick(&button, Qt::LeftButton); // an eager clerk
    QTRY_COMPARE(revealed.count(), 1);
    QCOMPARE(revealed.first().first().toString(), QStringLiteral("13812345678"));
    QCOMPARE(events(), before + 1);
    QCOMPARE(button.text(), QStringLiteral("Hide"));
    QCOMPARE(button.accessibleName(), QStringLiteral("Hide: Phone"));
}

void RevealButtonTest::coversAfterThirtySeconds()
{
    RevealButton button(m_suite->office(), m_phone, QStringLiteral("Phone"));
    button.show();
    QTest::mouseClick(&button, Qt::LeftButton);
    QTRY_VERIFY(button.isRevealed());
    QVERIFY(button.timer()->isActive());
    QCOMPARE(button.timer()->interval(), 30'000);
    QSignalSpy covered(&button, &RevealButton::covered);
    button.timer()->start(0);
    QTRY_COMPARE(covered.count(), 1);
    QVERIFY(!button.isRevealed());
}

void RevealButtonTest::coversWhenOutOfSight()
{
    RevealButton button(m_suite->office(), m_phone, QStringLiteral("Phone"));
    button.show();
    QTest::mouseClick(&button, Qt::LeftButton);
    QTRY_VERIFY(button.isRevealed());
    button.hide();
    QVERIFY(!button.isRevealed());
}

void RevealButtonTest::anotherRecordIsCovered()
{
    RevealButton button(m_suite->office(), m_phone, QStringLiteral("Phone"));
    button.show();
    QTest::mouseClick(&button, Qt::LeftButton);
    QTRY_VERIFY(button.isRevealed());
    button.setNumber(m_phone);
    QVERIFY(button.isRevealed());
    button.setNumber({PersonalFields::volunteerPhone, 2});
    QVERIFY(!button.isRevealed());
}

void RevealButtonTest::isDisabledForWhoMayNot()
{
    m_suite->become(Role::Query);
    RevealButton button(m_suite->office(), m_phone, QStringLiteral("Phone"));
    QVERIFY(!button.isEnabled());
    QVERIFY2(button.toolTip().contains(QStringLiteral("may not")), qPrintable(button.toolTip()));
    button.setEnabled(true); // below the buttons it is refused all the same
    button.show();
    DialogScript script;
    QTest::mouseClick(&button, Qt::LeftButton);
    QTRY_COMPARE(script.asked().size(), 1);
    QVERIFY(!button.isRevealed());
    const AuditEvent event = AuditTrail(m_suite->office().vault()).find(m_suite->test().reader(), events()).value();
    QVERIFY(event.isRefused);
    QCOMPARE(event.act, QStringLiteral("reveal_number"));
}

/// Tab never rests on 显示 in a form; F4 in the field is meant.
void RevealButtonTest::formsShowByF4()
{
    PersonalNumberField field(QStringLiteral("phone"), QStringLiteral("Phone"));
    field.keep(m_suite->office(), m_phone, QStringLiteral("13812345678"));
    field.show();
    field.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    auto* button = field.findChild<RevealButton*>();
    QVERIFY(button);
    QVERIFY(!(button->focusPolicy() & Qt::TabFocus));
    QVERIFY2(button->toolTip().contains(QStringLiteral("F4")), qPrintable(button->toolTip()));
    field.line()->setFocus();
    const qint64 before = events();
    QTest::keyClick(field.line(), Qt::Key_F3);
    QTest::keyClick(field.line(), Qt::Key_Return);
    QVERIFY(!button->isRevealed());
    QTest::keyClick(field.line(), Qt::Key_F4);
    QTRY_COMPARE(field.line()->text(), QStringLiteral("13812345678"));
    QCOMPARE(events(), before + 1); // noted like a click
    QTest::keyClick(field.line(), Qt::Key_F4);
    QCOMPARE(field.line()->text(), QString());
    m_suite->become(Role::Query);
    PersonalNumberField other(QStringLiteral("phone"), QStringLiteral("Phone"));
    other.keep(m_suite->office(), m_phone, QStringLiteral("13812345678"));
    other.show();
    QTest::keyClick(other.line(), Qt::Key_F4);
    QCOMPARE(other.line()->text(), QString());
}

VD_TEST(RevealButtonTest)
#include "revealbutton_test.moc"
