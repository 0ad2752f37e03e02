#include "models/organisation/organisationimport.h"
#include "models/stations/estateimport.h"
#include "models/stations/stationimport.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"
#include "ui/common/coordinatesfield.h"
#include "ui/common/detailpanel.h"
#include "ui/common/dialogs.h"
#include "ui/common/theme.h"
#include "ui/common/undobar.h"
#include "ui/stations/circlemap.h"
#include "ui/stations/circlepage.h"
#include "ui/stations/circleprint.h"
#include "ui/stations/estatedialog.h"
#include "ui/stations/estatelistpage.h"
#include "ui/stations/newstationscard.h"
#include "ui/stations/stationdialog.h"
#include "ui/stations/stationlistpage.h"
#include "ui/stations/stationpage.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTableWidget>
#include <QToolTip>
#include <QWheelEvent>
#include <QtTest>

class StationPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void switchesBetweenItsViews();
    void eachViewsSwitchShowsItsPlace();
    void changesAStationsState();
    void savesAStation();
    void savesAnEstate();
    void readsCoordinates_data();
    void readsCoordinates();
    void tellsTheCoverage();
    void suggestsWhereToBuild();
    void placesAsManyStationsAsAsked();
    void centersOnAnUncoveredEstate();
    void zoomsAboutThePointer();
    void dragsTheMap();
    void saysWhatIsUnderThePointer();
    void savesThePicture();
    void printsOneSheet();

private:
    void showCircle();

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<StationPage> m_page;
};

void StationPageTest::initTestCase()
{
    Theme::apply(*qApp);
    m_office = std::make_unique<TestOffice>();
    OrganisationImport organisations;
    m_office->importFile(organisations, QStringLiteral("01-机构.xlsx"));
    StationImport stations(m_office->vault());
    m_office->importFile(stations, QStringLiteral("03-阵地.xlsx"));
    EstateImport estates;
    m_office->importFile(estates, QStringLiteral("09-小区.xlsx"));
}

void StationPageTest::init()
{
    QSettings().clear();
    m_page = std::make_unique<StationPage>(m_office->office());
    m_page->resize(1220, 780);
    m_page->show();
    m_page->activated();
}

void StationPageTest::showCircle()
{
    m_page->showView(StationPage::View::Circle);
    QTRY_COMPARE(m_page->circle()->map()->circle().estates.size(), 64);
    QTRY_VERIFY(!m_page->circle()->map()->circle().suggestions.isEmpty());
}

void StationPageTest::switchesBetweenItsViews()
{
    QTRY_COMPARE(m_page->stations()->model()->total(), 21);
    QPushButton* toEstates = nullptr;
    for (QPushButton* button : m_page->stations()->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Estates"))
            toEstates = button;
    }
    QVERIFY(toEstates);
    QTest::mouseClick(toEstates, Qt::LeftButton);
    QCOMPARE(m_page->view(), StationPage::View::Estates);
    QTRY_COMPARE(m_page->estates()->model()->total(), 64);
    QTRY_VERIFY(m_page->estates()->subtitle().contains(QStringLiteral("78,090")));
    PagePlace place;
    place.page = QStringLiteral("stations");
    place.conditions.insert(QStringLiteral("view"), {QStringLiteral("circle")});
    m_page->open(place);
    QCOMPARE(m_page->view(), StationPage::View::Circle);
}

