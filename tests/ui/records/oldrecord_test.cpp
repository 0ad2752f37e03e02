#include "models/database/query.h"
#include "models/stations/stationrepository.h"
#include "models/volunteers/volunteerrepository.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/errorof.h"
#include "tests/support/kuiwenoffice.h"
#include "tests/support/testregistry.h"
#include "ui/common/dialogs.h"
#include "ui/common/theme.h"
#include "ui/common/undobar.h"
#include "ui/common/undohistory.h"
#include "ui/records/oldrecord.h"

#include <QPushButton>
#include <QtTest>

/// What a form saved is taken back only while nobody has written over it.
class OldRecordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_office.reset(); }
    void keepsWhatSomebodyWroteSince_data();
    void keepsWhatSomebodyWroteSince();
    void keepsSkillsAndPhonesGivenSince_data();
    void keepsSkillsAndPhonesGivenSince();
    void takesSeveralEditsBackInTurn();
    void offersNothingWhereNothingChanged();

private:
    [[nodiscard]] TestOffice& office() { return m_office->office; }
    template <class Repository> [[nodiscard]] auto access(const Repository& repository)
    {
        using Record = decltype(repository.require(office().reader(), {}));
        return RecordAccess<Record>{
            [repository](Connection& connection) { return repository.require(connection, decltype(Record::id)(1)); },
            [repository](UnitOfWork& work, const Record& record) { repository.update(work, record); }};
    }
    /// The clerk's form saves; another account's work follows.
    template <class Repository, class Record>
    void edit(Page& page, const Repository& repository, const Record& before, const Record& after)
    {
        office().run([&](UnitOfWork& work) { repository.update(work, after); });
        offerOldRecord<Record>(page, office().office(), before.name, before, access(repository));
    }

    std::unique_ptr<KuiwenOffice> m_office;
};

void OldRecordTest::initTestCase()
{
    Theme::apply(*qApp);
    m_office = std::make_unique<KuiwenOffice>();
}

void OldRecordTest::keepsWhatSomebodyWroteSince_data()
{
    QTest::addColumn<QString>("sql"); ///< of the second writer
    QTest::addColumn<bool>("isTakenBack");
    QTest::newRow("nobody") << "" << true;
    QTest::newRow("the same column") << "UPDATE stations SET name = '别名' WHERE id = 1" << false;
    QTest::newRow("another column") << "UPDATE stations SET opening_hours = '周一' WHERE id = 1" << false;
    QTest::newRow("the organization") << "UPDATE stations SET organisation_id = 1 WHERE id = 1" << false;
    QTest::newRow("the state") << "UPDATE stations SET state = 'suspended', state_reason = '装修' WHERE id = 1" << true;
    QTest::newRow("another record") << "UPDATE stations SET name = '别名' WHERE id = 2" << true;
}

void OldRecordTest::keepsWhatSomebodyWroteSince()
{
    QFETCH(QString, sql);
    QFETCH(bool, isTakenBack);
    const StationRepository stations(office().vault());
    const Station before = stations.require(office().reader(), StationId(1));
    Station after = before;
    after.name = before.name + QStringLiteral("（新）");
    after.managerPhone = QStringLiteral("13912345678");
    Page page(QStringLiteral("Stations"));
    page.show();
    edit(page, stations, before, after);
    QCOMPARE(page.undoBar()->text(), QStringLiteral("“%1” was saved.").arg(before.name));
    if (!sql.isEmpty())
        office().run([&](UnitOfWork& work) { work.connection().execute(sql); });
    const Station theirs = stations.require(office().reader(), StationId(1));
    DialogScript script;
    QTest::mouseClick(page.undoBar()->button(), Qt::LeftButton);
    Station expected = isTakenBack ? before : theirs;
    expected.state = theirs.state;
    expected.stateReason = theirs.stateReason;
    QVERIFY(stations.require(office().reader(), StationId(1)) == expected);
    QCOMPARE(script.asked().size(), isTakenBack ? 0 : 1);
    if (!isTakenBack)
        QVERIFY(script.asked().first().contains(QStringLiteral("“%1” has been changed again").arg(before.name)));
    office().run([&](UnitOfWork& work) { stations.update(work, before); });
}

void OldRecordTest::keepsSkillsAndPhonesGivenSince_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("isTakenBack");
    QTest::newRow("skills") << "skills" << false;
    QTest::newRow("phone") << "phone" << false;
    QTest::newRow("hours of a confirmed activity") << "minutes" << true;
}

void OldRecordTest::keepsSkillsAndPhonesGivenSince()
{
    QFETCH(QString, what);
    QFETCH(bool, isTakenBack);
    const VolunteerRepository volunteers(office().vault());
    const Volunteer before = volunteers.require(office().reader(), VolunteerId(1));
    Volunteer after = before;
    after.address = QStringLiteral("虞河路 8 号");
    Page page(QStringLiteral("Volunteers"));
    edit(page, volunteers, before, after);
    office().run([&](UnitOfWork& work) {
        Volunteer theirs = after;
        if (what == QStringLiteral("skills"))
            theirs.skills << DictionaryRepository().ensure(work, Dictionary::Skill, QStringLiteral("修伞"));
        else if (what == QStringLiteral("phone"))
            theirs.phone = QStringLiteral("13987654321");
        volunteers.update(work, theirs);
        if (what == QStringLiteral("minutes"))
            work.connection().execute(
                QStringLiteral("UPDATE volunteers SET service_minutes = service_minutes + 60 WHERE id = 1"));
    });
    Volunteer expected = volunteers.require(office().reader(), VolunteerId(1));
    if (isTakenBack)
        expected.address = before.address;
    const QString refusal = errorOf([&] { page.undoHistory()->undoLast(); });
    QCOMPARE(refusal.isEmpty(), isTakenBack);
    QVERIFY(volunteers.require(office().reader(), VolunteerId(1)) == expected);
    office().run([&](UnitOfWork& work) { volunteers.update(work, before); });
}

/// The way back writes the row anew, sealed numbers too: that is not somebody else's change.
void OldRecordTest::takesSeveralEditsBackInTurn()
{
    const StationRepository stations(office().vault());
    const Station first = stations.require(office().reader(), StationId(1));
    Page page(QStringLiteral("Stations"));
    QList<Station> steps{first};
    for (const char* phone : {"13911112222", "13911112222", "13933334444"}) {
        Station next = steps.last();
        next.managerPhone = QString::fromLatin1(phone);
        next.notes += u'1';
        edit(page, stations, steps.last(), next);
        steps << next;
    }
    while (steps.size() > 1) {
        steps.removeLast();
        QVERIFY(page.undoHistory()->undoLast());
        QVERIFY(stations.require(office().reader(), StationId(1)) == steps.last());
    }
    QVERIFY(!page.undoHistory()->undoLast());
}

void OldRecordTest::offersNothingWhereNothingChanged()
{
    const StationRepository stations(office().vault());
    const Station same = stations.require(office().reader(), StationId(1));
    Page page(QStringLiteral("Stations"));
    edit(page, stations, same, same);
    QCOMPARE(page.undoHistory()->lastText(), QString());
    QVERIFY(page.undoBar()->text().isEmpty());
}

VD_TEST(OldRecordTest)
#include "oldrecord_test.moc"
