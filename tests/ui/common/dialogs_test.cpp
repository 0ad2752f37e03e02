#include "models/common/error.h"
#include "tests/support/testregistry.h"
#include "ui/common/attempt.h"
#include "ui/common/dialogs.h"
#include "ui/common/promptdialog.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QtTest>

class DialogsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void attemptShowsTheSentence();
    void attemptIsSilentWhenCancelled();
    void attemptTurnsUnknownExceptionsIntoASentence();
    void attemptAcceptsATasksResult();
    void scriptAnswersInOrder();
    void promptsMaskNumbers();
    void promptsSayTheActAndWhatIsMissing();
    void messageBoxesNameTheirButtons();

private:
    void inNextDialog(const std::function<void(QDialog&)>& act);
};

void DialogsTest::attemptShowsTheSentence()
{
    DialogScript script;
    QVERIFY(!attempt(nullptr, [] { throw Error(QStringLiteral("The file is in use."), QStringLiteral("errno 11")); }));
    QCOMPARE(script.asked(), QStringList{QStringLiteral("The file is in use.")});
    QVERIFY(attempt(nullptr, [] {}));
    QCOMPARE(script.asked().size(), 1);
}

void DialogsTest::attemptIsSilentWhenCancelled()
{
    DialogScript script;
    QVERIFY(!attempt(nullptr, [] { throw CancelledError(); }));
    QVERIFY(script.asked().isEmpty());
}

void DialogsTest::attemptTurnsUnknownExceptionsIntoASentence()
{
    DialogScript script;
    QTest::ignoreMessage(QtCriticalMsg, "Unexpected exception: vector::at");
    QVERIFY(!attempt(nullptr, [] { throw std::out_of_range("vector::at"); }));
    QVERIFY2(!script.asked().value(0).contains(QLatin1String("vector")), "The clerk sees no technical words");
    QTest::ignoreMessage(QtCriticalMsg, "Unexpected exception: not a standard exception");
    QVERIFY(!attempt(nullptr, [] { throw 42; }));
    QCOMPARE(script.asked().size(), 2);
}

void DialogsTest::attemptAcceptsATasksResult()
{
    DialogScript script;
    QVERIFY(attempt(nullptr, std::exception_ptr()));
    QVERIFY(!attempt(nullptr, std::make_exception_ptr(Error(QStringLiteral("Row 5 has no name.")))));
    QCOMPARE(script.asked(), QStringList{QStringLiteral("Row 5 has no name.")});
}

void DialogsTest::scriptAnswersInOrder()
{
    DialogScript script;
    script.answer(true);
    script.answer(QStringLiteral("/tmp/roster.xlsx"));
    script.answer(Dialogs::Choice::Discard);
    QVERIFY(Dialogs::confirm(nullptr, QStringLiteral("Void the record?"), QStringLiteral("Void")));
    QCOMPARE(Dialogs::openFile(nullptr, QStringLiteral("Import"), {}, QStringLiteral("import")),
        QStringLiteral("/tmp/roster.xlsx"));
    QCOMPARE(Dialogs::saveChanges(nullptr, QStringLiteral("Save?")), Dialogs::Choice::Discard);
    QVERIFY(script.isUsedUp());
    QVERIFY(!Dialogs::confirm(nullptr, QStringLiteral("Unanswered?"), QStringLiteral("Go")));
    QVERIFY(!Dialogs::text(nullptr, QStringLiteral("Reason"), QStringLiteral("Why?")));
    QCOMPARE(script.asked().last(), QStringLiteral("Why?"));
}

/// What stands in front, once it is there.
void DialogsTest::inNextDialog(const std::function<void(QDialog&)>& act)
{
    QTimer::singleShot(0, this, [this, act] {
        if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
            act(*dialog);
        else
            inNextDialog(act);
    });
}

void DialogsTest::promptsMaskNumbers()
{
    QString seen;
    inNextDialog([&seen](QDialog& box) {
        auto* line = box.findChild<QPlainTextEdit*>();
        QTest::keyClicks(line, QStringLiteral("tel 13976130001"));
        seen = box.findChild<MultiLineField*>()->noteText();
        QTest::keyClick(line, Qt::Key_Return);
    });
    const auto reason = Dialogs::reason(nullptr, QStringLiteral("Suspend…"), QStringLiteral("Why?"));
    QCOMPARE(reason, std::optional(QStringLiteral("tel 139****0001")));
    QVERIFY2(seen.contains(QStringLiteral("139****0001")), qPrintable(seen));
}

void DialogsTest::promptsSayTheActAndWhatIsMissing()
{
    QString act;
    QString problem;
    inNextDialog([&](QDialog& box) {
        auto& prompt = static_cast<PromptDialog&>(box);
        act = prompt.saveButton()->text();
        auto* lines = box.findChild<QPlainTextEdit*>();
        QTest::keyClick(lines, Qt::Key_Return);
        problem = prompt.field(QStringLiteral("text"))->problemText();
        QTest::keyClicks(lines, QStringLiteral("ill"));
        QTest::keyClick(lines, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(lines, QStringLiteral("until May"));
        QTest::keyClick(lines, Qt::Key_Return);
    });
    const auto reason = Dialogs::reason(nullptr, QStringLiteral("Suspend…"), QStringLiteral("Why?"));
    QCOMPARE(act, QStringLiteral("Suspend"));
    QCOMPARE(problem, QStringLiteral("This is needed."));
    QCOMPARE(reason, std::optional(QStringLiteral("ill\nuntil May")));
}

void DialogsTest::messageBoxesNameTheirButtons()
{
    QStringList buttons;
    const auto press = [&](const QString& which) {
        inNextDialog([&buttons, which](QDialog& box) {
            buttons.clear();
            for (QPushButton* button : box.findChildren<QPushButton*>())
                buttons << button->text();
            for (QPushButton* button : box.findChildren<QPushButton*>()) {
                if (button->text() == which)
                    return button->click();
            }
            box.reject();
        });
    };
    press(QStringLiteral("Cancel the order"));
    QVERIFY(Dialogs::confirm(nullptr, QStringLiteral("Sure?"), QStringLiteral("Cancel the order")));
    QCOMPARE(buttons, (QStringList{QStringLiteral("Go back"), QStringLiteral("Cancel the order")}));
    press(QStringLiteral("Esc"));
    QVERIFY(!Dialogs::confirm(nullptr, QStringLiteral("Sure?"), QStringLiteral("Cancel the order")));
    press(QStringLiteral("Discard changes"));
    QCOMPARE(Dialogs::saveChanges(nullptr, QStringLiteral("Save?")), Dialogs::Choice::Discard);
    press(QStringLiteral("Esc"));
    QCOMPARE(Dialogs::saveChanges(nullptr, QStringLiteral("Save?")), Dialogs::Choice::Cancel);
}

VD_TEST(DialogsTest)
#include "dialogs_test.moc"