void StationPageTest::eachViewsSwitchShowsItsPlace()
{
    const QStringList titles{QStringLiteral("List"), QStringLiteral("Estates"), QStringLiteral("Circle")};
    const QList<Page*> views{m_page->stations(), m_page->estates(), m_page->circle()};
    const auto buttons = [&](int view) {
        QList<QPushButton*> found;
        for (const QString& title : titles) {
            for (QPushButton* each : views.at(view)->findChildren<QPushButton*>()) {
                if (each->text() == title && each->isCheckable())
                    found << each;
            }
        }
        return found;
    };
    for (const int from : {0, 1, 2}) {
        for (const int to : {0, 1, 2}) {
            m_page->showView(StationPage::View(from));
            QCOMPARE(buttons(from).size(), 3);
            QTest::mouseClick(buttons(from).at(to), Qt::LeftButton);
            QCOMPARE(int(m_page->view()), to);
            for (const int view : {0, 1, 2}) {
                for (const int i : {0, 1, 2}) {
                    QCOMPARE(buttons(view).at(i)->isChecked(), i == view);
                    QCOMPARE(
                        buttons(view).at(i)->property("vdButton").toString() == QStringLiteral("quiet"), i != view);
                }
            }
            QVERIFY(views.at(to)->isVisible());
        }
    }
}

void StationPageTest::changesAStationsState()
{
    StationListPage* list = m_page->stations();
    QTRY_COMPARE(list->model()->total(), 21);
    const StationRepository stations(m_office->vault());
    const StationId id = stations.findByCode(m_office->reader(), QStringLiteral("WZL-Z01"))->id;
    DialogScript script;
    script.answer(QStringLiteral("装修"));
    list->states().take({id.value()}, QStringLiteral("suspended"));
    QTRY_COMPARE(stations.find(m_office->reader(), id)->state, StationState::Suspended);
    QTRY_VERIFY(list->undoBar()->isVisible());
    QTest::mouseClick(list->undoBar()->button(), Qt::LeftButton);
    QTRY_COMPARE(stations.find(m_office->reader(), id)->state, StationState::Open);
    QVERIFY_THROWS_EXCEPTION(Error, list->states().take({id.value()}, QStringLiteral("preparing")));
}

void StationPageTest::savesAStation()
{
    const StationRepository stations(m_office->vault());
    const Station old = *stations.findByCode(m_office->reader(), QStringLiteral("WZL-Z02"));
    StationDialog dialog(m_office->office(), old, m_page.get());
    dialog.show();
    QCOMPARE(dialog.record(), old);
    auto* position = static_cast<CoordinatesField*>(dialog.field(QStringLiteral("coordinates")));
    position->line()->setText(QStringLiteral("nowhere"));
    QVERIFY(!dialog.saveButton()->isEnabled());
    position->line()->setText(QStringLiteral("36.702596, 119.125082"));
    static_cast<MultiLineField*>(dialog.field(QStringLiteral("services")))->setText(QStringLiteral("量血压"));
    QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(stations.find(m_office->reader(), old.id)->services, QStringLiteral("量血压"));
    QCOMPARE(stations.find(m_office->reader(), old.id)->managerPhone, old.managerPhone);
}

void StationPageTest::savesAnEstate()
{
    const EstateRepository estates;
    const Estate old = estates.all(m_office->reader()).first();
    EstateDialog dialog(m_office->office(), old, m_page.get());
    dialog.show();
    QCOMPARE(dialog.record().households, old.households);
    QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(estates.find(m_office->reader(), old.id)->households, old.households);
}

void StationPageTest::readsCoordinates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("latitude");
    QTest::newRow("latitude first") << "36.699931, 119.13854" << 36.699931;
    QTest::newRow("longitude first") << "119.13854，36.699931" << 36.699931;
    QTest::newRow("blank") << "36.699931 119.13854" << 36.699931;
    QTest::newRow("one number") << "36.699931" << 0.0;
    QTest::newRow("words") << "苇湾社区" << 0.0;
}

void StationPageTest::readsCoordinates()
{
    QFETCH(QString, text);
    QFETCH(double, latitude);
    const auto coordinates = parseCoordinates(text);
    QCOMPARE(coordinates ? coordinates->latitude : 0.0, latitude);
}

