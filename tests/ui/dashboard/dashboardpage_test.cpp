#include "ui/dashboard/dashboardpage.h"

#include "models/orders/orderintake.h"
#include "models/organisation/organisationrepository.h"
#include "models/reports/reportcatalog.h"
#include "models/spreadsheets/sheetreader.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/kuiwenoffice.h"
#include "tests/support/testregistry.h"
#include "ui/charts/barlistchart.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/monthchart.h"
#include "ui/common/dialogs.h"
#include "ui/common/emptystate.h"
#include "ui/common/pagescroll.h"
#include "ui/common/statcard.h"
#include "ui/dashboard/todolist.h"
#include "ui/printing/printpreview.h"
#include "ui/reports/reportactions.h"

#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using Figures = DashboardCards::Card;

class DashboardPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void showsTheFigures();
    void cardsLeadToTheirLists_data();
    void cardsLeadToTheirLists();
    void chartsLeadToTheirLists();
    void obeysOrganisationAndPeriod();
    void labelsMonthsOfSeveralYearsShortly();
    void fitsTheUsualWindow_data();
    void fitsTheUsualWindow();
    void numbersOfChartsCanBeTaken();
    void savesTheMonthlyReport();
    void printsAfterAPreview();
    void showsWhatWaits();
    void tellsAFailedReading();
    void emptyOfficeShowsHowToBegin();

private:
    void show(const Period& period, OrganisationId organisation = {});
    [[nodiscard]] PagePlace lastPlace() const { return m_places->last().first().value<PagePlace>(); }

    std::unique_ptr<KuiwenOffice> m_office;
    std::unique_ptr<DashboardPage> m_page;
    std::unique_ptr<QSignalSpy> m_places;
    const Period m_tenMonths{QDate(2025, 1, 1), QDate(2025, 11, 1)};
};

void DashboardPageTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_office = std::make_unique<KuiwenOffice>();
    m_page = std::make_unique<DashboardPage>(m_office->office.office());
    m_places = std::make_unique<QSignalSpy>(m_page.get(), &Page::navigationRequested);
    m_page->resize(1220, 820);
    m_page->QWidget::show();
    show(m_tenMonths);
}

void DashboardPageTest::cleanupTestCase()
{
    m_places.reset();
    m_page.reset();
    m_office.reset();
}

void DashboardPageTest::show(const Period& period, OrganisationId organisation)
{
    PageContext context = m_page->context();
    context.period = period;
    context.organisation = organisation.value();
    if (context == m_page->context())
        return;
    QSignalSpy refreshed(m_page.get(), &DashboardPage::refreshed);
    m_page->setContext(context);
    QVERIFY(refreshed.wait());
}

void DashboardPageTest::showsTheFigures()
{
    const DashboardCards& cards = *m_page->cards();
    QCOMPARE(cards.card(Figures::Volunteers)->figure(), QStringLiteral("536"));
    QCOMPARE(cards.card(Figures::Hours)->figure(), QStringLiteral("13,660.7"));
    QCOMPARE(cards.card(Figures::Satisfaction)->figure(), QStringLiteral("100.0"));
    QCOMPARE(cards.card(Figures::Stations)->figure(), QStringLiteral("21"));
    QVERIFY(cards.card(Figures::Stations)->sub().contains(QStringLiteral("42.3%")));
    QVERIFY(!m_page->subtitle().contains(QStringLiteral("compared"))); // nobody's hours are known of the year before
    QCOMPARE(m_page->months()->data().bars.size(), 10);
    QCOMPARE(m_page->fields()->rows().size(), 10);
    QCOMPARE(m_page->teams()->rows().size(), 8);
    QCOMPARE(m_page->funnel()->rows().size(), 5);
    const Period period = m_page->context().period;
    show({QDate(2026, 1, 1), QDate(2026, 11, 1)}, {});
    QVERIFY(m_page->subtitle().contains(QStringLiteral("compared with the same period last year")));
    show(period, {});
}

void DashboardPageTest::cardsLeadToTheirLists_data()
{
    QTest::addColumn<int>("card");
    QTest::addColumn<QString>("page");
    QTest::newRow("volunteers") << int(Figures::Volunteers) << "volunteers";
    QTest::newRow("hours") << int(Figures::Hours) << "hours";
    QTest::newRow("orders") << int(Figures::Orders) << "orders";
    QTest::newRow("satisfaction") << int(Figures::Satisfaction) << "orders";
    QTest::newRow("stations") << int(Figures::Stations) << "stations";
}

void DashboardPageTest::cardsLeadToTheirLists()
{
    QFETCH(int, card);
    m_places->clear();
    QTest::mouseClick(m_page->cards()->card(Figures(card)), Qt::LeftButton);
    QCOMPARE(m_places->count(), 1);
    QTEST(lastPlace().page, "page");
    QVERIFY(!lastPlace().conditions.isEmpty());
}

