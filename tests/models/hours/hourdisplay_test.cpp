#include "models/hours/hourdisplay.h"

#include "models/calendar/workingcalendar.h"
#include "models/hours/objection.h"
#include "models/service/servicecorrection.h"
#include "models/service/servicevoiding.h"
#include "tests/support/errorof.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// 时长公示, and the objections against it.
class HourDisplayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void validatesWhatIsEntered_data();
    void validatesWhatIsEntered();
    void freezesTheMaskedList();
    void showsAnActivity();
    void countsWorkingDays();
    void tellsAListThatWasChanged();
    void endsAfterTheLastDay();
    void refusesNothingToShow();
    void takesPublicationBack();
    void objectionsKeepPhonesSealed();
    void objectionCorrects();
    void objectionVoids();
    void objectionUpholds();
    void objectionNeedsItsOwnRecord();

private:
    [[nodiscard]] HourDisplay draft();
    HourDisplayId insert(const HourDisplay& display);
    TakenStep take(HourDisplayId id, DisplayState to, const QString& reason = {});
    [[nodiscard]] HourDisplay read(HourDisplayId id) { return HourDisplayRepository().require(m_office->reader(), id); }
    ObjectionId object(HourDisplayId display, ServiceRecordId record, ObjectionState state);
    [[nodiscard]] ObjectionRepository objections() { return ObjectionRepository(m_office->office.vault()); }
    [[nodiscard]] static StateTable<ObjectionState>::Step step(const QString& name)
    {
        return objectionStates().step(ObjectionState::Verifying, ObjectionState::Corrected, name);
    }

    std::unique_ptr<LedgerOffice> m_office;
    VolunteerId m_wang;
    ServiceRecord m_first;
};