void StationPageTest::tellsTheCoverage()
{
    showCircle();
    QTRY_VERIFY(m_page->circle()->subtitle().contains(QStringLiteral("33,032 / 78,090")));
    QStringList texts;
    for (const QLabel* label : m_page->circle()->findChildren<QLabel*>())
        texts << label->text();
    QVERIFY(texts.contains(QStringLiteral("42.3 %")));
    QVERIFY(texts.contains(QStringLiteral("38")));
    QCOMPARE(m_page->circle()->findChild<QTableWidget*>()->rowCount(), 38);
}

/// Card below card: how much is covered, what is not, and where to build, with what each place would bring.
void StationPageTest::suggestsWhereToBuild()
{
    showCircle();
    const ServiceCircle circle = m_page->circle()->map()->circle();
    QVERIFY(!circle.suggestions.isEmpty());
    QList<const QWidget*> lines;
    for (const CircleSuggestion& suggestion : circle.suggestions) {
        const QWidget* line = nullptr;
        const auto look = [&] {
            for (const QWidget* each : m_page->circle()->findChildren<QWidget*>()) {
                const auto* label = qobject_cast<const QLabel*>(each);
                const auto* button = qobject_cast<const QPushButton*>(each);
                const QString text = label ? label->text() : button ? button->text() : QString();
                if (text.contains(suggestion.name + QStringLiteral("   covers")) && each->isVisible())
                    line = each;
            }
            return line;
        };
        QTRY_VERIFY2(look(), qPrintable(suggestion.name)); // once the cards are laid out
        lines << line;
    }
    for (qsizetype i = 1; i < lines.size(); ++i)
        QTRY_VERIFY(
            lines.at(i)->mapTo(m_page.get(), QPoint()).y() > lines.at(i - 1)->mapTo(m_page.get(), QPoint()).y());
    const auto* table = m_page->circle()->findChild<QTableWidget*>();
    QVERIFY(lines.first()->mapTo(m_page.get(), QPoint()).y()
        > table->mapTo(m_page.get(), QPoint(0, table->height())).y() - 1);
    QCOMPARE(table->columnCount(), 3);
    QCOMPARE(table->rowCount(), int(circle.uncovered().size()));
}