void DashboardPageTest::chartsLeadToTheirLists()
{
    QCoreApplication::processEvents();
    QTest::mouseClick(m_page->months()->viewport(), Qt::LeftButton, {}, m_page->months()->barPosition(2));
    QCOMPARE(lastPlace().page, QStringLiteral("hours"));
    QCOMPARE(
        lastPlace().conditions.value(QStringLiteral("period")), QStringList{QStringLiteral("2025-03-01/2025-04-01")});

    QTest::mouseClick(m_page->fields(), Qt::LeftButton, {}, m_page->fields()->rowRect(0).center());
    QCOMPARE(lastPlace().conditions.value(QStringLiteral("field")),
        QStringList{QString::number(m_page->figures().fields.first().id)});
    QCOMPARE(
        lastPlace().conditions.value(QStringLiteral("period")), QStringList{QStringLiteral("2025-01-01/2025-11-01")});

    QTest::mouseClick(m_page->teams(), Qt::LeftButton, {}, m_page->teams()->rowRect(1).center());
    QCOMPARE(lastPlace().conditions.value(QStringLiteral("team")),
        QStringList{QString::number(m_page->figures().teams.at(1).id)});

    QTest::mouseClick(m_page->funnel(), Qt::LeftButton, {}, m_page->funnel()->rowRect(3).center());
    QCOMPARE(lastPlace().page, QStringLiteral("orders"));
    QCOMPARE(lastPlace().conditions.value(QStringLiteral("state")), QStringList{QStringLiteral("closed")});
    QVERIFY(!lastPlace().conditions.contains(QStringLiteral("period_by"))); // received in the period, closed since
}

void DashboardPageTest::obeysOrganisationAndPeriod()
{
    const auto community = OrganisationRepository().findByName(m_office->reader(), QStringLiteral("苇湾社区"));
    show(Period::month(2025, 3), community->id);
    const Statistics expected = statisticsOf(m_office->reader(), {Period::month(2025, 3), community->id});
    QCOMPARE(m_page->cards()->card(Figures::Volunteers)->figure(), QString::number(expected.volunteers));
    QCOMPARE(m_page->cards()->card(Figures::Hours)->figure(), Minutes(expected.serviceMinutes).hoursText());
    QCOMPARE(m_page->months()->data().bars.size(), 1);
    show(m_tenMonths);
    QCOMPARE(m_page->cards()->card(Figures::Volunteers)->figure(), QStringLiteral("536"));
}

void DashboardPageTest::labelsMonthsOfSeveralYearsShortly()
{
    show({QDate(2024, 11, 1), QDate(2025, 11, 1)});
    QCOMPARE(m_page->months()->data().labels.first(), QStringLiteral("24/11"));
    QCOMPARE(m_page->months()->data().names.last(), QStringLiteral("2025-10"));
    show(m_tenMonths);
    QCOMPARE(m_page->months()->data().labels.first(), QStringLiteral("Jan"));
}

void DashboardPageTest::fitsTheUsualWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("scrolls");
    QTest::newRow("1440 x 900") << QSize(1240, 820) << false;
    QTest::newRow("low") << QSize(1080, 480) << true;
}

void DashboardPageTest::fitsTheUsualWindow()
{
    QFETCH(QSize, size);
    const QSize before = m_page->size();
    m_page->resize(size);
    QCoreApplication::processEvents();
    const auto* scroll = m_page->findChild<PageScroll*>();
    QTEST(scroll->verticalScrollBar()->isVisible(), "scrolls");
    QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    for (const BarListChart* chart : {m_page->fields(), m_page->teams(), m_page->funnel()})
        QVERIFY2(chart->rowRect(int(chart->rows().size()) - 1).bottom() < chart->height(), "A row is cut off");
    m_page->resize(before);
    QCoreApplication::processEvents();
}

void DashboardPageTest::numbersOfChartsCanBeTaken()
{
    const auto cards = m_page->findChildren<ChartCard*>();
    QCOMPARE(cards.size(), 4);
    for (ChartCard* card : cards)
        QVERIFY(card->table().rows.size() >= 5);
    DialogScript script;
    const QString path = m_office->office.path(QStringLiteral("numbers.xlsx"));
    script.answer(path);
    script.answer(false);
    QSignalSpy saved(m_page->reports(), &ReportActions::saved);
    Q_EMIT cards.first()->exportRequested(cards.first()->table());
    QVERIFY(saved.wait());
    QVERIFY(QFile::exists(path));
    QTRY_VERIFY(script.isUsedUp()); // the file is announced a moment later
}

void DashboardPageTest::savesTheMonthlyReport()
{
    DialogScript script;
    const QString path = m_office->office.path(QStringLiteral("report.xlsx"));
    script.answer(path);
    script.answer(false);
    QSignalSpy saved(m_page->reports(), &ReportActions::saved);
    QSignalSpy tasks(m_page.get(), &Page::taskStarted);
    const auto buttons = m_page->findChildren<QPushButton*>();
    const auto save = std::find_if(buttons.begin(), buttons.end(),
        [](QPushButton* button) { return button->text() == QStringLiteral("Export monthly report"); });
    QVERIFY(save != buttons.end());
    QTest::mouseClick(*save, Qt::LeftButton);
    QCOMPARE(tasks.count(), 1);
    QVERIFY(saved.wait());
    const auto reader = SheetReader::open(path);
    QCOMPARE(reader->sheets().size(), 6);
    QTRY_VERIFY(script.isUsedUp());
}

