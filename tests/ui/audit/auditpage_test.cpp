#include "ui/audit/auditpage.h"

#include "models/database/query.h"
#include "models/stations/stationsfeature.h"
#include "models/teams/teamrepository.h"
#include "models/teams/teamsfeature.h"
#include "tests/support/actsuite.h"
#include "tests/support/errorof.h"
#include "tests/support/testregistry.h"
#include "ui/common/detailpanel.h"
#include "ui/common/dialogs.h"
#include "ui/common/filterbar.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QtTest>

/// The auditor's page over what really happened in an office.
class AuditPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void newestEntryStandsFirst();
    void filtersByAccountActAndRefusal();
    void obeysThePeriod();
    void showsWhatChanged();
    void exportsAndSaysSo();
    void verifiesTheTrail();
    void modelKeepsItsPromises();

private:
    void show();
    void filter(const QString& key, const QString& value);
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_page->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QStringList shownTexts() const;
    void select(int row);

    std::unique_ptr<ActSuite> m_suite;
    std::unique_ptr<AuditPage> m_page;
};

void AuditPageTest::init()
{
    QSettings().clear();
    m_suite = std::make_unique<ActSuite>();
}

void AuditPageTest::cleanup()
{
    m_page.reset();
    m_suite.reset();
}

void AuditPageTest::show()
{
    m_page = std::make_unique<AuditPage>(m_suite->office());
    m_page->resize(1200, 760);
    m_page->show();
    m_page->activated();
    QTRY_VERIFY(!m_page->model()->isLoading());
    QTRY_VERIFY(!cell(0, 0).isEmpty());
}

void AuditPageTest::filter(const QString& key, const QString& value)
{
    m_page->filters()->setConditions({{key, {value}}});
    QTRY_VERIFY(!m_page->model()->isLoading());
    QTRY_VERIFY(m_page->model()->total() == 0 || !cell(0, 0).isEmpty());
}

QStringList AuditPageTest::shownTexts() const
{
    QStringList texts;
    for (const QLabel* label : m_page->details()->findChildren<QLabel*>())
        texts << label->text();
    return texts;
}

void AuditPageTest::select(int row)
{
    m_page->select(m_page->model()->idAt(row));
    QTRY_COMPARE(m_page->currentId(), m_page->model()->idAt(row));
    QTRY_VERIFY(m_page->details()->tabs()->count() == 2);
}

void AuditPageTest::newestEntryStandsFirst()
{
    m_suite->perform(Acts::EditTeams);
    const qint64 before
        = m_suite->test().reader().scalar(QStringLiteral("SELECT MAX(id) FROM audit_events")).toLongLong();
    show();
    QCOMPARE(m_page->model()->idAt(0), before); // opening the page is no entry
    QCOMPARE(cell(0, 1), QString::fromUtf8(TestOffice::administrator));
    QCOMPARE(cell(0, 2), Acts::EditTeams.title());
    m_suite->perform(Acts::EditPlaces);
    QTRY_COMPARE(cell(0, 2), Acts::EditPlaces.title());
}

void AuditPageTest::filtersByAccountActAndRefusal()
{
    m_suite->become(Role::Query);
    const QString clerk = m_suite->office().account().name;
    const qint64 id = m_suite->office().account().id.value();
    QVERIFY(!errorOf([this] { m_suite->perform(Acts::EditTeams); }).isEmpty());
    m_suite->office().signIn({}, QString::fromLatin1(TestOffice::password));
    show();
    const qint64 all = m_page->model()->total();
    filter(QStringLiteral("refused"), QStringLiteral("1"));
    QCOMPARE(m_page->model()->total(), 1);
    QCOMPARE(cell(0, 1), clerk);
    QCOMPARE(cell(0, 2), Acts::EditTeams.title());
    filter(QStringLiteral("account"), QString::number(id));
    QVERIFY(m_page->model()->total() >= 2); // signed in, refused
    QVERIFY(m_page->model()->total() < all);
    filter(QStringLiteral("act"), Acts::ManageAccounts.code());
    for (int row = 0; row < m_page->model()->rowCount(); ++row)
        QCOMPARE(cell(row, 2), Acts::ManageAccounts.title());
    QVERIFY(m_page->model()->total() >= 1);
}