/// Other numbers are answered at once and remembered; each line shows its place.
void StationPageTest::placesAsManyStationsAsAsked()
{
    showCircle();
    auto* card = m_page->circle()->findChild<NewStationsCard*>();
    const auto numbers = card->findChildren<QSpinBox*>();
    QCOMPARE(numbers.size(), 2);
    numbers.first()->setFocus();
    numbers.first()->selectAll();
    QTest::keyClicks(numbers.first(), QStringLiteral("5"));
    QTest::keyClick(numbers.first(), Qt::Key_Return);
    const CircleMap* map = m_page->circle()->map();
    QTRY_COMPARE(map->circle().suggestions.size(), 5);
    QCOMPARE(map->circle().coveredThen(), 58'289);
    QCOMPARE(map->circle().mostCovered, 58'289);
    QCOMPARE(QSettings().value(QStringLiteral("circle/stations")).toInt(), 5);
    const auto lines = card->findChildren<QPushButton*>();
    QVERIFY(lines.size() >= 5);
    QVERIFY(lines.at(4)->text().contains(map->circle().suggestions.at(4).name));
    lines.at(4)->click();
    const QPointF shown = map->view().at(map->circle().suggestions.at(4).position);
    QVERIFY(QLineF(shown, QRectF(map->rect()).center()).length() < 2);
    QStringList words;
    for (const QLabel* label : card->findChildren<QLabel*>())
        words << label->text();
    QVERIFY(words.join(u'\n').contains(QStringLiteral("(proven)")));
    numbers.last()->setValue(15);
    QTRY_COMPARE(map->circle().minutes, 15.0);
    QVERIFY(m_page->circle()->subtitle().contains(QStringLiteral("15 minutes")));
    QTRY_COMPARE(map->circle().suggestions.size(), 5);
    QVERIFY(map->circle().coveredHouseholds > 33'032);
    QSettings().remove(QStringLiteral("circle"));
}

void StationPageTest::centersOnAnUncoveredEstate()
{
    showCircle();
    auto* table = m_page->circle()->findChild<QTableWidget*>();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualItemRect(table->item(1, 0)).center());
    const CircleMap* map = m_page->circle()->map();
    const QPointF shown = map->view().at(*map->circle().uncovered().at(1).position);
    QVERIFY(QLineF(shown, QRectF(map->rect()).center()).length() < 2);
}

void StationPageTest::zoomsAboutThePointer()
{
    showCircle();
    CircleMap* map = m_page->circle()->map();
    const double before = map->view().metresPerPixel();
    const Coordinates place = map->circle().stations.first().position;
    const QPointF point = map->view().at(place);
    QWheelEvent wheel(
        point, map->mapToGlobal(point), {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(map, &wheel);
    QVERIFY(map->view().metresPerPixel() < before);
    QVERIFY(QLineF(map->view().at(place), point).length() < 0.5);
    QTest::keyClick(map, Qt::Key_0);
    QCOMPARE(map->view().metresPerPixel(), before);
    QApplication::sendEvent(map, &wheel);
    QVERIFY(map->view().metresPerPixel() < before);
    QTest::mouseDClick(map, Qt::LeftButton);
    QCOMPARE(map->view().metresPerPixel(), before);
}

void StationPageTest::dragsTheMap()
{
    showCircle();
    CircleMap* map = m_page->circle()->map();
    const Coordinates place = map->circle().stations.first().position;
    const QPointF before = map->view().at(place);
    QTest::mousePress(map, Qt::LeftButton, {}, QPoint(200, 200));
    QTest::mouseMove(map, QPoint(240, 230));
    QTest::mouseRelease(map, Qt::LeftButton, {}, QPoint(240, 230));
    QVERIFY(QLineF(map->view().at(place), before + QPointF(40, 30)).length() < 1);
}

void StationPageTest::saysWhatIsUnderThePointer()
{
    showCircle();
    const CircleMap* map = m_page->circle()->map();
    const CircleEstate estate = map->circle().uncovered().first();
    QVERIFY(map->textAt(map->view().at(*estate.position)).startsWith(estate.name));
    const CircleStation station = map->circle().stations.first();
    QVERIFY(map->textAt(map->view().at(station.position) - QPointF(0, 14)).contains(QStringLiteral("服务站")));
    QVERIFY(map->textAt(QPointF(-500, -500)).isEmpty());
    const QPoint point = map->view().at(*estate.position).toPoint();
    QHelpEvent help(QEvent::ToolTip, point, map->mapToGlobal(point));
    QApplication::sendEvent(m_page->circle()->map(), &help);
    QCOMPARE(QToolTip::text(), map->textAt(point));
    QVERIFY(QToolTip::text().startsWith(estate.name));
}

void StationPageTest::savesThePicture()
{
    showCircle();
    const QString path = m_office->path(QStringLiteral("circle.png"));
    DialogScript script;
    script.answer(path);
    m_page->circle()->savePicture();
    const QImage picture(path);
    QCOMPARE(picture.size(), m_page->circle()->map()->size() * 2);
    DialogScript again;
    again.answer(QStringLiteral("/no/such/folder/circle.png"));
    QVERIFY_THROWS_EXCEPTION(Error, m_page->circle()->savePicture());
}

void StationPageTest::printsOneSheet()
{
    showCircle();
    const PrintDocument document
        = circleDocument(m_page->circle()->map()->circle(), QStringLiteral("十分钟志愿服务圈"));
    QCOMPARE(document.count(QPageSize::A4), 1);
    QImage sheet(1170, 827, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    document.paint(painter, {0, 1, QPageSize::A4, QRectF(sheet.rect())});
    painter.end();
    QVERIFY(sheet.pixelColor(400, 400) != QColor(Qt::white)); // the map's ground
}

VD_TEST(StationPageTest)
#include "stationpage_test.moc"
