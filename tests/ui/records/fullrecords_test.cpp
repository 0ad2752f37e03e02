#include "tests/support/fulloffice.h"
#include "tests/support/shownwords.h"
#include "tests/support/testregistry.h"
#include "tests/ui/records/listpages.h"
#include "ui/common/detailpanel.h"
#include "ui/common/recordtable.h"

#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QThreadPool>
#include <QTimer>
#include <QtTest>

/// A record in which nothing is left empty: its list and the panel beside it show all of it, as written down in
/// fullrecords.txt. What changes there is a change that a clerk sees.
class FullRecordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_office.reset(); }
    void showsAllOfIt_data();
    void showsAllOfIt();
    void menusOfferTheirActs_data() { showsAllOfIt_data(); }
    void menusOfferTheirActs();
    void filtersOfferTheirWords_data() { showsAllOfIt_data(); }
    void filtersOfferTheirWords();

private:
    [[nodiscard]] RecordPage* page(const QString& name);
    void compare(const QString& part, const QStringList& shown) const;

    std::unique_ptr<FullOffice> m_office;
    QHash<QString, QStringList> m_expected;
};

namespace {

const QStringList pages{"volunteers", "teams", "stations", "estates", "projects", "reviews", "activities", "hours",
    "orders", "honors", "interns", "intern_entries", "courses", "course_sessions", "enrolments", "credentials",
    "licences", "supplements", "hour_displays", "objections", "spot_checks", "spot_check_lines", "external_hours",
    "assessments", "duty_templates", "duty_members", "duty_wishes", "duty_rosters", "visits", "points", "point_entries",
    "point_rounds", "point_rules", "households", "exchanges", "point_goods", "goods_moves", "merchants",
    "fund_accounts", "certificates"};

} // namespace

void FullRecordsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_office = std::make_unique<FullOffice>();
    QFile file(QStringLiteral(VD_SOURCE_DIR "/tests/ui/records/fullrecords.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString part;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u'#'))
            part = line.mid(1).trimmed();
        else if (!line.isEmpty())
            m_expected[part] << line;
    }
}

RecordPage* FullRecordsTest::page(const QString& name)
{
    QSettings().clear();
    RecordPage* page = makeListPage(name, m_office->office());
    page->show();
    page->activated();
    return page;
}

/// On a difference everything is printed, ready to be read and put into the file.
void FullRecordsTest::compare(const QString& part, const QStringList& shown) const
{
    const QStringList expected = m_expected.value(part);
    if (shown != expected)
        qWarning().noquote().nospace() << "# " << part << "\n" << shown.join(u'\n') << "\n";
    for (qsizetype i = 0; i < std::max(shown.size(), expected.size()); ++i)
        QCOMPARE(shown.value(i), expected.value(i));
}

void FullRecordsTest::showsAllOfIt_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : pages)
        QTest::newRow(qPrintable(name)) << name;
}

void FullRecordsTest::showsAllOfIt()
{
    QFETCH(QString, name);
    const std::unique_ptr<RecordPage> page(this->page(name));
    if (name == QStringLiteral("orders"))
        page->open({name, m_office->order.value(), {}, {{QStringLiteral("period"), {QStringLiteral("all")}}}});
    QTRY_COMPARE(page->model()->total(), 1);
    QTRY_VERIFY(!page->model()->isLoading());
    QTRY_VERIFY(!page->model()->index(0, 1).data().toString().isEmpty());
    QStringList shown;
    for (int column = 0; column < page->model()->columnCount(); ++column) {
        if (page->model()->recordColumns().at(column).title == QStringLiteral("Age"))
            continue; // grows
        const QModelIndex cell = page->model()->index(0, column);
        shown << QStringLiteral("%1: %2").arg(
            page->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), cell.data().toString());
    }
    page->select(page->model()->idAt(0));
    QTRY_COMPARE(page->currentId(), page->model()->idAt(0));
    const QWidget& beside = *page->details();
    QTRY_VERIFY(shownTexts(beside).size() > 4);
    QTRY_VERIFY(!page->subtitle().isEmpty());
    QThreadPool::globalInstance()->waitForDone(); // figures and suggestions
    QCoreApplication::processEvents();
    shown << QStringLiteral("=") << shownTexts(beside) << QStringLiteral("=");
    compare(name, shown << page->subtitle());
}

/// What a right click on the row offers.
void FullRecordsTest::menusOfferTheirActs()
{
    QFETCH(QString, name);
    const std::unique_ptr<RecordPage> page(this->page(name));
    if (name == QStringLiteral("orders"))
        page->open({name, m_office->order.value(), {}, {{QStringLiteral("period"), {QStringLiteral("all")}}}});
    QTRY_COMPARE(page->model()->total(), 1);
    page->select(page->model()->idAt(0));
    QTRY_COMPARE(page->currentId(), page->model()->idAt(0));
    const QModelIndex cell = page->model()->index(0, 1);
    const QStringList offered = offeredEntries(
        [&] { Q_EMIT page->table()->customContextMenuRequested(page->table()->visualRect(cell).center()); });
    compare(name + QStringLiteral(" menu"), offered);
}

/// The words that a list can be narrowed to, and that each of them narrows.
void FullRecordsTest::filtersOfferTheirWords()
{
    QFETCH(QString, name);
    const std::unique_ptr<RecordPage> page(this->page(name));
    QStringList offered;
    for (const FilterChoice& choice : page->model()->source().filterChoices(m_office->test.reader())) {
        QStringList words;
        for (const FilterChoice::Option& option : choice.options) {
            RecordFilter filter{{}, {}, {{choice.key, {option.value}}}};
            const auto found
                = readRecordIds(m_office->test.reader(), page->model()->source(), {{}, filter, -1, Qt::AscendingOrder});
            words << (found.empty() ? option.text : option.text + QStringLiteral(" (1)"));
        }
        offered << choice.title + QStringLiteral(": ") + words.join(QStringLiteral(", "));
    }
    compare(name + QStringLiteral(" filters"), offered);
}

VD_TEST(FullRecordsTest)
#include "fullrecords_test.moc"