void DashboardPageTest::printsAfterAPreview()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("QPrinter")));
    QSignalSpy previewed(m_page->reports(), &ReportActions::previewed);
    m_page->reports()->print({QStringLiteral("monthly"), m_tenMonths, {}, QStringLiteral("王主任")});
    QVERIFY(previewed.wait());
    auto* preview = m_page->window()->findChild<PrintPreview*>(); // the one of the whole program
    QVERIFY(preview);
    QVERIFY(preview->isVisible());
    const int small = preview->view()->pageCount();
    QVERIFY(small > 4);
    preview->setPaper(QPageSize::A3); // laid out anew, not blown up
    QVERIFY2(preview->view()->pageCount() < small, qPrintable(QString::number(preview->view()->pageCount())));
    preview->close();
}

void DashboardPageTest::showsWhatWaits()
{
    QVERIFY(m_page->todos()->rows().isEmpty());
    QSignalSpy refreshed(m_page.get(), &DashboardPage::refreshed);
    m_office->office.run([&](UnitOfWork& work) {
        Order order;
        order.organisation = OrganisationRepository().root(work.connection())->id;
        order.requesterName = QStringLiteral("丁大爷");
        order.need = DictionaryRepository().terms(work.connection(), Dictionary::NeedCategory).first().id;
        order.requestedAt = QDateTime::currentDateTime().addDays(-3);
        order.responseDueAt = order.requestedAt.addDays(1);
        OrderIntake(work, m_office->office.vault()).receive(order);
    });
    QVERIFY(refreshed.wait()); // nobody asked for it: the page follows the office
    QCOMPARE(m_page->todos()->rows().size(), 1);
    QTest::mouseClick(m_page->todos()->rows().first(), Qt::LeftButton);
    QCOMPARE(lastPlace().page, QStringLiteral("orders"));
    QCOMPARE(lastPlace().conditions.value(QStringLiteral("period")), QStringList{QStringLiteral("all")});
    QCOMPARE(lastPlace().conditions.value(QStringLiteral("overdue")), QStringList{QStringLiteral("response")});
    QVERIFY(!lastPlace().conditions.contains(QStringLiteral("state"))); // whatever else its state is
}

/// What is shown stays, is called out of date, and is read again at the next change.
void DashboardPageTest::tellsAFailedReading()
{
    const auto rename = [this](const QString& from, const QString& to) {
        m_office->office.run([&](UnitOfWork& work) {
            work.connection().execute(QStringLiteral("ALTER TABLE %1 RENAME TO %2").arg(from, to));
            work.changes().touch(QStringLiteral("orders"));
        });
    };
    const QString outOfDate = QStringLiteral("could not be read");
    QVERIFY(!m_page->subtitle().contains(outOfDate));
    QSignalSpy tasks(m_page.get(), &Page::taskStarted);
    rename(QStringLiteral("figure_months"), QStringLiteral("lost_months"));
    QTRY_VERIFY(m_page->subtitle().contains(outOfDate));
    QCOMPARE(tasks.count(), 1); // the window tells why
    QCOMPARE(m_page->cards()->card(Figures::Volunteers)->figure(), QStringLiteral("536"));
    QSignalSpy refreshed(m_page.get(), &DashboardPage::refreshed);
    m_page->activated(); // opened again: it tries again
    QTRY_COMPARE(tasks.count(), 2);
    rename(QStringLiteral("lost_months"), QStringLiteral("figure_months"));
    QVERIFY(refreshed.wait());
    QVERIFY(!m_page->subtitle().contains(outOfDate));
    QCOMPARE(m_page->cards()->card(Figures::Volunteers)->figure(), QStringLiteral("536"));
}

void DashboardPageTest::emptyOfficeShowsHowToBegin()
{
    TestOffice empty;
    DashboardPage page(empty.office());
    QSignalSpy refreshed(&page, &DashboardPage::refreshed);
    page.QWidget::show();
    QVERIFY(refreshed.wait());
    QVERIFY(page.guide()->isVisible());
    QSignalSpy places(&page, &Page::navigationRequested);
    QSignalSpy sample(&page, &DashboardPage::sampleRequested);
    const auto buttons = page.guide()->findChildren<QPushButton*>();
    QCOMPARE(buttons.size(), 2);
    for (QPushButton* button : buttons)
        QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(places.count(), 1);
    QCOMPARE(places.first().first().value<PagePlace>().page, QStringLiteral("imports"));
    QCOMPARE(sample.count(), 1);
}

VD_TEST(DashboardPageTest)
#include "dashboardpage_test.moc"
