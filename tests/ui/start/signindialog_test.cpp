#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"
#include "ui/start/newofficedialog.h"
#include "ui/start/recoverycodedialog.h"
#include "ui/start/signindialog.h"
#include "ui/start/startdialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

class SignInDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWrongPasswordIsSaidAndTheRightOneOpens();
    void theRecoveryCodeIsConfirmedBeforeGoingOn();
    void aNewOfficeNeedsALongPasswordTwice();
    void theStartDialogSaysWhatWasChosen();
};

namespace {

QPushButton* buttonWith(const QWidget& widget, const QString& text)
{
    for (QPushButton* button : widget.findChildren<QPushButton*>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

void SignInDialogTest::aWrongPasswordIsSaidAndTheRightOneOpens()
{
    TestOffice office;
    SignInDialog dialog(office.office(), QStringLiteral("潍州路街道"), {});
    dialog.show();
    auto* password = dialog.findChild<QLineEdit*>();
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::keyClicks(password, QStringLiteral("not it"));
    QTest::keyClick(password, Qt::Key_Return);
    QTRY_VERIFY(password->isEnabled());
    QCOMPARE(accepted.count(), 0);
    QCOMPARE(password->selectedText(), QStringLiteral("not it"));
    QTest::keyClicks(password, QString::fromLatin1(TestOffice::password));
    QTest::mouseClick(buttonWith(dialog, SignInDialog::tr("Sign in")), Qt::LeftButton);
    QTRY_COMPARE(accepted.count(), 1);
}

void SignInDialogTest::theRecoveryCodeIsConfirmedBeforeGoingOn()
{
    RecoveryCodeDialog dialog(
        QStringLiteral("潍州路街道"), QStringLiteral("47YG0-P348G-ECAWB-G59W8-M7T44-6P3E0-SJP20-1Q3Z3"));
    dialog.show();
    QPushButton* goOn = buttonWith(dialog, RecoveryCodeDialog::tr("Go on"));
    QVERIFY(!goOn->isEnabled());
    dialog.findChild<QCheckBox*>()->click();
    QVERIFY(goOn->isEnabled());
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::mouseClick(goOn, Qt::LeftButton);
    QCOMPARE(accepted.count(), 1);
}

void SignInDialogTest::aNewOfficeNeedsALongPasswordTwice()
{
    NewOfficeDialog dialog;
    dialog.show();
    const auto edits = dialog.findChildren<QLineEdit*>();
    QVERIFY(edits.size() >= 4);
    const QStringList texts{
        QStringLiteral("潍州路街道"), QStringLiteral("王主任"), QStringLiteral("short"), QStringLiteral("other")};
    for (int i = 0; i < 4; ++i)
        edits.at(i)->setText(texts.at(i)); // key clicks know no Chinese
    QVERIFY(!dialog.saveButton()->isEnabled());
    for (int i = 2; i < 4; ++i) {
        edits.at(i)->clear();
        QTest::keyClicks(edits.at(i), QStringLiteral("long enough 1"));
    }
    QVERIFY(dialog.saveButton()->isEnabled());
    QCOMPARE(dialog.setup().name, QStringLiteral("潍州路街道"));
    QCOMPARE(dialog.setup().password, QStringLiteral("long enough 1"));
}

void SignInDialogTest::theStartDialogSaysWhatWasChosen()
{
    StartDialog dialog({QStringLiteral("/tmp/office.vdesk")});
    dialog.show();
    QTest::mouseClick(buttonWith(dialog, StartDialog::tr("Look around in the sample office")), Qt::LeftButton);
    QCOMPARE(dialog.choice(), StartDialog::Choice::Sample);
}

VD_TEST(SignInDialogTest)
#include "signindialog_test.moc"
