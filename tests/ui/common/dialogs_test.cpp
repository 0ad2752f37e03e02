#include "models/common/error.h"
#include "tests/support/testregistry.h"
#include "ui/common/attempt.h"
#include "ui/common/dialogs.h"

#include <QApplication>
#include <QInputDialog>
#include <QLineEdit>
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

void DialogsTest::promptsMaskNumbers()
{
    QString seen;
    QTimer::singleShot(0, this, [&seen] {
        auto* box = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
        if (!box)
            return;
        QTest::keyClicks(box->findChild<QLineEdit*>(), QStringLiteral("tel 13976130001"));
        seen = box->labelText();
        box->accept();
    });
    const auto reason = Dialogs::text(nullptr, QStringLiteral("Reason"), QStringLiteral("Why?"));
    QCOMPARE(reason, std::optional(QStringLiteral("tel 139****0001")));
    QVERIFY2(seen.startsWith(QStringLiteral("Why?")) && seen.contains(QStringLiteral("139****0001")), qPrintable(seen));
}

VD_TEST(DialogsTest)
#include "dialogs_test.moc"