void AuditPageTest::obeysThePeriod()
{
    show();
    QVERIFY(m_page->model()->total() > 0);
    PageContext context;
    context.period = {QDate(2001, 1, 1), QDate(2001, 2, 1)};
    m_page->setContext(context);
    QTRY_COMPARE(m_page->model()->total(), 0);
    context.period = {QDate::currentDate(), QDate::currentDate().addDays(1)};
    m_page->setContext(context);
    QTRY_VERIFY(m_page->model()->total() > 0);
}

void AuditPageTest::showsWhatChanged()
{
    m_suite->test().run([this](UnitOfWork& work) {
        Team team;
        team.code = QStringLiteral("T9");
        team.name = QStringLiteral("红马甲队");
        team.organisation = m_suite->root;
        TeamRepository(m_suite->office().vault()).insert(work, team);
    });
    m_suite->test().run([this](UnitOfWork& work) {
        const TeamRepository teams(m_suite->office().vault());
        for (Team team : teams.all(work.connection())) {
            if (team.name != QStringLiteral("红马甲队"))
                continue;
            team.name = QStringLiteral("金马甲队");
            team.leaderPhone = QStringLiteral("13912345678");
            team.organisation = m_suite->community;
            teams.update(work, team);
        }
    });
    show();
    select(0);
    const QStringList texts = shownTexts();
    QVERIFY(texts.contains(AuditPage::tr("%1 → %2").arg(QStringLiteral("红马甲队"), QStringLiteral("金马甲队"))));
    QVERIFY(texts.contains(AuditPage::tr("%1 → %2").arg(QStringLiteral("潍州路街道"), QStringLiteral("金都社区"))));
    QVERIFY(texts.filter(QStringLiteral("13912345678")).isEmpty());
    QVERIFY(!texts.filter(QStringLiteral("***")).isEmpty());
}

void AuditPageTest::exportsAndSaysSo()
{
    show();
    const QString path = m_suite->test().path(QStringLiteral("audit.csv"));
    {
        DialogScript script;
        script.answer(QString()); // thought better of it: nothing left, nothing is noted
        const int before = m_page->model()->rowCount();
        QTest::mouseClick(m_page->button(RecordPage::Export), Qt::LeftButton);
        QVERIFY(script.isUsedUp());
        QCOMPARE(m_page->model()->rowCount(), before);
        QVERIFY(cell(0, 2) != Acts::ExportList.title());
    }
    DialogScript script;
    script.answer(path);
    QTest::mouseClick(m_page->button(RecordPage::Export), Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(path));
    QTRY_COMPARE(cell(0, 2), Acts::ExportList.title());
    QTRY_VERIFY(script.isUsedUp() && script.asked().size() >= 2);
}

void AuditPageTest::verifiesTheTrail()
{
    show();
    DialogScript script;
    QTest::mouseClick(m_page->verifyButton(), Qt::LeftButton);
    QTRY_COMPARE(script.asked().size(), 1);
    QTRY_VERIFY(m_page->verifyButton()->isEnabled());
    const QString whole = script.asked().first();
    m_suite->office().database().run({}, [](UnitOfWork& work) {
        Query triggers(work.connection(),
            QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit_events'"));
        triggers.run();
        QStringList names;
        while (triggers.next())
            names << triggers.text(0);
        for (const QString& name : names)
            work.connection().execute(QStringLiteral("DROP TRIGGER %1").arg(name));
        work.connection().execute(QStringLiteral("UPDATE audit_events SET words = 'nothing' WHERE id = 2"));
    });
    QTest::mouseClick(m_page->verifyButton(), Qt::LeftButton);
    QTRY_COMPARE(script.asked().size(), 2);
    QVERIFY(script.asked().last() != whole);
}

void AuditPageTest::modelKeepsItsPromises()
{
    show();
    const QAbstractItemModelTester tester(m_page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const qint64 before = m_page->model()->total();
    m_suite->perform(Acts::EditTeams);
    QTRY_VERIFY(m_page->model()->total() > before);
    filter(QStringLiteral("act"), Acts::EditTeams.code());
}

VD_TEST(AuditPageTest)
#include "auditpage_test.moc"
