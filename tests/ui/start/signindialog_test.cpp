#include "models/office/accountkeeping.h"
#include "tests/support/errorof.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"
#include "tests/support/whenopen.h"
#include "ui/start/changepassworddialog.h"
#include "ui/start/lockdialog.h"
#include "ui/start/newofficedialog.h"
#include "ui/start/passwordline.h"
#include "ui/start/recoverdialog.h"
#include "ui/start/recoverycodedialog.h"
#include "ui/start/signindialog.h"
#include "ui/start/startdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

class SignInDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWrongPasswordIsSaidAndTheRightOneOpens();
    void theAccountIsRemembered();
    void triesLeftAreTold();
    void capsLockIsSeen();
    void theRecoveryCodeGivesANewPassword();
    void theRecoveryCodeIsConfirmedBeforeGoingOn();
    void theCodesSheetIsPainted();
    void aNewOfficeNeedsALongPasswordTwice();
    void aNewOfficeMayUseTheStatesAlgorithms();
    void theOwnPasswordIsChanged();
    void theFirstPasswordMustBeChanged();
    void theLockOpensByThePasswordOnly();
    void theLockLetsSomebodyElseIn();
    void theStartDialogSaysWhatWasChosen();
};

namespace {

const QString first = QStringLiteral("第一个口令-2025");

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

void SignInDialogTest::theAccountIsRemembered()
{
    TestOffice office;
    AccountKeeping(office.office()).add({{}, QStringLiteral("张干事"), Role::Entry, true}, first);
    SignInDialog dialog(office.office(), QStringLiteral("潍州路街道"), {});
    QCOMPARE(dialog.accounts()->currentData().toString(), QString::fromUtf8(TestOffice::administrator));
    dialog.accounts()->setCurrentIndex(dialog.accounts()->findData(QStringLiteral("张干事")));
    dialog.show();
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.passwordLine()->setText(first);
    QTest::keyClick(dialog.passwordLine(), Qt::Key_Return);
    QTRY_COMPARE(accepted.count(), 1);
    QCOMPARE(office.office().account().name, QStringLiteral("张干事"));
    const SignInDialog again(office.office(), QStringLiteral("潍州路街道"), {});
    QCOMPARE(again.accounts()->currentData().toString(), QStringLiteral("张干事"));
}

void SignInDialogTest::triesLeftAreTold()
{
    TestOffice office;
    SignInDialog dialog(office.office(), QStringLiteral("潍州路街道"), QStringLiteral("demo-2025"));
    dialog.show();
    QVERIFY(dialog.problemText().contains(QStringLiteral("demo-2025")));
    QStringList told;
    for (int i = 0; i < 6; ++i) {
        dialog.passwordLine()->setText(QStringLiteral("not it"));
        QTest::keyClick(dialog.passwordLine(), Qt::Key_Return);
        QTRY_VERIFY(dialog.enterButton()->isEnabled());
        told << dialog.problemText();
    }
    QVERIFY2(told.at(0).contains(u'4'), qPrintable(told.at(0)));
    QVERIFY2(told.at(3).contains(u'1'), qPrintable(told.at(3)));
    QVERIFY2(told.at(5).contains(QString::fromUtf8(TestOffice::administrator)), qPrintable(told.at(5)));
    QVERIFY(told.at(4) != told.at(3));
}

void SignInDialogTest::capsLockIsSeen()
{
    TestOffice office;
    SignInDialog dialog(office.office(), QStringLiteral("潍州路街道"), {});
    dialog.show();
    QTest::keyClicks(dialog.passwordLine(), QStringLiteral("a"));
    QVERIFY(dialog.problemText().isEmpty());
    QKeyEvent capital(QEvent::KeyPress, Qt::Key_B, Qt::NoModifier, QStringLiteral("B"));
    QApplication::sendEvent(dialog.passwordLine(), &capital);
    QVERIFY(dialog.problemText().contains(QStringLiteral("Caps Lock")));
    QCOMPARE(dialog.passwordLine()->text(), QStringLiteral("aB"));
}

void SignInDialogTest::theRecoveryCodeGivesANewPassword()
{
    TestOffice office;
    const QString code = AccountKeeping(office.office()).renewRecoveryCode();
    office.office().lock();
    SignInDialog dialog(office.office(), QStringLiteral("潍州路街道"), {});
    dialog.show();
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    whenOpen<RecoverDialog>(this, [&](RecoverDialog& form) {
        const auto line = [&form](const char* name) {
            return qobject_cast<TextField*>(form.field(QString::fromLatin1(name)))->line();
        };
        line("code")->setText(QStringLiteral("AAAAA-BBBBB"));
        line("password")->setText(first);
        line("repeated")->setText(first);
        QVERIFY(!form.saveButton()->isEnabled());
        line("code")->setText(code.toLower());
        QVERIFY(form.saveButton()->isEnabled());
        form.save();
    });
    QTest::mouseClick(dialog.codeButton(), Qt::LeftButton);
    QTRY_COMPARE(accepted.count(), 1);
    QVERIFY(!office.office().isLocked());
    QVERIFY(errorOf([&] { office.office().signIn({}, first); }).isEmpty());
}

void SignInDialogTest::theCodesSheetIsPainted()
{
    const PrintDocument sheet = recoveryCodeDocument(
        QStringLiteral("潍州路街道"), QStringLiteral("47YG0-P348G-ECAWB-G59W8-M7T44-6P3E0-SJP20-1Q3Z3"));
    QImage page(420, 594, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    sheet.paint(painter, {0, sheet.count(QPageSize::A4), QPageSize::A4, QRectF(page.rect())});
    painter.end();
    int dark = 0; // the letters of the code, in the upper half
    for (int y = 80; y < 160; ++y) {
        for (int x = 60; x < 360; ++x)
            dark += qGray(page.pixel(x, y)) < 128 ? 1 : 0;
    }
    QVERIFY(dark > 300);
}

void SignInDialogTest::theRecoveryCodeIsConfirmedBeforeGoingOn()
{
    RecoveryCodeDialog dialog(
        QStringLiteral("潍州路街道"), QStringLiteral("47YG0-P348G-ECAWB-G59W8-M7T44-6P3E0-SJP20-1Q3Z3"));
    dialog.show();
    QPushButton* goOn = buttonWith(dialog, RecoveryCodeDialog::tr("Go on"));
    QVERIFY(!goOn->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.close());
    QVERIFY(dialog.isVisible()); // it never comes back
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

void SignInDialogTest::aNewOfficeMayUseTheStatesAlgorithms()
{
    NewOfficeDialog dialog;
    QCOMPARE(dialog.setup().algorithm, SealAlgorithm::Aes256Gcm);
    dialog.algorithm()->setValue(int(SealAlgorithm::Sm4Gcm));
    QCOMPARE(dialog.setup().algorithm, SealAlgorithm::Sm4Gcm);
}

void SignInDialogTest::theOwnPasswordIsChanged()
{
    TestOffice office;
    ChangePasswordDialog dialog(office.office());
    dialog.show();
    const auto line = [&dialog](const char* name) {
        return qobject_cast<TextField*>(dialog.field(QString::fromLatin1(name)))->line();
    };
    line("oldPassword")->setText(QString::fromLatin1(TestOffice::password));
    line("password")->setText(QStringLiteral("12345678"));
    line("repeated")->setText(QStringLiteral("12345678"));
    QVERIFY(!dialog.saveButton()->isEnabled());
    QVERIFY(!dialog.field(QStringLiteral("password"))->problemText().isEmpty());
    line("password")->setText(first);
    line("repeated")->setText(first);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
    QCOMPARE(accepted.count(), 1);
    QVERIFY(!errorOf([&] { office.office().unlock(QString::fromLatin1(TestOffice::password)); }).isEmpty());
    QVERIFY(errorOf([&] { office.office().unlock(first); }).isEmpty());
}

void SignInDialogTest::theFirstPasswordMustBeChanged()
{
    TestOffice office;
    AccountKeeping(office.office()).add({{}, QStringLiteral("张干事"), Role::Entry, true}, first);
    office.office().signIn(QStringLiteral("张干事"), first);
    ChangePasswordDialog dialog(office.office(), first);
    dialog.show();
    QVERIFY(!dialog.field(QStringLiteral("oldPassword")));
    for (const char* name : {"password", "repeated"})
        qobject_cast<TextField*>(dialog.field(QString::fromLatin1(name)))
            ->line()
            ->setText(QStringLiteral("我的新口令-2025"));
    dialog.revalidate();
    QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(!office.office().account().mustChangePassword);
}

void SignInDialogTest::theLockOpensByThePasswordOnly()
{
    TestOffice office;
    office.office().lock();
    LockDialog dialog(office.office(), QStringLiteral("潍州路街道"));
    dialog.show();
    QSignalSpy finished(&dialog, &QDialog::finished);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(finished.count(), 0);
    dialog.passwordLine()->setText(QStringLiteral("not it"));
    QTest::keyClick(dialog.passwordLine(), Qt::Key_Return);
    QTRY_VERIFY(dialog.enterButton()->isEnabled());
    QVERIFY(!dialog.problemText().isEmpty());
    QVERIFY(office.office().isLocked());
    dialog.passwordLine()->setText(QString::fromLatin1(TestOffice::password));
    QTest::mouseClick(dialog.enterButton(), Qt::LeftButton);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(!office.office().isLocked());
}

void SignInDialogTest::theLockLetsSomebodyElseIn()
{
    TestOffice office;
    LockDialog dialog(office.office(), QStringLiteral("潍州路街道"));
    dialog.show();
    QTest::mouseClick(dialog.otherButton(), Qt::LeftButton);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
    QCOMPARE(dialog.outcome(), LockDialog::Outcome::SomebodyElse);
    LockDialog closed(office.office(), QStringLiteral("潍州路街道"));
    closed.show();
    closed.close();
    QCOMPARE(closed.outcome(), LockDialog::Outcome::Quit);
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
