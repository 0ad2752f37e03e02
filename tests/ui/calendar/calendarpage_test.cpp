#include "models/calendar/calendardayrepository.h"
#include "models/calendar/workingcalendar.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"
#include "ui/calendar/calendardaydialog.h"
#include "ui/calendar/calendarpage.h"
#include "ui/common/dialogs.h"
#include "ui/common/formfields.h"
#include "ui/common/theme.h"
#include "ui/common/undobar.h"
#include "ui/records/statesteps.h"

#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QtTest>

class CalendarPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp); }
    void init();
    void saysHowManyDaysAreWorked();
    void entersAHoliday();
    void refusesASecondEntryOfADay();
    void withdrawsADayWithAReason();

private:
    [[nodiscard]] std::optional<CalendarDay> day(QDate date) const
    {
        return CalendarDayRepository().findByDay(m_office->reader(), date);
    }

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<CalendarPage> m_page;
};

void CalendarPageTest::init()
{
    QSettings().clear();
    m_page.reset();
    m_office = std::make_unique<TestOffice>();
    m_page = std::make_unique<CalendarPage>(m_office->office());
    m_page->resize(1220, 780);
    m_page->show();
    m_page->activated();
    QTRY_VERIFY(m_page->model()->total() > 100);
    QTRY_VERIFY(!m_page->model()->isLoading());
}

void CalendarPageTest::saysHowManyDaysAreWorked()
{
    const int year = QDate::currentDate().year();
    const WorkingCalendar calendar = WorkingCalendar::of(m_office->reader());
    const auto said = [&](int one) {
        return calendar.knows(one) ? QStringLiteral("%1: %2 working days")
                                         .arg(one)
                                         .arg(calendar.between(QDate(one - 1, 12, 31), QDate(one, 12, 31)))
                                   : QStringLiteral("%1: no holidays known yet").arg(one);
    };
    QTRY_VERIFY2(m_page->subtitle().contains(said(year)), qPrintable(m_page->subtitle()));
    QVERIFY2(m_page->subtitle().contains(said(year + 1)), qPrintable(m_page->subtitle()));
}

void CalendarPageTest::entersAHoliday()
{
    CalendarDayDialog dialog(m_office->office(), {}, m_page.get());
    dialog.show();
    QVERIFY(!dialog.saveButton()->isEnabled());
    static_cast<DateField*>(dialog.field(QStringLiteral("day")))->setText(QStringLiteral("2027-10-01"));
    static_cast<TextField*>(dialog.field(QStringLiteral("name")))->setText(QStringLiteral("国庆节"));
    QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(day(QDate(2027, 10, 1))->name, QStringLiteral("国庆节"));
    QVERIFY(WorkingCalendar::of(m_office->reader()).isHoliday(QDate(2027, 10, 1)));
}

void CalendarPageTest::refusesASecondEntryOfADay()
{
    CalendarDayDialog dialog(m_office->office(), {}, m_page.get());
    dialog.show();
    auto* date = static_cast<DateField*>(dialog.field(QStringLiteral("day")));
    date->setText(QStringLiteral("2026-10-01"));
    QVERIFY(!dialog.saveButton()->isEnabled());
    date->setText(QStringLiteral("2027-10-01"));
    QVERIFY(dialog.saveButton()->isEnabled());
}

void CalendarPageTest::withdrawsADayWithAReason()
{
    const auto known = day(QDate(2026, 10, 7));
    QVERIFY(known);
    DialogScript script;
    script.answer(QStringLiteral("通知更正"));
    m_page->states().take({known->id.value()}, QStringLiteral("withdrawn"));
    QTRY_COMPARE(day(QDate(2026, 10, 7))->state, CalendarDayState::Withdrawn);
    QCOMPARE(day(QDate(2026, 10, 7))->stateReason, QStringLiteral("通知更正"));
    QTRY_VERIFY(m_page->undoBar()->isVisible());
    QTest::mouseClick(m_page->undoBar()->button(), Qt::LeftButton);
    QTRY_COMPARE(day(QDate(2026, 10, 7))->state, CalendarDayState::Valid);
}

VD_TEST(CalendarPageTest)
#include "calendarpage_test.moc"
