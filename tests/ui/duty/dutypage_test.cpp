#include "models/duty/dutysteps.h"
#include "tests/models/duty/smallduty.h"
#include "tests/support/testregistry.h"
#include "tests/support/whenopen.h"
#include "ui/common/dialogs.h"
#include "ui/common/emptystate.h"
#include "ui/common/theme.h"
#include "ui/common/undohistory.h"
#include "ui/duty/dutypage.h"
#include "ui/duty/dutypapers.h"
#include "ui/duty/dutyrosterpage.h"
#include "ui/duty/dutytemplatedialog.h"
#include "ui/duty/dutyweekpage.h"
#include "ui/duty/dutyweekprint.h"
#include "ui/duty/seatdialog.h"
#include "ui/records/recordpage.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>
#include <QTreeWidget>
#include <QtTest>

class DutyPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp); }
    void init();
    void switchesBetweenItsViews();
    void plansAndTakesBack();
    void tellsWhatStaysEmpty();
    void showsTheWeek();
    void choosesWhoSits();
    void readsTimesAndWeekdays();
    void printsItsPapers();

private:
    [[nodiscard]] DutyRosterPage& rosters();

    std::unique_ptr<SmallDuty> m_duty;
    std::unique_ptr<DutyPage> m_page;
};

void DutyPageTest::init()
{
    QSettings().clear();
    m_page.reset();
    m_duty = std::make_unique<SmallDuty>(3);
    m_page = std::make_unique<DutyPage>(m_duty->office.office());
    m_page->resize(1280, 780);
    m_page->show();
    m_page->activated();
}

DutyRosterPage& DutyPageTest::rosters()
{
    m_page->showView(QStringLiteral("duty_rosters"));
    return *static_cast<DutyRosterPage*>(m_page->current());
}

void DutyPageTest::switchesBetweenItsViews()
{
    for (const char* view : {"duty_rosters", "duties", "duty_swaps", "duty_handovers"}) {
        m_page->open({QStringLiteral("duty"), 0, {}, {{QStringLiteral("view"), {QString::fromLatin1(view)}}}});
        QCOMPARE(m_page->view(), QString::fromLatin1(view));
        auto* list = static_cast<RecordPage*>(m_page->current());
        QTRY_VERIFY(!list->model()->isLoading());
        QTRY_COMPARE(list->model()->total(), QByteArrayView(view) == "duty_rosters" ? 1 : 0);
    }
    DutyPlanPage plan(m_duty->office.office());
    plan.show();
    for (const char* view : {"duty_templates", "duty_members", "duty_wishes"}) {
        plan.showView(QString::fromLatin1(view));
        auto* list = static_cast<RecordPage*>(plan.current());
        QTRY_COMPARE(list->model()->total(), QByteArrayView(view) == "duty_wishes" ? 0 : view[5] == 't' ? 2 : 3);
    }
}

void DutyPageTest::plansAndTakesBack()
{
    DutyRosterPage& page = rosters();
    QTRY_COMPARE(page.model()->total(), 1);
    page.plan(m_duty->roster);
    QCOMPARE(DutyRepository().counts(m_duty->reader(), m_duty->roster).seats, 42);
    QCOMPARE(DutyRepository().counts(m_duty->reader(), m_duty->roster).open, 0);
    QVERIFY2(page.undoHistory()->lastText().contains(QStringLiteral("42 seats shared out: no fairer roster")),
        qPrintable(page.undoHistory()->lastText()));
    QVERIFY(page.undoHistory()->undoLast());
    QCOMPARE(DutyRepository().counts(m_duty->reader(), m_duty->roster).open, 42);
}

void DutyPageTest::tellsWhatStaysEmpty()
{
    for (const VolunteerId person : std::as_const(m_duty->persons))
        m_duty->wish(person, WishKind::Unavailable, QDate(2025, 3, 3), QDate(2025, 3, 3));
    DutyRosterPage& page = rosters();
    QTRY_COMPARE(page.model()->total(), 1);
    DialogScript script;
    page.plan(m_duty->roster);
    QCOMPARE(script.asked().size(), 1);
    QVERIFY2(script.asked().first().contains(QStringLiteral("2 seats stay empty")), qPrintable(script.asked().first()));
}

void DutyPageTest::showsTheWeek()
{
    (void)m_duty->plan();
    m_page->open({QStringLiteral("duty"), 0, {},
        {{QStringLiteral("view"), {QStringLiteral("week")}}, {QStringLiteral("day"), {QStringLiteral("2025-03-05")}}}});
    auto* week = static_cast<DutyWeekPage*>(m_page->current());
    QCOMPARE(week->week().monday, QDate(2025, 3, 3));
    QCOMPARE(week->table()->rowCount(), 2);
    const Duty first = m_duty->duties().first();
    const QString cell = week->table()->item(0, 0)->text();
    QVERIFY2(cell.contains(QStringLiteral("09:00–12:00")) && cell.contains(QStringLiteral("队员")), qPrintable(cell));
    QVERIFY(week->table()->item(0, 5)->text().isEmpty()); // Saturday
    m_duty->office.run([&](UnitOfWork& work) { (void)seatByHand(work, first.id, {}); });
    QTRY_VERIFY(week->table()->item(0, 0)->text().contains(QStringLiteral("(empty)"))
        || week->table()->item(1, 0)->text().contains(QStringLiteral("(empty)")));
    week->showDay(QDate(2025, 4, 9));
    QCOMPARE(week->table()->rowCount(), 0);
    auto* empty = week->findChild<EmptyState*>();
    QVERIFY(!empty->isHidden());
    empty->findChild<QPushButton*>()->click(); // where a roster is made
    QVERIFY(qobject_cast<DutyRosterPage*>(m_page->current()));
}

