#include "ui/mainwindow/helppicture.h"

#include "models/volunteers/volunteersfeature.h"
#include "tests/support/actsuite.h"
#include "tests/support/testregistry.h"
#include "ui/common/revealbutton.h"
#include "ui/mainwindow/helpwindow.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QtTest>

/// The pictures on help pages: what stands on the screen, numbered.
class HelpPictureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void numbersWhatCanBePressed();
    void marksTheirPlaces();
    void holdsNoMoreThanTheWidth();
    void takesNothingOfWhatIsHidden();
    void showsNoNumberOfAPerson();
    void standsOnItsHelpPageOnly();

private:
    QWidget m_page;
    QLineEdit* m_search = nullptr;
    QPushButton* m_create = nullptr;
    QPushButton* m_print = nullptr;
};

void HelpPictureTest::init()
{
    qDeleteAll(m_page.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    m_page.resize(800, 400);
    m_search = new QLineEdit(&m_page);
    m_search->setPlaceholderText(QStringLiteral("Search people"));
    m_search->setGeometry(20, 20, 300, 30);
    m_create = new QPushButton(QStringLiteral("&New volunteer"), &m_page);
    m_create->setGeometry(600, 22, 160, 30);
    m_print = new QPushButton(&m_page);
    m_print->setToolTip(QStringLiteral("Print\nCtrl+P"));
    m_print->setGeometry(40, 300, 60, 30);
    auto* list = new QTableWidget(2, 2, &m_page);
    list->setGeometry(20, 80, 700, 180);
    list->setCellWidget(0, 0, new QPushButton(QStringLiteral("In a row"), list));
    m_page.show();
    for (QObject* child : m_page.children())
        qobject_cast<QWidget*>(child)->show();
}

void HelpPictureTest::numbersWhatCanBePressed()
{
    const QStringList expected{
        QStringLiteral("Search people"), QStringLiteral("New volunteer"), QStringLiteral("Print")};
    QCOMPARE(takeHelpPicture(m_page, 800).legend, expected);
    auto* again = new QPushButton(QStringLiteral("New volunteer"), &m_page);
    again->setGeometry(300, 300, 60, 30);
    again->show();
    QCOMPARE(takeHelpPicture(m_page, 800).legend, expected);
}

void HelpPictureTest::marksTheirPlaces()
{
    const auto differs = [](const QImage& one, const QImage& other, const QRect& place) {
        return one.copy(place) != other.copy(place);
    };
    const QImage plain = m_page.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QImage marked = takeHelpPicture(m_page, 800).image.convertToFormat(QImage::Format_RGB32);
    QCOMPARE(marked.size(), plain.size());
    for (const QWidget* widget :
        {static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_create), static_cast<QWidget*>(m_print)})
        QVERIFY(differs(plain, marked, QRect(widget->pos(), QSize(10, 10))));
    QVERIFY(!differs(plain, marked, QRect(100, 80, 600, 180)));
}

void HelpPictureTest::holdsNoMoreThanTheWidth()
{
    QCOMPARE(takeHelpPicture(m_page, 400).image.size(), QSize(400, 200));
    QCOMPARE(takeHelpPicture(m_page, 4000).image.size(), QSize(800, 400));
}

void HelpPictureTest::takesNothingOfWhatIsHidden()
{
    m_create->hide();
    QCOMPARE(
        takeHelpPicture(m_page, 800).legend, (QStringList{QStringLiteral("Search people"), QStringLiteral("Print")}));
    m_page.hide();
    QVERIFY(takeHelpPicture(m_page, 800).isEmpty());
}

void HelpPictureTest::showsNoNumberOfAPerson()
{
    ActSuite suite;
    RevealButton reveal(suite.office(), {PersonalFields::volunteerPhone, 1}, QStringLiteral("Phone"), &m_page);
    reveal.show();
    QVERIFY(!takeHelpPicture(m_page, 800).isEmpty());
    QTest::mouseClick(&reveal, Qt::LeftButton);
    QTRY_VERIFY(reveal.isRevealed());
    QVERIFY(takeHelpPicture(m_page, 800).isEmpty());
    reveal.cover();
    QVERIFY(!takeHelpPicture(m_page, 800).isEmpty());
}

void HelpPictureTest::standsOnItsHelpPageOnly()
{
    HelpWindow help;
    help.showTopic(QStringLiteral("volunteers"), &m_page);
    const auto pictures = [&] {
        int count = 0;
        for (QTextBlock block = help.browser()->document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part)
                count += part.fragment().charFormat().isImageFormat() ? 1 : 0;
        }
        return count;
    };
    QCOMPARE(pictures(), 1);
    QVERIFY(help.browser()->toPlainText().contains(QStringLiteral("New volunteer")));
    help.showTopic(QStringLiteral("imports"));
    QCOMPARE(pictures(), 0);
    help.browser()->backward();
    QCOMPARE(pictures(), 1);
    m_create->setText(QStringLiteral("Add"));
    help.showTopic(QStringLiteral("volunteers"), &m_page);
    QVERIFY(help.browser()->toPlainText().contains(QStringLiteral("Add")));
    m_page.hide();
    help.showTopic(QStringLiteral("volunteers"), &m_page);
    QCOMPARE(pictures(), 0);
}

VD_TEST(HelpPictureTest)
#include "helppicture_test.moc"
