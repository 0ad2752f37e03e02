#include "tests/support/modalwatchdog.h"
#include "tests/support/testregistry.h"

#include <QMenu>
#include <QtTest>

class ModalWatchdogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsADialogNobodyAnswers();
    void endsAMenu();
    void leavesAloneWhatIsAnswered();

private:
    static constexpr std::chrono::milliseconds patience{100};
    QStringList m_titles;
    std::function<void(const QString&)> m_report = [this](const QString& title) { m_titles << title; };
};

void ModalWatchdogTest::endsADialogNobodyAnswers()
{
    m_titles.clear();
    const ModalWatchdog watchdog(patience, m_report);
    QDialog dialog;
    dialog.setWindowTitle(QStringLiteral("Save the changes?"));
    QCOMPARE(dialog.exec(), int(QDialog::Rejected));
    QCOMPARE(m_titles, QStringList{QStringLiteral("Save the changes?")});
}

void ModalWatchdogTest::endsAMenu()
{
    m_titles.clear();
    const ModalWatchdog watchdog(patience, m_report);
    QMenu menu;
    menu.addAction(QStringLiteral("Open"));
    QVERIFY(!menu.exec());
    QCOMPARE(m_titles, QStringList{QStringLiteral("QMenu")});
}

void ModalWatchdogTest::leavesAloneWhatIsAnswered()
{
    m_titles.clear();
    const ModalWatchdog watchdog(patience, m_report);
    for (int i = 0; i < 20; ++i) { // together longer than its patience
        QDialog dialog;
        QTimer::singleShot(patience / 5, &dialog, &QDialog::accept);
        QCOMPARE(dialog.exec(), int(QDialog::Accepted));
    }
    QVERIFY(m_titles.isEmpty());
}

VD_TEST(ModalWatchdogTest)
#include "modalwatchdog_test.moc"
