#include "app/commands/commandline.h"
#include "app/office/officecreation.h"
#include "models/office/accountkeeping.h"
#include "models/office/keyrotation.h"
#include "models/security/permissions.h"
#include "tests/support/testregistry.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

/// `rotate-key`, and what commands do for an account that may not.
class RotateKeyCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void changesTheKey();
    void refusesWithASentence();

private:
    [[nodiscard]] ExitCode run(const QStringList& arguments);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_office;
    QString m_out;
    QString m_messages;
    const QString m_password = QStringLiteral("主任的口令-2025");
};

void RotateKeyCommandTest::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_office = m_folder->filePath(QStringLiteral("office.vdesk"));
    OfficeSetup setup;
    setup.name = QStringLiteral("潍州路街道");
    setup.administrator = QStringLiteral("王主任");
    setup.password = m_password;
    setup.keyCost = KeyCost{1, 1024, 1};
    const auto office = createOffice(m_office, setup, nullptr);
    AccountKeeping(*office).add({{}, QStringLiteral("张干事"), Role::Query, true}, m_password);
    qputenv("VOLUNTEER_DESK_PASSWORD", m_password.toUtf8());
}

void RotateKeyCommandTest::cleanupTestCase()
{
    qunsetenv("VOLUNTEER_DESK_PASSWORD");
}

ExitCode RotateKeyCommandTest::run(const QStringList& arguments)
{
    m_out.clear();
    m_messages.clear();
    QTextStream out(&m_out);
    QTextStream messages(&m_messages);
    return CommandLine().run(arguments + QStringList{QStringLiteral("--office"), m_office}, out, messages);
}

void RotateKeyCommandTest::changesTheKey()
{
    QCOMPARE(run({QStringLiteral("rotate-key"), QStringLiteral("--json")}), ExitCode::Done);
    const QJsonObject answer = QJsonDocument::fromJson(m_out.trimmed().toUtf8()).object();
    QCOMPARE(answer.value(QStringLiteral("key")).toInt(), 2);
    QCOMPARE(answer.value(QStringLiteral("continued")).toBool(true), false);
    QVERIFY(m_messages.contains(u'2'));
    QCOMPARE(run({QStringLiteral("check")}), ExitCode::Done);
}

void RotateKeyCommandTest::refusesWithASentence()
{
    const QStringList account{QStringLiteral("--account"), QStringLiteral("张干事")};
    QCOMPARE(run(QStringList{QStringLiteral("rotate-key")} + account), ExitCode::Failed);
    QVERIFY2(m_messages.contains(refusalSentence(Role::Query, Acts::RotateKeys)), qPrintable(m_messages));
    QVERIFY(m_out.isEmpty());
    QCOMPARE(run(QStringList{QStringLiteral("query"), QStringLiteral("volunteers")} + account), ExitCode::Done);
}

VD_TEST(RotateKeyCommandTest)
#include "rotatekeycommand_test.moc"