void HourDisplayTest::init()
{
    m_office = std::make_unique<LedgerOffice>();
    m_wang = m_office->addVolunteer(QStringLiteral("王聪聪"), m_office->grid);
    m_first = m_office->enterChecked(
        m_office->draft(m_wang, QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T11:00")));
    const VolunteerId li = m_office->addVolunteer(QStringLiteral("李强"), m_office->south);
    m_office->enterChecked(m_office->draft(li, QStringLiteral("2025-03-31T23:00"), QStringLiteral("2025-04-01T01:00")));
    m_office->enterChecked(m_office->draft(li, QStringLiteral("2025-04-01T09:00"), QStringLiteral("2025-04-01T10:00")));
    m_office->enterChecked(m_office->draft(m_office->addVolunteer(QStringLiteral("赵一"), m_office->north),
        QStringLiteral("2025-03-05T09:00"), QStringLiteral("2025-03-05T10:00")));
}

HourDisplay HourDisplayTest::draft()
{
    HourDisplay display;
    display.name = QStringLiteral("三月");
    display.organisation = m_office->south;
    display.from = QDate(2025, 3, 1);
    display.to = QDate(2025, 3, 31);
    display.days = 5;
    return display;
}

HourDisplayId HourDisplayTest::insert(const HourDisplay& display)
{
    HourDisplayId id;
    m_office->office.run([&](UnitOfWork& work) { id = HourDisplayRepository().insert(work, display); });
    return id;
}

TakenStep HourDisplayTest::take(HourDisplayId id, DisplayState to, const QString& reason)
{
    TakenStep step;
    m_office->office.run([&](UnitOfWork& work) { step = HourDisplayRepository().take(work, id, to, reason); });
    return step;
}

ObjectionId HourDisplayTest::object(HourDisplayId display, ServiceRecordId record, ObjectionState state)
{
    Objection objection;
    objection.display = display;
    objection.volunteer = m_wang;
    objection.record = record;
    objection.raisedBy = QStringLiteral("王聪聪");
    objection.phone = QStringLiteral("13812345678");
    objection.raisedOn = QDate(2025, 4, 2);
    objection.content = QStringLiteral("少记一小时");
    objection.state = state;
    ObjectionId id;
    m_office->office.run([&](UnitOfWork& work) { id = objections().insert(work, objection); });
    return id;
}

void HourDisplayTest::validatesWhatIsEntered_data()
{
    QTest::addColumn<QString>("field");
    for (const char* field : {"name", "organisation", "from", "to", "days"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void HourDisplayTest::validatesWhatIsEntered()
{
    QFETCH(QString, field);
    HourDisplay display = draft();
    QVERIFY(validate(display).isEmpty());
    if (field == QStringLiteral("name"))
        display.name.clear();
    else if (field == QStringLiteral("organisation"))
        display.organisation = {};
    else if (field == QStringLiteral("from"))
        display.from = {};
    else if (field == QStringLiteral("to"))
        display.to = display.from.addDays(-1);
    else
        display.days = 0;
    QCOMPARE(validate(display).size(), 1);
    QCOMPARE(validate(display).first().field, field);
}

/// Those of the organization with all below it, by the day on which they began.
void HourDisplayTest::freezesTheMaskedList()
{
    const HourDisplayId id = insert(draft());
    take(id, DisplayState::Published);
    const HourDisplay shown = read(id);
    QCOMPARE(shown.records, 2);
    QCOMPARE(shown.minutes, Minutes(240));
    QList<HourDisplayLine> lines = HourDisplayRepository().frozen(m_office->reader(), id);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.first().name, QStringLiteral("王**"));
    QCOMPARE(lines.last().name, QStringLiteral("李*"));
    QCOMPARE(lines.first().place, QStringLiteral("南苑一网格"));
    QCOMPARE(lines.first().content, QStringLiteral("打扫楼道"));
    m_office->office.run(
        [&](UnitOfWork& work) { ServiceVoiding(work).voidRecords({m_first.id}, QStringLiteral("重复")); });
    QCOMPARE(HourDisplayRepository().frozen(m_office->reader(), id), lines);
    QCOMPARE(HourDisplayRepository().lines(m_office->reader(), shown).size(), 1);
    QVERIFY(!errorOf([&] {
        m_office->office.run([&](UnitOfWork& work) { HourDisplayRepository().update(work, shown); });
    }).isEmpty());
}

void HourDisplayTest::showsAnActivity()
{
    ServiceRecord of = m_office->draft(m_wang, QStringLiteral("2025-05-01T09:00"), QStringLiteral("2025-05-01T10:00"));
    m_office->office.run([&](UnitOfWork& work) {
        work.connection().execute(
            QStringLiteral("INSERT INTO activities (id, code, name, name_key, organisation_id, starts_at, ends_at, "
                           "state, created_at, updated_at) VALUES (9, 'A9', '清洁家园', '', 1, '2025-05-01T09:00', "
                           "'2025-05-01T10:00', 'confirmed', 0, 0)"));
    });
    of.source = {ServiceSource::Kind::Activity, 9, 1};
    of.enteredAs = EnteredAs::Supplement;
    m_office->enterChecked(of);
    HourDisplay display = draft();
    display.activity = ActivityId(9);
    display.from = {};
    display.to = {};
    const auto lines = HourDisplayRepository().lines(m_office->reader(), display);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().content, QStringLiteral("清洁家园"));
    QCOMPARE(lines.first().remark, QStringLiteral("Supplement"));
}

void HourDisplayTest::countsWorkingDays()
{
    const HourDisplayId id = insert(draft());
    take(id, DisplayState::Published);
    const HourDisplay shown = read(id);
    QCOMPARE(shown.publishedOn, QDate::currentDate());
    QCOMPARE(WorkingCalendar::of(m_office->reader()).between(shown.publishedOn, shown.endsOn), 5);
}

void HourDisplayTest::tellsAListThatWasChanged()
{
    const HourDisplayId id = insert(draft());
    take(id, DisplayState::Published);
    m_office->office.run([](UnitOfWork& work) {
        work.connection().execute(
            QStringLiteral("UPDATE hour_display_lines SET minutes = minutes + 60 WHERE position = 1"));
    });
    QVERIFY(errorOf([&] {
        (void)HourDisplayRepository().frozen(m_office->reader(), id);
    }).contains(QStringLiteral("not any more what was published")));
}

void HourDisplayTest::endsAfterTheLastDay()
{
    const HourDisplayId id = insert(draft());
    take(id, DisplayState::Published);
    QVERIFY(errorOf([&] { take(id, DisplayState::Ended); }).contains(QStringLiteral("on display until")));
    m_office->office.run([](UnitOfWork& work) {
        work.connection().execute(QStringLiteral("UPDATE hour_displays SET ends_on = '2025-04-10'"));
    });
    const ObjectionId objection = object(id, m_first.id, ObjectionState::Raised);
    QCOMPARE(HourDisplayRepository().openObjections(m_office->reader(), id), 1);
    QVERIFY(errorOf([&] { take(id, DisplayState::Ended); }).contains(QStringLiteral("objection")));
    m_office->office.run([&](UnitOfWork& work) {
        objections().changeState(work, objection, ObjectionState::Withdrawn, QStringLiteral("本人撤回"));
    });
    const TakenStep step = take(id, DisplayState::Ended);
    QCOMPARE(read(id).state, DisplayState::Ended);
    m_office->office.run(step.back);
    QCOMPARE(read(id).state, DisplayState::Published);
}

void HourDisplayTest::refusesNothingToShow()
{
    HourDisplay display = draft();
    display.from = QDate(2024, 3, 1);
    display.to = QDate(2024, 3, 31);
    const HourDisplayId id = insert(display);
    QVERIFY(errorOf([&] { take(id, DisplayState::Published); }).contains(QStringLiteral("nothing to hang up")));
}

void HourDisplayTest::takesPublicationBack()
{
    const HourDisplayId id = insert(draft());
    TakenStep step = take(id, DisplayState::Published);
    m_office->office.run(step.back);
    QCOMPARE(read(id).state, DisplayState::Draft);
    step = take(id, DisplayState::Published); // the list is frozen anew
    QCOMPARE(HourDisplayRepository().frozen(m_office->reader(), id).size(), 2);
    object(id, m_first.id, ObjectionState::Raised);
    QVERIFY(errorOf([&] { m_office->office.run(step.back); }).contains(QStringLiteral("Objections were raised")));
    QCOMPARE(read(id).state, DisplayState::Published);
}

void HourDisplayTest::objectionsKeepPhonesSealed()
{
    const ObjectionId id = object({}, {}, ObjectionState::Raised);
    QCOMPARE(objections().require(m_office->reader(), id).phone, QStringLiteral("13812345678"));
    QCOMPARE(objections().require(m_office->reader(), id).organisation, m_office->grid);
    const QByteArray sealed = m_office->scalar(QStringLiteral("SELECT phone_sealed FROM objections")).toByteArray();
    QVERIFY(!sealed.isEmpty() && !sealed.contains("13812345678"));
}

void HourDisplayTest::objectionCorrects()
{
    const ObjectionId id = object(insert(draft()), m_first.id, ObjectionState::Verifying);
    ServiceRecord changed = ServiceRepository().require(m_office->reader(), m_first.id);
    changed.end = changed.end.addSecs(3600);
    changed.minutes = Minutes(180);
    TakenStep taken;
    m_office->office.run(
        [&](UnitOfWork& work) { taken = objections().correct(work, id, changed, QStringLiteral("签退看错")); });
    const Objection decided = objections().require(m_office->reader(), id);
    QCOMPARE(decided.state, ObjectionState::Corrected);
    QCOMPARE(decided.stateReason, QStringLiteral("签退看错"));
    QCOMPARE(ServiceRepository().require(m_office->reader(), decided.correction).minutes, Minutes(180));
    QCOMPARE(ServiceCorrectionRepository().linksOf(m_office->reader(), m_first.id).to, decided.correction);
    m_office->office.run(taken.back);
    QCOMPARE(objections().require(m_office->reader(), id).state, ObjectionState::Verifying);
    QVERIFY(!objections().require(m_office->reader(), id).correction.isValid());
    QCOMPARE(ServiceRepository().require(m_office->reader(), m_first.id).state, ServiceState::Checked);
    QCOMPARE(rollupProblems(m_office->reader()), QStringList());
}

void HourDisplayTest::objectionVoids()
{
    const ObjectionId id = object({}, m_first.id, ObjectionState::Verifying);
    TakenStep taken;
    m_office->office.run([&](UnitOfWork& work) {
        taken = objections().take(work, id, step(ObjectionStep::makeVoid), QStringLiteral("当天不在"));
    });
    QCOMPARE(ServiceRepository().require(m_office->reader(), m_first.id).state, ServiceState::Void);
    QCOMPARE(objections().require(m_office->reader(), id).state, ObjectionState::Corrected);
    m_office->office.run(taken.back);
    QCOMPARE(ServiceRepository().require(m_office->reader(), m_first.id).state, ServiceState::Checked);
    QCOMPARE(objections().require(m_office->reader(), id).state, ObjectionState::Verifying);
}

void HourDisplayTest::objectionUpholds()
{
    const ObjectionId id = object({}, m_first.id, ObjectionState::Verifying);
    TakenStep taken;
    m_office->office.run([&](UnitOfWork& work) {
        taken = objections().take(work, id,
            objectionStates().step(ObjectionState::Verifying, ObjectionState::Upheld, QStringLiteral("upheld")),
            QStringLiteral("签到表无误"));
    });
    QCOMPARE(objections().require(m_office->reader(), id).state, ObjectionState::Upheld);
    QCOMPARE(ServiceRepository().require(m_office->reader(), m_first.id).state, ServiceState::Checked);
    QVERIFY(!errorOf([&] {
        m_office->office.run(
            [&](UnitOfWork& work) { objections().update(work, objections().require(work.connection(), id)); });
    }).isEmpty());
}

void HourDisplayTest::objectionNeedsItsOwnRecord()
{
    QVERIFY(errorOf([&] {
        object({}, ServiceRecordId(2), ObjectionState::Raised);
    }).contains(QStringLiteral("another person's")));
    const ObjectionId id = object({}, {}, ObjectionState::Verifying);
    QVERIFY(errorOf([&] {
        m_office->office.run([&](UnitOfWork& work) {
            (void)objections().take(work, id, step(ObjectionStep::makeVoid), QStringLiteral("当天不在"));
        });
    }).contains(QStringLiteral("names no service record")));
}

VD_TEST(HourDisplayTest)

#include "hourdisplay_test.moc"