/// Two sit at this time; the third is free and would have one turn more than the fewest.
void DutyPageTest::choosesWhoSits()
{
    (void)m_duty->plan();
    const Duty seat = m_duty->duties().first();
    SeatDialog dialog(m_duty->office.office(), seat);
    dialog.show();
    QCOMPARE(dialog.people()->topLevelItemCount(), 4); // with nobody
    VolunteerId free;
    for (const SeatCandidate& one : candidatesFor(m_duty->reader(), seat)) {
        if (one.hindrance.isEmpty() && one.person != seat.volunteer)
            free = one.person;
    }
    dialog.choose(free);
    QVERIFY2(dialog.warning().contains(QStringLiteral("15 turns")), qPrintable(dialog.warning()));
    dialog.choose(seat.volunteer);
    QCOMPARE(dialog.warning(), QString());
    dialog.choose(free);
    QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(m_duty->duty(seat.id).volunteer, free);
    m_duty->office.run([&](UnitOfWork& work) { dialog.taken().back(work); });
    QCOMPARE(m_duty->duty(seat.id).volunteer, seat.volunteer);
}

void DutyPageTest::readsTimesAndWeekdays()
{
    DutyTemplate weekly = DutyTemplateRepository().require(m_duty->reader(), m_duty->templates[0]);
    weekly.weekdays = QStringLiteral("26");
    DutyTemplateDialog dialog(m_duty->office.office(), weekly);
    dialog.show();
    QCOMPARE(dialog.record(), weekly);
    auto* begin = static_cast<TextField*>(dialog.field(QStringLiteral("begin")));
    QCOMPARE(begin->text(), QStringLiteral("09:00"));
    begin->setText(QStringLiteral("8:15"));
    QCOMPARE(dialog.record().begin, Minutes(8 * 60 + 15));
    begin->setText(QStringLiteral("early"));
    QCOMPARE(validate(dialog.record()).first().field, QStringLiteral("begin"));
}

/// With VD_PICTURES=folder in the environment the papers stay there as PDF files, to be looked at.
void DutyPageTest::printsItsPapers()
{
    (void)m_duty->plan();
    Connection& reader = m_duty->reader();
    const DutyRoster roster = DutyRosterRepository().require(reader, m_duty->roster);
    const PrintTable turns = fairnessPaper(reader, roster);
    QCOMPARE(turns.rows.size(), 3);
    QCOMPARE(turns.rows.first().value(1), QStringLiteral("14"));
    RecordFilter march;
    march.period = Period::month(2025, 3);
    QCOMPARE(dutyRecordPaper(reader, march).rows.size(), 42);
    DutyHandover handover;
    handover.station = m_duty->stations[0];
    handover.happenedAt = QDateTime(QDate(2025, 3, 3), QTime(12, 0));
    handover.giver = m_duty->persons[0];
    handover.taker = m_duty->persons[1];
    handover.items = QStringLiteral("钥匙一把\n登记簿一本");
    handover.openMatters = QStringLiteral("雨伞待还");
    const PrintTable list = handoverPaper(reader, handover);
    QCOMPARE(list.rows.size(), 3);
    QCOMPARE(list.rows.last().value(1), QStringLiteral("雨伞待还"));
    const PrintDocument week
        = dutyWeekDocument(dutyWeek(reader, QDate(2025, 3, 3), {}), QStringLiteral("潍州路街道 2025-03-03"));
    QCOMPARE(week.count(QPageSize::A4), 1);
    const QString kept = qEnvironmentVariable("VD_PICTURES");
    TaskContext task;
    const QList<std::pair<QString, PrintDocument>> papers{{QStringLiteral("week"), week},
        {QStringLiteral("turns"), tableDocument(turns)},
        {QStringLiteral("record"), tableDocument(dutyRecordPaper(reader, march))},
        {QStringLiteral("handover"), tableDocument(list)}};
    for (const auto& [name, document] : papers) {
        const QString file = QStringLiteral("duty-%1.pdf").arg(name);
        const QString path = kept.isEmpty() ? m_duty->office.path(file) : kept + u'/' + file;
        writePdf(document, QPageSize::A4, path, task);
        QVERIFY(QFileInfo(path).size() > 1000);
    }
}

VD_TEST(DutyPageTest)
#include "dutypage_test.moc"
